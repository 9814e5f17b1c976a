"""Opens the data key, and changes who may."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nabz.adapters.vault.attempts import AttemptLimits
from nabz.adapters.vault.key_file import KeyFile
from nabz.adapters.vault.machine_secret import MachineSecret
from nabz.adapters.vault.recovery_code import new_recovery_code, read_recovery_code
from nabz.adapters.vault.wraps import KEY_BYTES, Argon2Cost, Wrap, WrapKind, unwrap, wrap
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import MACHINE_ID, RECOVERY_ID


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A data key, and who opened it.

    Attributes:
        person_id: of the wrap; `RECOVERY_ID` and `MACHINE_ID` for the ways in that belong to nobody.
        failures: wrong tries since the last right one.
    """

    data_key: bytes
    person_id: str
    kind: WrapKind
    failures: int = 0


class KeyVault:
    """The key file of a records folder."""

    def __init__(
        self,
        folder: Path,
        *,
        cost: Argon2Cost | None = None,
        keyring: Any = None,
        limits: AttemptLimits | None = None,
    ) -> None:
        """Args: cost: of wraps that are made here; a cheaper one is for tests alone."""
        self.path = folder / "keys.json"
        self.cost = cost or Argon2Cost()
        self._cost_given = cost
        self._keyring = keyring
        self._limits = limits or AttemptLimits(folder / "attempts.json")

    @property
    def exists(self) -> bool:
        return self.path.exists()

    def over(self, folder: Path) -> KeyVault:
        """The vault of another folder (a backup that is tried); its wrong tries count here."""
        return KeyVault(folder, cost=self._cost_given, keyring=self._keyring, limits=self._limits)

    def file(self) -> KeyFile:
        """Raises `EnvironmentFault` (`keys_damaged`)."""
        return KeyFile.read(self.path)

    # --- making -----------------------------------------------------------------------------------------------

    def create(self, name: str, passphrase: str, person_id: str) -> bytes:
        """Make the key of a new store; returns the data key. Raises `UserError` (`records_set_up_already`)."""
        if self.exists:
            raise UserError("records_set_up_already")
        store_id, data_key = secrets.token_hex(8), os.urandom(KEY_BYTES)
        first = self._wrap(data_key, passphrase, store_id, person_id, "person", name)
        KeyFile(store_id, (first,)).write(self.path)
        return data_key

    def set_passphrase(self, data_key: bytes, person_id: str, name: str, passphrase: str) -> None:
        """Let a person in by a new passphrase; the data is not touched."""
        file = self.file()
        file.with_wrap(self._wrap(data_key, passphrase, file.store_id, person_id, "person", name)).write(
            self.path
        )

    def new_recovery_code(self, data_key: bytes) -> str:
        """A new recovery code; the one before opens nothing any more."""
        code = new_recovery_code()
        file = self.file()
        secret = read_recovery_code(code)
        file.with_wrap(self._wrap(data_key, secret, file.store_id, RECOVERY_ID, "recovery")).write(self.path)
        return code

    def use_machine(self, data_key: bytes, name: str) -> None:
        """Let whoever is signed in to the system open the store as this person.

        Raises `EnvironmentFault` (`keyring_missing`).
        """
        file = self.file()
        secret = MachineSecret(file.store_id, self._keyring).make()
        file.with_wrap(self._wrap(data_key, secret, file.store_id, MACHINE_ID, "machine", name)).write(
            self.path
        )

    def forget_machine(self) -> None:
        """The keyring opens nothing any more."""
        file = self.file()
        file.without(MACHINE_ID).write(self.path)
        MachineSecret(file.store_id, self._keyring).forget()

    def machine_person(self) -> str:
        """The name of who let the machine in; empty when it is not let in."""
        made = self.file().of_kind("machine")
        return made.name if made else ""

    @contextmanager
    def counted_try(self, name: str) -> Iterator[None]:
        """Count another kind of try (a PIN) like a passphrase. Raises `EnvironmentFault` (`passphrase_wait`)."""
        counted = name.strip().casefold()
        self._limits.check(counted)
        try:
            yield
        except EnvironmentFault:
            self._limits.failed(counted)
            raise
        self._limits.succeeded({counted})

    def remove(self, person_id: str) -> None:
        """Shut a person out. Copies of the key file (backups) made before still let the old passphrase in."""
        self.file().without(person_id).write(self.path)

    # --- opening ----------------------------------------------------------------------------------------------

    def by_passphrase(self, passphrase: str, name: str | None = None) -> Unlocked:
        """Open with a passphrase, of one person or of whoever's it is.

        Raises:
            EnvironmentFault: `passphrase_wrong`, `passphrase_wait`, `keys_damaged`.
        """
        file = self.file()
        counted = "" if name is None else name.strip().casefold()
        self._limits.check(counted)
        if name is None:
            candidates = file.people()
        else:
            known = file.of_name(name)
            # A name that is not there costs the same time as a wrong passphrase.
            candidates = (known or _decoy(file),)
        for candidate in candidates:
            data_key = unwrap(candidate, passphrase, file.store_id) if passphrase else None
            if data_key is not None:
                failures = self._limits.succeeded({counted, candidate.name.strip().casefold()})
                return Unlocked(data_key, candidate.id, candidate.kind, failures)
        self._limits.failed(counted)
        raise EnvironmentFault("passphrase_wrong")

    def by_recovery_code(self, code: str) -> Unlocked:
        """Open with the printed code.

        Raises:
            UserError: `recovery_code_misread`.
            EnvironmentFault: `recovery_code_wrong`, `passphrase_wait`.
        """
        secret = read_recovery_code(code)
        file = self.file()
        self._limits.check(RECOVERY_ID)
        made = file.of_kind("recovery")
        data_key = unwrap(made, secret, file.store_id) if made else None
        if data_key is None:
            self._limits.failed(RECOVERY_ID)
            raise EnvironmentFault("recovery_code_wrong")
        return Unlocked(data_key, RECOVERY_ID, "recovery", self._limits.succeeded({RECOVERY_ID}))

    def by_machine(self) -> Unlocked | None:
        """None when the machine has no key, or the keyring does not give it out."""
        file = self.file()
        made = file.of_kind("machine")
        secret = MachineSecret(file.store_id, self._keyring).find() if made else None
        data_key = unwrap(made, secret, file.store_id) if made and secret else None
        return Unlocked(data_key, MACHINE_ID, "machine") if data_key else None

    def _wrap(
        self, data_key: bytes, secret: str, store_id: str, wrap_id: str, kind: WrapKind, name: str = ""
    ) -> Wrap:
        return wrap(
            data_key, secret, store_id=store_id, wrap_id=wrap_id, kind=kind, name=name, cost=self.cost
        )


def _decoy(file: KeyFile) -> Wrap:
    """A wrap that no passphrase opens."""
    like = file.wraps[0]
    return Wrap("", "person", "", os.urandom(16), os.urandom(12), os.urandom(48), like.cost)
