"""A turn as it lies in the database: its payload is JSON, compressed where that is worth it.

A result with its passages is 17 kB of JSON and 3.6 kB compressed; a clinic keeps it for years and copies it every day.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

from nabz.services.history_ports import StoredTurn

_WORTH_IT = 1024


TURN_COLUMNS = "t.id, t.session_id, t.role, t.text, t.lang, t.created_at, t.payload, t.utc_offset"
"""Of the table turns as t, for `stored_turn`."""


def stored_turn(row: tuple[Any, ...]) -> StoredTurn:
    """From a row of `TURN_COLUMNS`."""
    number, session_id, role, text, lang, created_at, payload, offset = row
    return StoredTurn(number, session_id, role, text, lang, created_at, unpacked(payload), offset)


def packed(payload: dict[str, Any]) -> str | bytes:
    """For the column: text, or a compressed blob for a long one."""
    text = json.dumps(payload, ensure_ascii=False)
    return text if len(text) < _WORTH_IT else zlib.compress(text.encode("utf-8"), 6)


def unpacked(column: str | bytes) -> dict[str, Any]:
    """Of a row, whichever way it was kept."""
    text = column if isinstance(column, str) else zlib.decompress(column).decode("utf-8")
    payload: dict[str, Any] = json.loads(text)
    return payload
