"""Icons drawn from our own outlines, in the colours of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from nabz.paths import shipped

MIRRORED = frozenset({"send", "continue", "chevron_next", "sources", "ask", "patient/back", "patient/onward"})
"""Icons that point along the line of reading; a clock, a tick or a magnifier stays as it is."""


def icon(name: str, colour: str, size: int, right_to_left: bool = False) -> QIcon:
    """An icon as a `QIcon` of one size in pixels."""
    return QIcon(pixmap(name, colour, size, right_to_left))


def pixmap(name: str, colour: str, size: int, right_to_left: bool = False) -> QPixmap:
    """The drawing `resources/icons/<name>.svg` in a `#RRGGBB` colour."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return _drawn(name, colour, size, right_to_left and name in MIRRORED, ratio)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int, mirrored: bool, ratio: float) -> QPixmap:
    picture = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.setTransform(QTransform(-1, 0, 0, 1, size, 0), True)
    QSvgRenderer(QByteArray(_outline(name).replace("currentColor", colour).encode())).render(
        painter, QRectF(0, 0, size, size)
    )
    painter.end()
    return picture


@lru_cache(maxsize=128)
def _outline(name: str) -> str:
    return (shipped("resources") / "icons" / f"{name}.svg").read_text(encoding="utf-8")
