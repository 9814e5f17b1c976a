"""The language of the interface: words, direction, numbers and dates, switched while everything is open."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QDateTime,
    QLocale,
    QObject,
    Qt,
    QTime,
    QTranslator,
    Signal,
)
from PySide6.QtWidgets import QApplication

from nabz.domain.languages import Language, script_shares
from nabz.paths import shipped

_LOG = logging.getLogger(__name__)

_LOCALES = {
    Language.EN: "en_IN",
    Language.HI: "hi_IN",
    Language.TE: "te_IN",
    Language.TA: "ta_IN",
    Language.BN: "bn_IN",
    Language.MR: "mr_IN",
    Language.AR: "ar_EG",
}


class Translations(QObject):
    """Loads the words of a language and puts them, its direction and its numbers on the whole application.

    Every widget gets `QEvent.LanguageChange`; `changed` follows when words and direction both stand.
    """

    changed = Signal()

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or shipped("i18n")
        self._installed: QTranslator | None = None
        self.language = Language.EN
        self.locale = QLocale(_LOCALES[Language.EN])

    def use(self, language: Language) -> None:
        """Switch to a language; without its file the words stay English, and the log says so."""
        app = QApplication.instance()
        if not isinstance(app, QApplication):
            raise RuntimeError("a language needs a running application")
        translator = QTranslator(app)
        if not translator.load(str(self._folder / f"nabz_{language}.qm")):
            _LOG.warning("no compiled translation for %s in %s", language, self._folder)
        self.language = language
        self.locale = QLocale(_LOCALES[language])
        QLocale.setDefault(self.locale)
        # Set on every switch: a translator alone may flip the direction of the whole application.
        app.setLayoutDirection(direction_of(language))
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed.deleteLater()
        QCoreApplication.installTranslator(translator)
        self._installed = translator
        app.setLayoutDirection(direction_of(language))
        self.changed.emit()

    def remove(self) -> None:
        """Take the words back from the application, when the window closes."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None

    def in_line(self, text: str) -> str:
        """A foreign name that begins a line of the window: the line still runs as the window does."""
        mark = "\u200f" if self.language.profile.right_to_left else "\u200e"
        return mark + isolate(text)

    def listed(self, names: Iterable[str]) -> str:
        """Names one after the other, with the comma of the language."""
        return ("، " if self.language is Language.AR else ", ").join(names)

    def number(self, value: int) -> str:
        """A whole number in the digits of the language."""
        return self.locale.toString(value)

    def percent(self, fraction: float) -> str:
        """A share from 0 to 1 in the digits of the language."""
        return f"{self.locale.toString(round(min(1.0, max(0.0, fraction)) * 100))}{self.locale.percent()}"

    def size(self, count: int) -> str:
        """A number of bytes, as people read it."""
        return self.locale.formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def clock(self, time: QTime) -> str:
        """A time of day; of 24 hours where the locale has "AM" and "PM" in English letters for its language."""
        latin = self.language is not Language.EN and self.locale.amText().isascii()
        if latin:
            return self.locale.toString(time, "H:mm")
        return self.locale.toString(time, QLocale.FormatType.ShortFormat)

    def moment(self, iso: str) -> str:
        """A stored time as the person's clock showed it: the time alone for today, otherwise day and time."""
        try:
            moment = datetime.fromisoformat(iso)
        except ValueError:
            return iso
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        local = QDateTime.fromMSecsSinceEpoch(round(moment.timestamp() * 1000))
        clock = self.clock(local.time())
        if local.date() == QDate.currentDate():
            return clock
        day_format = "d MMM" if local.date().year() == QDate.currentDate().year() else "d MMM yyyy"
        return self.listed((self.locale.toString(local.date(), day_format), clock))


def direction_of(language: Language) -> Qt.LayoutDirection:
    """The direction in which a language runs."""
    right_to_left = language.profile.right_to_left
    return Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight


def direction_in(text: str) -> Qt.LayoutDirection:
    """The direction of a text whose language nobody told: that of most of its letters."""
    arabic = script_shares(text).get("ARABIC", 0.0) > 0.5
    return Qt.LayoutDirection.RightToLeft if arabic else Qt.LayoutDirection.LeftToRight


def isolate(text: str) -> str:
    """The text so wrapped that its direction does not disturb what stands around it."""
    return f"\u2068{text}\u2069"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Marks a text for extraction and gives it back; `QCoreApplication.translate` then finds its words.

    Qt's own function of this name has no usable type; the extractor goes by the name alone.
    """
    del context
    return text
