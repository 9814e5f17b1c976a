"""llama.cpp's half that computes, picked for the processor at hand. In the child: it runs code of that processor."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path
from typing import Any


def load_backends(llama_cpp: Any) -> int:
    """Let llama.cpp find its computing half; returns how many halves it then has.

    A build for one processor has it inside, and nothing happens. A packaged build has one file for each instruction
    set; llama.cpp tries them and keeps the best that runs here.
    """
    bindings = llama_cpp.llama_cpp
    if sys.platform == "win32":
        from llama_cpp import _ggml

        registry: Any = _ggml.libggml
    else:
        # Asked through llama's own handle: a second copy of the file under another name would be a second registry.
        registry = bindings._lib
    count = registry.ggml_backend_reg_count
    count.restype = ctypes.c_size_t
    if count() == 0 and hasattr(registry, "ggml_backend_load_all_from_path"):
        folder = Path(llama_cpp.__file__).parent / "lib"
        registry.ggml_backend_load_all_from_path(str(folder).encode("utf-8"))
    return int(count())
