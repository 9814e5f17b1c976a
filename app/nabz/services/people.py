"""Accounts: who may open the records, by what, and as what."""

from __future__ import annotations

from nabz.domain.audit import AuditEntry, ChainFlaw
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import Person, Role, checked_name, checked_passphrase, checked_pin
from nabz.services.record_access import RecordAccess
from nabz.services.record_ports import OpenedRecords


class PeopleService:
    """Every method raises `EnvironmentFault` (`records_locked`) while the records are not open."""

    def __init__(self, access: RecordAccess) -> None:
        self._access = access

    def everybody(self) -> list[Person]:
        """In the order in which they were added; disabled accounts too."""
        return self._access.require().people.all()

    def name_of(self, person_id: str) -> str:
        """The name of an account, disabled ones too; empty for an unknown id."""
        person = self._access.require().people.by_id(person_id) if person_id else None
        return person.name if person is not None else ""

    def add(self, name: str, role: Role, *, passphrase: str | None = None, pin: str | None = None) -> Person:
        """Add somebody with a passphrase, a PIN, or both. Administrators only.

        A PIN alone never opens records that are closed: somebody with a passphrase must have opened them since
        the start.

        Raises:
            UserError: `administrators_only`, `person_exists`, `person_name`, `passphrase_*`, `pin_invalid`.
        """
        opened = self._access.require(Role.ADMINISTRATOR)
        name = checked_name(name)
        if passphrase is None and pin is None:
            raise UserError("passphrase_short", least=1)
        checked = (
            checked_passphrase(passphrase) if passphrase is not None else None,
            checked_pin(pin) if pin is not None else None,
        )
        person = opened.people.add(name, role)
        if checked[0] is not None:
            opened.set_passphrase(person, checked[0])
        if checked[1] is not None:
            opened.people.set_pin(person.id, checked[1])
        self._access.note("person.added", person.id, f"{person.name}, {role}")
        return person

    def set_role(self, name: str, role: Role) -> None:
        """Administrators only. Raises `UserError` (`person_last_administrator`)."""
        opened = self._access.require(Role.ADMINISTRATOR)
        person = self._known(opened, name)
        if role is not Role.ADMINISTRATOR:
            self._keep_one_administrator(opened, person)
        opened.people.set_role(person.id, role)
        self._access.note("person.role", person.id, f"{person.name}, {role}")

    def disable(self, name: str) -> None:
        """Shut somebody out. The name stays in the audit trail. Administrators only."""
        opened = self._access.require(Role.ADMINISTRATOR)
        person = self._known(opened, name)
        self._keep_one_administrator(opened, person)
        opened.people.disable(person.id)
        opened.shut_out(person)
        self._access.note("person.disabled", person.id, person.name)

    def give_new(self, name: str, *, passphrase: str | None = None, pin: str | None = None) -> None:
        """A new passphrase or PIN for somebody who has forgotten theirs. Administrators only.

        Raises:
            UserError: `administrators_only`, `passphrase_*`, `pin_invalid`.
            EnvironmentFault: `person_unknown`.
        """
        opened = self._access.require(Role.ADMINISTRATOR)
        person = self._known(opened, name)
        digits = checked_pin(pin) if pin is not None else None
        if passphrase is not None:
            opened.set_passphrase(person, checked_passphrase(passphrase))
            self._access.note("person.passphrase", person.id, f"{person.name}, by an administrator")
        if digits is not None:
            opened.people.set_pin(person.id, digits)
            self._access.note("person.pin", person.id, f"{person.name}, by an administrator")

    def change_passphrase(self, old: str, new: str) -> None:
        """Change the passphrase of whoever is signed in; the data is not written anew.

        Raises:
            EnvironmentFault: `passphrase_wrong`, `passphrase_wait`.
            UserError: `passphrase_short`, `passphrase_unreadable`.
        """
        opened = self._access.require()
        checked_passphrase(new)
        person = opened.hand_over(old, opened.person.name)
        opened.set_passphrase(person, new)
        self._access.note("person.passphrase", person.id)

    def set_pin(self, passphrase: str, pin: str | None) -> None:
        """Set or take away the PIN of whoever is signed in. Raises as `change_passphrase`, and `pin_invalid`."""
        opened = self._access.require()
        digits = checked_pin(pin) if pin is not None else None
        person = opened.hand_over(passphrase, opened.person.name)
        opened.people.set_pin(person.id, digits)
        self._access.note("person.pin", person.id, "set" if digits else "removed")

    def new_recovery_code(self) -> str:
        """Administrators only; the code before opens nothing any more."""
        code = self._access.require(Role.ADMINISTRATOR).new_recovery_code()
        self._access.note("recovery.made")
        return code

    def let_machine_in(self, allowed: bool) -> None:
        """Whether signing in to the system opens the records. Administrators only.

        Raises:
            EnvironmentFault: `keyring_missing`.
        """
        opened = self._access.require(Role.ADMINISTRATOR)
        if allowed:
            opened.allow_machine()
        else:
            opened.forbid_machine()
        self._access.note("machine.allowed" if allowed else "machine.forbidden")

    def recover(self, code: str, passphrase: str, name: str | None = None) -> str:
        """Open by the recovery code, set a new passphrase, and return a new recovery code.

        Args:
            name: whose passphrase; the first administrator's when none is named.

        Raises:
            UserError: `recovery_code_misread`, `passphrase_*`.
            EnvironmentFault: `recovery_code_wrong`, `passphrase_wait`.
        """
        checked_passphrase(passphrase)
        fresh: list[str] = []

        def opening() -> OpenedRecords:
            opened, made = self._access.vault.recover(code, name, passphrase)
            fresh.append(made)
            return opened

        self._access.open_with(opening)
        return fresh[0]

    # --- audit ------------------------------------------------------------------------------------------------

    def audit(self, limit: int = 100, offset: int = 0) -> list[AuditEntry]:
        """Newest first. Administrators only."""
        return self._access.require(Role.ADMINISTRATOR).audit.entries(limit, offset)

    def audit_flaw(self) -> ChainFlaw | None:
        """The first place where the audit trail is broken; None when it is whole. Administrators only."""
        return self._access.require(Role.ADMINISTRATOR).audit.flaw()

    @staticmethod
    def _known(opened: OpenedRecords, name: str) -> Person:
        person = opened.people.by_name(name)
        if person is None or person.disabled:
            raise EnvironmentFault("person_unknown", name=name)
        return person

    @staticmethod
    def _keep_one_administrator(opened: OpenedRecords, leaving: Person) -> None:
        """One who can sign in from nothing: a PIN alone does not open closed records."""
        others = [
            p
            for p in opened.people.all()
            if p.is_administrator and p.id != leaving.id and opened.has_passphrase(p.id)
        ]
        if leaving.is_administrator and not others:
            raise UserError("person_last_administrator", name=leaving.name)
