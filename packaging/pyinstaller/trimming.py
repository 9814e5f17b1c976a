"""What the frozen app leaves out, with the reason beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable

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
    "yaml",
    "hf_xet",
    "numpy.f2py",
    "numpy.testing",
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
    # onnx's own test cases and reference engine; the graph is written, and run by ONNX Runtime
    "onnx.backend",
    "onnx.reference",
    "onnxruntime.tools",
    "onnxruntime.transformers",
]

_QT_LIBRARIES = (
    "Core Gui Widgets Svg DBus XcbQpa OpenGL EglFSDeviceIntegration WaylandClient WlShellIntegration TextToSpeech".split()
)

_PLUGINS = {
    "platforms": "xcb wayland offscreen windows cocoa",
    "platforminputcontexts": "compose ibus",  # how Indic scripts and Arabic are typed on Linux
    "platformthemes": "xdgdesktopportal",
    "imageformats": "svg ico icns",
    "iconengines": "svg",
    "styles": "windows mac",
    "wayland-shell-integration": "xdg-shell",
    "wayland-decoration-client": "bradient adwaita",
    "texttospeech": "sapi winrt darwin",
}
"""Kept, by folder: names that the file's name holds."""

_NOT_SHIPPED = re.compile(
    r"(/tests?/|/testing/|\.pyi$|/include/|\.h$|\.cmake$|/py\.typed$|\.a$|\.lib$|/bin/lib.*\.so)", re.IGNORECASE
)


def binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Without Qt's libraries and plugins that Nabz does not use."""
    return [entry for entry in entries if _wanted(entry[0].replace("\\", "/"))]


def datas(entries: Iterable[Entry]) -> list[Entry]:
    """Without Qt's own translations (ours carry the few words), sources, and test data."""
    kept = []
    for entry in entries:
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
    if re.search(r"PySide6/(?:Qt/)?qml/", place):
        return False
    library = re.search(r"(?:^|/)(?:lib)?Qt6?([A-Z][A-Za-z]+?)(?:\.framework.*|\.so[.0-9]*|\.dll|\.dylib)$", place)
    if library:
        return library.group(1) in _QT_LIBRARIES
    module = re.search(r"PySide6/Qt([A-Z][A-Za-z]+)\.", place)
    if module:
        return module.group(1) in ("Core", "Gui", "Widgets", "Svg", "TextToSpeech")
    # libraries that only what was dropped above would load
    return not re.search(r"(?:^|/)(lib(pyside6qml|gtk-3|gdk-3|gstreamer|pulse|avcodec|avformat)|opengl32sw|d3dcompiler)", place)
