"""The built index goes along with a bundle, so that a hundred machines need not make it again."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Sequence
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from nabz.adapters.sqlite.database_thread import connect
from nabz.domain.bundle import Bundle, PartKind
from nabz.services.bundle_ports import BundleFolders

_DATABASE = "knowledge.db"
_BESIDES = ".npz"
"""Ending of what is built beside the database: vectors of wordings."""


def copy_index(knowledge: Path, target: Path) -> Sequence[Path]:
    """Copies of the built-in index; it holds nothing of the clinic. Empty when it was not built."""
    if not (knowledge / _DATABASE).is_file():
        return ()
    with contextlib.closing(connect(knowledge / _DATABASE, None)) as connection:
        # What another process wrote last is in the copy: a copy of the file might lack it.
        connection.execute("VACUUM INTO ?", [str(target / _DATABASE)])
    besides = [Path(shutil.copy(f, target)) for f in sorted(knowledge.glob(f"*{_BESIDES}"))]
    return target / _DATABASE, *besides


def bring_index(folders: BundleFolders, bundle: Bundle, knowledge: Path) -> bool:
    """Put the index of a trusted bundle in place on a machine that has none; whether it did.

    Whether it fits this version and its search model is looked at afterwards, as with any index.
    Raises as `BundleFolders.copy_out`.
    """
    parts = bundle.manifest.of_kind(PartKind.INDEX)
    if not bundle.trusted or not parts or _is_built(knowledge / _DATABASE):
        return False
    for ending in ("-wal", "-shm"):
        (knowledge / f"{_DATABASE}{ending}").unlink(missing_ok=True)
    staging = knowledge.with_name(f"{knowledge.name}.part")
    shutil.rmtree(staging, ignore_errors=True)
    try:
        # The database comes last: without it the next try begins anew.
        for file in sorted(folders.copy_out(bundle, parts[0], staging), key=lambda f: f.name == _DATABASE):
            if file.name == _DATABASE or file.suffix == _BESIDES:
                knowledge.mkdir(parents=True, exist_ok=True)
                file.replace(knowledge / file.name)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return True


def _is_built(database: Path) -> bool:
    """Whether there is an index, however old: an empty one is made wherever Nabz was started."""
    if not database.is_file():
        return False
    with contextlib.closing(connect(database, None)) as connection:
        try:
            return connection.execute("SELECT 1 FROM meta WHERE key = 'builtin'").fetchone() is not None
        except sqlcipher.Error:
            return True  # what is wrong with it is said when it is opened
