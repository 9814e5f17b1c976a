"""Pins every package that Nabz is shipped with, with hashes, one file a platform: `python packaging/pin.py`.

Needs `uv` (`python -m pip install uv`) and the package registry. The files are committed: `requirements/PLATFORM.txt`
is what the app is made of, `requirements/tools/PLATFORM.txt` what else it takes to build it. `environment.py` installs
from them by hash, and takes nothing else.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "packaging" / "requirements"
PYTHON = "3.11"
_NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==", re.MULTILINE)
_ENTRIES = re.compile(r"^(?=[A-Za-z0-9#])", re.MULTILINE)
PLATFORMS = {
    "linux-x86_64": "x86_64-manylinux_2_34",
    "linux-arm64": "aarch64-manylinux_2_39",
    "windows-x86_64": "x86_64-pc-windows-msvc",
    "macos-arm64": "aarch64-apple-darwin",
}
MACOS = "14.0"
"""The oldest macOS that every package has wheels for."""
HEADER = "# Made by packaging/pin.py for {name}, Python {python}: change pyproject.toml and run it again.\n"


def pins(name: str, upgrade: bool = False) -> str:
    """The pins of a platform as text; those of now are kept where they fit, unless they are to be raised."""
    return _compiled(name, REQUIREMENTS / f"{name}.txt", ["--extra", "keyring"], upgrade)


def tool_pins(name: str, upgrade: bool = False) -> str:
    """The pins of what builds the app and is no part of it, so that none of it stands among the pins of the app."""
    app = REQUIREMENTS / f"{name}.txt"
    options = ["--group", "package", "--constraint", str(app)]
    made = _compiled(name, REQUIREMENTS / "tools" / f"{name}.txt", options, upgrade)
    shipped = set(_NAME.findall(app.read_text("utf-8")))
    return "".join(entry for entry in _ENTRIES.split(made) if not shipped & set(_NAME.findall(entry)))


def _compiled(name: str, file: Path, options: list[str], upgrade: bool) -> str:
    uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
    # The pins of a group alone: without the project, whose packages the app's own pins name.
    source = ["pyproject.toml"] if "--extra" in options else []
    command = [
        uv, "pip", "compile", "--quiet", *source, *options, "--python-version", PYTHON,
        "--python-platform", PLATFORMS[name], "--generate-hashes", "--no-emit-index-url", "--no-annotate",
        "--no-header", "--output-file", str(file),
    ]  # fmt: skip
    environment = {**os.environ, "MACOSX_DEPLOYMENT_TARGET": MACOS}
    subprocess.run([*command, *(["--upgrade"] if upgrade else [])], cwd=ROOT, check=True, env=environment)
    made = file.read_text("utf-8")
    lines = [line for line in made.splitlines() if not line.startswith(("#", "--"))]
    return HEADER.format(name=name, python=PYTHON) + "\n".join(lines) + "\n"


def main(arguments: list[str]) -> int:
    for name in PLATFORMS:
        for folder, text in (("", pins), ("tools", tool_pins)):
            file = REQUIREMENTS / folder / f"{name}.txt"
            file.parent.mkdir(exist_ok=True)
            file.write_text(text(name, "--upgrade" in arguments), "utf-8")
            print(f"{file.relative_to(ROOT)}: {file.read_text('utf-8').count('==')} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
