"""Export files: there as a whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from nabz.domain.errors import EnvironmentFault, UserError

MOST_BYTES = 32 * 1024 * 1024


class ExportFolder:
    """Reads and writes files anywhere that the person may."""

    def write(self, path: Path, content: bytes) -> None:
        """Beside it, flushed, renamed; only the owner may read it.

        Raises:
            UserError: `export_exists`.
            EnvironmentFault: `export_failed`.
        """
        if path.exists():
            raise UserError("export_exists", path=path)
        beside = path.with_name(f".{path.name}.{os.getpid()}.new")
        try:
            # A record on a shared machine is nobody else's business.
            handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(path)
        except OSError as error:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            reason = error.strerror or type(error).__name__
            raise EnvironmentFault("export_failed", path=path, reason=reason) from error

    def read(self, path: Path) -> bytes:
        """The bytes of an ordinary file of at most `MOST_BYTES`.

        Raises:
            UserError: `file_not_found`, `import_unreadable`.
        """
        if not path.exists():
            raise UserError("file_not_found", path=path)
        if not path.is_file():
            raise UserError("import_unreadable", path=path, reason="it is no ordinary file")
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise UserError("import_unreadable", path=path, reason=reason) from error
        if len(content) > MOST_BYTES:
            raise UserError("import_unreadable", path=path, reason=f"it is over {MOST_BYTES >> 20} MB")
        return content
