"""What the frozen app runs first, in every process of it."""

import io
import sys

from nabz.__main__ import main


def _show(words: str) -> None:
    """A window program of Windows that cannot open its window has nowhere else to say why."""
    import ctypes

    ctypes.windll.user32.MessageBoxW(None, words, "Nabz", 0x10)


if __name__ == "__main__":
    code = main()
    if code and sys.platform == "win32" and isinstance(sys.stderr, io.StringIO) and sys.stderr.getvalue():
        _show(sys.stderr.getvalue().strip())
    sys.exit(code)
