"""The policy of this machine: a file that only administrators may write, or the registry of Windows."""

from __future__ import annotations

import os
import stat
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import platformdirs

from nabz.domain.errors import UserError
from nabz.services.policy import Policy, policy_of

VARIABLE = "NABZ_POLICY"
"""Names a policy file, for trying one out. Where the machine has a policy, it counts for nothing."""
REGISTRY_KEY = r"SOFTWARE\Policies\Nabz"
_TABLES = ("locked", "default", "allow", "records", "trust")
_LARGEST = 1 << 20


def machine_policy_path() -> Path:
    """Where the policy file of this machine stands, if there is one."""
    if sys.platform == "win32":
        return Path(platformdirs.site_config_dir("Nabz", appauthor=False)) / "policy.toml"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/Nabz/policy.toml")
    return Path("/etc/nabz/policy.toml")


@dataclass(frozen=True, slots=True)
class MachinePolicy:
    """`services.policy.PolicyReader`: the registry before the file, both before `NABZ_POLICY`.

    Attributes:
        path: of the machine's file.
        registry: the `winreg` module; None where there is no registry.
        owner: user id that the file must belong to, where the system has such; None asks nothing.
    """

    path: Path
    registry: Any = None
    owner: int | None = None

    @classmethod
    def of_this_machine(cls) -> MachinePolicy:
        if sys.platform == "win32":
            import winreg

            return cls(machine_policy_path(), winreg)
        return cls(machine_policy_path(), owner=0)

    def read(self) -> Policy:
        if self.registry is not None and (values := _registry_values(self.registry)):
            return policy_of(values, rf"HKEY_LOCAL_MACHINE\{REGISTRY_KEY}")
        if _is_there(self.path):
            return _read(self.path, self.owner)
        named = os.environ.get(VARIABLE)
        return _read(Path(named), None) if named else Policy()

    def check(self, path: Path) -> Policy:
        if not path.is_file():
            raise UserError("file_not_found", path=path)
        return _read(path, None)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # a folder on the way may not be looked into: then the file is there and unreadable
        return True


def _read(path: Path, owner: int | None) -> Policy:
    """A file that others than administrators may write is no policy: anybody could have written it."""
    source = str(path)
    try:
        with path.open("rb") as file:
            found = os.fstat(file.fileno())
            if os.name == "posix" and found.st_mode & stat.S_IWOTH:
                return _refused(source, "everybody may write it; take that right away (chmod o-w)")
            if owner is not None and found.st_uid != owner:
                return _refused(source, "it does not belong to the administrator (chown root)")
            text = file.read(_LARGEST + 1)
    except OSError as error:
        return _refused(source, f"it cannot be read: {error.strerror or type(error).__name__}")
    if len(text) > _LARGEST:
        return _refused(source, "it is larger than a policy can be")
    try:
        raw = tomllib.loads(text.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        return _refused(source, f"it is not written as TOML: {error}")
    return policy_of(raw, source)


def _refused(source: str, reason: str) -> Policy:
    return Policy(source=source, ignored=(f"all of it: {reason}",))


def _registry_values(winreg: Any) -> Mapping[str, Any]:
    """The values below the policy's key, as a file would give them; empty when there is no key.

    Text is text, a number is a number (1 and 0 for yes and no), several texts are a list.
    """
    values: dict[str, Any] = {}
    for table in _TABLES:
        try:
            key = winreg.OpenKey(
                winreg.HKEY_LOCAL_MACHINE,
                rf"{REGISTRY_KEY}\{table}",
                0,
                winreg.KEY_READ | winreg.KEY_WOW64_64KEY,
            )
        except OSError:
            continue
        with key:
            values[table] = _values_of(winreg, key)
    return values


def _values_of(winreg: Any, key: Any) -> dict[str, Any]:
    held: dict[str, Any] = {}
    while True:
        try:
            name, value, _ = winreg.EnumValue(key, len(held))
        except OSError:
            return held
        held[name] = value
