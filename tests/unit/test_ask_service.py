"""The ask service over fakes: order of events, what is kept, what is said when the model fails."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import pytest

from fakes import (
    FixedDanger,
    FixedDetector,
    MemoryIndex,
    MemoryRecords,
    OneModelLibrary,
    ScriptedModel,
    WordEmbedder,
    chat_card,
)
from nabz.domain.answer import Composition, Mode, Support
from nabz.domain.citation import Passage
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language
from nabz.domain.triage import Alert, TriageLevel
from nabz.services.ask import AskParts, AskService
from nabz.services.ask_events import (
    AlertsRaised,
    AnswerDelta,
    AnswerReady,
    AskEvent,
    AskRequest,
    PassagesFound,
    QuestionKept,
    SentenceChecked,
)
from nabz.services.confidence import Calibration, Weights
from nabz.services.conversation import Conversations
from nabz.services.knowledge_content import BUILTIN_SOURCE
from nabz.services.lexicon import TermLexicon
from nabz.services.phrases import Phrases
from nabz.services.ports import ModelCard
from nabz.services.record_access import FixedRecords
from nabz.services.retrieval import Retriever

ORS = Passage(
    "card/ors/home_care/en",
    BUILTIN_SOURCE,
    "WHO",
    "ORS at home",
    "Stir 6 teaspoons of sugar into 1 litre of clean water.\nGive the drink in small sips.",
    Language.EN,
    section="home_care",
)
EMERGENCY = Passage(
    "card/ors/emergency/en",
    BUILTIN_SOURCE,
    "WHO",
    "ORS: emergency",
    "Get help now if the person cannot drink.",
    Language.EN,
    section="emergency",
)
QUESTION = "how to stir the sugar drink in water"


@dataclass
class Bench:
    """A service with its fakes at hand."""

    model: ScriptedModel
    card: ModelCard | None = field(default_factory=chat_card)
    danger: FixedDanger = field(default_factory=FixedDanger)
    lang: Language = Language.EN
    records: MemoryRecords | None = field(default_factory=MemoryRecords)
    events: list[AskEvent] = field(default_factory=list)

    def service(self) -> AskService:
        index = MemoryIndex([ORS, EMERGENCY])
        lexicon = TermLexicon([("sugar drink", "card/ors", Language.EN)])
        phrases = Phrases(
            {lang: {"refusal": "no guidance", "refusal_with_alert": "warning first"} for lang in Language}
        )
        calibration = Calibration(bare=Weights(bias=-2.0, dense=4.0, overlap=2.0, known=0.5, said=2.8))
        return AskService(
            AskParts(
                retriever=Retriever(index, WordEmbedder(), lexicon, calibration),
                index=index,
                lexicon=lexicon,
                library=OneModelLibrary(self.card),
                chat=lambda _card: self.model,
                conversations=Conversations(FixedRecords(self.records)),
                detector=FixedDetector(self.lang),
                danger=self.danger,
                phrases=phrases,
            )
        )

    def ask(self, service: AskService | None = None, **request: object) -> AnswerReady:
        values: dict[str, object] = {"text": QUESTION, **request}
        return (service or self.service()).ask(AskRequest(**values), self.events.append)  # type: ignore[arg-type]

    def kinds(self) -> list[type]:
        return list(dict.fromkeys(type(e) for e in self.events))


GOOD = "Stir 6 teaspoons of sugar into 1 litre of clean water. [1] Give the drink in small sips. [1]"


def test_the_answer_of_the_model_is_cited_sentence_by_sentence() -> None:
    ready = Bench(ScriptedModel(GOOD)).ask()
    assert ready.answer.composition is Composition.MODEL
    assert [s.support for s in ready.answer.sentences] == [Support.CITED, Support.CITED]
    assert ready.answer.text.count("[1]") == 2
    assert ready.answer.model == "scripted"
    assert ready.stored


def test_the_question_is_kept_then_alerts_then_passages_then_prose() -> None:
    alert = Alert(TriageLevel.EMERGENCY, "rule", "danger")
    bench = Bench(ScriptedModel(GOOD), danger=FixedDanger(alert))
    bench.ask()
    kinds = [
        k for k in bench.kinds() if k in (QuestionKept, AlertsRaised, PassagesFound, AnswerDelta, AnswerReady)
    ]
    assert kinds == [QuestionKept, AlertsRaised, PassagesFound, AnswerDelta, AnswerReady]


def test_the_question_is_on_disk_before_the_model_begins() -> None:
    records = MemoryRecords()
    fault = EnvironmentFault("model_crashed", reason="signal 9")
    Bench(ScriptedModel(GOOD, fault, after_words=0), records=records).ask()
    assert [t.role for t in records.kept] == ["person", "nabz"]
    assert records.kept[0].text == QUESTION


def test_a_model_that_dies_leaves_an_answer_from_the_passages_and_says_so() -> None:
    fault = EnvironmentFault("model_crashed", reason="signal 9")
    ready = Bench(ScriptedModel(GOOD, fault, after_words=3)).ask()
    assert ready.answer.composition is Composition.PASSAGES
    assert "model_crashed" in ready.answer.notices
    assert ready.answer.sentences[0].citations == (1,)


def test_a_number_that_no_passage_holds_is_withheld_from_everybody() -> None:
    text = "Stir 9 teaspoons of sugar into 1 litre of clean water. [1] Give the drink in small sips. [1]"
    ready = Bench(ScriptedModel(text)).ask()
    assert ready.answer.sentences[0].support is Support.WITHHELD
    assert "9 teaspoons" not in ready.answer.text


def test_a_patient_is_not_shown_what_no_passage_says() -> None:
    text = "Give the drink in small sips. [1] Bananas cure everything quickly."
    staff = Bench(ScriptedModel(text)).ask(mode=Mode.STAFF).answer
    patient = Bench(ScriptedModel(text)).ask(mode=Mode.PATIENT).answer
    assert "Bananas cure everything quickly. [?]" in staff.text
    assert "Bananas" not in patient.text
    assert patient.sentences[1].support is Support.WITHHELD


def test_an_answer_with_nothing_supported_is_replaced_by_the_passages() -> None:
    ready = Bench(ScriptedModel("Bananas cure everything quickly. The moon is made of cheese.")).ask()
    assert ready.answer.composition is Composition.PASSAGES
    assert "answer_not_supported" in ready.answer.notices


def test_a_question_with_no_passage_is_refused_and_no_model_is_asked() -> None:
    model = ScriptedModel(GOOD)
    ready = Bench(model).ask(text="zzz qqq carburettor vvv")
    assert ready.answer.refused
    assert ready.answer.text == "no guidance"
    assert ready.answer.passages == ()
    assert model.requests == []


def test_a_refusal_does_not_hide_a_danger_sign() -> None:
    alert = Alert(TriageLevel.EMERGENCY, "rule", "danger")
    ready = Bench(ScriptedModel(GOOD), danger=FixedDanger(alert)).ask(text="zzz qqq carburettor vvv")
    assert ready.answer.refused
    assert ready.answer.alerts[0].level is TriageLevel.EMERGENCY
    assert ready.answer.text == "warning first"


def test_a_language_the_model_does_not_write_is_answered_from_the_passages() -> None:
    model = ScriptedModel(GOOD)
    ready = Bench(model, card=chat_card(languages={"ar": "caution"})).ask()
    assert "model_not_for_language" in ready.answer.notices
    assert ready.answer.composition is Composition.PASSAGES
    assert model.requests == []


def test_a_language_of_caution_is_said() -> None:
    ready = Bench(ScriptedModel(GOOD), card=chat_card(languages={"en": "caution"})).ask()
    assert "model_caution_for_language" in ready.answer.notices


def test_an_answer_in_another_language_is_replaced() -> None:
    ready = Bench(
        ScriptedModel("Stir 6 teaspoons of sugar into 1 litre of clean water. [1] " + "पानी पिएँ " * 40)
    ).ask()
    assert "model_wrong_language" in ready.answer.notices


def test_without_a_model_the_passages_answer() -> None:
    ready = Bench(ScriptedModel(GOOD), card=None).ask()
    assert ready.answer.composition is Composition.PASSAGES
    assert "no_model" in ready.answer.notices
    assert ready.answer.model is None


def test_a_stopped_answer_keeps_what_came() -> None:
    bench = Bench(ScriptedModel(GOOD + " " + "More text follows here. " * 50))
    stop = threading.Event()

    def listen(event: AskEvent) -> None:
        bench.events.append(event)
        if isinstance(event, SentenceChecked):
            stop.set()

    ready = bench.service().ask(AskRequest(text=QUESTION), listen, stop)
    assert "stopped" in ready.answer.notices
    assert len(ready.answer.sentences) < 5


def test_a_follow_up_gives_the_model_its_earlier_turns_unchanged() -> None:
    model = ScriptedModel(GOOD)
    bench = Bench(model)
    service = bench.service()
    first = bench.ask(service)
    bench.ask(service, text="stir the sugar drink again in water", session_id=first.session_id)
    earlier, later = model.requests
    assert later.messages[: len(earlier.messages)] == earlier.messages
    assert later.messages[len(earlier.messages)].text == GOOD
    assert later.session == earlier.session


def test_a_conversation_goes_on_after_a_restart() -> None:
    records, model = MemoryRecords(), ScriptedModel(GOOD)
    first = Bench(model, records=records).ask()
    Bench(model, records=records).ask(text="stir the sugar drink again in water", session_id=first.session_id)
    assert model.requests[1].messages[2].text == GOOD


def test_a_short_follow_up_is_understood_with_the_question_before_it() -> None:
    bench = Bench(ScriptedModel(GOOD))
    service = bench.service()
    first = bench.ask(service)
    again = bench.ask(service, text="and sips", session_id=first.session_id)
    assert not again.answer.refused


def test_without_a_store_the_answer_says_that_nothing_was_kept() -> None:
    ready = Bench(ScriptedModel(GOOD), records=None).ask()
    assert not ready.stored
    assert not ready.answer.refused


def test_the_emergency_part_of_the_card_is_always_there() -> None:
    ready = Bench(ScriptedModel(GOOD), card=None).ask()
    assert any(p.passage.section == "emergency" for p in ready.answer.passages)
    assert "cannot drink" in ready.answer.text


def test_a_bad_question_reaches_nothing() -> None:
    records = MemoryRecords()
    with pytest.raises(UserError):
        Bench(ScriptedModel(GOOD), records=records).ask(text="  ")
    assert records.kept == []


def test_reading_ahead_hands_over_the_rules_and_the_earlier_turns() -> None:
    model = ScriptedModel(GOOD)
    bench = Bench(model)
    service = bench.service()
    first = bench.ask(service)
    service.prefill(AskRequest(text="draft", session_id=first.session_id))
    assert [m.role for m in model.prefilled[0].messages] == ["system", "user", "assistant"]
