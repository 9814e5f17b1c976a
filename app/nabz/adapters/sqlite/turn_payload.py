"""The payload of a turn as it lies in the database: JSON, and compressed where that is worth it.

A result with its passages is 17 kB of JSON and 3.6 kB compressed; a clinic keeps it for years and copies it every day.
"""

from __future__ import annotations

import json
import zlib
from typing import Any

_WORTH_IT = 1024


def packed(payload: dict[str, Any]) -> str | bytes:
    """For the column: text, or a compressed blob for a long one."""
    text = json.dumps(payload, ensure_ascii=False)
    return text if len(text) < _WORTH_IT else zlib.compress(text.encode("utf-8"), 6)


def unpacked(column: str | bytes) -> dict[str, Any]:
    """Of a row, whichever way it was kept."""
    text = column if isinstance(column, str) else zlib.decompress(column).decode("utf-8")
    payload: dict[str, Any] = json.loads(text)
    return payload
