"""`nabz history`: kept conversations."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.services.export import ExportFormat
from nabz.services.ports import SessionSummary


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    history = typer.Typer(
        help="Kept conversations: list, search, show, export, import, delete.", no_args_is_help=True
    )
    app.add_typer(history, name="history")

    @history.command("list")
    def list_sessions(
        limit: int = typer.Option(50, min=1, max=10000), as_json: bool = typer.Option(False, "--json")
    ) -> None:
        """List conversations, newest first."""
        with session.application(exclusive=False, records="need") as application:
            _print(application.history.recent(limit), as_json)

    @history.command("search")
    def search(
        text: str,
        limit: int = typer.Option(50, min=1, max=10000),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Find conversations by their words, in any script."""
        with session.application(exclusive=False, records="need") as application:
            _print(application.history.search(text, limit), as_json)

    @history.command("show")
    def show(session_id: str, as_json: bool = typer.Option(False, "--json")) -> None:
        """Show one conversation with its passages."""
        with session.application(exclusive=False, records="need") as application:
            conversation = application.history.show(session_id)
        if as_json:
            print_json({**asdict(conversation.summary), "turns": [asdict(t) for t in conversation.turns]})
            return
        for turn in conversation.turns:
            print_result(f"{turn.created_at}  {'Question' if turn.role == 'person' else 'Nabz'}: {turn.text}")
            for p in turn.payload.get("answer", {}).get("passages", []):
                print_result(f"    [{p['n']}] {p['title']} ({p['source']})")

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

    @history.command("delete")
    def delete(session_id: str) -> None:
        """Delete a conversation for good."""
        with session.application(exclusive=True, records="need") as application:
            application.history.delete(session_id)
        say(f"{session_id} was deleted.")


def _print(summaries: list[SessionSummary], as_json: bool) -> None:
    if as_json:
        print_json([asdict(s) for s in summaries])
        return
    for s in summaries:
        line = f"{s.id}  {s.updated_at}  {s.lang}  {s.title}"
        snippet = s.snippet.replace("\x02", "»").replace("\x03", "«")
        print_result(f"{line}\n    {snippet}" if snippet else line)
    if not summaries:
        say("There is no such conversation.")
