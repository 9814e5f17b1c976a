"""Which entries a question asks for, by the known ways of asking."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from fakes import MemoryTables, WordEmbedder
from nabz.adapters.embedding.phrasing_file import PhrasingFile
from nabz.domain.languages import Language
from nabz.paths import shipped
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.knowledge_content import read_content
from nabz.services.phrasing_search import Asked, PhrasingSearch
from nabz.services.phrasings import Phrasing, phrasings, read_everyday, read_spoken_of
from nabz.services.ports import QuestionVectors, Vectors

SAID = [
    Phrasing("tooth pain", Language.EN, {"card/tooth": 1.0}),
    Phrasing("sore gums", Language.EN, {"card/tooth": 0.5}),
    Phrasing("belly pain", Language.EN, {"card/belly": 1.0}),
    Phrasing("daant dard", Language.HI, {"card/tooth": 1.0}),
    Phrasing("दाँत में दर्द", Language.HI, {"card/tooth": 1.0}),
    Phrasing("पेट दर्द", Language.HI, {"card/belly": 1.0}),
]


def built(said: Sequence[Phrasing] = SAID) -> PhrasingSearch:
    search = PhrasingSearch(lambda: said, MemoryTables())
    search.build(WordEmbedder())
    return search


def best(search: PhrasingSearch, text: str, lang: Language, *, meaning: bool = False) -> list[str]:
    vectors = WordEmbedder().embed_questions([text]) if meaning else None
    return search.asked(text, lang, vectors, WordEmbedder.fingerprint).best(2)


@pytest.mark.parametrize(
    ("text", "lang", "entry"),
    [
        ("my tooth has a terrible pain", Language.EN, "card/tooth"),
        ("bellypain since monday", Language.EN, "card/belly"),
        ("dant dard hota hai", Language.HI, "card/tooth"),
        ("दांत दर्द कर रहा", Language.HI, "card/tooth"),
        ("पेट में दर्द", Language.HI, "card/belly"),
    ],
)
def test_a_question_finds_the_nearest_way_of_asking_however_it_is_spelt(
    text: str, lang: Language, entry: str
) -> None:
    assert best(built(), text, lang)[0] == entry
    assert best(built(), text, lang, meaning=True)[0] == entry


def test_an_english_word_in_another_language_asks_for_what_it_names() -> None:
    said = [
        Phrasing("malignant growth", Language.EN, {"definition/cancer": 1.0}),
        Phrasing("pet animals", Language.EN, {"definition/rabies": 1.0}),
        Phrasing("रिपोर्ट में क्या लिखा है", Language.HI, {"definition/prescription": 1.0}),
        Phrasing("pet dard", Language.HI, {"card/belly": 1.0}),
    ]
    search = built(said)
    assert best(search, "रिपोर्ट में malignant लिखा है", Language.HI, meaning=True)[0] == "definition/cancer"
    # A short word is the language's own, and one that English does not know names nothing.
    assert best(search, "pet dard", Language.HI)[0] == "card/belly"
    assert best(search, "रिपोर्ट में normal लिखा है", Language.HI)[0] == "definition/prescription"


def test_several_near_phrasings_of_an_entry_say_more_than_one() -> None:
    one = built([SAID[0], SAID[2]]).asked("tooth pain", Language.EN, None, WordEmbedder.fingerprint)
    two = built([SAID[0], SAID[0], SAID[2]]).asked("tooth pain", Language.EN, None, WordEmbedder.fingerprint)
    assert two.entries["card/tooth"] > one.entries["card/tooth"]


def test_the_languages_asked_last_stay_in_memory_and_the_others_answer_as_before(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = [Phrasing("gum pain", lang, {"card/tooth": 1.0}) for lang in Language]
    store = MemoryTables()
    search = PhrasingSearch(lambda: said, store)
    search.build(WordEmbedder())
    asked = [*Language, *Language, Language.AR]
    loaded: list[Language] = []
    load = store.load
    monkeypatch.setattr(store, "load", lambda key, lang: (loaded.append(lang), load(key, lang))[1])
    answers = [search.asked("gum ache", lang, None, WordEmbedder.fingerprint) for lang in asked]
    assert len({answer.entries["card/tooth"] for answer in answers}) == 1
    assert {answer.familiar for answer in answers} == {1}
    assert loaded == [*Language, *Language]
    # The language that is asked in between does not leave for those that are asked once.
    loaded.clear()
    for lang in (Language.HI, Language.TE, Language.HI, Language.TA, Language.HI, Language.BN, Language.HI):
        search.asked("gum ache", lang, None, WordEmbedder.fingerprint)
    assert loaded == [Language.HI, Language.TE, Language.TA, Language.BN]


def test_familiar_words_are_counted_in_any_form() -> None:
    asked = built().asked(
        "my teeth and tooths pain, carburettor", Language.EN, None, WordEmbedder.fingerprint
    )
    assert asked.familiar == 2  # "tooths" and "pain"


def test_without_tables_nothing_is_found_and_nothing_fails() -> None:
    search = PhrasingSearch(lambda: SAID, MemoryTables())
    assert search.asked("tooth pain", Language.EN, None, "other").entries == {}


def test_other_phrasings_or_another_model_have_another_key() -> None:
    keys = {
        PhrasingSearch(lambda: SAID, MemoryTables()).key("a"),
        PhrasingSearch(lambda: SAID, MemoryTables()).key("b"),
        PhrasingSearch(lambda: SAID[1:], MemoryTables()).key("a"),
    }
    assert len(keys) == 3


def test_the_tables_come_back_from_their_file_and_a_damaged_file_is_as_good_as_none(tmp_path: Path) -> None:
    path = tmp_path / "phrasings.npz"
    search = PhrasingSearch(lambda: SAID, PhrasingFile(path))
    search.build(WordEmbedder())
    again = PhrasingSearch(lambda: SAID, PhrasingFile(path))
    key = again.key(WordEmbedder.fingerprint)
    table = PhrasingFile(path).load(key, Language.HI)
    assert table is not None
    # What is alone in its script is that script's mean, and has no direction.
    assert np.allclose(np.linalg.norm(table.rows, axis=1), [0, 1, 1], atol=1e-2)
    assert best(again, "पेट दर्द", Language.HI, meaning=True)[0] == "card/belly"
    assert PhrasingFile(path).load("another", Language.HI) is None
    path.write_bytes(path.read_bytes()[:200])
    assert PhrasingFile(path).load(key, Language.HI) is None


def test_the_shipped_phrasings_lead_to_entries_that_exist_in_every_language() -> None:
    content = read_content(shipped("resources") / "knowledge")
    clinical, _ = inspect_clinical_content(shipped("resources") / "clinical")
    spoken_of = read_spoken_of(shipped("resources") / "knowledge" / "concept_entries.toml")
    assert set(spoken_of) <= set(clinical.concepts)
    known = {f"card/{c.id}" for c in content.cards} | {f"definition/{d.id}" for d in content.definitions}
    everyday = read_everyday(shipped("resources") / "knowledge")
    said = phrasings(content, clinical, spoken_of, lambda: everyday)
    assert {entry for p in said for entry in p.entries} <= known
    assert {entry for p in said for entry in p.entries} >= {f"card/{c.id}" for c in content.cards}
    assert all(0 < worth <= 1 for p in said for worth in p.entries.values())
    assert {p.lang for p in said} == set(Language)
    assert not any(p.text.startswith(("=", "~", "*")) for p in said)


def test_the_shipped_everyday_questions_are_in_every_language_and_some_ask_for_nothing_here() -> None:
    everyday = read_everyday(shipped("resources") / "knowledge")
    for lang in Language:
        of_language = [p for p in everyday if p.lang is lang]
        assert sum(bool(p.entries) for p in of_language) >= 280
        assert sum(not p.entries for p in of_language) >= 30
        assert all(p.text.strip() == p.text != "" for p in of_language)


def test_a_question_typed_in_latin_letters_finds_what_is_known_in_its_own_script_alone() -> None:
    said = [p for p in SAID if p.text != "daant dard"]
    search = built(said)
    assert best(search, "dant me dard", Language.HI)[0] == "card/tooth"
    assert search.in_own_script("dant men dard", Language.HI) == "दांत में दर्द"
    assert search.in_own_script("दांत में दर्द", Language.HI) is None
    assert search.in_own_script("tooth pain", Language.EN) is None


class LayeredEmbedder(WordEmbedder):
    """Words as ever; its question layers see a text by its first letter alone."""

    def embed_questions(self, texts: Sequence[str]) -> QuestionVectors:
        asked = np.stack([np.eye(self.dimension, dtype=np.float32)[ord(t[0]) % 60] for t in texts])
        return QuestionVectors(self.embed_queries(texts), asked)


class ByFirstLetter:
    """Directions of `LayeredEmbedder`: what begins with a "z" asks for the teeth, with a "q" for nothing here."""

    id = "letters"

    def nearness(self, questions: Vectors) -> dict[str, float]:
        row = questions.max(axis=0)
        return {"card/tooth": float(row[ord("z") % 60]), "": float(row[ord("q") % 60])}


def layered(embedder: WordEmbedder) -> PhrasingSearch:
    search = PhrasingSearch(lambda: SAID, MemoryTables(), ByFirstLetter())
    search.build(embedder)
    return search


def asked_by(search: PhrasingSearch, embedder: WordEmbedder, text: str) -> Asked:
    vectors = embedder.embed_questions([text])
    return search.asked(text, Language.EN, vectors, embedder.fingerprint)


def test_question_layers_lead_to_an_entry_in_words_that_nobody_knew() -> None:
    embedder = LayeredEmbedder()
    asked = asked_by(layered(embedder), embedder, "zzz")
    assert asked.best(1) == ["card/tooth"]
    assert asked.elsewhere < asked.entries["card/tooth"]
    other = asked_by(layered(embedder), embedder, "qqq")
    assert other.elsewhere > asked.elsewhere
    assert asked_by(layered(WordEmbedder()), WordEmbedder(), "zzz").elsewhere == 0.0


def test_rows_of_question_layers_are_compared_with_rows_of_question_layers_alone() -> None:
    learned, plain = layered(LayeredEmbedder()), layered(WordEmbedder())
    # The tables were made with the layers and the model has none now: spelling is left.
    assert asked_by(learned, WordEmbedder(), "tooth pain").entries == asked_by_spelling(learned)
    # And the other way round: the meaning that the model had then is compared.
    here, there = (
        asked_by(plain, LayeredEmbedder(), "tooth pain"),
        asked_by(plain, WordEmbedder(), "tooth pain"),
    )
    assert here == there


def asked_by_spelling(search: PhrasingSearch) -> dict[str, float]:
    return search.asked("tooth pain", Language.EN, None, WordEmbedder.fingerprint).entries


def test_other_question_layers_have_another_key() -> None:
    without = PhrasingSearch(lambda: SAID, MemoryTables())
    assert layered(WordEmbedder()).key("a") != without.key("a")


def test_what_has_nothing_to_do_with_the_library_stands_apart_from_entries() -> None:
    search = built([*SAID, Phrasing("phone screen broken", Language.EN, {})])
    asked = search.asked("my phone screen is broken", Language.EN, None, WordEmbedder.fingerprint)
    assert asked.elsewhere > max(asked.entries.values(), default=0.0)
    assert "" not in asked.entries
    pain = search.asked("tooth pain", Language.EN, None, WordEmbedder.fingerprint)
    assert pain.elsewhere < max(pain.entries.values())
