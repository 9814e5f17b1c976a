"""Looking into a zip file before anything in it is unpacked."""

from __future__ import annotations

import zipfile
from pathlib import Path

from nabz.adapters.documents.bounds import (
    LARGEST_MEMBER,
    LARGEST_RATIO,
    LARGEST_UNPACKED,
    MEGABYTE,
    MOST_MEMBERS,
)
from nabz.adapters.documents.refusal import Refusal, damaged


def opened(path: Path, kind: str) -> zipfile.ZipFile:
    """The archive, of which no member is more than it should be.

    Raises:
        Refusal: `document_bomb`, `document_password`, `document_damaged`.
    """
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise damaged(kind, error) from error
    members = archive.infolist()
    total = sum(m.file_size for m in members)
    for member in members:
        if member.flag_bits & 1:
            raise Refusal("document_password")
        ratio = member.file_size / max(member.compress_size, 1)
        if member.file_size > LARGEST_MEMBER or (member.file_size > MEGABYTE and ratio > LARGEST_RATIO):
            raise Refusal("document_bomb")
    if total > LARGEST_UNPACKED or len(members) > MOST_MEMBERS:
        raise Refusal("document_bomb")
    return archive


def member(archive: zipfile.ZipFile, name: str, kind: str) -> bytes:
    """A member, unpacked to no more than it said that it is.

    Raises:
        Refusal: `document_bomb`, `document_damaged`.
    """
    try:
        info = archive.getinfo(name)
        with archive.open(info) as file:
            data = file.read(info.file_size + 1)
    except KeyError as error:
        raise damaged(kind, f"{name} is missing") from error
    except Exception as error:  # zlib, bz2, lzma and zipfile each have their own
        raise damaged(kind, error) from error
    if len(data) > info.file_size:
        raise Refusal("document_bomb")
    return data
