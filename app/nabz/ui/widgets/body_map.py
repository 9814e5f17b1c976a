"""A body to point at, from the front and from the back, beside the same places as a list."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from nabz.services.openings import PLACES
from nabz.ui.context import UiContext
from nabz.ui.widgets.body_places import place_name
from nabz.ui.widgets.body_shapes import HEIGHT, WIDTH, Side, place_at, shapes
from nabz.ui.widgets.view import View, label

_LEAST_HEIGHT, _WISHED_HEIGHT = 230, 250
_ROW = 44
_LIST_WIDTH = 250


class BodyFigure(QWidget):
    """One view of the body. `pointed` carries the place under the finger; the list serves the keyboard."""

    pointed = Signal(str)

    def __init__(self, context: UiContext, side: Side) -> None:
        super().__init__()
        self._context = context
        self.side: Side = side
        self._able: frozenset[str] = frozenset()
        self._chosen: frozenset[str] = frozenset()
        self._under = ""
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        context.theme.changed.connect(self.updateGeometry)

    def show_places(self, able: frozenset[str], chosen: frozenset[str]) -> None:
        self._able, self._chosen = able, chosen
        self.update()

    def sizeHint(self) -> QSize:
        height = _WISHED_HEIGHT
        return QSize(round(height * WIDTH / HEIGHT), height)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(_LEAST_HEIGHT * WIDTH / HEIGHT), _LEAST_HEIGHT)

    def spot(self, place: str) -> QPointF:
        """The middle of a place on the widget, where a finger would touch it."""
        path = next(path for name, path in shapes(self.side) if name == place)
        left, top, scale = self._frame()
        middle = path.boundingRect().center()
        return QPointF(left + middle.x() * scale, top + middle.y() * scale)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._place(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place and self.rect().contains(event.position().toPoint()):
            self.pointed.emit(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        left, top, scale = self._frame()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(left, top)
        painter.scale(scale, scale)
        draw_body(painter, self._context, self.side, self._able, self._chosen, self._under)
        painter.end()

    def _hover(self, place: str) -> None:
        if place != self._under:
            self._under = place
            self.setToolTip(place_name(place) if place else "")
            self.update()

    def _place(self, at: QPointF) -> str:
        left, top, scale = self._frame()
        point = QPointF((at.x() - left) / scale, (at.y() - top) / scale)
        return place_at(self.side, point, self._able) or ""

    def _frame(self) -> tuple[float, float, float]:
        """Left and top of the drawing, and pixels a unit."""
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        return (self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2, scale


def draw_body(
    painter: QPainter,
    context: UiContext,
    side: Side,
    able: frozenset[str],
    chosen: frozenset[str],
    under: str = "",
) -> None:
    """Draw a view at 200 by 440; chosen places have a ring in them, so that they can be told without colour."""
    theme = context.theme
    # One soft figure below, so that it is a body and not a suit of armour.
    painter.setPen(
        QPen(
            theme.colour("line"),
            11,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    painter.setBrush(theme.colour("line"))
    for _, path in shapes(side):
        painter.drawPath(path)
    for name, path in shapes(side):
        if name in chosen:
            ground, edge = theme.colour("accent"), theme.colour("ink")
        elif name == under:
            ground, edge = theme.colour("accent_soft"), theme.colour("accent")
        elif name in able:
            ground, edge = theme.colour("surface"), theme.colour("line_strong")
        else:
            ground, edge = theme.colour("sunken"), theme.colour("line")
        pen = QPen(edge, 1.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(ground)
        painter.drawPath(path)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("accent_ink"), 1.8))
    for name, path in shapes(side):
        if name in chosen:
            middle = path.boundingRect().center()
            reach = min(6.0, min(path.boundingRect().width(), path.boundingRect().height()) / 3)
            painter.drawEllipse(middle, reach, reach)


def body_picture(context: UiContext, places: Iterable[str], size: int) -> QPixmap:
    """A small drawing with places marked, for a button; in pixels."""
    marked = frozenset(places)
    side: Side = "front" if any("front" in PLACES[p].views for p in marked) or not marked else "back"
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    seen = [path.boundingRect() for name, path in shapes(side) if name in marked]
    frame = QRectF(0, 0, WIDTH, HEIGHT)
    if seen:
        around = seen[0]
        for box in seen[1:]:
            around = around.united(box)
        half = min(HEIGHT, max(around.width(), around.height(), 90) * 1.25) / 2
        frame = QRectF(around.center().x() - half, around.center().y() - half, 2 * half, 2 * half)
    scale = min(size / frame.width(), size / frame.height())
    painter.translate(size / 2 - frame.center().x() * scale, size / 2 - frame.center().y() * scale)
    painter.scale(scale, scale)
    draw_body(painter, context, side, frozenset(PLACES), marked)
    painter.end()
    return picture


class BodyMap(View):
    """Both figures and the list. `changed` carries the chosen places, a tuple in the order of `PLACES`.

    Attributes:
        chosen: the places that are chosen.
    """

    changed = Signal(object)

    def __init__(self, context: UiContext, able: Iterable[str] = PLACES, *, several: bool = True) -> None:
        super().__init__(context)
        self._able = tuple(place for place in PLACES if place in set(able))
        self._several = several
        self.chosen: tuple[str, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        self.figures: dict[str, BodyFigure] = {}
        self._names = {"front": label("small"), "back": label("small")}
        sides: tuple[Side, ...] = ("front", "back")
        # Left stays left, whatever the language: the drawing is of a body and not of a sentence.
        pair = QWidget()
        pair.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        both = QHBoxLayout(pair)
        both.setContentsMargins(0, 0, 0, 0)
        for side in sides:
            if not any(side in PLACES[place].views for place in self._able):
                continue
            figure = self.figures[side] = BodyFigure(context, side)
            figure.pointed.connect(self._toggle)
            column = QVBoxLayout()
            column.addWidget(figure, 1)
            self._names[side].setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(self._names[side])
            both.addLayout(column, 1)
        row.addWidget(pair, 3)
        self.places = QListWidget()
        self.places.setObjectName("places")
        self.places.setSelectionMode(
            QAbstractItemView.SelectionMode.MultiSelection
            if several
            else QAbstractItemView.SelectionMode.SingleSelection
        )
        self.places.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.places.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.places.setWordWrap(True)
        for place in self._able:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, place)
            self.places.addItem(item)
        self.places.itemSelectionChanged.connect(self._listed)
        row.addWidget(self.places, 2)
        context.theme.changed.connect(self._fit)
        self._fit()
        self._draw()
        self.finish()

    def retranslate(self) -> None:
        self._names["front"].setText(self.tr("Front"))
        self._names["back"].setText(self.tr("Back of the body"))
        for side, figure in self.figures.items():
            figure.setAccessibleName(self._names[side].text())
            figure.setAccessibleDescription(self.tr("The same places are in the list beside the drawing."))
        self.places.setAccessibleName(self.tr("Places of the body"))
        for index in range(self.places.count()):
            item = self.places.item(index)
            item.setText(place_name(item.data(Qt.ItemDataRole.UserRole)))

    def choose(self, places: Iterable[str]) -> None:
        """Mark these and no others; `changed` is not sent."""
        wanted = set(places)
        self.chosen = tuple(place for place in self._able if place in wanted)
        self.places.blockSignals(True)
        for index in range(self.places.count()):
            item = self.places.item(index)
            item.setSelected(item.data(Qt.ItemDataRole.UserRole) in wanted)
        self.places.blockSignals(False)
        self._draw()

    def take_focus(self) -> None:
        if self.places.currentRow() < 0:
            marked = [row for row in range(self.places.count()) if self.places.item(row).isSelected()]
            first = marked[0] if marked else 0
            self.places.setCurrentRow(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.places.setFocus(Qt.FocusReason.OtherFocusReason)

    def _toggle(self, place: str) -> None:
        before = set(self.chosen)
        if self._several:
            self.choose(before ^ {place})
        else:
            self.choose(() if place in before else (place,))
        self.changed.emit(self.chosen)

    def _listed(self) -> None:
        picked = {item.data(Qt.ItemDataRole.UserRole) for item in self.places.selectedItems()}
        self.chosen = tuple(place for place in self._able if place in picked)
        self._draw()
        self.changed.emit(self.chosen)

    def _draw(self) -> None:
        for figure in self.figures.values():
            figure.show_places(frozenset(self._able), frozenset(self.chosen))

    def _fit(self) -> None:
        px = self.context.theme.px
        self.places.setMinimumWidth(px(_LIST_WIDTH))
        self.places.setMinimumHeight(px(_LEAST_HEIGHT))
        for index in range(self.places.count()):
            self.places.item(index).setSizeHint(QSize(0, px(_ROW)))
