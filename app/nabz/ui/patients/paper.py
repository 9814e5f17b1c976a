"""A patient's page on paper: who, the trends, the visits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from nabz.ui.context import UiContext
from nabz.ui.export.paper import a4_printer
from nabz.ui.fonts import families_for
from nabz.ui.i18n import direction_of
from nabz.ui.patients import trend_words
from nabz.ui.patients.plot import PlotLook, draw_plot
from nabz.ui.patients.trend_words import Trend

_TITLE, _HEADING, _BODY = 17.0, 12.0, 10.0
_PLOT_HEIGHT = 145.0
"""Points."""


class PatientPaper:
    """Writes from top to bottom on as many pages as are needed; black on white, in sizes that can be read."""

    def __init__(self, context: UiContext, printer: QPrinter) -> None:
        self._context = context
        self._printer = printer
        self._point = printer.resolution() / 72
        self._page = QRectF(printer.pageLayout().paintRectPixels(printer.resolution()))
        self._page.moveTo(0, 0)
        self._painter = QPainter(printer)
        self._y = 0.0

    def write(self, title: str, facts: Sequence[str], trends: Sequence[Trend], visits: Sequence[str]) -> None:
        """The whole page of a patient."""
        self._line(title, _TITLE, bold=True, after=4)
        for fact in facts:
            self._line(fact, _BODY, after=2)
        for trend in trends:
            self._plot(trend)
        for n, visit in enumerate(visits):
            self._line(visit, _BODY, before=10 if n == 0 else 0, after=3)
        self._painter.end()

    def _room(self, height: float) -> None:
        if self._y and self._y + height > self._page.height():
            self._printer.newPage()
            self._y = 0.0

    def _font(self, size: float, *, bold: bool = False) -> QFont:
        font = QFont()
        font.setFamilies(list(families_for(self._context.words.language)))
        font.setPixelSize(max(1, round(size * self._point)))
        font.setBold(bold)
        return font

    def _line(
        self, text: str, size: float, *, bold: bool = False, before: float = 0, after: float = 0
    ) -> None:
        layout = QTextLayout(text, self._font(size, bold=bold))
        option = QTextOption()
        option.setTextDirection(direction_of(self._context.words.language))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self._page.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        self._y += before * self._point if self._y else 0
        self._room(height)
        self._painter.setPen(QColor("#000000"))
        layout.draw(self._painter, QPointF(0, self._y))
        self._y += height + after * self._point

    def _plot(self, trend: Trend) -> None:
        words = self._context.words
        font = self._font(_BODY)
        heading = self._font(_HEADING, bold=True)
        high = QFontMetricsF(heading, self._printer).height() + _PLOT_HEIGHT * self._point
        self._y += 10 * self._point if self._y else 0
        self._room(high)
        self._line(
            f"{trend_words.name(trend.name)}: {trend_words.last_value(trend, words)}", _HEADING, bold=True
        )
        look = PlotLook(
            ink=QColor("#000000"),
            soft=QColor("#333333"),
            line=QColor("#BBBBBB"),
            accent=QColor("#0A5250"),
            ground=QColor("#FFFFFF"),
            font=font,
            number=lambda value: trend_words.number(value, words),
            day=lambda at: trend_words.day(at, words),
            unit=self._point,
        )
        area = QRectF(0, self._y, self._page.width(), _PLOT_HEIGHT * self._point)
        self._painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        draw_plot(self._painter, area, trend.lines, trend.unit, look)
        self._y += area.height()


def ask_and_print_patient(
    context: UiContext,
    parent: QWidget,
    title: str,
    facts: Sequence[str],
    trends: Sequence[Trend],
    visits: Sequence[str],
) -> None:
    """Show the printing dialog; what it says is done when it is accepted."""
    printer = a4_printer()
    printer.setDocName("Nabz")
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: PatientPaper(context, printer).write(title, facts, trends, visits))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the one without a slot to call
