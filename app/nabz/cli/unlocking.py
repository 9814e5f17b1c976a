"""Where the command line takes the passphrase from: the environment, a file, or a prompt on a terminal."""

from __future__ import annotations

import getpass
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from nabz.cli.console import say
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import SHORTEST_PASSPHRASE, checked_passphrase
from nabz.services.record_access import RecordAccess, RecordState

FIRST_NAME = "administrator"
"""Of the first account, where none is given."""


@dataclass(frozen=True, slots=True)
class Unlocking:
    """How one run of the command line opens the records.

    Attributes:
        key_file: from `--key-file`; else NABZ_KEY_FILE names it.
    """

    key_file: str | None = None

    def unlock(self, records: RecordAccess, *, required: bool, may_set_up: bool = True) -> None:
        """Open the records with what is given.

        With a passphrase from the environment or a file and no records yet, they are set up with it: a script
        cannot be asked. Given none, a terminal is asked where there are records.

        Args:
            required: whether the command works on records; else it goes on without them.
            may_set_up: not for a command that only reads: it leaves a folder without records as it is.

        Raises:
            EnvironmentFault: `passphrase_wrong`, `passphrase_wait`, `database_*`; when required also
                `records_locked` and `records_not_set_up`.
        """
        name = self.name
        given = self.given()
        state = records.state
        if given is not None:
            if state is RecordState.LOCKED:
                records.unlock(given, name)
            elif may_set_up:
                self._set_up(records, name or FIRST_NAME, given)
            elif required and state is RecordState.ABSENT:
                records.unlock(given, name)  # says what is wrong: nothing is set up, or the keys are missing
        elif state is RecordState.LOCKED:
            self._open(records, "Passphrase: " if required else "Passphrase (empty: keep nothing): ")
        if required:
            records.require()

    def unlock_documents(self, records: RecordAccess, *, required: bool) -> None:
        """Open the records for the clinic's documents in them.

        Args:
            required: whether the command works on the documents; with no records yet it does so on a plain file, unless
                a passphrase is given, which sets them up. Else it reads what it can.

        Raises:
            EnvironmentFault: `passphrase_wrong`, `passphrase_wait`, `database_*`; `records_locked` when required.
        """
        if required and self.given() is not None:
            self.unlock(records, required=True)
        elif records.state is RecordState.LOCKED:
            self._open(records, "Passphrase: " if required else "Passphrase (empty: without the documents): ")
            if required:
                records.require()

    def _open(self, records: RecordAccess, prompt: str) -> None:
        """By what is given, the keyring, or what is typed; empty leaves them closed."""
        secret = self.given()
        if secret is None and not records.unlock_by_machine():
            secret = ask_hidden(prompt)
        if secret:
            records.unlock(secret, self.name)

    def given(self) -> str | None:
        """The passphrase of the environment or of the key file; None when neither is there.

        Raises:
            UserError: `key_file_unreadable`.
        """
        path = self.key_file or os.environ.get("NABZ_KEY_FILE")
        return self.read(path) if path else os.environ.get("NABZ_PASSPHRASE") or None

    @property
    def name(self) -> str | None:
        """Who signs in (NABZ_USER); None tries everybody's passphrase."""
        return os.environ.get("NABZ_USER") or None

    @staticmethod
    def read(path: str) -> str:
        """A secret from a file, without the end of its line. Raises `UserError` (`key_file_unreadable`)."""
        try:
            return Path(path).read_text("utf-8").removesuffix("\n").removesuffix("\r")
        except (OSError, UnicodeError) as error:
            raise UserError("key_file_unreadable", path=path, reason=type(error).__name__) from error

    def _set_up(self, records: RecordAccess, name: str, passphrase: str) -> None:
        checked_passphrase(passphrase, shortest=1)
        records.set_up(name, passphrase)
        short = len(passphrase) < SHORTEST_PASSPHRASE
        say(
            "The records are encrypted with this passphrase from now on"
            + (" (it is short: whoever takes this disk can guess it)" if short else "")
            + ". Print a recovery code with: nabz records recovery-code"
        )


def ask_hidden(prompt: str) -> str:
    """What a person types on a terminal, unseen; empty where there is no terminal."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        return ""
    try:
        return getpass.getpass(prompt, stream=sys.stderr)
    except EOFError:
        return ""


def ask_new(what: str = "New passphrase", checked: Callable[[str], str] = checked_passphrase) -> str:
    """A new passphrase (or PIN), typed twice.

    Raises:
        EnvironmentFault: `no_terminal`.
        UserError: `passphrase_short`, `passphrase_unreadable`, `passphrases_differ`.
    """
    if not sys.stdin.isatty():
        raise EnvironmentFault("no_terminal")
    first = checked(ask_hidden(f"{what}: "))
    if checked(ask_hidden("The same again: ")) != first:
        raise UserError("passphrases_differ")
    return first
