"""Pins every package that Nabz is shipped with, with hashes, one file a platform: `python packaging/pin.py`.

Needs `uv` (`python -m pip install uv`) and the package registry. The files are committed; a build installs from
them with `python -m pip install --require-hashes -r packaging/requirements/PLATFORM.txt`, and takes nothing else.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PYTHON = "3.11"
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
    uv = shutil.which("uv") or str(Path(sys.executable).with_name("uv"))
    file = ROOT / "packaging" / "requirements" / f"{name}.txt"
    command = [
        uv, "pip", "compile", "--quiet", "pyproject.toml", "--extra", "keyring", "--python-version", PYTHON,
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
        text = pins(name, "--upgrade" in arguments)
        (ROOT / "packaging" / "requirements" / f"{name}.txt").write_text(text, "utf-8")
        print(f"{name}: {text.count('==')} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
