"""What a question has come to, from the events alone."""

from __future__ import annotations

from nabz.domain.answer import Answer, Composition, Mode, Sentence, Support
from nabz.domain.citation import SearchOutcome
from nabz.domain.languages import Language
from nabz.services.ask_events import (
    Activity,
    AlertsRaised,
    AnswerDelta,
    AnswerReady,
    PassagesFound,
    QuestionKept,
    SentenceChecked,
)
from nabz.ui.ask.exchange import Exchange, Phase
from ui.scripted_services import alert_of, answer_of, outcome_of, passages_of, sentences_of

CITED = Sentence("Give ORS.", Support.CITED, (1,))
LOOSE = Sentence("It gets better.", Support.UNSUPPORTED)
WITHHELD = Sentence("Give 900 ml.", Support.WITHHELD)


def asked(mode: Mode = Mode.STAFF) -> Exchange:
    return Exchange(1, "What now?", mode, Language.EN)


def test_raw_text_is_shown_to_staff_until_its_sentence_is_checked() -> None:
    exchange = asked()
    exchange.take(AnswerDelta("Give ORS. [1] It gets"))
    assert (exchange.pieces(), exchange.tail()) == ([], "Give ORS. [1] It gets")
    exchange.take(SentenceChecked(0, CITED))
    assert [piece.text for piece in exchange.pieces()] == ["Give ORS."]
    assert exchange.tail() == "It gets"


def test_a_patient_sees_only_checked_sentences_that_are_cited() -> None:
    exchange = asked(Mode.PATIENT)
    exchange.take(AnswerDelta("Give ORS. It gets better. Give 900 ml."))
    assert (exchange.pieces(), exchange.tail()) == ([], "")
    for index, sentence in enumerate((CITED, LOOSE, WITHHELD)):
        exchange.take(SentenceChecked(index, sentence))
    assert [piece.text for piece in exchange.pieces()] == ["Give ORS."]
    assert exchange.tail() == ""


def test_a_sentence_whose_words_the_check_changed_still_moves_the_tail() -> None:
    exchange = asked()
    exchange.take(AnswerDelta("Give **ORS** now. Then wait"))
    exchange.take(SentenceChecked(0, Sentence("Give ORS now.", Support.CITED, (1,))))
    assert "Then wait" in exchange.tail()
    assert "Give" not in exchange.tail()


def test_nothing_is_written_after_a_stop_but_a_danger_sign_still_shows() -> None:
    exchange = asked()
    exchange.take(AnswerDelta("Give"))
    exchange.stop()
    exchange.take(AnswerDelta(" more"))
    exchange.take(AlertsRaised((alert_of(Language.EN),)))
    assert exchange.tail() == "Give"
    assert len(exchange.alerts) == 1


def test_a_stopped_exchange_takes_the_checked_sentences_and_stays_stopped() -> None:
    exchange = asked()
    exchange.take(AnswerDelta("Give ORS. It"))
    exchange.take(SentenceChecked(0, CITED))
    exchange.stop()
    exchange.finish(AnswerReady(answer_of(Language.EN, sentences=(CITED,), notices=("stopped",)), "s", True))
    assert exchange.phase is Phase.STOPPED
    assert [piece.text for piece in exchange.pieces()] == ["Give ORS."]
    assert exchange.stored


def test_a_finished_answer_takes_the_place_of_raw_text() -> None:
    exchange = asked()
    exchange.take(QuestionKept("s-1", Language.EN, True))
    exchange.take(PassagesFound(outcome_of(Language.EN)))
    exchange.take(Activity("writing"))
    exchange.take(AnswerDelta("something raw"))
    exchange.take(AnswerReady(answer_of(Language.EN), "s-1", True))
    assert exchange.phase is Phase.DONE
    assert exchange.tail() == ""
    assert [p.text for p in exchange.pieces()] == [s.text for s in sentences_of(Language.EN)]
    assert exchange.activity is None


def test_lines_of_a_composed_answer_are_paragraphs() -> None:
    sentences = tuple(Sentence(f"Line {n}.", Support.CITED, (1,)) for n in range(3))
    text = "\n".join(f"{s.text} [1]" for s in sentences)
    exchange = asked()
    for index, sentence in enumerate(sentences):
        exchange.take(SentenceChecked(index, sentence))
    assert [piece.paragraph for piece in exchange.pieces()] == [False, True, True]
    answer = answer_of(
        Language.EN, sentences=sentences, text=text, composition=Composition.PASSAGES, model=None
    )
    exchange.take(AnswerReady(answer, "s", True))
    assert [piece.paragraph for piece in exchange.pieces()] == [False, True, True]


def test_when_the_model_dies_what_came_stays_beside_the_composed_answer() -> None:
    exchange = asked()
    exchange.take(AnswerDelta("Give ORS. [1] It gets"))
    exchange.take(SentenceChecked(0, CITED))
    composed = (Sentence("From a passage.", Support.CITED, (2,)), Sentence("And more.", Support.CITED, (2,)))
    for index, sentence in enumerate(composed):
        exchange.take(SentenceChecked(index, sentence))
    assert exchange.tail() == ""
    answer = answer_of(
        Language.EN, sentences=composed, text="From a passage. [2]\nAnd more. [2]",
        composition=Composition.PASSAGES, model=None, notices=("model_crashed",),
    )  # fmt: skip
    exchange.take(AnswerReady(answer, "s", True))
    assert exchange.died
    assert [piece.text for piece in exchange.broken_pieces()] == ["Give ORS."]
    assert [piece.text for piece in exchange.pieces()] == ["From a passage.", "And more."]


def test_what_did_not_hold_against_the_sources_is_dropped() -> None:
    exchange = asked()
    exchange.take(AnswerDelta("It gets better."))
    exchange.take(SentenceChecked(0, LOOSE))
    composed = (Sentence("From a passage.", Support.CITED, (2,)),)
    exchange.take(SentenceChecked(0, composed[0]))
    answer = answer_of(
        Language.EN, sentences=composed, text="From a passage. [2]",
        composition=Composition.PASSAGES, model=None, notices=("answer_not_supported",),
    )  # fmt: skip
    exchange.take(AnswerReady(answer, "s", True))
    assert exchange.broken_pieces() == []
    assert [piece.text for piece in exchange.pieces()] == ["From a passage."]


def test_a_refusal_shows_its_words_and_no_passages() -> None:
    exchange = asked()
    exchange.take(PassagesFound(SearchOutcome(passages_of(Language.EN), 0.1, False)))
    assert exchange.passages == ()
    refusal = Answer(Language.EN, "No source.\nAsk a nurse.", True, (), (), (), Composition.REFUSAL)
    exchange.take(AnswerReady(refusal, "s", True))
    assert [piece.text for piece in exchange.pieces()] == ["No source.", "Ask a nurse."]
    assert exchange.refused


def test_the_clipboard_gets_sentences_with_their_numbers() -> None:
    exchange = asked()
    exchange.take(AnswerReady(answer_of(Language.EN), "s", True))
    text = exchange.plain_text()
    assert "a spoonful every one to two minutes. [1]" in text
    assert text.count("[") == 4
