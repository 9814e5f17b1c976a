"""Installing a package of Nabz with the system's own means."""

from __future__ import annotations

import platform
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from nabz.domain.bundle import BundlePart
from nabz.domain.errors import EnvironmentFault

_KINDS = {
    ".deb": "linux",
    ".AppImage": "linux",
    ".tar.gz": "linux",
    ".exe": "windows",
    ".dmg": "macos",
    ".pkg": "macos",
}
_MACHINES = {"amd64": "x86_64", "x86-64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_VERSION = re.compile(r"(?<![0-9])(\d+\.\d+\.\d+(?:[-.~+]?(?:a|b|rc|dev)\.?\d+)?)")
_PATIENCE_S = 1800


def platform_here() -> str:
    """Of this machine, as bundles name it: "linux-x86_64", "windows-x86_64", "macos-arm64"."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    machine = platform.machine().lower()
    return f"{system}-{_MACHINES.get(machine, machine)}"


def platform_of(name: str) -> str:
    """Of an installer, told by its file name; empty when it is no installer."""
    system = next((s for ending, s in _KINDS.items() if name.endswith(ending)), "")
    if not system:
        return ""
    lowered = name.lower()
    told = next(
        (m for m in ("arm64", "aarch64", "x86_64", "x86-64", "amd64", "x64") if m in lowered), "x86_64"
    )
    return f"{system}-{_MACHINES.get(told, told)}"


def version_in(name: str) -> str:
    """The version in an installer's file name; empty when it tells none."""
    found = _VERSION.search(name)
    return found.group(1) if found else ""


def run_quietly(command: Sequence[str]) -> tuple[int, str]:
    """Exit code and the last line of what a command said."""
    done = subprocess.run(
        list(command),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=_PATIENCE_S,
        check=False,
    )
    said = (done.stderr.strip() or done.stdout.strip()).splitlines()
    return done.returncode, said[-1] if said else ""


class SystemInstaller:
    """`bundle_ports.AppInstaller` for the package kinds that install without a question."""

    def __init__(
        self, here: str | None = None, run: Callable[[Sequence[str]], tuple[int, str]] = run_quietly
    ) -> None:
        self._here = here or platform_here()
        self._run = run

    def fits(self, part: BundlePart) -> bool:
        return part.platform == self._here and part.files[0].path.endswith((".deb", ".exe", ".pkg", ".dmg"))

    def command(self, installer: Path) -> tuple[str, ...]:
        # dpkg and the others take an older version as well: that is the way back.
        if installer.suffix == ".deb":
            return ("dpkg", "--install", str(installer))
        if installer.suffix == ".pkg":
            return ("installer", "-pkg", str(installer), "-target", "/")
        if installer.suffix == ".dmg":
            return ("open", str(installer))
        return (str(installer), "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART")

    def run(self, installer: Path) -> None:
        command = self.command(installer)
        if installer.suffix == ".dmg":
            raise _failed(command, "from a disk image a person drags the app into its folder")
        try:
            code, said = self._run(command)
        except (OSError, subprocess.SubprocessError) as error:
            raise _failed(command, type(error).__name__) from error
        if code != 0:
            raise _failed(command, said or f"exit code {code}")


def _failed(command: Sequence[str], reason: str) -> EnvironmentFault:
    return EnvironmentFault("install_failed", command=" ".join(command), reason=reason)
