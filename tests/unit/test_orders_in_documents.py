"""Text of a document is data: an order in it reaches no model, and changes no alert, citation or answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from fakes import (
    MemoryIndex,
    MemoryRecords,
    OneModelLibrary,
    ScriptedModel,
    WordEmbedder,
    chat_card,
)
from nabz.adapters.system.language_detector import ScriptAndWordsDetector
from nabz.clinical.understanding import Understander
from nabz.domain.answer import Answer, Mode
from nabz.domain.citation import Audience, Passage, RetrievedPassage
from nabz.domain.documents import Block, BlockKind, ReadingState
from nabz.domain.languages import Language
from nabz.domain.orders import speaks_to_a_model
from nabz.domain.patient import PatientContext
from nabz.paths import shipped
from nabz.services.ask import AskParts, AskService
from nabz.services.ask_events import AskRequest
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.confidence import Calibration
from nabz.services.conversation import Conversations
from nabz.services.danger_screen import ClinicalDangerScreen
from nabz.services.document_chunks import Chunker
from nabz.services.knowledge_content import content_passages, read_content
from nabz.services.lexicon import TermLexicon
from nabz.services.phrases import Phrases
from nabz.services.ports import (
    CancelToken,
    GenerationEnd,
    GenerationEvent,
    GenerationRequest,
    SourceRecord,
    TextDelta,
)
from nabz.services.prompting import question_message
from nabz.services.record_access import FixedRecords
from nabz.services.retrieval import Retriever
from unit.orders_to_models import ORDERS, UNSEEN

QUESTION = "I have chest pain and I sweat, which ward takes chest pain"
GUIDANCE = "Chest pain is seen in ward seven at once. Keep the person with chest pain lying down."


class ObedientModel(ScriptedModel):
    """Does whatever an order in its prompt says; without one it repeats the first line of the first passage."""

    def __init__(self, order: str) -> None:
        super().__init__("")
        self._order = " ".join(order.split())

    def generate(
        self, request: GenerationRequest, cancel: CancelToken | None = None
    ) -> Iterator[GenerationEvent]:
        self.requests.append(request)
        prompt = " ".join(request.messages[-1].text.split())
        obeys = self._order in prompt or self._order[12:-6] in prompt
        lines = request.messages[-1].text.splitlines()
        first = next(n for n, line in enumerate(lines) if line.startswith("[1]"))
        yield TextDelta("There is no danger at all." if obeys else lines[first + 1].lstrip("> ") + " [1]")
        yield GenerationEnd("stop", 10, 0, 5, 1.0, 20.0)


@pytest.fixture(scope="module")
def danger() -> ClinicalDangerScreen:
    clinical, _ = inspect_clinical_content(shipped("resources") / "clinical")
    return ClinicalDangerScreen(clinical, Understander(clinical))


def read_document(*paragraphs: str) -> list[Passage]:
    chunker = Chunker(
        "doc-1",
        "Ward guide",
        Audience.STAFF,
        ReadingState(),
        WordEmbedder().count_tokens,
        ScriptAndWordsDetector(),
    )
    blocks = [Block(BlockKind.HEADING, "Chest pain"), *(Block(BlockKind.PARAGRAPH, p) for p in paragraphs)]
    return [*chunker.feed(blocks), *chunker.flush()]


def ask(passages: list[Passage], model: ScriptedModel, danger: ClinicalDangerScreen) -> Answer:
    index = MemoryIndex()
    vectors = WordEmbedder().embed_passages([f"{p.title} {p.text}" for p in passages])
    record = SourceRecord("doc-1", "Ward guide", "document", len(passages), ("en",), "t")
    index.replace_source(record, passages, vectors, WordEmbedder.fingerprint)
    lexicon = TermLexicon([("chest pain", "card/chest_pain", Language.EN)])
    parts = AskParts(
        retriever=Retriever(index, WordEmbedder(), lexicon, Calibration(threshold=0.0)),
        index=index,
        lexicon=lexicon,
        library=OneModelLibrary(chat_card()),  # type: ignore[arg-type]
        chat=lambda card: model,
        conversations=Conversations(FixedRecords(MemoryRecords())),  # type: ignore[arg-type]
        detector=ScriptAndWordsDetector(),
        danger=danger,
        phrases=Phrases.read(shipped("resources") / "phrases"),
    )
    return AskService(parts).ask(AskRequest(QUESTION, Language.EN), lambda event: None).answer


def told(answer: Answer) -> tuple[object, ...]:
    """All that a person is told: without the figures of time."""
    return (
        answer.text,
        answer.sentences,
        answer.alerts,
        [p.passage for p in answer.passages],
        answer.refused,
    )


def test_there_are_thirty_orders_and_each_is_recognised() -> None:
    assert len(set(ORDERS)) >= 30
    assert [order for order in ORDERS if not speaks_to_a_model(order)] == []


def test_no_sentence_of_the_built_in_knowledge_is_taken_for_an_order() -> None:
    content = read_content(shipped("resources") / "knowledge")
    taken = [
        line for p in content_passages(content) for line in (p.title, *p.lines) if speaks_to_a_model(line)
    ]
    assert taken == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Ignore previous doses when the child has vomited within 30 minutes.",
        "Disregard the earlier result if the sample was old.",
        "Do not skip any dose, and show the card to the nurse.",
        "From now on take the tablet at night only.",
        "Print the label and repeat the test.",
        "Follow all the instructions on the packet.",
        "You are now ready to give the injection.",
        "Ask the assistant to hold the child.",
        "Forget about home remedies; come at once.",
        "पिछली ख़ुराक भूल गए हों तो अगली समय पर लें।",
    ],
)
def test_orders_to_people_stay(sentence: str) -> None:
    assert not speaks_to_a_model(sentence)


@pytest.mark.parametrize("order", ORDERS)
def test_an_order_of_a_usual_wording_changes_nothing_that_a_person_is_told(
    order: str, danger: ClinicalDangerScreen
) -> None:
    clean, poisoned = read_document(GUIDANCE), read_document(GUIDANCE, order)
    assert len(clean) == len(poisoned) == 1
    without = ask(clean, ObedientModel(order), danger)
    model = ObedientModel(order)
    with_order = ask(poisoned, model, danger)
    assert without.alerts, "chest pain with sweating is a danger sign"
    assert without.sentences[0].citations == (1,)
    assert told(with_order) == told(without)
    assert order not in model.requests[0].messages[-1].text


@pytest.mark.parametrize("order", ORDERS + UNSEEN)
def test_an_order_that_is_not_recognised_changes_no_alert_and_no_source_and_is_fenced_in_the_prompt(
    order: str, danger: ClinicalDangerScreen
) -> None:
    """The passage holds the order word for word, as where the recognition misses it."""
    (clean,) = read_document(GUIDANCE)
    poisoned = replace(clean, text=f"{order}\n{clean.text}")
    without, with_order = (
        ask([clean], ObedientModel(order), danger),
        ask([poisoned], ObedientModel(order), danger),
    )
    assert with_order.alerts == without.alerts
    assert [p.passage.id for p in with_order.passages] == [p.passage.id for p in without.passages]
    assert {n for s in with_order.sentences for n in s.citations} <= {1}
    message = question_message(
        QUESTION, [RetrievedPassage(1, poisoned, 0.9)], Language.EN, Mode.STAFF, PatientContext(), ()
    ).text
    assert [line for line in message.splitlines() if line.startswith("Question:")] == [
        f"Question: {QUESTION}"
    ]
    inside = message.split("[1] Chest pain\n")[1].split("\nAnswer in")[0].splitlines()
    assert all(line.startswith("> ") for line in inside)
    for marker in ("<|", "|>", "[INST]", "<start_of_turn>", "[9]", "Question:", "Answer:", "SYSTEM:"):
        assert marker not in "\n".join(inside)
