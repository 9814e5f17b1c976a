"""A language that nobody speaks: every word of the window about 40 % longer, with marks above, and mirrored if wanted.

For whoever builds a screen: what is cut here is cut some day in a language that is spoken, and what stays plain English
was never given to be translated. `packaging/dev/screenshots.py --pseudo` draws every screen in it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_KEPT = re.compile(r"(%L?n|%\d|<[^>]+>|&\w+;|https?://\S+)")
_LONGER = str.maketrans(
    {
        "a": "áà", "e": "éè", "i": "íì", "o": "óò", "u": "úù", "y": "ý",
        "A": "ÁÀ", "E": "ÉÈ", "I": "ÍÌ", "O": "ÓÒ", "U": "ÚÙ", "Y": "Ý",
    }
)  # fmt: skip


def stretched(text: str) -> str:
    """The text with every vowel twice and marked; places for values, tags and links stay."""
    parts = _KEPT.split(text)
    return "".join(part if at % 2 else part.translate(_LONGER) for at, part in enumerate(parts))


class PseudoWords(QTranslator):
    """Answers for every word of the window."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        source = source_text.decode() if isinstance(source_text, bytes) else source_text
        return stretched(source.replace("(s)", "s"))


def put_on(*, mirrored: bool) -> PseudoWords:
    """The whole application speaks it from now on; whoever calls removes it again."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    words = PseudoWords(app)
    QCoreApplication.installTranslator(words)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    return words
