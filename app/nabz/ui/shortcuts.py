"""The keys of the window: one table that installs them and that the Help page shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nabz.ui.i18n import QT_TRANSLATE_NOOP
from nabz.ui.place_list import PLACES

if TYPE_CHECKING:
    from nabz.ui.settings.view_model import SettingsViewModel


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


def install(
    window: QWidget,
    settings: SettingsViewModel,
    *,
    go_to: Callable[[str], None],
    new_question: Callable[[], None],
    new_consultation: Callable[[], None],
    lock: Callable[[], None],
    open_now: Callable[[], bool],
) -> None:
    """Put the keys on a window; while it is locked (`open_now` says no) they do nothing."""

    def on(keys: str, act: Callable[[], None]) -> None:
        QShortcut(QKeySequence(keys), window).activated.connect(lambda: act() if open_now() else None)

    def grow(step: float) -> None:
        scale = round(min(2.0, max(0.8, settings.current.text_scale + step)), 1)
        settings.change(text_scale=scale)

    for place in PLACES:
        if place.keys:
            on(place.keys, partial(go_to, place.id))
    on(NEW.keys, new_question)
    on(NEW_CONSULTATION.keys, new_consultation)
    on(SEARCH.keys, partial(go_to, "history"))
    on(LARGER.keys, partial(grow, 0.1))
    on("Ctrl+=", partial(grow, 0.1))
    on(SMALLER.keys, partial(grow, -0.1))
    on(LOCK.keys, lock)
