"""A model may name concepts of a short list; it adds questions and nothing else."""

from __future__ import annotations

import pytest

from fakes import MemoryWordings, ScriptedModel, WordEmbedder
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.likely_concepts import MOST, NearestWordings
from nabz.services.model_reading import ModelReading, list_grammar
from understanding_content import shipped_content

SAID = "chest pain on the stairs"


@pytest.fixture(scope="module")
def nearest() -> NearestWordings:
    made = NearestWordings(shipped_content(), MemoryWordings(), WordEmbedder)
    made.build(WordEmbedder())
    return made


def reading(nearest: NearestWordings, model: ScriptedModel | None) -> ModelReading:
    return ModelReading(shipped_content(), nearest, lambda: model)


def test_what_the_model_names_comes_first(nearest: NearestWordings) -> None:
    listed = nearest.nearest(SAID, Language.EN, 24)
    model = ScriptedModel(f'["{listed[5]}"]')
    found = reading(nearest, model).concepts(SAID, Language.EN, with_model=True)
    assert found[0] == listed[5]
    assert len(found) <= MOST
    request = model.requests[0]
    assert request.grammar is not None
    assert SAID in request.messages[-1].text
    assert SAID not in request.messages[0].text  # the rules prefix is saved to disk


def test_an_id_that_is_not_listed_is_not_taken(nearest: NearestWordings) -> None:
    found = reading(nearest, ScriptedModel('["made_up", "fever"]')).concepts(
        SAID, Language.EN, with_model=True
    )
    assert "made_up" not in found


@pytest.mark.parametrize(
    "model", [None, ScriptedModel("no list"), ScriptedModel("x", EnvironmentFault("no_model"), 0)]
)
def test_without_its_help_the_nearest_stand(nearest: NearestWordings, model: ScriptedModel | None) -> None:
    alone = nearest.concepts(SAID, Language.EN)
    assert alone
    assert reading(nearest, model).concepts(SAID, Language.EN, with_model=True) == alone


def test_a_model_is_not_asked_where_none_is_wanted(nearest: NearestWordings) -> None:
    model = ScriptedModel("[]")
    reading(nearest, model).concepts(SAID, Language.EN)
    assert not model.requests


def test_the_grammar_names_every_id() -> None:
    grammar = list_grammar(["fever", "cough"])
    assert r'"\"fever\"" | "\"cough\""' in grammar
    assert grammar.startswith("root ::=")
