"""`nabz records`: the passphrase and the care of the records."""

from __future__ import annotations

import typer

from nabz.cli.console import print_result, say
from nabz.cli.session import CommandSession
from nabz.cli.unlocking import FIRST_NAME, ask_new
from nabz.domain.errors import UserError
from nabz.domain.people import checked_passphrase
from nabz.services.record_access import RecordState

_BEFORE_FIRST = (
    "Records are encrypted with a passphrase. Without it, and without the recovery code that is printed next, "
    "nobody can open them again: there is no other way in."
)


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    records = typer.Typer(
        help="The records: passphrase, recovery, check, repair, erasure.", no_args_is_help=True
    )
    app.add_typer(records, name="records")

    @records.command("init")
    def init(
        name: str = typer.Option(FIRST_NAME, help="Who signs in with it: the first administrator."),
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
                    "Records that an earlier Nabz kept in plain text are encrypted now; the plain file is destroyed."
                )
            passphrase = ask_new("Passphrase") if given is None else checked_passphrase(given)
            access.set_up(name, passphrase)
            code = access.require().new_recovery_code()
        _show_code(code)

    @records.command("recovery-code")
    def recovery_code() -> None:
        """Print a new recovery code; the one before opens nothing any more."""
        with session.application(exclusive=True, records="need") as application:
            code = application.records.require().new_recovery_code()
        _show_code(code)


def _show_code(code: str) -> None:
    say("Recovery code. Write it down now and keep it away from this computer; it is not shown again:")
    print_result(code)
