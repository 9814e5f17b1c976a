"""`nabz people`, `nabz audit` and `nabz backup`."""

from __future__ import annotations

import os
from dataclasses import asdict
from pathlib import Path

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.cli.unlocking import ask_hidden, ask_new
from nabz.domain.errors import EnvironmentFault
from nabz.domain.people import Role, checked_pin

_BROKEN = 4
_FLAWS = {
    "edited": "entry {seq} was edited or moved",
    "missing": "entry {seq} is missing",
    "end_missing": "entries from {seq} on are missing",
    "head_missing": "the seal beside the records is missing or was altered",
    "head_differs": "the seal beside the records is of another trail (entry {seq})",
}


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    _register_people(app, session)
    _register_audit(app, session)
    _register_backup(app, session)


def _register_people(app: typer.Typer, session: CommandSession) -> None:
    people = typer.Typer(help="Accounts: who may open the records.", no_args_is_help=True)
    app.add_typer(people, name="people")

    @people.command("list")
    def list_people(as_json: bool = typer.Option(False, "--json")) -> None:
        """List accounts, disabled ones too."""
        with session.application(exclusive=False, records="need") as application:
            everybody = application.people.everybody()
        if as_json:
            print_json(
                [
                    {k: v for k, v in asdict(p).items() if k in ("id", "name", "role", "disabled", "has_pin")}
                    for p in everybody
                ]
            )
            return
        for p in everybody:
            marks = (", disabled" if p.disabled else "") + (", PIN" if p.has_pin else "")
            print_result(f"{p.name}  {p.role}{marks}")

    @people.command("add")
    def add(
        name: str,
        role: Role = typer.Option(Role.STAFF, help="staff or administrator."),
        pin: bool = typer.Option(False, "--pin", help="A PIN only: comes in while the records are open."),
        secret_file: str = typer.Option("", help="Take the passphrase or PIN from this file."),
    ) -> None:
        """Add somebody, with a passphrase that is typed twice (or NABZ_NEW_PASSPHRASE)."""
        with session.application(exclusive=True, records="need") as application:
            if secret_file:
                secret = session.unlocking.read(secret_file)
            else:
                typed = os.environ.get("NABZ_NEW_PASSPHRASE")
                secret = typed or (ask_new("PIN", checked_pin) if pin else ask_new("Passphrase"))
            given = {"pin": secret} if pin else {"passphrase": secret}
            person = application.people.add(name, role, **given)
        say(f"{person.name} can sign in as {person.role}.")

    @people.command("pin")
    def set_pin(
        remove: bool = typer.Option(False, "--remove", help="Take the PIN away."),
        pin_file: str = typer.Option("", help="Take the PIN from this file, not from the terminal."),
    ) -> None:
        """Set your PIN: it brings you back while the records are open, and never opens closed ones."""
        with session.application(exclusive=True) as application:
            passphrase = session.unlocking.given() or ask_hidden("Passphrase: ")
            if not passphrase:
                raise EnvironmentFault("no_terminal")
            application.records.unlock(passphrase, session.unlocking.name)
            pin = (
                session.unlocking.read(pin_file)
                if pin_file
                else None
                if remove
                else ask_new("PIN", checked_pin)
            )
            application.people.set_pin(passphrase, None if remove else pin)
        say("Your PIN is removed." if remove else "Your PIN is set.")

    @people.command("role")
    def set_role(name: str, role: Role) -> None:
        """Make somebody staff or administrator."""
        with session.application(exclusive=True, records="need") as application:
            application.people.set_role(name, role)
        say(f"{name} is {role} now.")

    @people.command("disable")
    def disable(name: str) -> None:
        """Shut somebody out; the name stays in the audit trail."""
        with session.application(exclusive=True, records="need") as application:
            application.people.disable(name)
        say(f"{name} cannot sign in any more. Backups made before still open with the old passphrase.")


def _register_audit(app: typer.Typer, session: CommandSession) -> None:
    audit = typer.Typer(help="Who did what to the records.", no_args_is_help=True)
    app.add_typer(audit, name="audit")

    @audit.command("list")
    def list_entries(
        limit: int = typer.Option(100, min=1, max=100_000), as_json: bool = typer.Option(False, "--json")
    ) -> None:
        """List what was done, newest first."""
        with session.application(exclusive=False, records="need") as application:
            entries = application.people.audit(limit)
        if as_json:
            print_json([asdict(e) for e in entries])
            return
        for e in entries:
            print_result(f"{e.seq:6}  {e.at}  {e.person}  {e.action}  {e.subject}  {e.detail}".rstrip())

    @audit.command("verify")
    def verify(as_json: bool = typer.Option(False, "--json")) -> int:
        """Find any edited, removed or reordered entry; exit code 4 when there is one."""
        with session.application(exclusive=False, records="need") as application:
            flaw = application.people.audit_flaw()
        if as_json:
            print_json({"whole": flaw is None, "flaw": asdict(flaw) if flaw else None})
        else:
            print_result(
                "The audit trail is whole." if flaw is None else _FLAWS[flaw.kind].format(seq=flaw.seq)
            )
        return _BROKEN if flaw else 0


def _register_backup(app: typer.Typer, session: CommandSession) -> None:
    backup = typer.Typer(help="Encrypted backups of the records.", no_args_is_help=True)
    app.add_typer(backup, name="backup")

    @backup.command("create")
    def create(file: Path) -> None:
        """Write a backup; it opens with the passphrases and the recovery code of now."""
        with session.application(exclusive=False, records="need") as application:
            made = application.care.back_up(file)
        say(f"{made.sessions} conversations are in {made.path} ({made.size / 1024:.0f} KiB), checked.")

    @backup.command("list")
    def list_backups(as_json: bool = typer.Option(False, "--json")) -> None:
        """List automatic backups, newest first."""
        with session.application(exclusive=False) as application:
            found = application.care.automatic_backups()
        if as_json:
            print_json([{**asdict(b), "path": str(b.path)} for b in found])
            return
        for b in found:
            print_result(f"{b.created_at}  {b.size / 1024:.0f} KiB  {b.path}")

    @backup.command("restore")
    def restore(file: Path) -> None:
        """Put a backup in the place of the records; those that are there are kept aside."""
        with session.application(exclusive=True) as application:
            passphrase = session.unlocking.given() or ask_hidden("Passphrase of the backup: ")
            if not passphrase:
                raise EnvironmentFault("records_locked")
            application.care.restore(file, passphrase, session.unlocking.name)
        say(
            f"{file} is in place, with its passphrases. What was there is kept beside it, encrypted, in a folder "
            "records/replaced-…"
        )
