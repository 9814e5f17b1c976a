"""The environment that a package is built in: `python packaging/environment.py` makes build/venv and prints its Python.

Nothing is in it but what the pins of this platform name, each checked against its hash: what the app is made of
(packaging/requirements) and what builds it (packaging/requirements/tools). llama.cpp is the one package that is
compiled here: its source is checked against its hash (pyinstaller/portable_llama.py), and so are the tools that
compile it. Made anew when pins or this file change.
"""

from __future__ import annotations

import hashlib
import platform
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = ROOT / "packaging" / "requirements"
PLACE = ROOT / "build" / "venv"
COMPILED = "llama-cpp-python"
"""Its pin is that of its source."""
PYTHON = (3, 11)

_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}
_MACHINES = {"x86_64": "x86_64", "amd64": "x86_64", "aarch64": "arm64", "arm64": "arm64"}
_ENTRIES = re.compile(r"^(?=[A-Za-z0-9])", re.MULTILINE)


def pinned_platform() -> str:
    """The name of the pins of this machine.

    Raises:
        SystemExit: there are none; says which there are.
    """
    name = f"{_SYSTEMS.get(sys.platform, sys.platform)}-{_MACHINES.get(platform.machine().lower(), 'other')}"
    if not (REQUIREMENTS / f"{name}.txt").is_file():
        known = ", ".join(sorted(path.stem for path in REQUIREMENTS.glob("*.txt")))
        raise SystemExit(
            f"There are no pins for {name}; there are: {known}. A package is built on one of these."
        )
    return name


def pins(name: str) -> tuple[str, str]:
    """What is installed, and what is compiled: two requirement files with hashes."""
    entries = list[str]()
    for file in (REQUIREMENTS / f"{name}.txt", REQUIREMENTS / "tools" / f"{name}.txt"):
        found = _ENTRIES.split(file.read_text("utf-8"))
        entries += [entry for entry in found if entry[:1].isalnum()]
    compiled = [entry for entry in entries if entry.startswith(f"{COMPILED}==")]
    return "".join(entry for entry in entries if entry not in compiled), "".join(compiled)


def prepare() -> Path:
    """Make the environment, unless it is there as the pins want it; the path of its Python.

    Raises:
        SystemExit: another Python than the pins are for, no pins, or a package that is not what was pinned.
    """
    if sys.version_info[:2] != PYTHON:
        raise SystemExit(
            f"The pins are for Python {PYTHON[0]}.{PYTHON[1]}; this is {platform.python_version()}."
        )
    installed, _ = pins(pinned_platform())
    python = PLACE / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = PLACE / hashlib.sha256((installed + Path(__file__).read_text("utf-8")).encode()).hexdigest()[:16]
    if not stamp.is_file():
        shutil.rmtree(PLACE, ignore_errors=True)
        venv.create(PLACE, with_pip=True)
        wanted = PLACE / "pins.txt"
        wanted.write_text(installed, "utf-8")
        # --no-deps: the pins are complete. Wheels alone: what is built from source runs code that no pin names.
        command = [str(python), "-m", "pip", "install", "-q", "--require-hashes", "--no-deps"]
        _run([*command, "--only-binary", ":all:", "-r", str(wanted)])
        _see(python, "checkout", ROOT / "app")
        stamp.touch()
    llama = subprocess.run(
        [str(python), str(ROOT / "packaging" / "pyinstaller" / "portable_llama.py")],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if llama.returncode != 0:
        raise SystemExit(llama.returncode)
    _see(python, "llama", Path(llama.stdout.strip().splitlines()[-1]).parent)
    return python


def _see(python: Path, name: str, folder: Path) -> None:
    """Let the environment import from a folder: Nabz from the checkout, llama_cpp from where it was compiled."""
    done = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True,
        text=True,
        check=True,
    )
    (Path(done.stdout.strip()) / f"{name}.pth").write_text(f"{folder}\n", "utf-8")


def _run(command: list[str]) -> None:
    if subprocess.run(command, check=False).returncode != 0:
        raise SystemExit("The pinned packages could not be installed; the lines above say why.")


if __name__ == "__main__":
    print(prepare())
