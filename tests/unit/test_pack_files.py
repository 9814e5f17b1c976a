"""Pack files: what is written comes back, and whatever is not as it was written is refused in one line."""

from __future__ import annotations

import io
import json
import os
import random
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from nabz.adapters.packs.pack_file import PackFolderFiles
from nabz.adapters.packs.passage_lines import canonical
from nabz.domain.citation import Audience
from nabz.domain.errors import UserError
from nabz.domain.packs import Signature, id_problem, is_version, version_order
from pack_making import PASSAGES, manifest, passage, write_pack

VECTORS = np.eye(2, 4, dtype=np.float32)


@pytest.fixture
def files(tmp_path: Path) -> PackFolderFiles:
    return PackFolderFiles(tmp_path / "trusted_keys")


@pytest.fixture
def key(files: PackFolderFiles, tmp_path: Path) -> Path:
    private, public, _ = files.make_keys(tmp_path / "keys")
    files.trust(public)
    return private


def refused(files: PackFolderFiles, path: Path) -> str:
    with pytest.raises(UserError) as raised:
        files.read(path)
    assert "\n" not in raised.value.english()
    return raised.value.code


def members(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewrite(
    path: Path, held: dict[str, bytes], extra: list[tuple[str, bytes]] | None = None, **options: Any
) -> Path:
    """The container written again as Nabz would, with other members."""
    order = ["manifest.json", "signature.json", "passages.jsonl", "vectors.f32"]
    with zipfile.ZipFile(path, "w", **options) as archive:
        for name, data in [*sorted(held.items(), key=lambda i: order.index(i[0])), *(extra or [])]:
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.create_system, info.external_attr = 3, 0o600 << 16
            info.compress_type = archive.compression
            archive.writestr(info, data)
    return path


def with_manifest(path: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """An unsigned pack whose manifest says something else, with all else in order."""
    held = members(path)
    raw = json.loads(held["manifest.json"])
    change(raw)
    return rewrite(path, {**held, "manifest.json": canonical(raw)})


def with_line(path: Path, line: bytes) -> Path:
    """An unsigned pack of one line, vouched for by its manifest."""
    import hashlib

    held = {**members(path), "passages.jsonl": line}
    raw = json.loads(held["manifest.json"])
    raw["members"]["passages.jsonl"] = {"sha256": hashlib.sha256(line).hexdigest(), "size": len(line)}
    return rewrite(path, {**held, "manifest.json": canonical(raw)})


def test_a_signed_pack_comes_back_as_it_was_written(
    files: PackFolderFiles, key: Path, tmp_path: Path
) -> None:
    made = manifest(embedder="e-1")
    path = write_pack(tmp_path / "a.nabzpack", made, vectors=VECTORS, key=key)
    pack = files.read(path)
    assert pack.signature is Signature.TRUSTED
    assert pack.manifest.title == "Ward guide"
    assert len(pack.manifest.publisher) == 64
    assert [p.text for p in pack.passages] == [p.text for p in PASSAGES]
    assert pack.passages[1].page == 3
    assert pack.passages[1].search_terms == ("numbats",)
    assert pack.vectors is not None
    assert np.array_equal(pack.vectors, VECTORS)


def test_a_key_that_is_not_trusted_and_no_key_are_told_apart(files: PackFolderFiles, tmp_path: Path) -> None:
    private, _, _ = files.make_keys(tmp_path / "stranger")
    assert files.read(write_pack(tmp_path / "a", key=private)).signature is Signature.UNKNOWN
    assert files.read(write_pack(tmp_path / "b")).signature is Signature.NONE


def test_every_member_that_was_altered_is_refused(files: PackFolderFiles, key: Path, tmp_path: Path) -> None:
    whole = write_pack(tmp_path / "a", manifest(embedder="e-1"), vectors=VECTORS, key=key)
    for name, data in members(whole).items():
        changed = bytes([*data[:-3], data[-3] ^ 1, *data[-2:]])
        assert refused(files, rewrite(tmp_path / "b", {**members(whole), name: changed})) == "pack_altered", (
            name
        )
        without = {n: d for n, d in members(whole).items() if n != name}
        assert refused(files, rewrite(tmp_path / "c", without)) == "pack_altered", name


def test_no_byte_of_the_file_can_change_unnoticed(files: PackFolderFiles, key: Path, tmp_path: Path) -> None:
    whole = write_pack(tmp_path / "a", manifest(embedder="e-1"), vectors=VECTORS, key=key).read_bytes()
    path = tmp_path / "b"
    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << at % 8)]) + whole[at + 1 :])
        assert refused(files, path) in ("pack_altered", "pack_unreadable", "pack_invalid"), at


