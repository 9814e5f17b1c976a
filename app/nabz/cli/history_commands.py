"""`nabz history`: kept conversations."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.record_words import moment_line, record_as_dict, record_lines
from nabz.cli.session import CommandSession
from nabz.domain.errors import UserError
from nabz.domain.triage import TriageLevel
from nabz.services.application import Application
from nabz.services.export import ExportFormat
from nabz.services.history import HistoryFilter
from nabz.services.history_ports import SessionSummary

_LIMIT = typer.Option(50, min=1, max=10000, help="How many at most.")
_FROM = typer.Option("", "--from", help="First day, such as 2026-11-23.")
_TO = typer.Option("", "--to", help="Last day, inclusive.")
_LANG = typer.Option("", "--lang", help="Language of the conversation: en, hi, te, ta, bn, mr, ar.")
_TRIAGE = typer.Option("", "--triage", help="emergency, urgent, soon or self_care.")
_CONDITION = typer.Option("", "--condition", help="Id of an illness that the result lists.")
_STAFF = typer.Option("", "--staff", help="Name of the account that was signed in.")
_PATIENT = typer.Option("", "--patient", help="Code of the patient.")
_KIND = typer.Option("", "--kind", help="ask or consult.")


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    history = typer.Typer(
        help="Kept conversations: list, search, show, amend, attach, export, import, delete.",
        no_args_is_help=True,
    )
    app.add_typer(history, name="history")
    _register_finding(history, session)
    _register_additions(history, session)
    _register_export(history, session)


def _register_finding(history: typer.Typer, session: CommandSession) -> None:
    @history.command("list")
    def list_sessions(
        limit: int = _LIMIT,
        offset: int = typer.Option(0, min=0),
        first: str = _FROM,
        last: str = _TO,
        lang: str = _LANG,
        triage: str = _TRIAGE,
        condition: str = _CONDITION,
        staff: str = _STAFF,
        patient: str = _PATIENT,
        kind: str = _KIND,
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """List conversations, newest first."""
        only = _filter(first, last, lang, triage, condition, patient, kind)
        with session.application(exclusive=False, records="need") as application:
            only = _with_staff(application, only, staff)
            print_conversations(application.history.recent(limit, offset, only), as_json)

    @history.command("search")
    def search(
        text: str,
        limit: int = _LIMIT,
        offset: int = typer.Option(0, min=0),
        first: str = _FROM,
        last: str = _TO,
        lang: str = _LANG,
        triage: str = _TRIAGE,
        condition: str = _CONDITION,
        staff: str = _STAFF,
        patient: str = _PATIENT,
        kind: str = _KIND,
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Find conversations by their words, or a "phrase in quotes", in any script."""
        only = _filter(first, last, lang, triage, condition, patient, kind)
        with session.application(exclusive=False, records="need") as application:
            only = _with_staff(application, only, staff)
            print_conversations(application.history.search(text, limit, only, offset), as_json)

    @history.command("show")
    def show(
        session_id: str,
        why: bool = typer.Option(False, "--why", help="Also why it said so: rules, passages, fingerprints."),
        as_json: bool = typer.Option(False, "--json", help="Everything that is kept of it."),
    ) -> None:
        """Show one conversation with its passages, amendments and files."""
        with session.application(exclusive=False, records="need") as application:
            view = application.history.record(session_id)
        if as_json:
            print_json(record_as_dict(view))
            return
        for line in record_lines(view, why=why):
            print_result(line)

    @history.command("delete")
    def delete(session_id: str) -> None:
        """Delete a conversation for good."""
        with session.application(exclusive=True, records="need") as application:
            application.history.delete(session_id)
        say(f"{session_id} was deleted.")


