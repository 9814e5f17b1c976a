"""What the frozen app leaves out, with the reason beside it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

sys.path.insert(0, str(Path(__file__).resolve().parent))
import elf_paths

_LOOSE = re.compile(r"(PySide6/Qt/lib/)?lib(?!python)[^/]+$")

Entry = tuple[str, str, str]
"""PyInstaller's line for a file: its place in the folder, where it lies, its kind."""

EXCLUDED_MODULES = [
    # 754 MB and another engine; Nabz runs without it
    "torch",
    "transformers",
    "sentence_transformers",
    "safetensors",
    # pulled in as options by others, never used by Nabz
    "tkinter",
    "IPython",
    "matplotlib",
    "pandas",
    "scipy",
    "sympy",
    "PIL",
    "hf_xet",
    "numpy.f2py",
    "numpy.testing",
    "readline",  # GPL, for a prompt that the app never shows
    "curses",
    "pydoc_data",
    "pygments",  # colours for rich's code listings, which nothing here prints
    "lxml.objectify",
    "lxml.isoschematron",
    # what builds and tests
    "pip",
    "setuptools",
    "pkg_resources",
    "wheel",
    "pytest",
    "_pytest",
    "hypothesis",
    "mypy",
    "coverage",
    "hatchling",
    "PyInstaller",
    # test cases; onnx.reference and onnxruntime.transformers are imported by the quantizer
    "onnx.backend",
    "onnxruntime.tools",
]

QT_MODULES = {"Core", "Gui", "Widgets", "Svg", "PrintSupport"}
"""What the window imports; a test holds them against the code."""

if sys.platform != "linux":
    QT_MODULES.add("TextToSpeech")  # the system's voice; on Linux espeak-ng speaks

_QT_BENEATH = {"DBus", "OpenGL", "XcbQpa", "WaylandClient", "WlShellIntegration"} | (
    {"Multimedia", "Network"} if "TextToSpeech" in QT_MODULES else set()
)
"""Libraries that those and their plugins stand on."""

_PLUGINS = {
    "platforms": "xcb wayland offscreen windows cocoa",
    "platforminputcontexts": "compose ibus",  # how Indic scripts and Arabic are typed on Linux
    "platformthemes": "xdgdesktopportal",
    "imageformats": "svg ico icns",
    "iconengines": "svg",
    "printsupport": "cups windows cocoa",
    "styles": "windows mac",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "bradient",
    "texttospeech": "sapi winrt darwin",
}
"""Kept, by folder: words that the file's name holds."""

_NOT_SHIPPED = re.compile(
    r"(/tests?/|/testing/|/include/|/bin/lib.*\.so|\.(pyi|pxd|pyx|c|h|cmake|a|lib)$|/py\.typed$)",
    re.IGNORECASE,
)

_STRIPPED = re.compile(
    r"(libpython|lib-dynload/|sqlcipher3/|cryptography/|tokenizers/|selectolax/|sentencepiece/|llama_cpp/)"
)
"""Libraries that come with symbols for debuggers. Those of numpy and faiss were rewritten after linking: left alone."""


def binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Without Qt's libraries and plugins that Nabz does not use, and without what only those needed."""
    kept = [entry for entry in entries if _wanted(entry[0].replace("\\", "/"))]
    return _reached(kept) if sys.platform == "linux" else kept


def _reached(entries: list[Entry]) -> list[Entry]:
    """Loose libraries stay when something that stays needs them."""
    from PyInstaller.depend.bindepend import get_imports

    loose = {place: lies for place, lies, kind in entries if kind != "SYMLINK" and _LOOSE.match(place)}
    by_name = {PurePosixPath(place).name: (place, lies) for place, lies in loose.items()}
    # The printer's plugin brings half a system along; where printers are set up, the system has all of it.
    waiting = [
        lies
        for place, lies, kind in entries
        if kind != "SYMLINK" and place not in loose and "/printsupport/" not in place
    ]
    needed: set[str] = set()
    while waiting:
        for name, _ in get_imports(waiting.pop()):
            place, lies = by_name.get(PurePosixPath(name).name, ("", ""))
            if place and place not in needed:
                needed.add(place)
                waiting.append(lies)
    return [entry for entry in entries if entry[0] not in loose or entry[0] in needed]


def datas(entries: Iterable[Entry], kept_binaries: Iterable[Entry]) -> list[Entry]:
    """Without links to what `binaries` left out, Qt's own translations (ours carry the words), and test data."""
    kept = []
    libraries = {entry[0] for entry in kept_binaries}
    for entry in entries:
        if entry[2] == "SYMLINK" and entry[1] not in libraries:
            continue
        place = entry[0].replace("\\", "/")
        ours = place.startswith("nabz/")
        if not ours and (_NOT_SHIPPED.search(place) or "/translations/" in place or not _wanted(place)):
            continue
        kept.append(entry)
    return kept


def _wanted(place: str) -> bool:
    plugin = re.search(r"PySide6/(?:Qt/)?plugins/([^/]+)/([^/]+)$", place)
    if plugin:
        folder, name = plugin.groups()
        return any(word in name for word in _PLUGINS.get(folder, "").split())
    if re.search(r"PySide6/(?:Qt/)?qml/|numpy/.*_tests\.", place):
        return False
    library = re.search(
        r"(?:^|/)(?:lib)?Qt6?([A-Z][A-Za-z]+?)(?:\.framework.*|\.so[.0-9]*|\.dll|\.dylib)$", place
    )
    if library:
        return library.group(1) in QT_MODULES | _QT_BENEATH
    module = re.search(r"PySide6/Qt([A-Z][A-Za-z]+)\.", place)
    if module:
        return module.group(1) in QT_MODULES
    # llama.cpp's own lie in its folder; a second copy at the top would be a second set of back ends
    return not re.match(r"libggml|libllama", place)


def clean_libraries(internal: Path) -> None:
    """Take debuggers' symbols and the builder's own folders out of the libraries; Linux only."""
    if sys.platform != "linux":
        return
    for path in sorted(internal.rglob("*.so*")):
        if path.is_symlink():
            continue
        elf_paths.forget_absolute_paths(path)
        if not _STRIPPED.search(path.relative_to(internal).as_posix()):
            continue
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
