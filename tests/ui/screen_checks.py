"""What is wrong with a screen as it stands: cut words, words of another script, things without a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError as NeverTrue
from pytestqt.qtbot import QtBot

OPERABLE = (
    QAbstractButton,
    QTextEdit,
    QPlainTextEdit,
    QLineEdit,
    QComboBox,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QTabBar,
)

_LATIN = re.compile(r"[A-Za-z]{2,}")
_ISOLATED = re.compile(r"\u2068[^\u2069]*\u2069")
ALLOWED_LATIN = frozenset(
    # names, and what is written so in every language
    """nabz english ctrl shift alt esc enter tab am pm pdf fhir json csv docx html epub txt md markdown usb ram
    gb mb kb id pin spo muac mmhg mg dl mmol kg cm bp icd who imci imai gguf cpu gpu cuda metal faiss sha
    hpo wordnet covid hiv aids tb ors ecg mri ct qr llama sqlite sqlcipher apache os linux windows macos it
    ed faq ok wi fi word epub noto""".split()
)


def visible(window: QWidget) -> Iterator[QWidget]:
    """Every widget of ours that is shown, scrolled out of sight or not."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            yield widget


def words_of(widget: QWidget) -> list[str]:
    """The texts that a widget shows."""
    match widget:
        case QLabel():
            return [widget.text()]
        case QAbstractButton():
            return [QAbstractButton.text(widget)]  # some views keep a label under that name
        case QLineEdit():
            return [widget.placeholderText()]
        case QTextEdit() | QPlainTextEdit():
            return [widget.placeholderText()]
        case QComboBox():
            return [widget.itemText(i) for i in range(widget.count())]
        case QTabBar():
            return [widget.tabText(i) for i in range(widget.count())]
    return []


def nameless(window: QWidget) -> list[str]:
    """What can be operated and has no name for a screen reader."""
    found = []
    for widget in visible(window):
        if not isinstance(widget, OPERABLE) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if not name.strip() and not _part_of_another(widget):
            found.append(_place(widget))
    return found


def operable(window: QWidget) -> int:
    """How many things can be operated."""
    return sum(isinstance(w, OPERABLE) for w in visible(window))


def cut(window: QWidget) -> list[str]:
    """Labels and buttons that are smaller than their words."""
    found = []
    for widget in visible(window):
        if isinstance(widget, QLabel) and widget.text() and not widget.pixmap():
            if not _fits(widget):
                found.append(f"{_place(widget)}: {widget.text()[:60]!r}")
        elif isinstance(widget, QPushButton) and QPushButton.text(widget):
            words = QPushButton.text(widget)
            wanted = QFontMetrics(widget.font()).size(Qt.TextFlag.TextShowMnemonic, words)
            if wanted.width() > widget.width() or wanted.height() > widget.height():
                found.append(f"{_place(widget)}: {words[:60]!r}")
        elif isinstance(widget, QLineEdit) and widget.placeholderText():
            width = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
            if width > widget.width():
                found.append(f"{_place(widget)}: placeholder {widget.placeholderText()[:60]!r}")
    return found


def wait_until_whole(qtbot: QtBot, window: QWidget) -> None:
    """Wait until what is built piece by piece is laid out; what stays cut is for the test to tell."""
    with suppress(NeverTrue):
        qtbot.waitUntil(lambda: cut(window) == [], timeout=3000)


def off_the_side(window: QWidget) -> list[str]:
    """Widgets that stand beyond the edge of their scrolled page: nobody can scroll to the side."""
    found = []
    for area in window.findChildren(QScrollArea):
        inside = area.widget()
        if inside is None or not area.isVisible():
            continue
        if area.horizontalScrollBarPolicy() != Qt.ScrollBarPolicy.ScrollBarAlwaysOff:
            continue
        if inside.minimumSizeHint().width() > area.viewport().width() + 1:
            found.append(
                f"{_place(area)}: wants {inside.minimumSizeHint().width()}, has {area.viewport().width()}"
            )
    return found


def latin_left(window: QWidget, allowed: frozenset[str] = frozenset()) -> list[str]:
    """Words in Latin letters, where the interface is in another script; what stands in an isolate is a quotation."""
    found = []
    for widget in visible(window):
        if widget.property("quoted"):
            continue
        for text in (*words_of(widget), widget.toolTip(), widget.accessibleName()):
            left = [
                word
                for word in _LATIN.findall(_ISOLATED.sub("", text))
                if word.lower() not in ALLOWED_LATIN | allowed
            ]
            if left:
                found.append(f"{_place(widget)}: {text[:70]!r}")
                break
    return found


def _fits(widget: QLabel) -> bool:
    room = widget.contentsRect()
    if widget.wordWrap():
        wanted = widget.heightForWidth(widget.width())
        return wanted <= widget.height() + 2 and _longest_word(widget) <= room.width() + 1
    box: QRect = QFontMetrics(widget.font()).boundingRect(
        QRect(0, 0, 10_000, 10_000), int(widget.alignment()) | Qt.TextFlag.TextExpandTabs, widget.text()
    )
    return box.width() <= room.width() + 2 and box.height() <= room.height() + 4


def _longest_word(widget: QLabel) -> int:
    metrics = QFontMetrics(widget.font())
    return max((metrics.horizontalAdvance(word) for word in widget.text().split()), default=0)


def _part_of_another(widget: QWidget) -> bool:
    """The viewport, popup or arrow of a widget that has the name."""
    parent = widget.parentWidget()
    if isinstance(widget, QScrollBar):
        return True
    return isinstance(parent, OPERABLE) and not isinstance(widget, QAbstractButton)


def _place(widget: QWidget) -> str:
    chain, at = [], widget
    while at is not None and len(chain) < 4:
        chain.append(type(at).__name__)
        at = at.parentWidget()  # type: ignore[assignment]
    return " in ".join(chain)
