"""The outline of a body from the front and from the back, cut into the places that a person can point to.

Coordinates are 200 wide and 440 high. The drawing is of a person who faces the reader, so in the front view the
person's right is at the reader's left; it is never mirrored with the direction of the language.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

Side = Literal["front", "back"]
WIDTH, HEIGHT = 200.0, 440.0

_Points = tuple[tuple[float, float], ...]

_HEAD = (100.0, 36.0, 27.0, 33.0)
_SHOULDER: _Points = ((87, 84), (66, 88), (52, 98), (51, 108), (69, 106), (88, 96))
_UPPER_ARM: _Points = ((50, 111), (67, 110), (58, 160), (42, 157))
_FOREARM: _Points = ((41, 161), (57, 164), (47, 212), (33, 208))
_HAND = (37.0, 227.0, 9.0, 14.0)
_THIGH: _Points = ((70, 243), (98, 246), (95, 318), (74, 318))
_KNEE: _Points = ((73, 322), (96, 322), (95, 344), (74, 344))
_SHANK: _Points = ((74, 348), (95, 348), (91, 411), (78, 411))
_FOOT: _Points = ((77, 415), (92, 415), (95, 431), (67, 434), (66, 427))


@cache
def shapes(side: Side) -> tuple[tuple[str, QPainterPath], ...]:
    """The places of a view with their outlines; what lies above another comes later."""
    found: list[tuple[str, QPainterPath]] = [("head", _oval(*_HEAD))]
    _both(found, "ear", _oval(72, 38, 5, 9))
    if side == "front":
        found.append(("face", _oval(100, 45, 20, 22)))
        _both(found, "eye", _oval(91, 37, 6.5, 4.5))
        found.append(("mouth", _oval(100, 56, 10, 5.5)))
        found.append(("throat", _box(89, 70, 111, 90)))
        found.append(("chest", _area(((73, 98), (127, 98), (129, 146), (71, 146)))))
        _both(found, "armpit", _oval(68, 119, 5.5, 9))
        _belly(found)
        _both(found, "groin", _area(((71, 217), (89, 217), (89, 238), (72, 234))))
        found.append(("private", _oval(100, 230, 9.5, 13)))
    else:
        found.append(("nape", _box(89, 68, 111, 92)))
        found.append(("upper_back", _area(((73, 98), (127, 98), (129, 150), (71, 150)))))
        found.append(("lower_back", _area(((84, 154), (116, 154), (116, 198), (84, 198)))))
        _both(found, "flank", _area(((71, 154), (81, 154), (81, 198), (71, 198))))
        _both(found, "buttock", _area(((71, 202), (98, 202), (98, 239), (71, 237))))
    _both(found, "shoulder", _area(_SHOULDER))
    right, left = ("right_arm", "left_arm") if side == "front" else ("left_arm", "right_arm")
    for part in (_area(_UPPER_ARM), _area(_FOREARM)):
        found += [(right, part), (left, _mirrored(part))]
    _both(found, "hand", _oval(*_HAND))
    _both(found, "thigh", _area(_THIGH))
    _both(found, "knee", _area(_KNEE))
    _both(found, "shin" if side == "front" else "calf", _area(_SHANK))
    _both(found, "foot", _area(_FOOT))
    return tuple(found)


def place_at(side: Side, point: QPointF, places: frozenset[str], reach: float = 12.0) -> str | None:
    """The place at a point, or the nearest within `reach`: a finger is no needle."""
    able = [(name, path) for name, path in shapes(side) if name in places]
    for name, path in reversed(able):
        if path.contains(point):
            return name
    near = [(_distance(path.boundingRect(), point), index, name) for index, (name, path) in enumerate(able)]
    best = min(near, default=None)
    return best[2] if best is not None and best[0] <= reach else None


def _belly(found: list[tuple[str, QPainterPath]]) -> None:
    rows = (
        (149, 169, ("upper_right", "upper_middle", "upper_left")),
        (172, 192, ("flank", "around_navel", "flank")),
        (195, 214, ("lower_right", "lower_middle", "lower_left")),
    )
    for top, bottom, names in rows:
        for name, start in zip(names, (71, 91, 111), strict=True):
            found.append((name, _box(start, top, start + 18, bottom)))


def _both(found: list[tuple[str, QPainterPath]], name: str, path: QPainterPath) -> None:
    found += [(name, path), (name, _mirrored(path))]


def _mirrored(path: QPainterPath) -> QPainterPath:
    return QTransform(-1, 0, 0, 1, WIDTH, 0).map(path)


def _oval(x: float, y: float, across: float, down: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), across, down)
    return path


def _box(left: float, top: float, right: float, bottom: float) -> QPainterPath:
    path = QPainterPath()
    path.addRoundedRect(QRectF(left, top, right - left, bottom - top), 4, 4)
    return path


def _area(points: _Points) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _distance(box: QRectF, point: QPointF) -> float:
    across = max(box.left() - point.x(), 0.0, point.x() - box.right())
    down = max(box.top() - point.y(), 0.0, point.y() - box.bottom())
    return float((across**2 + down**2) ** 0.5)
