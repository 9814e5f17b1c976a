"""What an update replaces is kept in a folder, for the way back."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from nabz.adapters.hub.disk import disk_faults, free_space
from nabz.domain.bundle import PartKind
from nabz.domain.errors import EnvironmentFault
from nabz.services.bundle_ports import KeptUpdate

_JOURNAL = "journal.json"
_KEPT_VERSIONS = 2


class CopiedStore(Protocol):
    """A store that can be kept as a file and put back from it while it is open."""

    def copy_to(self, path: Path) -> None: ...

    def restore_from(self, path: Path) -> None: ...


class UpdateFolder:
    """`bundle_ports.UpdateKeeper`: `journal.json`, `app/VERSION/`, `packs.db`, `policy.toml`, `staging/`."""

    def __init__(self, folder: Path, packs: CopiedStore, policy: Path) -> None:
        """Args: policy: where the machine's policy stands."""
        self._folder = folder
        self._packs = packs
        self._policy = policy

    def last(self, kind: PartKind) -> KeptUpdate | None:
        raw = self._journal().get(str(kind))
        try:
            return KeptUpdate(kind, raw["at"], raw["before"], tuple(raw["after"])) if raw else None
        except (KeyError, TypeError):
            return None

    def note(self, update: KeptUpdate) -> None:
        self._write_journal({**self._journal(), str(update.kind): asdict(update)})

    def forget(self, kind: PartKind) -> None:
        self._write_journal({k: v for k, v in self._journal().items() if k != str(kind)})

    def staging(self, name: str) -> Path:
        folder = self._folder / "staging" / name
        with self._faults():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
        return folder

    # --- the app ------------------------------------------------------------------------------------------------

    def keep_installer(self, version: str, file: Path) -> Path:
        place = self._folder / "app" / version / file.name
        with self._faults():
            shutil.rmtree(place.parent, ignore_errors=True)
            place.parent.mkdir(parents=True)
            file.replace(place)
            kept = sorted(place.parent.parent.iterdir(), key=lambda f: f.stat().st_mtime, reverse=True)
            for old in kept[_KEPT_VERSIONS:]:
                shutil.rmtree(old, ignore_errors=True)
        return place

    def installer(self, version: str) -> Path | None:
        folder = self._folder / "app" / version
        return next((f for f in sorted(folder.glob("*")) if f.is_file()), None) if version else None

    # --- packs --------------------------------------------------------------------------------------------------

    def hold_packs(self) -> None:
        held = self._folder / "packs.part"
        with self._faults():
            self._folder.mkdir(parents=True, exist_ok=True)
            held.unlink(missing_ok=True)
            self._packs.copy_to(held)

    def keep_held_packs(self) -> None:
        with self._faults():
            (self._folder / "packs.part").replace(self._folder / "packs.db")

    def bring_back_packs(self) -> None:
        with self._faults():
            self._packs.restore_from(self._folder / "packs.db")

    # --- the policy ---------------------------------------------------------------------------------------------

    def put_policy(self, file: Path) -> Path:
        before = self._folder / "policy.toml"
        with self._faults():
            self._folder.mkdir(parents=True, exist_ok=True)
            before.unlink(missing_ok=True)
            if self._policy.exists():
                shutil.copyfile(self._policy, before)
        self._place_policy(file)
        return self._policy

    def bring_back_policy(self) -> Path:
        before = self._folder / "policy.toml"
        if before.exists():
            self._place_policy(before)
        else:
            try:
                self._policy.unlink(missing_ok=True)
            except OSError as error:
                raise EnvironmentFault("policy_write", path=self._policy) from error
        return self._policy

    def _place_policy(self, file: Path) -> None:
        beside = self._policy.with_suffix(".new")
        try:
            self._policy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, beside)
            beside.chmod(0o644)
            beside.replace(self._policy)
        except OSError as error:
            raise EnvironmentFault("policy_write", path=self._policy) from error

    # ------------------------------------------------------------------------------------------------------------

    def _journal(self) -> dict[str, Any]:
        try:
            raw = json.loads((self._folder / _JOURNAL).read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return raw if isinstance(raw, dict) else {}

    def _write_journal(self, journal: dict[str, Any]) -> None:
        with self._faults():
            self._folder.mkdir(parents=True, exist_ok=True)
            beside = self._folder / f"{_JOURNAL}.part"
            with beside.open("w", encoding="utf-8") as file:
                json.dump(journal, file, indent=1, sort_keys=True)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._folder / _JOURNAL)

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            with disk_faults(self._folder, 0, free_space):
                yield
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise EnvironmentFault("bundle_write", path=self._folder, reason=reason) from error
