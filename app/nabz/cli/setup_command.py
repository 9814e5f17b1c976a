"""`nabz setup`: everything that a fresh machine needs before the first question."""

from __future__ import annotations

from pathlib import Path

import typer

from nabz.cli.console import ProgressBars, say
from nabz.cli.session import CommandSession
from nabz.domain.errors import UserError


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the command to the tree."""

    @app.command("setup")
    def setup(
        source: Path | None = typer.Option(
            None, "--from", help="Take the files from this folder or stick; no network is touched."
        ),
        no_chat: bool = typer.Option(False, "--no-chat", help="Leave out the chat model (1.1 GB)."),
    ) -> None:
        """Fetch the starter models and build the built-in index; run again, it goes on where it was."""
        if source is not None and not source.is_dir():
            raise UserError("file_not_found", path=source)
        folder = str(source) if source else None
        with session.locked_models() as models, ProgressBars() as bars:
            for card in models.cards():
                if not card.starter or (no_chat and card.role == "chat"):
                    continue
                if card.state in ("ready", "imported"):
                    say(f"{card.name} is here.")
                    continue
                models.fetch(card.id, folder=folder, progress=bars.show)
                say(f"{card.name} is ready.")
        with session.application(exclusive=True) as application, ProgressBars() as bars:
            if application.knowledge.ready and application.knowledge.is_current():
                say(f"The knowledge index is here ({application.knowledge.passages()} passages).")
            else:
                count = application.knowledge.build(bars.show)
                say(f"The knowledge index is built ({count} passages).")
            if not no_chat:
                say("Reading the rules once, so that the first answer comes sooner …")
                application.ask.prepare()
        say('Nabz is ready. Ask: nabz ask "How do I make ORS at home?"')
