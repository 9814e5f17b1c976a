"""The app's icon in the forms that each system wants, drawn from packaging/icons/nabz.svg."""

from __future__ import annotations

import os
import struct
from pathlib import Path

SVG = Path(__file__).resolve().parents[1] / "icons" / "nabz.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICNS = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def draw(target: Path) -> None:
    """Write nabz-<size>.png, nabz.ico (Windows) and nabz.icns (macOS) into a folder."""
    pictures = {size: _png(size, target / f"nabz-{size}.png") for size in SIZES}
    (target / "nabz.ico").write_bytes(_ico({s: p for s, p in pictures.items() if s <= 256}))
    (target / "nabz.icns").write_bytes(_icns(pictures))


def _png(size: int, path: Path) -> bytes:
    # Qt's drawing in memory needs no display.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(SVG)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(path), "PNG"):
        raise SystemExit(f"{path} cannot be written")
    del application
    return path.read_bytes()


def _ico(pictures: dict[int, bytes]) -> bytes:
    """PNG pictures in Windows' container, which it reads since Vista."""
    offset = 6 + 16 * len(pictures)
    heads, bodies = b"", b""
    for size, picture in pictures.items():
        side = size % 256  # 256 is written as 0
        heads += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), offset + len(bodies))
        bodies += picture
    return struct.pack("<HHH", 0, 1, len(pictures)) + heads + bodies


def _icns(pictures: dict[int, bytes]) -> bytes:
    body = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size] for size, kind in _ICNS.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body
