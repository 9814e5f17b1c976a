"""Words of the audit trail: acts, and what is wrong with the chain."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nabz.domain.audit import ChainFlaw
from nabz.domain.people import MACHINE_ID, RECOVERY_ID
from nabz.ui.i18n import QT_TRANSLATE_NOOP, Translations

_ACTS: dict[str, tuple[str, str]] = {
    "records.set_up": ("lock", QT_TRANSLATE_NOOP("Audit", "Records set up")),
    "records.opened": ("lock", QT_TRANSLATE_NOOP("Audit", "Signed in")),
    "records.locked": ("lock", QT_TRANSLATE_NOOP("Audit", "Screen locked")),
    "records.checked": ("check", QT_TRANSLATE_NOOP("Audit", "Records checked")),
    "records.repaired": ("check", QT_TRANSLATE_NOOP("Audit", "Records repaired")),
    "record.begun": ("new", QT_TRANSLATE_NOOP("Audit", "Record begun")),
    "record.read": ("history", QT_TRANSLATE_NOOP("Audit", "Record read")),
    "record.changed": ("amend", QT_TRANSLATE_NOOP("Audit", "Record changed")),
    "record.exported": ("export", QT_TRANSLATE_NOOP("Audit", "Record exported or printed")),
    "record.deleted": ("delete", QT_TRANSLATE_NOOP("Audit", "Record deleted")),
    "patient.erased": ("eraser", QT_TRANSLATE_NOOP("Audit", "Patient erased")),
    "person.added": ("people", QT_TRANSLATE_NOOP("Audit", "Account added")),
    "person.role": ("people", QT_TRANSLATE_NOOP("Audit", "Role changed")),
    "person.disabled": ("people", QT_TRANSLATE_NOOP("Audit", "Account shut out")),
    "person.passphrase": ("key", QT_TRANSLATE_NOOP("Audit", "Passphrase changed")),
    "person.pin": ("keypad", QT_TRANSLATE_NOOP("Audit", "PIN changed")),
    "recovery.used": ("key", QT_TRANSLATE_NOOP("Audit", "Recovery code used")),
    "recovery.made": ("key", QT_TRANSLATE_NOOP("Audit", "New recovery code made")),
    "machine.allowed": ("key", QT_TRANSLATE_NOOP("Audit", "This computer may open the records")),
    "machine.forbidden": ("key", QT_TRANSLATE_NOOP("Audit", "This computer may no longer open the records")),
    "backup.made": ("backup", QT_TRANSLATE_NOOP("Audit", "Backup made")),
    "backup.restored": ("backup", QT_TRANSLATE_NOOP("Audit", "Backup put back")),
}
_PERSONS = {
    MACHINE_ID: QT_TRANSLATE_NOOP("Audit", "This computer"),
    RECOVERY_ID: QT_TRANSLATE_NOOP("Audit", "The recovery code"),
}
_FLAWS = {
    "edited": QT_TRANSLATE_NOOP("Audit", "Entry %1 was altered or moved."),
    "missing": QT_TRANSLATE_NOOP("Audit", "Entry %1 is missing."),
    "end_missing": QT_TRANSLATE_NOOP("Audit", "The entries from %1 on are missing."),
    "head_missing": QT_TRANSLATE_NOOP("Audit", "The seal beside the records is missing or was altered."),
    "head_differs": QT_TRANSLATE_NOOP(
        "Audit", "The seal beside the records belongs to another trail (entry %1)."
    ),
}


def act(action: str) -> tuple[str, str]:
    """Icon and words of an act; one that a newer Nabz wrote stands as it is."""
    icon, words = _ACTS.get(action, ("info", ""))
    return icon, QCoreApplication.translate("Audit", words) if words else action


def person(name: str) -> str:
    """Who did it: a name, or words for the ways in that belong to nobody."""
    words = _PERSONS.get(name)
    return QCoreApplication.translate("Audit", words) if words else name


def flaw(found: ChainFlaw, words: Translations) -> str:
    """What is broken."""
    text = QCoreApplication.translate("Audit", _FLAWS[found.kind])
    return text.replace("%1", words.number(found.seq))
