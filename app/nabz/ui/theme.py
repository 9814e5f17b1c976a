"""The look of Nabz: Fusion with our own palette and a style sheet made from the token table."""

from __future__ import annotations

import re
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.ui.fonts import families_for, load_shipped_fonts
from nabz.ui.tokens import PALETTES, TYPE_SCALE, Colours

_TOKEN = re.compile(r"@([a-z_]+)")
_BLINK_MS = 1000
_SIZE = re.compile(r"\b(\d+)sp\b")


class Theme(QObject):
    """Colours, fonts and sizes as they are now; `changed` tells painted widgets to take the new ones."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = "light"
        self.scale = 1.0
        self.language = Language.EN
        self.still = False

    @property
    def colours(self) -> Colours:
        return PALETTES[self.name]

    def colour(self, token: str) -> QColor:
        """The colour of a token of `Colours`."""
        return QColor(getattr(self.colours, token))

    def px(self, size: float) -> int:
        """A size in pixels that grows with the text."""
        return max(1, round(size * self.scale))

    def font(self, role: str = "body", lang: Language | None = None, bold: bool = False) -> QFont:
        """A font for a role of `TYPE_SCALE`, for text in `lang` (the interface language by default)."""
        font = QFont()
        font.setFamilies(list(families_for(lang or self.language)))
        font.setPixelSize(self.px(TYPE_SCALE[role]))
        font.setBold(bold)
        return font

    def set(
        self,
        *,
        name: str | None = None,
        scale: float | None = None,
        language: Language | None = None,
        still: bool | None = None,
    ) -> None:
        """Change the look and apply it to every open window; does nothing when nothing changes.

        Args:
            still: nothing moves by itself: no fading menus, no running bars, no blinking cursor.
        """
        motion = self.still if still is None else still
        wanted = (name or self.name, scale or self.scale, language or self.language, motion)
        if wanted != (self.name, self.scale, self.language, self.still):
            self.name, self.scale, self.language, self.still = wanted
            self.apply()

    def apply(self) -> None:
        """Put the look on the running application."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return
        load_shipped_fonts()
        # A sheet that follows on another dresses each widget once for each of its ancestors: six times the work.
        app.setStyleSheet("")
        if app.style().objectName().lower() != "fusion":
            app.setStyle("Fusion")
        app.setPalette(self._palette())
        app.setFont(self.font())
        app.setStyleSheet(self.style_sheet())
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo):
            QApplication.setEffectEnabled(effect, False)
        app.setCursorFlashTime(0 if self.still else _BLINK_MS)
        self.changed.emit()

    def style_sheet(self) -> str:
        """The style sheet with tokens and sizes filled in; an unknown token raises `KeyError`."""
        table = self.colours.table()
        table["families"] = ", ".join(f'"{family}"' for family in families_for(self.language))
        # The part of a slider that its value fills begins where a line of the language does; the style mirrors
        # the handle alone.
        table["filled_page"] = "add-page" if self.language.profile.right_to_left else "sub-page"
        text = _TOKEN.sub(lambda match: table[match[1]], _template())
        sheet = _SIZE.sub(lambda match: f"{self.px(int(match[1]))}px", text)
        return sheet + "* { widget-animation-duration: 0; }\n" if self.still else sheet

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        table = {
            role.Window: "window",
            role.WindowText: "ink",
            role.Base: "surface",
            role.AlternateBase: "sunken",
            role.Text: "ink",
            role.PlaceholderText: "ink_faint",
            role.Button: "surface",
            role.ButtonText: "ink",
            role.BrightText: "emergency_ink",
            role.ToolTipBase: "ink",
            role.ToolTipText: "surface",
            role.Highlight: "accent",
            role.HighlightedText: "accent_ink",
            role.Link: "accent_text",
            role.LinkVisited: "accent_text",
            role.Light: "surface",
            role.Midlight: "sunken",
            role.Mid: "line",
            role.Dark: "line_strong",
            role.Shadow: "line_strong",
        }
        for key, token in table.items():
            palette.setColor(key, self.colour(token))
        for key in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, key, self.colour("ink_faint"))
        return palette


@cache
def _template() -> str:
    return (shipped("resources") / "qss" / "nabz.qss").read_text(encoding="utf-8")


def contrast_ratio(first: str, second: str) -> float:
    """Contrast of two `#RRGGBB` colours as WCAG 2 defines it, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)
