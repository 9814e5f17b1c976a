"""llama.cpp for any processor: built once, with the processor's back end in one file for each instruction set.

    python packaging/pyinstaller/portable_llama.py        builds if need be, prints the folder that holds the package

A build for the machine at hand dies on an older one. This one holds every instruction set from plain x86-64 (or ARMv8)
up, and llama.cpp loads the best that the processor has (`adapters/llama/backends.py` asks it to). Takes a C++ compiler
and, on two cores, some ten minutes; the result is kept in the user's cache.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

FLAGS = (
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DLLAVA_BUILD=OFF",
    "-DLLAMA_BUILD_TOOLS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_SERVER=OFF",
    # Back ends go where programs go; the package looks in its own folder.
    "-DCMAKE_INSTALL_BINDIR=llama_cpp/lib",
)


def package() -> str:
    """The folder `llama_cpp` of the portable build; builds it if it is not there.

    Raises:
        SystemExit: the compiler or its input cannot be had; says why.
    """
    requirement = _requirement()
    place = _cache() / f"llama-portable-{_key(requirement)}"
    if not (place / "llama_cpp" / "__init__.py").is_file():
        _build(requirement, place)
    return str(place / "llama_cpp")


def libraries(folder: Path) -> list[Path]:
    """The native libraries of the package, each once and by the name by which it is looked for."""
    found = [path for path in sorted((folder / "lib").iterdir()) if path.is_file() and _is_library(path.name)]
    if sys.platform == "win32":
        return found
    # A wheel has no links: libx.so, libx.so.0 and libx.so.0.25.3 are three copies. Python opens libllama.so and
    # libggml.so by that name; libraries find each other by the middle one.
    wanted = []
    for path in found:
        name = path.name
        if re.search(r"\.so\.\d+\.\d+|\.\d+\.\d+(\.\d+)?\.dylib$", name):
            continue
        stem = name.split(".")[0]
        versioned = any(other.name != name and other.name.split(".")[0] == stem for other in found)
        plain = name.endswith((".so", ".dylib")) and not re.search(r"\.\d+\.dylib$", name)
        if plain and versioned and stem not in ("libllama", "libggml"):
            continue
        wanted.append(path)
    return wanted


def _is_library(name: str) -> bool:
    return bool(re.search(r"\.(dll|dylib)$|\.so(\.[0-9.]+)?$", name))


def _requirement() -> str:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    found = re.search(r'"(llama-cpp-python==[0-9.]+)"', text)
    if found is None:
        raise SystemExit("pyproject.toml names no version of llama-cpp-python")
    return found.group(1)


def _pin(requirement: str) -> str:
    """The requirement with the hash of its source, from the pins of this platform."""
    sys.path.insert(0, str(ROOT / "packaging"))
    from environment import pinned_platform, pins

    _, compiled = pins(pinned_platform())
    if not compiled.startswith(f"{requirement} "):
        raise SystemExit(f"pyproject.toml wants {requirement}; the pins do not: run packaging/pin.py")
    return compiled


def _key(requirement: str) -> str:
    """Names a build: the same key, the same libraries."""
    parts = (requirement, *FLAGS, sysconfig.get_platform(), platform.libc_ver()[1])
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]


def _cache() -> Path:
    home = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(home) / "nabz" / "wheels"


def _build(requirement: str, place: Path) -> None:
    print(f"Compiling {requirement} for any processor, once (some ten minutes on 2 cores) …", file=sys.stderr)
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=place.parent) as scratch:
        # TMPDIR: the build makes folders of its own; all stay inside. Paths of this machine are kept out of the
        # libraries, so that a second build is the same.
        tools = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        environment = os.environ | {"CMAKE_ARGS": " ".join(FLAGS), "TMPDIR": scratch, "PATH": tools}
        if sys.platform != "win32":
            environment["CFLAGS"] = environment["CXXFLAGS"] = f"-ffile-prefix-map={scratch}=."
        pip = [sys.executable, "-m", "pip"]
        pin = Path(scratch) / "pin.txt"
        pin.write_text(_pin(requirement), encoding="utf-8")
        # The source is what its hash says; the tools that compile it are the environment's, pinned like it.
        only_source = ["-q", "--no-deps", "--no-binary", "llama-cpp-python", "--no-build-isolation"]
        _run([*pip, "download", *only_source, "--require-hashes", "-d", scratch, "-r", str(pin)], environment)
        with tarfile.open(next(Path(scratch).glob("llama_cpp_python-*.tar.gz"))) as archive:
            archive.extractall(scratch, filter="data")
        source = next(path for path in Path(scratch).glob("llama_cpp_python-*") if path.is_dir())
        from_here = ["-q", "--no-deps", "--no-cache-dir", "--no-build-isolation"]
        _run([*pip, "wheel", *from_here, "-w", scratch, str(source)], environment)
        wheel = next(Path(scratch).glob("llama_cpp_python-*.whl"))
        unpacked = Path(scratch) / "unpacked"
        with zipfile.ZipFile(wheel) as archive:
            wanted = [n for n in archive.namelist() if n.startswith(("llama_cpp/", "llama_cpp_python-"))]
            archive.extractall(unpacked, wanted)
        unpacked.rename(place)


def _run(command: list[str], environment: dict[str, str]) -> None:
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise SystemExit("llama.cpp could not be compiled; the lines above say why.")


if __name__ == "__main__":
    print(package())
