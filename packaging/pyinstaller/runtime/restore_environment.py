"""Runs before the app: programs of the system that Nabz starts must not be handed Nabz's own libraries.

The loader has read its library path by now; a process of Nabz itself gets it set again when it starts.
"""

import ctypes
import io
import os
import sys
from pathlib import Path

if sys.platform.startswith("linux"):
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    # llama.cpp's computing half asks for it by its bare name, and a child of Nabz looks in the system alone:
    # where the system has none, the copy in the folder must be there before.
    openmp = Path(getattr(sys, "_MEIPASS", "")) / "libgomp.so.1"
    if openmp.exists():
        ctypes.CDLL(str(openmp), mode=ctypes.RTLD_GLOBAL)
# onnxruntime 1.28 has no telemetry outside Windows; should it ever be replaced, it stays off from the first import.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")

if sys.stdout is None or sys.stderr is None:
    # Windows gives a program with a window no streams; what would be said there is kept for entry.py to show.
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
