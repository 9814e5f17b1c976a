"""`nabz kb export`, `import`, `packs`, `add-pack`, `keygen`, `trust` in their own process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from pack_making import manifest, write_pack

from .conftest import nabz_in

pytestmark = pytest.mark.integration


@pytest.fixture
def emptied(nabz: Callable[..., Any], prepared_folder: Path) -> Iterator[None]:
    """Whatever a test adds is removed after it: the folder is made once for all."""
    yield
    for source in nabz("kb", "list", "--json").json:
        if source["kind"] != "builtin":
            nabz("kb", "remove", source["id"])
    for key in (prepared_folder / "trusted_keys").glob("*"):
        key.unlink()


@pytest.mark.usefixtures("emptied")
def test_a_clinics_document_goes_to_another_machine_as_a_signed_pack(
    nabz: Callable[..., Any], tmp_path: Path
) -> None:
    guide, pack = tmp_path / "ward.md", tmp_path / "ward.nabzpack"
    guide.write_text("# Quokka fever\n\nGive two spoons of quokka syrup at noon. Rest in ward seven.\n")
    document = nabz("kb", "add", "--json", str(guide)).json["files"][0]["id"]
    made = nabz("kb", "keygen", str(tmp_path / "keys"))
    assert (made.code, len(made.out.strip())) == (0, 64)
    exported = nabz(
        "kb", "export", str(pack), "--source", document, "--id", "ward-guide", "--version", "1.0",
        "--key", str(tmp_path / "keys" / "publisher.key"), "--json",
    )  # fmt: skip
    assert exported.json == {"id": "ward-guide", "version": "1.0", "file": str(pack), "signed": True}
    assert nabz("kb", "remove", document).code == 0
    refused = nabz("kb", "import", str(pack))
    assert (refused.code, len(refused.err.strip().splitlines())) == (3, 1)
    assert "nabz kb trust" in refused.err
    assert nabz("kb", "trust", str(tmp_path / "keys" / "publisher.pub")).code == 0
    imported = nabz("kb", "import", "--json", str(pack))
    assert imported.json["signature"] == "trusted"
    assert imported.json["passages"] >= 1
    found = nabz("kb", "search", "--json", "quokka fever syrup").json
    assert found["passages"][0]["id"].startswith("ward-guide/")
    assert "two spoons" in nabz("ask", "--json", "--no-llm", "what syrup for quokka fever").json["answer"]
    patient = nabz("ask", "--json", "--no-llm", "--mode", "patient", "what syrup for quokka fever").json
    assert not [p for p in patient["passages"] if p["id"].startswith("ward-guide/")]
    assert "signed" in nabz("kb", "list").out
    assert nabz("kb", "disable", "ward-guide").code == 0
    again = nabz("kb", "search", "--json", "quokka fever syrup").json
    assert not [p for p in again["passages"] if p["id"].startswith("ward-guide/")]


@pytest.mark.usefixtures("emptied")
def test_an_unsigned_pack_needs_an_administrator_and_an_altered_one_gets_nowhere(
    nabz: Callable[..., Any], tmp_path: Path
) -> None:
    pack = write_pack(tmp_path / "a.nabzpack", manifest())
    assert nabz("kb", "import", str(pack)).code == 3
    nobody = nabz("kb", "import", "--allow-unsigned", str(pack), "--json")
    assert nobody.code == 0, nobody.err
    altered = tmp_path / "b.nabzpack"
    altered.write_bytes(pack.read_bytes().replace(b"two spoons", b"ten spoons"))
    refused = nabz("kb", "import", "--allow-unsigned", str(altered))
    assert (refused.code, len(refused.err.strip().splitlines())) == (3, 1)


def test_allowing_an_unsigned_pack_asks_for_the_passphrase(prepared_folder: Path, tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "a.nabzpack")
    locked = nabz_in(prepared_folder, NABZ_PASSPHRASE="")("kb", "import", "--allow-unsigned", str(pack))
    assert locked.code == 4, locked.err


def test_the_larger_packs_are_listed_with_their_licences(nabz: Callable[..., Any]) -> None:
    offered = {o["id"]: o for o in nabz("kb", "packs", "--json").json["offered"]}
    assert set(offered) == {"hpo", "wordnet", "icd10cm"}
    assert all(o["licence"] and not o["here"] for o in offered.values())
    assert nabz("kb", "add-pack", "snomed").code == 3


@pytest.mark.network
@pytest.mark.usefixtures("emptied")
def test_codes_are_fetched_built_and_found(nabz: Callable[..., Any]) -> None:
    built = nabz("kb", "add-pack", "--json", "icd10cm")
    assert built.code == 0, built.err
    assert (built.json["enabled"], built.json["audience"]) == (False, "staff")
    assert built.json["passages"] > 40_000
    assert nabz("kb", "enable", "icd10cm").code == 0
    found = nabz(
        "kb", "search", "--json", "--source", "icd10cm", "--lang", "en", "type 2 diabetes with foot ulcer"
    )
    assert found.json["passages"][0]["id"] == "icd10cm/E11.621"
