"""Widgets that stay side by side when the row that they stand in breaks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def together(*parts: QWidget) -> QWidget:
    """A label with its field, or a field with its unit."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part)
    return box
