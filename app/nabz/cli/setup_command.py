"""`nabz setup`: everything that a fresh machine needs before the first question."""

from __future__ import annotations

from pathlib import Path

import typer

from nabz.adapters.bundle.index_files import bring_index
from nabz.bootstrap import bundle_folders
from nabz.cli.bundle_commands import trust_publisher
from nabz.cli.console import ProgressBars, say
from nabz.cli.session import CommandSession
from nabz.domain.bundle import Bundle, PartKind
from nabz.domain.errors import UserError
from nabz.domain.packs import Signature
from nabz.services.ports import ModelCard, ModelLibrary


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the command to the tree."""

    @app.command("setup")
    def setup(
        source: Path | None = typer.Option(
            None, "--from", help="Take the files from this folder, stick or bundle; no network is touched."
        ),
        no_chat: bool = typer.Option(False, "--no-chat", help="Leave out the chat model (1.1 GB)."),
        trust: Path | None = typer.Option(
            None, help="The public key of who made the bundle: its packs and index are taken then."
        ),
        accept_licence: bool = typer.Option(
            False, "--accept-licence", help="You have read and accept the licences of the bundle's models."
        ),
    ) -> None:
        """Fetch the starter models and build the built-in index; run again, it goes on where it was."""
        if source is not None and not source.is_dir():
            raise UserError("file_not_found", path=source)
        if trust is not None:
            trust_publisher(session, trust)
        bundle = _bundle(session, source)
        with session.locked_models() as models, ProgressBars() as bars:
            for card in _wanted(models, bundle, no_chat):
                if card.state in ("ready", "imported"):
                    say(f"{card.name} is here.")
                    continue
                if card.needs_consent and not accept_licence:
                    say(f"{card.name} was left out: it comes under {card.licence} (--accept-licence).")
                    continue
                folder = str(source) if source else None
                models.fetch(card.id, folder=folder, accept_licence=accept_licence, progress=bars.show)
                say(f"{card.name} is ready.")
            if bundle is not None:
                bring_index(bundle_folders(session.data), bundle, session.data.knowledge)
        with session.application(exclusive=True) as application, ProgressBars() as bars:
            if application.knowledge.ready and application.knowledge.is_current():
                say(f"The knowledge index is here ({application.knowledge.passages()} passages).")
            else:
                count = application.knowledge.build(bars.show)
                say(f"The knowledge index is built ({count} passages).")
            if bundle is not None and bundle.trusted:
                application.bundles.bring_installer(bundle)
                steps = [] if no_chat else application.bundles.bring_own_models(bundle, bars.show)
                for step in [*steps, *application.bundles.bring_packs(bundle, bars.show)]:
                    say(f"{step.kind}: {step.id} {step.detail or step.outcome}")
            if not no_chat:
                say("Reading the rules once, so that the first answer comes sooner …")
                application.ask.prepare()
        say('Nabz is ready. Ask: nabz ask "How do I make ORS at home?"')


def _bundle(session: CommandSession, source: Path | None) -> Bundle | None:
    """The bundle in the folder, if it is one. Raises `UserError` (`bundle_*`) for an altered one."""
    folders = bundle_folders(session.data)
    if source is None or not folders.is_bundle(source):
        return None
    bundle = folders.read(source)
    if bundle.trusted:
        say(f"A bundle of {bundle.manifest.created[:10]}, signed by a trusted publisher.")
    else:
        unknown = bundle.signature is Signature.UNKNOWN
        why = f"the key {bundle.manifest.publisher} is not trusted here" if unknown else "nobody signed it"
        say(f"Only the models of this bundle are taken, each checked on its own: {why} (--trust KEYFILE).")
    return bundle


def _wanted(models: ModelLibrary, bundle: Bundle | None, no_chat: bool) -> list[ModelCard]:
    """The starter models; of a bundle the models that it carries, and the search model in any case."""
    carried = {part.id for part in bundle.manifest.of_kind(PartKind.MODEL)} if bundle else set()
    return [
        card
        for card in models.cards()
        if not (no_chat and card.role == "chat")
        and (card.id in carried or (card.starter and (bundle is None or card.role == "embedding")))
    ]
