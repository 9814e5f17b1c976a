"""Takes search paths of the machine that built a library out of it; Linux, 64 bit.

A Python that was compiled into a home folder leaves that folder in each of its libraries. On another machine it is
somebody else who fills that folder, so it has no place in what is shipped. What points beside the library stays.
"""

from __future__ import annotations

import struct
from pathlib import Path

_DYNAMIC, _LOAD = 2, 1  # kinds of program headers
_NULL, _STRTAB, _RPATH, _RUNPATH = 0, 5, 15, 29  # kinds of entries


def forget_absolute_paths(path: Path) -> list[str]:
    """Remove absolute search paths from a library; returns what was removed. A file of another kind is left alone."""
    content = bytearray(path.read_bytes())
    if content[:4] != b"\x7fELF" or content[4] != 2 or content[5] != 1:
        return []
    start, size, strings = _dynamic(content)
    if not size:
        return []
    entries = [struct.unpack_from("<QQ", content, at) for at in range(start, start + size, 16)]
    kept, removed = [], []
    for tag, value in entries:
        if tag in (_RPATH, _RUNPATH):
            begin = strings + value
            text = content[begin : content.index(0, begin)].decode("utf-8", "replace")
            if any(part.startswith("/") for part in text.split(":")):
                removed.append(text)
                continue
        kept.append((tag, value))
    if removed:
        kept += [(_NULL, 0)] * (len(entries) - len(kept))
        content[start : start + size] = b"".join(struct.pack("<QQ", *entry) for entry in kept)
        path.write_bytes(content)
    return removed


def _dynamic(content: bytearray) -> tuple[int, int, int]:
    """Where the dynamic section starts in the file, its size, and where its strings start; zeros when there is none."""
    table, width, count = (
        struct.unpack_from("<Q", content, 32)[0],
        *struct.unpack_from("<HH", content, 54),
    )
    loads, dynamic = [], (0, 0)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from("<IIQQQQ", content, table + number * width)
        if kind == _LOAD:
            loads.append((address, offset, length))
        elif kind == _DYNAMIC:
            dynamic = (offset, length)
    for at in range(dynamic[0], sum(dynamic), 16):
        tag, value = struct.unpack_from("<QQ", content, at)
        if tag == _STRTAB:
            for address, offset, length in loads:
                if address <= value < address + length:
                    return dynamic[0], dynamic[1], value - address + offset
    return 0, 0, 0
