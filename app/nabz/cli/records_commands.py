"""`nabz records`: the passphrase and the care of the records."""

from __future__ import annotations

from dataclasses import asdict

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.cli.unlocking import FIRST_NAME, ask_hidden, ask_new
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import checked_passphrase
from nabz.services.record_access import RecordState

_BEFORE_FIRST = (
    "Records are encrypted with a passphrase. Without it, and without the recovery code that is printed next, "
    "nobody can open them again: there is no other way in."
)
_MACHINE = (
    "From now on whoever signs in to this account of the system opens the records without a passphrase. "
    "Choose this only where one person uses the machine."
)
_UNSOUND = 4


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    records = typer.Typer(
        help="The records: passphrase, recovery, check, repair, erasure.", no_args_is_help=True
    )
    app.add_typer(records, name="records")
    _register_keys(records, session)
    _register_care(records, session)


def _register_keys(records: typer.Typer, session: CommandSession) -> None:
    @records.command("init")
    def init(
        name: str = typer.Option(FIRST_NAME, help="Who signs in with it: the first administrator."),
        keyring: bool = typer.Option(
            False, "--keyring", help="Also let the system's keyring open the records (one-person machine)."
        ),
    ) -> None:
        """Set the first passphrase and print the recovery code; records of an earlier Nabz are encrypted now."""
        with session.application(exclusive=True) as application:
            access = application.records
            if access.state is RecordState.LOCKED:
                raise UserError("records_set_up_already")
            given = session.unlocking.given()
            say(_BEFORE_FIRST)
            if access.state is RecordState.PLAIN:
                say(
                    "Records that an earlier Nabz kept in plain text are encrypted now; "
                    "the plain file is overwritten and removed."
                )
            passphrase = ask_new("Passphrase") if given is None else checked_passphrase(given)
            access.set_up(name, passphrase)
            code = application.people.new_recovery_code()
            if keyring:
                application.people.let_machine_in(True)
                say(_MACHINE)
        _show_code(code)

    @records.command("passphrase")
    def passphrase(
        new_file: str = typer.Option(
            "", help="Take the new passphrase from this file, not from the terminal."
        ),
    ) -> None:
        """Change your passphrase; the records are not written anew, and the old one opens them no longer."""
        with session.application(exclusive=True) as application:
            old = session.unlocking.given() or ask_hidden("Passphrase: ")
            if not old:
                raise EnvironmentFault("no_terminal")
            application.records.unlock(old, session.unlocking.name)
            new = session.unlocking.read(new_file) if new_file else ask_new()
            application.people.change_passphrase(old, new)
        say("The passphrase is changed. Backups made before still open with the old one.")

    @records.command("keyring")
    def keyring(
        allowed: bool = typer.Option(
            True, "--allow/--forbid", help="Whether the system's keyring opens them."
        ),
    ) -> None:
        """Let the keyring of the system open the records, or no longer."""
        with session.application(exclusive=True, records="need") as application:
            application.people.let_machine_in(allowed)
        say(_MACHINE if allowed else "The keyring opens the records no longer.")

    @records.command("recovery-code")
    def recovery_code() -> None:
        """Print a new recovery code; the one before opens nothing any more."""
        with session.application(exclusive=True, records="need") as application:
            code = application.people.new_recovery_code()
        _show_code(code)

    @records.command("recover")
    def recover(
        name: str = typer.Option("", help="Whose passphrase is set; the first administrator's by default."),
        code_file: str = typer.Option("", help="Take the code from this file, not from the terminal."),
        new_file: str = typer.Option("", help="Take the new passphrase from this file."),
    ) -> None:
        """Open the records with the recovery code and set a new passphrase; prints a new code."""
        read = session.unlocking.read
        with session.application(exclusive=True) as application:
            code = read(code_file) if code_file else ask_hidden("Recovery code: ")
            if not code:
                raise EnvironmentFault("no_terminal")
            new = read(new_file) if new_file else ask_new()
            fresh = application.people.recover(code, new, name or None)
        say("The new passphrase is set.")
        _show_code(fresh)


def _register_care(records: typer.Typer, session: CommandSession) -> None:
    @records.command("check")
    def check(as_json: bool = typer.Option(False, "--json")) -> int:
        """Look at every page, index and full-text entry of the records; exit code 4 when something is wrong."""
        with session.application(exclusive=False, records="need") as application:
            found = application.care.check()
        if as_json:
            print_json({"sound": not found.problems, **asdict(found)})
        else:
            print_result(f"{found.sessions} conversations, {found.turns} turns")
            for problem in found.problems:
                print_result(f"  ! {problem}")
            print_result("The records are sound." if not found.problems else "Run: nabz records repair")
        return _UNSOUND if found.problems else 0

    @records.command("repair")
    def repair(as_json: bool = typer.Option(False, "--json")) -> None:
        """Mend damaged records; the damaged file is kept."""
        with session.application(exclusive=True) as application:
            passphrase = session.unlocking.given() or ask_hidden("Passphrase: ")
            if not passphrase:
                raise EnvironmentFault("records_locked")
            done = application.care.repair(passphrase, session.unlocking.name)
        if as_json:
            print_json({**asdict(done), "kept": str(done.kept) if done.kept else None})
            return
        words = {
            "sound": "The records are sound: nothing was changed.",
            "rebuilt": "The full text was made again; nothing is lost.",
            "salvaged": "What could be read was saved into a new database.",
            "backup": f"Nothing could be read. The backup of {done.backup_at} is in place: later records are lost.",
        }
        print_result(words[done.way])
        for table, count in (done.saved or {}).items():
            gone = (done.lost or {}).get(table, 0)
            print_result(f"  {table}: {count} rows saved" + (f", up to {gone} lost" if gone else ""))
        if done.kept:
            print_result(f"The damaged file is kept in {done.kept}")

    @records.command("erase-patient")
    def erase_patient(
        code: str,
        yes: bool = typer.Option(False, "--yes", help="Do not ask."),
        keep_backups: bool = typer.Option(
            False, "--keep-backups", help="Leave automatic backups as they are: they still hold the patient."
        ),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Erase every conversation of a patient for good, from the automatic backups too."""
        if not yes:
            typer.confirm(f"Erase everything of patient {code} for good?", abort=True, err=True)
        with session.application(exclusive=True, records="need") as application:
            done = application.care.erase_patient(code, keep_backups=keep_backups)
        if as_json:
            print_json(asdict(done))
            return
        print_result(f"{done.sessions} conversations with {done.turns} turns are erased.")
        if done.backups_replaced:
            print_result(
                f"{done.backups_replaced} automatic backups and copies are gone; a new one was made."
            )
        if done.backups_kept:
            print_result(f"{done.backups_kept} automatic backups and copies still hold them.")
        for place in done.elsewhere:
            print_result(
                f"A backup was made to {place}: it may still hold them. Make it again and destroy that one."
            )


def _show_code(code: str) -> None:
    say("Recovery code. Write it down now and keep it away from this computer; it is not shown again:")
    print_result(code)
