"""Who works with the records, and what a passphrase must be."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from nabz.domain.errors import UserError

RECOVERY_ID, MACHINE_ID = "recovery", "machine"
"""Ways in that belong to no person."""

SHORTEST_PASSPHRASE = 8
SHORTEST_PIN = 6
LONGEST = 1024
_LONGEST_NAME = 60


class Role(StrEnum):
    """What somebody may do: staff work with records, administrators also with people, audit and backups."""

    STAFF = "staff"
    ADMINISTRATOR = "administrator"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account.

    Attributes:
        disabled: can no longer sign in; the name stays in the audit trail.
        has_pin: comes back after an idle lock by PIN; the first opening after a start needs a passphrase.
    """

    id: str
    name: str
    role: Role
    disabled: bool = False
    has_pin: bool = False
    has_passphrase: bool = True

    @property
    def is_administrator(self) -> bool:
        return self.role is Role.ADMINISTRATOR and not self.disabled


def checked_name(name: str) -> str:
    """A name as it is kept. Raises `UserError` (`person_name`)."""
    tidy = " ".join(unicodedata.normalize("NFC", name).split())
    if not tidy or len(tidy) > _LONGEST_NAME or any(unicodedata.category(c) == "Cc" for c in tidy):
        raise UserError("person_name", limit=_LONGEST_NAME)
    return tidy


def checked_passphrase(passphrase: str, shortest: int = SHORTEST_PASSPHRASE) -> str:
    """A new passphrase that can be typed again.

    Raises:
        UserError: `passphrase_short`, `passphrase_unreadable` (control characters, or too long).
    """
    normal = unicodedata.normalize("NFKC", passphrase)
    if len(normal) > LONGEST or any(unicodedata.category(c) in ("Cc", "Cs") for c in normal):
        raise UserError("passphrase_unreadable", limit=LONGEST)
    if len(normal) < shortest or not normal.strip():
        raise UserError("passphrase_short", least=max(1, shortest))
    return passphrase


def folded_pin(pin: str) -> str:
    """The digits of a PIN in 0-9, whatever keyboard they were typed on; what is no digit is left out."""
    normal = unicodedata.normalize("NFKC", pin)
    return "".join(str(unicodedata.decimal(c)) for c in normal if c.isdecimal())


def checked_pin(pin: str) -> str:
    """Digits of any script, folded to 0-9. Raises `UserError` (`pin_invalid`)."""
    normal, digits = unicodedata.normalize("NFKC", pin), folded_pin(pin)
    if len(digits) != len(normal) or not SHORTEST_PIN <= len(digits) <= 32:
        raise UserError("pin_invalid", least=SHORTEST_PIN)
    return digits