def test_a_file_cut_short_lengthened_or_of_noise_is_refused(files: PackFolderFiles, tmp_path: Path) -> None:
    whole, path = write_pack(tmp_path / "a").read_bytes(), tmp_path / "b"
    noise = random.Random(1).randbytes(3000)
    for data in (
        b"",
        noise,
        whole[:-1],
        whole[: len(whole) // 2],
        whole + b"x",
        b"x" + whole,
        b"PK\x03\x04" + noise,
    ):
        path.write_bytes(data)
        assert refused(files, path) in ("pack_altered", "pack_unreadable")


def test_a_signature_of_another_manifest_or_an_emptied_publisher_is_refused(
    files: PackFolderFiles, key: Path, tmp_path: Path
) -> None:
    one, two = write_pack(tmp_path / "a", key=key), write_pack(tmp_path / "b", manifest(version="2"), key=key)
    mixed = {**members(one), "signature.json": members(two)["signature.json"]}
    assert refused(files, rewrite(tmp_path / "c", mixed)) == "pack_altered"
    raw = json.loads(members(one)["manifest.json"])
    emptied = {**members(one), "manifest.json": canonical({**raw, "publisher": ""})}
    assert refused(files, rewrite(tmp_path / "d", emptied)) == "pack_altered"


def test_foreign_and_double_members_bombs_and_paths_that_lead_out_are_refused(
    files: PackFolderFiles, tmp_path: Path
) -> None:
    held = members(write_pack(tmp_path / "a"))
    for name in ("../evil", "/etc/passwd", "..\\evil", "notes.txt", "passages.jsonl/"):
        assert refused(files, rewrite(tmp_path / "b", held, [(name, b"x")])) == "pack_altered", name
    with pytest.warns(UserWarning, match="Duplicate"):
        doubled = rewrite(tmp_path / "c", held, [("passages.jsonl", held["passages.jsonl"])])
    assert refused(files, doubled) == "pack_altered"
    bomb = {**held, "passages.jsonl": b"\n" * 50_000_000}
    assert refused(files, rewrite(tmp_path / "d", bomb, compression=zipfile.ZIP_DEFLATED)) == "pack_altered"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders there")
def test_what_is_no_ordinary_file_is_refused_at_once(files: PackFolderFiles, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(files, tmp_path / "pipe") == "pack_unreadable"
    assert refused(files, tmp_path) == "pack_unreadable"
    assert refused(files, tmp_path / "absent") == "file_not_found"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "nabz-builtin"),
        ("id", "card"),
        ("id", "doc-0123456789abcdef"),
        ("id", "../x"),
        ("id", 7),
        ("title", ""),
        ("title", None),
        ("title", "bell \x07"),
        ("version", "new"),
        ("version", 2),
        ("languages", []),
        ("languages", ["xx"]),
        ("languages", "en"),
        ("audience", "everybody"),
        ("use", "prescriptions"),
        ("use", ["guidance"]),
        ("format", "1"),
        ("format", True),
        ("notice", "x" * 60_000),
        ("members", {}),
        ("members", {"passages.jsonl": 1}),
        ("embedder", "e-1"),
        ("surprise", 1),
    ],
)
def test_wrong_types_and_values_in_the_manifest_are_refused(
    files: PackFolderFiles, tmp_path: Path, field: str, value: object
) -> None:
    path = with_manifest(write_pack(tmp_path / "a"), lambda raw: raw.update({field: value}))
    assert refused(files, path) in ("pack_invalid", "pack_altered")


def test_a_newer_format_is_named_as_such(files: PackFolderFiles, tmp_path: Path) -> None:
    path = with_manifest(write_pack(tmp_path / "a"), lambda raw: raw.update(format=2))
    assert refused(files, path) == "pack_newer_format"


LINE: dict[str, Any] = {
    "id": "p",
    "title": "t",
    "text": "x",
    "source": "s",
    "lang": "en",
    "audience": "staff",
}


