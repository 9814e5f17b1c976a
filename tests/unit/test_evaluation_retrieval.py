from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from nabz.domain.citation import Passage, RetrievedPassage, SearchOutcome
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.services.centring import CENTRES_KEY, Centres
from nabz.services.evaluation_retrieval import (
    EnglishDocuments,
    Question,
    Uncentred,
    evaluate_refusal,
    evaluate_retrieval,
    is_right,
    read_questions,
)
from nabz.services.ports import PassageFilter, PassageHit, Vectors

QUESTIONS = Path(__file__).parents[1] / "evaluation" / "questions"


def outcome(*ids: str, answerable: bool = True) -> SearchOutcome:
    passages = [Passage(i, "nabz-builtin", "", "", "", Language.EN) for i in ids]
    return SearchOutcome(
        tuple(RetrievedPassage(n, p, 0.9) for n, p in enumerate(passages, 1)), 0.9, answerable
    )


def test_an_entry_is_right_by_its_whole_name_alone() -> None:
    question = Question("?", Language.EN, ("definition/fever",))
    assert is_right("definition/fever/en", question)
    assert is_right("document/definition/fever/en", question)
    assert not is_right("definition/fever_high/en", question)


def test_the_first_three_count_and_the_fourth_does_not() -> None:
    found = {
        "first": outcome("a/en", "b/en"),
        "third": outcome("b/en", "c/en", "a/en"),
        "fourth": outcome("b/en", "c/en", "d/en", "a/en"),
        "nothing": outcome(),
    }
    figures = evaluate_retrieval(
        lambda text, lang: found[text], [Question(t, Language.HI, ("a",)) for t in found]
    )
    assert figures["hi"] == {"top1": 0.25, "top3": 0.5, "questions": 4}
    assert [m["text"] for m in figures["missed"]] == ["fourth", "nothing"]


def test_both_kinds_of_wrong_refusal_are_told_apart() -> None:
    questions = [
        Question("known", Language.TA, ("a",)),
        Question("shy", Language.TA, ("a",)),
        Question("carburettor", Language.TA),
        Question("bold", Language.TA),
    ]
    figures = evaluate_refusal(
        lambda text, lang: outcome("a/ta", answerable=text in ("known", "bold")), questions
    )
    assert figures["ta"] == {"refused": 0.5, "unanswerable": 2, "wrongly_refused": 0.5, "answerable": 2}
    assert [m["text"] for m in figures["missed"]] == ["shy", "bold"]


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "en.toml").write_text('questions = [{ text = "?", right = [] }]\n', "utf-8")
    with pytest.raises(UserError) as raised:
        read_questions(tmp_path)
    assert raised.value.code == "evaluation_file"


@pytest.mark.parametrize("lang", list(Language))
def test_every_language_has_enough_questions_of_both_kinds(lang: Language) -> None:
    questions = [q for q in read_questions(QUESTIONS) if q.lang is lang]
    assert sum(bool(q.right) for q in questions) >= 44
    assert sum(not q.right for q in questions) >= 40
    assert len({q.text for q in questions}) == len(questions)


class CentredIndex:
    """Six passages whose raw unit vectors were centred as the library does it."""

    embedder_fingerprint = "x"

    def __init__(self) -> None:
        random = np.random.default_rng(7)
        raw = random.normal(size=(6, 8)).astype(np.float32) + 1
        self.raw = raw / np.linalg.norm(raw, axis=1, keepdims=True)
        self.centres = Centres({}, {"en": self.raw.mean(axis=0)})
        self.vectors = self.centres.centre_passages(self.raw, ["en"] * len(raw))

    def dense(self, vector: Vectors, limit: int, allowed: PassageFilter) -> list[PassageHit]:
        values = (self.vectors @ vector.reshape(-1)).tolist()
        hits = [PassageHit(str(n), value) for n, value in enumerate(values)]
        return sorted(hits, key=lambda h: -h.value)[:limit]

    def lexical(self, terms: Sequence[str], limit: int, allowed: PassageFilter) -> list[PassageHit]:
        return []

    def passages(self, ids: Sequence[str]) -> list[Passage]:
        return [Passage(i, "nabz-builtin", "", "", "", Language.EN, search_terms=("a name",)) for i in ids]

    def meta(self, key: str) -> str | None:
        return self.centres.to_json()


def test_raw_cosines_come_back_from_centred_vectors() -> None:
    index = CentredIndex()
    hits = Uncentred(index).dense(index.raw[3], 6, PassageFilter(reader_language=Language.EN))
    assert hits[0].passage_id == "3"
    expected = index.raw @ index.raw[3]
    assert all(h.value == pytest.approx(float(expected[int(h.passage_id)]), abs=1e-5) for h in hits)
    assert Uncentred(index).meta(CENTRES_KEY) is None


def test_english_passages_pass_for_a_document() -> None:
    seen = EnglishDocuments(CentredIndex())
    hits = seen.dense(np.ones(8, np.float32), 2, PassageFilter())
    passage = seen.passages([hits[0].passage_id])[0]
    assert passage.id == hits[0].passage_id
    assert passage.source_id == "document"
    assert passage.search_terms == ()
