"""`nabz models`: language and search models on this machine."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import typer

from nabz.adapters.llama.chat_model import content_fingerprint
from nabz.adapters.llama.crash_marker import CrashMarker
from nabz.cli.console import ProgressBars, print_json, print_result, say
from nabz.cli.session import CommandSession

_GIB = 1 << 30


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    models = typer.Typer(help="Models: list, fetch, import, verify, remove.", no_args_is_help=True)
    app.add_typer(models, name="models")

    @models.command("list")
    def list_models(as_json: bool = typer.Option(False, "--json")) -> None:
        """List the catalogue and what is here of it."""
        cards = session.models().cards()
        if as_json:
            print_json([asdict(card) for card in cards])
            return
        for card in cards:
            marks = [m for m, on in (("starter", card.starter), ("recommended", card.recommended)) if on]
            print_result(
                f"{card.id}  [{card.state}]  {card.role}  {card.size / _GIB:.2f} GiB, "
                f"{card.memory / _GIB:.1f} GiB of memory  {card.licence}  {' '.join(marks)}".rstrip()
            )

    @models.command("fetch")
    def fetch(
        model_id: str,
        source: Path | None = typer.Option(
            None, "--from", help="Take the files from this folder; no network."
        ),
        accept_licence: bool = typer.Option(
            False, "--accept-licence", help="You have read and accept its licence."
        ),
    ) -> None:
        """Fetch a model; run again, it goes on where it was."""
        with session.locked_models() as library, ProgressBars() as bars:
            card = library.fetch(
                model_id,
                folder=str(source) if source else None,
                accept_licence=accept_licence,
                progress=bars.show,
            )
        say(f"{card.name} is ready.")

    @models.command("import")
    def import_file(path: Path) -> None:
        """Take a GGUF file of your own."""
        with session.locked_models() as library:
            card = library.import_file(str(path))
        say(f"{card.name} is imported as {card.id}.")

    @models.command("verify")
    def verify(model_id: str = typer.Argument("", help="One model; none checks all that are here.")) -> None:
        """Check every file against its SHA-256."""
        with session.locked_models() as library, ProgressBars() as bars:
            chosen = [library.card(model_id)] if model_id else library.cards()
            for card in chosen:
                if model_id or card.state in ("ready", "imported"):
                    library.verify(card.id, bars.show)
                    if card.path and card.role == "chat":
                        # A file that is right may be tried again, however often it fell before.
                        fingerprint = content_fingerprint(Path(card.path))
                        CrashMarker(session.data.cache, card.id, fingerprint).clear()
                    say(f"{card.id}: every file is right.")

    @models.command("remove")
    def remove(model_id: str) -> None:
        """Remove a model's files."""
        with session.locked_models() as library:
            library.remove(model_id)
        say(f"{model_id} was removed.")