@pytest.mark.parametrize(
    "change",
    [
        {"text": 5},
        {"text": "  "},
        {"text": "x" * 30_000},
        {"text": "\ud800"},
        {"id": ""},
        {"lang": "hi"},
        {"lang": "xx"},
        {"audience": "all"},
        {"page": 0},
        {"page": True},
        {"page": "3"},
        {"search_terms": "x"},
        {"search_terms": [1]},
        {"topics": ["fever"]},
        {"section": None},
    ],
)
def test_wrong_types_and_values_in_a_passage_are_refused(
    files: PackFolderFiles, tmp_path: Path, change: dict[str, Any]
) -> None:
    line = json.dumps({**LINE, **change}).encode() + b"\n"
    assert refused(files, with_line(write_pack(tmp_path / "a"), line)) == "pack_invalid"


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"{}\n",
        b"[]\n",
        b'{"id": NaN}\n',
        b"\xff\n",
        b"[" * 100_000 + b"\n",
        json.dumps(LINE).encode(),
        (json.dumps(LINE).encode() + b"\n") * 2,
        json.dumps(LINE).encode()[:-1] + b', "id": "q"}\n',
    ],
)
def test_lines_that_are_no_passages_are_refused(files: PackFolderFiles, tmp_path: Path, line: bytes) -> None:
    assert refused(files, with_line(write_pack(tmp_path / "a"), line)) == "pack_invalid"


def test_vectors_that_are_not_one_unit_row_a_passage_are_refused(
    files: PackFolderFiles, tmp_path: Path
) -> None:
    wrong = [VECTORS * 3, np.full((2, 4), np.nan, np.float32), np.eye(3, 3, dtype=np.float32)]
    for n, vectors in enumerate(wrong):
        path = write_pack(tmp_path / f"{n}", manifest(embedder="e-1"), vectors=vectors)
        assert refused(files, path) == "pack_invalid"


def test_an_existing_file_is_never_overwritten_and_nothing_stays_beside(tmp_path: Path) -> None:
    path = write_pack(tmp_path / "a")
    before = path.read_bytes()
    with pytest.raises(UserError) as raised:
        write_pack(path)
    assert raised.value.code == "backup_exists"
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a"]


def test_a_label_that_no_pack_may_have_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    for wrong in (manifest(title="\udcff"), manifest(title=" "), manifest(notice="x" * 60_000)):
        with pytest.raises(UserError) as raised:
            write_pack(tmp_path / "a", wrong)
        assert raised.value.code == "pack_label"
    assert list(tmp_path.iterdir()) == []


def test_500_files_of_many_changes_are_refused_in_one_line(files: PackFolderFiles, tmp_path: Path) -> None:
    whole, chance = write_pack(tmp_path / "a").read_bytes(), random.Random(7)
    for _ in range(500):
        data = bytearray(whole)
        for _ in range(chance.randint(2, 40)):
            at = chance.randrange(len(data))
            if chance.random() < 0.7:
                data[at] = chance.randrange(256)
            else:
                del data[at : at + chance.randint(1, 9)]
        (tmp_path / "b").write_bytes(data)
        assert refused(files, tmp_path / "b") in ("pack_altered", "pack_unreadable", "pack_invalid")


def test_keys_that_are_none_are_refused(files: PackFolderFiles, key: Path, tmp_path: Path) -> None:
    (tmp_path / "x.pub").write_text("hello")
    for path in (tmp_path / "x.pub", key):
        with pytest.raises(UserError) as raised:
            files.trust(path)
        assert raised.value.code == "pack_key"
    with pytest.raises(UserError) as raised:
        write_pack(tmp_path / "b", key=tmp_path / "x.pub")
    assert raised.value.code == "pack_key"
    with pytest.raises(UserError) as raised:
        files.make_keys(key.parent)
    assert raised.value.code == "backup_exists"
    if sys.platform != "win32":
        assert key.stat().st_mode & 0o077 == 0


def test_versions_are_compared_as_numbers_and_ids_shadow_nothing() -> None:
    assert version_order("1.10") > version_order("1.9")
    assert version_order("2025-01-16") < version_order("2025-02-01")
    assert version_order("1.0") == version_order("1")
    assert is_version("2026.4")
    assert not any(is_version(v) for v in ("", "a", "1..2", "1.2b", "1.2\n"))
    assert not id_problem("who-imci.2014")
    assert all(
        id_problem(i) for i in ("nabz", "nabz-builtin", "doc-1", "card", "definition", "A", "a/b", "x", "x\n")
    )


def test_a_pack_for_all_may_hold_passages_for_staff(files: PackFolderFiles, tmp_path: Path) -> None:
    both = (passage(0, "For all.", audience=Audience.ALL), passage(1, "For staff."))
    pack = files.read(write_pack(tmp_path / "a", manifest(audience=Audience.ALL), both))
    assert [p.audience for p in pack.passages] == [Audience.ALL, Audience.STAFF]


def test_the_container_is_one_that_any_zip_program_lists(tmp_path: Path) -> None:
    data = write_pack(tmp_path / "a").read_bytes()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["manifest.json", "passages.jsonl"]
