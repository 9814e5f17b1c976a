"""Whether a window can be opened here, found out before Qt would end the process."""

from __future__ import annotations

import ctypes
import os
import sys

from nabz.domain.errors import EnvironmentFault

_NEEDED = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def check_display() -> None:
    """Raises `EnvironmentFault`: `no_display`, or `missing_library` with the packages that are missing."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] not in ("xcb", ""):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY") or not _answers():
        raise EnvironmentFault("no_display")
    missing = [package for library, package in _NEEDED.items() if _load(library) is None]
    if missing:
        names = " ".join(missing)
        raise EnvironmentFault("missing_library", names=names, command=f"apt-get install {names}")


def _answers() -> bool:
    """Whether the X server of DISPLAY takes a connection."""
    xcb = _load("libxcb.so.1")
    if xcb is None:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)


def _load(name: str) -> ctypes.CDLL | None:
    try:
        return ctypes.CDLL(name)
    except OSError:
        return None
