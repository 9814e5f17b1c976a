"""Who did what to the records, each entry chained to the one before, so that a gap shows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Literal

BEGINNING = "0" * 64
"""What the first entry is chained to."""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One act.

    Attributes:
        seq: 1, 2, 3, … without a gap.
        at: UTC with milliseconds.
        person: the name of who did it; "machine" and "recovery" for the ways in that belong to nobody.
        action: what was done, such as "record.read"; see `ACTIONS`.
        subject: the id of what it was done to; never patient text.
        detail: a few words or figures in English; never patient text.
        hash: SHA-256 over the hash before and everything above.
    """

    seq: int
    at: str
    person: str
    action: str
    subject: str
    detail: str
    hash: str = ""


ACTIONS = (
    "records.set_up",
    "records.opened",
    "records.locked",
    "records.checked",
    "records.repaired",
    "record.begun",
    "record.read",
    "record.changed",
    "record.exported",
    "record.deleted",
    "patient.erased",
    "person.added",
    "person.role",
    "person.disabled",
    "person.passphrase",
    "person.pin",
    "recovery.used",
    "recovery.made",
    "machine.allowed",
    "machine.forbidden",
    "backup.made",
    "backup.restored",
)


@dataclass(frozen=True, slots=True)
class ChainHead:
    """Where the chain ended when it was last written, kept apart from it."""

    count: int
    hash: str


@dataclass(frozen=True, slots=True)
class ChainFlaw:
    """The first place where the chain does not hold.

    Attributes:
        seq: of the entry; one more than the last for an end that is missing.
        kind: edited (or moved), missing, end_missing, head_missing (the seal beside the records is gone),
            head_differs (it seals another chain).
    """

    seq: int
    kind: Literal["edited", "missing", "end_missing", "head_missing", "head_differs"]


def entry_hash(previous: str, entry: AuditEntry) -> str:
    """SHA-256 in hexadecimal of an entry after the one with the hash `previous`."""
    values = asdict(entry)
    values.pop("hash")
    body = json.dumps([previous, values], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()


def first_flaw(entries: Iterable[AuditEntry], head: ChainHead | None) -> ChainFlaw | None:
    """Where the chain is broken first; None when it is whole. Entries in the order of `seq`.

    The head may lag behind the entries (the power went between the two), never run ahead of them.
    """
    previous, last = BEGINNING, 0
    at_head = BEGINNING if head is not None and head.count == 0 else ""
    for entry in entries:
        if entry.seq != last + 1:
            return ChainFlaw(last + 1, "missing")
        if entry_hash(previous, entry) != entry.hash:
            return ChainFlaw(entry.seq, "edited")
        previous, last = entry.hash, entry.seq
        if head is not None and head.count == last:
            at_head = previous
    if head is None:
        return ChainFlaw(last, "head_missing") if last else None
    if head.count > last:
        return ChainFlaw(last + 1, "end_missing")
    return None if at_head == head.hash else ChainFlaw(head.count, "head_differs")
