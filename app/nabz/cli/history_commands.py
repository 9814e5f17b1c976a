"""`nabz history`: kept conversations."""

from __future__ import annotations

from dataclasses import asdict

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.services.ports import SessionSummary


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    history = typer.Typer(help="Kept conversations: list, search, show, delete.", no_args_is_help=True)
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
