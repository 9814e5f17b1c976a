"""llama.cpp's libraries lie beside the package and are opened by path, so nothing in the code names them.

The processor's back end is there once for each instruction set (see portable_llama.py); llama.cpp takes the best
one that runs on the machine at hand.
"""

from pathlib import Path

import portable_llama

excludedimports = ["llama_cpp.server", "llama_cpp.mtmd_cpp", "llama_cpp.llava_cpp"]

binaries = [(str(path), "llama_cpp/lib") for path in portable_llama.libraries(Path(portable_llama.package()))]
