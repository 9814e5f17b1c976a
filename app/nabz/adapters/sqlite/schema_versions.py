"""Named migrations, and the refusal of a database that a newer Nabz wrote."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import sqlite_utils
from sqlite_utils import Migrations

from nabz.domain.errors import EnvironmentFault


def migrate(
    database: sqlite_utils.Database, migrations: Migrations, names: Sequence[str], path: Path
) -> None:
    """Bring a database to the newest form; each migration runs once, in a transaction.

    Args:
        names: of every migration that this Nabz knows, oldest first.

    Raises:
        EnvironmentFault: `database_newer` when it holds a migration that this Nabz does not know.
    """
    foreign = [m.name for m in migrations.applied(database) if m.name not in names]
    if foreign:
        raise EnvironmentFault("database_newer", path=path, found=foreign[-1], known=names[-1])
    migrations.apply(database)
