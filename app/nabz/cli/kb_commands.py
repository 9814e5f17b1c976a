"""`nabz kb`: the knowledge that answers stand on."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated, Any

import typer

from nabz.cli.ask_command import parse_language
from nabz.cli.console import ProgressBars, print_json, print_result, say
from nabz.cli.pack_commands import pack_line, register_packs
from nabz.cli.session import CommandSession
from nabz.domain.citation import Audience
from nabz.domain.documents import DocumentRecord, Fault
from nabz.domain.error_catalogue import ENGLISH
from nabz.domain.errors import NabzError
from nabz.domain.text import normalise
from nabz.services.answer_json import passage_as_dict
from nabz.services.application import Application
from nabz.services.document_reading import DocumentProgress
from nabz.services.documents import FileOutcome
from nabz.services.ports import FetchProgress
from nabz.services.record_access import RecordState

INPUT_AT_FAULT = 3

_NOTICES = {
    "pages_without_text": "{n} pages have no text (pictures?)",
    "broken_characters": "{n} % of its characters are broken: compare it with the original",
    "orders_left_out": "{n} sentences that give orders to a language model were left out",
}

_NOT_ENCRYPTED = (
    "No passphrase is set, so documents are kept without encryption. To encrypt them: nabz records init"
)
_LOCKED = (
    "The clinic's documents are locked with the records and are not searched. "
    "Give the passphrase: at the prompt, by NABZ_PASSPHRASE or with --key-file FILE."
)


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    kb = typer.Typer(help="Knowledge: what answers stand on.", no_args_is_help=True)
    app.add_typer(kb, name="kb")
    _register_documents(kb, session)
    register_packs(kb, session)

    @kb.command("list")
    def list_sources(as_json: bool = typer.Option(False, "--json")) -> None:
        """List the sources: the built-in one, the clinic's documents, and packs."""
        with session.application(exclusive=False, records="search") as application:
            sources = application.knowledge.sources()
            _say_what_is_locked(application)
        if as_json:
            print_json([asdict(s) for s in sources])
            return
        for s in sources:
            state = "" if s.state == "ready" else f"  {s.state}{f' ({s.detail})' if s.detail else ''}"
            print_result(
                f"{s.id}  {s.passages} passages  {', '.join(s.languages)}  {s.added_at}  {s.title}{state}"
            )
            if s.kind == "pack":
                print_result(f"    {pack_line(s)}")
        if not sources:
            say("The index is empty. Run: nabz setup")

    @kb.command("search")
    def search(
        text: str,
        k: int = typer.Option(5, "--k", min=1, max=50),
        lang: str = typer.Option("auto"),
        source: list[str] = typer.Option([], help="Search these sources alone; codes are searched so."),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Show what a search brings back, and why."""
        wanted = parse_language(lang)
        with session.application(exclusive=False, records="search") as application:
            outcome = application.knowledge.search(
                normalise(text), wanted or application.ask.language_of(text), k, sources=tuple(source)
            )
        if as_json:
            print_json(
                {
                    "confidence": round(outcome.confidence, 4),
                    "answerable": outcome.answerable,
                    "terms": list(outcome.terms),
                    "passages": [
                        {**passage_as_dict(p), "dense": p.dense, "lexical_rank": p.lexical}
                        for p in outcome.passages
                    ],
                }
            )
            return
        for p in outcome.passages:
            page = f", page {p.passage.page}" if p.passage.page else ""
            print_result(f"[{p.n}] {p.score:.2f}  {p.passage.title} ({p.passage.source}{page})")
        print_result(
            f"confidence {outcome.confidence:.2f}, {'answered' if outcome.answerable else 'refused'}"
        )

    @kb.command("build")
    def build(
        again: Annotated[bool, typer.Option("--again", help="Also what is up to date.")] = False,
    ) -> None:
        """Build the built-in index, or what of it is missing or out of date."""
        with session.application(exclusive=True) as application, ProgressBars() as bars:
            count = application.knowledge.build(bars.show, again=again)
            say(f"The knowledge index is built ({count} passages).")

    @kb.command("remove")
    def remove(source_id: str) -> None:
        """Remove a source and all that came from it."""
        with session.application(exclusive=True, records="search") as application:
            if not application.packs.has(source_id):
                application.documents.documents()  # locked, they say so instead of "not found"
            application.knowledge.remove(source_id)
        say(f"{source_id} was removed.")


def _register_documents(kb: typer.Typer, session: CommandSession) -> None:
    @kb.command("add")
    def add(
        paths: list[str] = typer.Argument(..., metavar="PATH...", help="Files and folders."),
        audience: str = typer.Option("staff", help="staff, or all: patients may be shown it too."),
        as_json: bool = typer.Option(False, "--json"),
    ) -> int:
        """Read documents of the clinic: PDF, Word, HTML, Markdown, text, EPUB, CSV of terms and definitions."""
        wanted = _audience(audience)
        with session.application(exclusive=True, records="documents") as application:
            if application.records.state in (RecordState.ABSENT, RecordState.PLAIN):
                say(_NOT_ENCRYPTED)
            return _read(
                as_json,
                lambda show, tell: application.documents.add(paths, wanted, show, tell),
            )

    @kb.command("resume")
    def resume(as_json: bool = typer.Option(False, "--json")) -> int:
        """Go on reading documents where it was stopped."""
        with session.application(exclusive=True, records="documents") as application:
            return _read(as_json, application.documents.resume)

    @kb.command("reread")
    def reread(source_id: str, as_json: bool = typer.Option(False, "--json")) -> int:
        """Read a document anew from its file."""
        with session.application(exclusive=True, records="documents") as application:
            return _read(as_json, lambda show, tell: application.documents.reread(source_id, show, tell))

    @kb.command("enable")
    def enable(source_id: str) -> None:
        """Let answers stand on a document or a pack (again)."""
        _switch(session, source_id, True)

    @kb.command("disable")
    def disable(source_id: str) -> None:
        """Keep a document or a pack, but let no answer stand on it."""
        _switch(session, source_id, False)

    @kb.command("audience")
    def set_audience(source_id: str, audience: str = typer.Argument(..., help="staff or all")) -> None:
        """Say whether patients may be shown a document too (all) or not (staff)."""
        with session.application(exclusive=True, records="search") as application:
            application.documents.set_audience(source_id, _audience(audience))
        say(f"{source_id} is {'for everybody' if audience == 'all' else 'for staff only'}.")


def _audience(given: str) -> Audience:
    if given not in ("staff", "all"):
        raise typer.BadParameter("the audience is staff or all")
    return Audience(given)


def _say_what_is_locked(application: Application) -> None:
    """Say why documents are missing from the list, if they are."""
    if application.records.state is RecordState.LOCKED:
        say(_LOCKED)
        return
    try:
        application.documents.documents()
    except NabzError as error:
        say(f"The clinic's documents cannot be read. {error.english()}")


def _switch(session: CommandSession, source_id: str, enabled: bool) -> None:
    with session.application(exclusive=True, records="search") as application:
        if application.packs.has(source_id):
            application.packs.set_enabled(source_id, enabled)
        else:
            application.documents.set_enabled(source_id, enabled)
    say(f"{source_id} is {'in use' if enabled else 'not used'}.")


def _read(as_json: bool, work: Any) -> int:
    """Read documents with bars on standard error; 3 when a file could not be read."""
    with ProgressBars() as bars:

        def show(progress: DocumentProgress) -> None:
            if progress.total:
                bars.show(
                    FetchProgress(
                        _short(progress.record.path),
                        "index",
                        progress.done,
                        progress.total,
                        progress.rate,
                        progress.seconds_left,
                    )
                )

        outcomes: list[FileOutcome] = work(show, lambda outcome: None if as_json else say(_line(outcome)))
    if as_json:
        print_json({"files": [_as_dict(o) for o in outcomes]})
    elif not outcomes:
        say("There is nothing to read.")
    return INPUT_AT_FAULT if any(o.outcome == "failed" for o in outcomes) else 0


def _short(path: str) -> str:
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def _line(outcome: FileOutcome) -> str:
    """One line a file."""
    name, record = _short(outcome.path), outcome.record
    if outcome.fault is not None:
        return english(outcome.fault)
    if record is None:
        return f"{name}: {outcome.outcome}."
    if outcome.outcome == "unchanged":
        return f"{name} is here already ({record.id})."
    if outcome.outcome == "duplicate":
        return f"{name} has the same content as {record.path} ({record.id}); it was skipped."
    pages = f", {record.total} pages" if record.paged else ""
    notices = "".join(f" Note: {_NOTICES[code].format(n=n)}." for code, n in record.notices)
    return f"{name}: {record.passages} passages{pages} ({record.id}).{notices}"


def english(fault: Fault) -> str:
    """The words of a fault as they stand in the catalogue."""
    return ENGLISH[fault.code].format(**fault.params).replace("\n", " ")


def _as_dict(outcome: FileOutcome) -> dict[str, Any]:
    record: DocumentRecord | None = outcome.record
    return {
        "path": outcome.path,
        "outcome": outcome.outcome,
        "id": record.id if record else None,
        "passages": record.passages if record else 0,
        "parts": record.total if record else 0,
        "languages": list(record.languages) if record else [],
        "notices": dict(record.notices) if record else {},
        "error": outcome.fault.code if outcome.fault else None,
        "message": english(outcome.fault) if outcome.fault else None,
    }
