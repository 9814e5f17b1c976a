"""`nabz bundle`: sticks for machines without internet, and the way back from an update."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import typer

from nabz.cli.console import ProgressBars, print_json, print_result, say
from nabz.cli.pack_commands import records_of_administrator, require_administrator
from nabz.cli.session import CommandSession
from nabz.domain.bundle import UPDATED_ALONE, Bundle, PartKind
from nabz.domain.errors import UserError
from nabz.services.bundles import BundleWish, UpdateStep

_SAID = {
    "new": "came",
    "replaced": "was replaced",
    "unchanged": "is here already",
    "skipped": "was left out",
    "kept": "is ready; as an administrator, run",
    "installed": "was installed",
    "removed": "was removed",
    "brought_back": "is as it was before",
}
_NAMES = {"app": PartKind.APP, "models": PartKind.MODEL, "packs": PartKind.PACK, "policy": PartKind.POLICY}


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    bundle = typer.Typer(
        help="Offline bundles: make a stick, check it, update from it, go back.", no_args_is_help=True
    )
    app.add_typer(bundle, name="bundle")
    _register_making(bundle, session)
    _register_taking(bundle, session)


def _register_making(bundle: typer.Typer, session: CommandSession) -> None:
    @bundle.command("create")
    def create(
        folder: Path = typer.Argument(..., metavar="DIR"),
        installer: list[Path] = typer.Option([], "--app", help="An installer of Nabz; may be given again."),
        model: list[str] = typer.Option(
            [], help="Ids of models; else the starter and recommended ones here."
        ),
        pack: list[str] = typer.Option([], help="Pack files, or ids of packs that are here."),
        policy: Path | None = typer.Option(None, help="A policy for the machines."),
        key: Path | None = typer.Option(None, help="The publisher's private key (nabz kb keygen)."),
        no_index: bool = typer.Option(False, "--no-index", help="Leave out the built index."),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Write a bundle into an empty folder: installers, models, packs, index, hashes, signature."""
        wish = BundleWish(tuple(model), tuple(pack), tuple(installer), policy, key, not no_index)
        with session.application(exclusive=True) as application, ProgressBars() as bars:
            made = application.bundles.create(folder, wish, bars.show)
        _tell(made, as_json)
        if not no_index and not made.manifest.of_kind(PartKind.INDEX):
            say("The index was left out: it is not built for this version. Build it first (nabz kb build).")
        if key is None:
            say("It is not signed: machines take only its models. Sign it with --key FILE (nabz kb keygen).")
        else:
            say(f"It is signed. The key to compare on the machines: {made.manifest.publisher}")

    @bundle.command("verify")
    def verify(
        folder: Path = typer.Argument(..., metavar="DIR"), as_json: bool = typer.Option(False, "--json")
    ) -> None:
        """Look at the signature and at every file of a bundle."""
        with session.application(exclusive=False) as application, ProgressBars() as bars:
            found = application.bundles.verify(folder, bars.show)
        _tell(found, as_json)
        if not as_json:
            signed = {"trusted": "signed by a trusted key", "unknown": "signed by a key not trusted here"}
            say(f"Every file is right; it is {signed.get(found.signature, 'not signed')}.")


def _register_taking(bundle: typer.Typer, session: CommandSession) -> None:
    @bundle.command("update")
    def update(
        folder: Path = typer.Argument(..., metavar="DIR"),
        only: list[str] = typer.Option([], help="app, models, packs or policy; else all."),
        trust: Path | None = typer.Option(None, help="Trust this publisher's public key first."),
        install: bool = typer.Option(False, "--install", help="Run the installer of a new version."),
        accept_licence: bool = typer.Option(False, "--accept-licence"),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Take what is new from a bundle. Every file is looked at first; each kind can be rolled back."""
        kinds = _kinds(only)
        if trust is not None:
            trust_publisher(session, trust)
        with session.application(exclusive=True) as application, ProgressBars() as bars:
            steps = application.bundles.update(
                folder, kinds, install=install, accept_licence=accept_licence, progress=bars.show
            )
        _tell_steps(steps, as_json)

    @bundle.command("rollback")
    def rollback(
        only: list[str] = typer.Option([], help="app, models, packs or policy; else all that was updated."),
        install: bool = typer.Option(False, "--install", help="Run the installer of the version before."),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Go back to what was before the last update."""
        with session.application(exclusive=True) as application:
            kinds = _kinds(only) if only else tuple(u.kind for u in application.bundles.last())
            if not kinds:
                raise UserError("rollback_nothing", kind="anything")
            steps = [s for kind in kinds for s in application.bundles.roll_back(kind, install=install)]
        _tell_steps(steps, as_json)


def trust_publisher(session: CommandSession, key: Path) -> None:
    """Trust a publisher's public key; once there are records, an administrator must sign in for it."""
    records = records_of_administrator(session, True)
    with session.application(exclusive=True, records=records) as application:
        require_administrator(application)
        say(f"Trusted from now on: {application.bundles.trust(key)}")


def _kinds(names: list[str]) -> tuple[PartKind, ...]:
    unknown = [name for name in names if name not in _NAMES]
    if unknown:
        raise typer.BadParameter("must be app, models, packs or policy", param_hint="--only")
    return tuple(_NAMES[name] for name in names) or UPDATED_ALONE


def _tell(bundle: Bundle, as_json: bool) -> None:
    manifest = bundle.manifest
    if as_json:
        print_json({**asdict(manifest), "folder": bundle.folder, "signature": str(bundle.signature)})
        return
    for part in manifest.parts:
        size = sum(file.size for file in part.files) / 1e6
        print_result(
            f"{part.kind}  {' '.join(t for t in (part.id, part.version, part.platform) if t)}  {size:.1f} MB"
        )


def _tell_steps(steps: list[UpdateStep], as_json: bool) -> None:
    if as_json:
        print_json([asdict(step) for step in steps])
        return
    for step in steps:
        detail = f": {step.detail}" if step.detail else ""
        print_result(f"{step.kind}  {step.id} {_SAID[step.outcome]}{detail}")
    if not steps:
        say("There is nothing to do.")
