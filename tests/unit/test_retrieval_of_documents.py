"""Documents in English, asked in another language: terms are carried over by their English names."""

from __future__ import annotations

from fakes import MemoryIndex, WordEmbedder
from nabz.domain.citation import Passage
from nabz.domain.languages import Language
from nabz.services.lexicon import TermLexicon
from nabz.services.ports import SourceRecord
from nabz.services.retrieval import Retriever

LEXICON = TermLexicon(
    [
        ("snake bite", "card/snake_bite", Language.EN),
        ("साँप का काटना", "card/snake_bite", Language.HI),
        ("साँप ने काटा", "card/snake_bite", Language.HI),
        ("fever", "card/fever", Language.EN),
        ("बुखार", "card/fever", Language.HI),
    ]
)


def retriever() -> Retriever:
    passages = [
        Passage(
            "doc-1/0", "doc-1", "Guide", "Snake bite", "Splint the limb and go to hospital.", Language.EN
        ),
        Passage("doc-1/1", "doc-1", "Guide", "Stores", "The fever ward keeps the bandages.", Language.EN),
        Passage("doc-1/2", "doc-1", "Guide", "Visitors", "The gate opens at nine.", Language.EN),
    ]
    index = MemoryIndex()
    vectors = WordEmbedder().embed_passages([f"{p.title} {p.text}" for p in passages])
    index.replace_source(
        SourceRecord("doc-1", "Guide", "document", 3, ("en",), "t"), passages, vectors, "words-1"
    )
    return Retriever(index, WordEmbedder(), LEXICON)


def test_a_question_in_hindi_finds_the_english_heading_first() -> None:
    found = retriever().search("साँप ने काटा क्या करें", Language.HI).passages
    assert found[0].passage.id == "doc-1/0"


def test_a_heading_counts_for_more_than_a_mention_and_a_mention_for_more_than_nothing() -> None:
    snake = {p.passage.id: p.score for p in retriever().search("साँप ने काटा", Language.HI).passages}
    fever = {p.passage.id: p.score for p in retriever().search("बुखार", Language.HI).passages}
    assert snake["doc-1/0"] > fever["doc-1/1"] > fever["doc-1/2"]


def test_a_clinics_own_passage_with_every_word_comes_before_a_built_in_one_that_lacks_some() -> None:
    index, words = MemoryIndex(), WordEmbedder()
    builtin = Passage(
        "card/fever/home/en", "nabz-builtin", "WHO", "Fever", "Drink and rest with fever.", Language.EN
    )
    own = Passage(
        "doc-2/0", "doc-2", "Ward", "Quokka fever", "Give syrup at noon in ward seven.", Language.EN
    )
    for passage, kind in ((builtin, "builtin"), (own, "document")):
        index.replace_source(
            SourceRecord(passage.source_id, passage.source, kind, 1, ("en",), "t"),
            [passage],
            words.embed_passages([f"{passage.title} {passage.text}"]),
            "words-1",
        )
    search = Retriever(index, words, LEXICON).search
    assert search("syrup for quokka fever", Language.EN).passages[0].passage.id == "doc-2/0"
    assert search("drink with fever", Language.EN).passages[0].passage.id == "card/fever/home/en"
    assert search("fever", Language.EN).passages[0].passage.id == "card/fever/home/en"
