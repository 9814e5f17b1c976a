"""What an opening may speak of whose words are not known: asked back, never taken as said."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from fakes import WordEmbedder
from nabz.adapters.embedding.wording_file import WordingFile
from nabz.domain.languages import Language
from nabz.services.likely_concepts import MOST, NearestWordings, NoSuggestions, WordingVectors
from understanding_content import shipped_content


class _OneWording:
    """A store that holds the single wording "chest pain"."""

    def load(self, key: str) -> Mapping[Language, WordingVectors]:
        row = WordEmbedder().embed_queries(["chest pain"])
        return {Language.EN: WordingVectors(("fever",), row, np.zeros_like(row[0]))}

    def save(self, key: str, vectors: Mapping[Language, WordingVectors]) -> None:
        raise AssertionError("nothing is built here")


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> NearestWordings:
    embedder = WordEmbedder()
    place = tmp_path_factory.mktemp("wordings") / "wordings.npz"
    nearest = NearestWordings(shipped_content(), WordingFile(place), lambda: embedder)
    nearest.build(embedder)
    return NearestWordings(shipped_content(), WordingFile(place), lambda: embedder)  # as after a restart


def test_the_nearest_wording_names_its_concept(built: NearestWordings) -> None:
    found = built.concepts("chest pain", Language.EN)
    assert any(concept.startswith("chest_pain") for concept in found)  # the fake embedder knows words alone
    assert len(found) <= MOST


def test_nothing_is_suggested_for_what_is_far_from_everything(built: NearestWordings) -> None:
    assert built.concepts("", Language.EN) == ()
    far = NearestWordings(shipped_content(), _OneWording(), WordEmbedder)
    assert far.concepts("chest pain", Language.EN) == ("fever",)
    assert far.concepts("zork", Language.EN) == ()


def test_without_a_search_model_or_vectors_nothing_is_suggested(tmp_path: Path) -> None:
    file = WordingFile(tmp_path / "none.npz")
    assert NearestWordings(shipped_content(), file, lambda: None).concepts("chest pain", Language.EN) == ()
    assert NearestWordings(shipped_content(), file, WordEmbedder).concepts("chest pain", Language.EN) == ()
    assert NoSuggestions().concepts("chest pain", Language.EN) == ()


def test_vectors_of_another_model_and_damaged_files_are_as_good_as_missing(tmp_path: Path) -> None:
    file = WordingFile(tmp_path / "w.npz")
    one = WordingVectors(("fever",), np.eye(1, 4, dtype=np.float32), np.zeros(4, dtype=np.float32))
    file.save("key", {Language.EN: one})
    kept = file.load("key")
    assert kept is not None
    assert kept[Language.EN].ids == ("fever",)
    assert np.array_equal(kept[Language.EN].rows, one.rows)
    assert file.load("another") is None
    (tmp_path / "w.npz").write_bytes((tmp_path / "w.npz").read_bytes()[:40])
    assert file.load("key") is None
