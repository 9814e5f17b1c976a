"""Implementations of the ports over files, engines and the system."""

from __future__ import annotations

import sys

import sqlcipher3
from sqlcipher3 import dbapi2

# sqlite-utils takes its SQLite, and the errors that it catches, from this name; it must be there before sqlite-utils
# is imported, and every adapter comes through here.
sys.modules.setdefault("pysqlite3", sqlcipher3)
sys.modules.setdefault("pysqlite3.dbapi2", dbapi2)
