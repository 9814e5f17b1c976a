"""The binding itself: a version that corrupts the interpreter must not get in (docs/adr/0010)."""

from __future__ import annotations

import sys

from PySide6.QtGui import QTextBlockFormat


def test_calls_that_return_nothing_take_no_reference_from_none() -> None:
    form = QTextBlockFormat()
    before = sys.getrefcount(None)
    for _ in range(500):
        form.setBottomMargin(3)
    assert before - sys.getrefcount(None) < 50
