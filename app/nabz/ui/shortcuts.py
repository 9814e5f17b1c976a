"""Puts the keys on the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from nabz.ui import keys as known
from nabz.ui.place_list import PLACES

if TYPE_CHECKING:
    from nabz.ui.settings.view_model import SettingsViewModel


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
    on(known.NEW.keys, new_question)
    on(known.NEW_CONSULTATION.keys, new_consultation)
    on(known.SEARCH.keys, partial(go_to, "history"))
    on(known.LARGER.keys, partial(grow, 0.1))
    on("Ctrl+=", partial(grow, 0.1))
    on(known.SMALLER.keys, partial(grow, -0.1))
    on(known.LOCK.keys, lock)
