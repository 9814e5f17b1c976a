"""How the memory of this process goes back to the system."""

from __future__ import annotations

import ctypes
import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8
"""Parameters of `mallopt` in malloc.h of the GNU C library."""
_LARGE = 256 * 1024


def give_back_early() -> bool:
    """Let large blocks go back to the system when they are freed; whether the C library knows how.

    The GNU library raises the size from which it does so with every large block that is freed, and keeps an arena for
    each thread: after a search index was read, 20 MB stayed that nobody used (8,484 passages). Other systems need no
    telling.
    """
    if not sys.platform.startswith("linux"):
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):
        return False
    return bool(mallopt(_MMAP_THRESHOLD, _LARGE)) and bool(mallopt(_ARENA_MAX, 2))
