"""The audit chain: whatever is edited, taken out or moved is found."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nabz.domain.audit import BEGINNING, AuditEntry, ChainHead, entry_hash, first_flaw


def chain(length: int) -> list[AuditEntry]:
    entries, previous = [], BEGINNING
    for seq in range(1, length + 1):
        entry = AuditEntry(seq, f"2026-01-01T00:00:{seq:02}", "asha", "record.read", f"id{seq}", "")
        previous = entry_hash(previous, entry)
        entries.append(replace(entry, hash=previous))
    return entries


def head_of(entries: list[AuditEntry]) -> ChainHead:
    return ChainHead(len(entries), entries[-1].hash if entries else BEGINNING)


def test_a_whole_chain_has_no_flaw() -> None:
    assert first_flaw(chain(20), head_of(chain(20))) is None
    assert first_flaw([], head_of([])) is None
    assert first_flaw([], None) is None


def test_a_head_that_lags_behind_is_no_flaw() -> None:
    assert first_flaw(chain(20), head_of(chain(18))) is None


@pytest.mark.parametrize("field", ["at", "person", "action", "subject", "detail", "hash"])
@pytest.mark.parametrize("place", [0, 7, 19])
def test_every_edited_field_is_found(field: str, place: int) -> None:
    entries = chain(20)
    entries[place] = replace(entries[place], **{field: "else"})
    flaw = first_flaw(entries, head_of(chain(20)))
    assert flaw is not None
    assert (flaw.kind, flaw.seq) == ("edited", place + 1)


@pytest.mark.parametrize("place", range(20))
def test_every_removed_entry_is_found(place: int) -> None:
    whole = chain(20)
    assert first_flaw(whole[:place] + whole[place + 1 :], head_of(whole)) is not None


@pytest.mark.parametrize("place", range(19))
def test_entries_that_changed_places_are_found(place: int) -> None:
    moved = chain(20)
    a, b = moved[place], moved[place + 1]
    moved[place], moved[place + 1] = replace(b, seq=a.seq), replace(a, seq=b.seq)
    assert first_flaw(moved, head_of(chain(20))) is not None


def test_a_cut_end_and_a_chain_made_anew_are_found() -> None:
    cut = first_flaw(chain(15), head_of(chain(20)))
    assert cut is not None
    assert (cut.kind, cut.seq) == ("end_missing", 16)
    other = [replace(e, person="eve") for e in chain(20)]
    previous = BEGINNING
    for n, entry in enumerate(other):
        previous = entry_hash(previous, entry)
        other[n] = replace(entry, hash=previous)
    assert first_flaw(other, head_of(chain(20))) is not None
    missing = first_flaw(chain(3), None)
    assert missing is not None
    assert missing.kind == "head_missing"