def _register_additions(history: typer.Typer, session: CommandSession) -> None:
    @history.command("amend")
    def amend(
        session_id: str,
        text: str = typer.Argument(..., help="What is added; - reads standard input."),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Add a remark to a record. Nothing that is kept is ever changed."""
        written = sys.stdin.read() if text == "-" else text
        with session.application(exclusive=True, records="need") as application:
            made = application.history.amend(session_id, written)
        if as_json:
            print_json(asdict(made))
        else:
            say(f"Added to {session_id} as amendment {made.id}.")

    @history.command("attach")
    def attach(
        session_id: str,
        file: Path,
        name: str = typer.Option("", help="Keep it under this name."),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Keep a copy of a file with a record, encrypted. The file itself stays where it is."""
        with session.application(exclusive=True, records="need") as application:
            kept = application.history.attach(session_id, file, name)
        if as_json:
            print_json(asdict(kept))
        else:
            say(f"{kept.name} is kept with {session_id} as file {kept.id}. {file} itself is not encrypted.")

    @history.command("save-file")
    def save_file(file_id: int, out: Path) -> None:
        """Write an attached file out again. What leaves Nabz is no longer encrypted."""
        with session.application(exclusive=True, records="need") as application:
            application.history.save_attachment(file_id, out)
        say(f"{out} was written. It is not encrypted: keep it as safe as the record.")

    @history.command("detach")
    def detach(file_id: int) -> None:
        """Remove an attached file for good."""
        with session.application(exclusive=True, records="need") as application:
            application.history.remove_attachment(file_id)
        say(f"File {file_id} was removed.")


def _register_export(history: typer.Typer, session: CommandSession) -> None:
    @history.command("export")
    def export(
        session_id: str,
        form: ExportFormat = typer.Option(
            ..., "--format", help="fhir (R4B document), pdf, md, or json (everything, to import again)."
        ),
        out: Path | None = typer.Option(
            None, help="File to write; without it text goes to standard output, a PDF to nabz-ID.pdf."
        ),
    ) -> None:
        """Write one conversation in a standard form. What leaves Nabz is no longer encrypted."""
        if out is None and form is ExportFormat.PDF:
            out = Path(f"nabz-{session_id}.pdf")
        with session.application(exclusive=False, records="need") as application:
            content = application.export.export(session_id, form, out)
        if out is None:
            sys.stdout.buffer.write(content)
            sys.stdout.flush()
        else:
            say(f"{out} was written. It is not encrypted: keep it as safe as the record.")

    @history.command("import")
    def import_file(file: Path) -> None:
        """Take a conversation exported as JSON; of a FHIR bundle print the patient for --patient."""
        with session.application(exclusive=True, records="need") as application:
            taken = application.export.import_file(file)
        if taken.patient is not None:
            print_json(taken.patient.known_facts())
            say("This is the patient of the bundle. Nothing was kept; save it and give it with --patient.")
        else:
            print_json({"id": taken.session_id})


def _filter(
    first: str, last: str, lang: str, triage: str, condition: str, patient: str, kind: str
) -> HistoryFilter:
    """Raises `typer.BadParameter`, `UserError` (`language_unknown`)."""
    from nabz.cli.ask_command import parse_language

    if triage and triage not in tuple(TriageLevel):
        raise typer.BadParameter(f"must be one of {', '.join(TriageLevel)}", param_hint="--triage")
    if kind not in ("", "ask", "consult"):
        raise typer.BadParameter("must be ask or consult", param_hint="--kind")
    return HistoryFilter(
        first_day=_day(first, "--from"),
        last_day=_day(last, "--to"),
        lang=str(parse_language(lang) or "") if lang else "",
        triage=triage,
        condition=condition,
        patient=patient,
        kind="ask" if kind == "ask" else "consult" if kind == "consult" else "",
    )


def _day(text: str, option: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise typer.BadParameter("must be a day such as 2026-11-23", param_hint=option) from error


def _with_staff(application: Application, only: HistoryFilter, name: str) -> HistoryFilter:
    if not name:
        return only
    people = {p.name: p.id for p in application.people.everybody()}
    if name not in people:
        raise UserError("entry_not_found", kind="account", id=name, command="nabz people list")
    return replace(only, staff=people[name])


def print_conversations(summaries: list[SessionSummary], as_json: bool) -> None:
    if as_json:
        print_json([asdict(s) for s in summaries])
        return
    for s in summaries:
        marks = [s.triage, s.patient_code]
        told = "  ".join(
            [s.id, moment_line(s.updated_at, s.offset), s.lang, *(m for m in marks if m), s.title]
        )
        snippet = s.snippet.replace("\x02", "»").replace("\x03", "«")
        print_result(f"{told}\n    {snippet}" if snippet else told)
    if not summaries:
        say("There is no such conversation.")
