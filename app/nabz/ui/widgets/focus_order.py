"""The order in which Tab walks: as one reads. Qt's own is the order of creation, which puts new answers last."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QSplitter, QStackedWidget, QWidget


def order_focus(root: QWidget) -> None:
    """Let Tab walk the widgets below `root` in reading order."""
    before: QWidget | None = None
    for widget in in_reading_order(root):
        if before is not None:
            QWidget.setTabOrder(before, widget)
        before = widget


def in_reading_order(root: QWidget) -> Iterator[QWidget]:
    """Every widget below `root` that Tab can reach, by layouts from top to bottom and along the line."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield root
    for child in _children(root):
        yield from in_reading_order(child)


def _children(parent: QWidget) -> Iterator[QWidget]:
    found: list[QWidget | None] = []
    if isinstance(parent, QSplitter | QStackedWidget):
        found = [parent.widget(index) for index in range(parent.count())]
    elif isinstance(parent, QScrollArea):
        found = [parent.widget()]
    elif (layout := parent.layout()) is not None:
        found = list(_in_layout(layout))
    return (widget for widget in found if widget is not None)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _in_layout(inner)
