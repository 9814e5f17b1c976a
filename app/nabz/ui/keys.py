"""The keys of the window beside those of its places, with what they do: installed by `shortcuts`, shown by Help."""

from __future__ import annotations

from dataclasses import dataclass

from nabz.ui.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Keys:
    """`keys` as Qt writes them; `words` in English, marked for translation in the context "Shortcuts"."""

    keys: str
    words: str


NEW = Keys("Ctrl+N", QT_TRANSLATE_NOOP("Shortcuts", "New question"))
NEW_CONSULTATION = Keys("Ctrl+Shift+N", QT_TRANSLATE_NOOP("Shortcuts", "Start a consultation"))
SEARCH = Keys("Ctrl+Shift+F", QT_TRANSLATE_NOOP("Shortcuts", "Search what was kept"))
LARGER = Keys("Ctrl++", QT_TRANSLATE_NOOP("Shortcuts", "Larger text"))
SMALLER = Keys("Ctrl+-", QT_TRANSLATE_NOOP("Shortcuts", "Smaller text"))
LOCK = Keys("Ctrl+Alt+L", QT_TRANSLATE_NOOP("Shortcuts", "Lock the records"))
QUESTION = Keys("Ctrl+L", QT_TRANSLATE_NOOP("Shortcuts", "Go to the field for typing"))
SEND = Keys("Enter", QT_TRANSLATE_NOOP("Shortcuts", "Send what was typed"))
NEW_LINE = Keys("Shift+Enter", QT_TRANSLATE_NOOP("Shortcuts", "New line while typing"))
NEXT = Keys("Tab", QT_TRANSLATE_NOOP("Shortcuts", "To the next thing; with Shift back"))
PRESS = Keys("Space", QT_TRANSLATE_NOOP("Shortcuts", "Press what is marked"))

SHOWN = (NEW_CONSULTATION, NEW, SEARCH, QUESTION, SEND, NEW_LINE, NEXT, PRESS, LARGER, SMALLER, LOCK)
"""In the order of the Help page, after those of the places."""
