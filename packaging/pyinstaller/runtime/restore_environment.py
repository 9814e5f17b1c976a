"""Runs before the app: programs of the system that Nabz starts must not be handed Nabz's own libraries.

The loader has read its library path by now; a process of Nabz itself gets it set again when it starts.
"""

import io
import os
import sys

if sys.platform.startswith("linux"):
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    # A child of Nabz is Nabz again and needs its libraries: it starts as if nobody had started it, and finds them.
    # Without that it finds them where the system happens to have its own, and nowhere on a bare Debian.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
# onnxruntime 1.28 has no telemetry outside Windows; should it ever be replaced, it stays off from the first import.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

if sys.stdout is None or sys.stderr is None:
    # Windows gives a program with a window no streams; what would be said there is kept for entry.py to show.
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
