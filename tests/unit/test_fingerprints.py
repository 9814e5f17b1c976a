"""What a record says it was made with, and how that is shown."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from fakes import MemoryRecords
from nabz.domain.answer import Answer, Composition
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.languages import Language
from nabz.services.ask_events import AskRequest
from nabz.services.conversation import Conversations
from nabz.services.fingerprints import MADE_WITH, Fingerprints
from nabz.services.kept_conversation import Conversation
from nabz.services.ports import SessionSummary, SourceRecord, StoredTurn
from nabz.services.record_access import FixedRecords
from nabz.services.record_view import record_view

AT = "2026-11-20T08:00:00.000+00:00"


class Index:
    """An index of one source."""

    embedder_fingerprint = "e5-int8"

    def __init__(self, passages: int = 3, fault: Exception | None = None) -> None:
        self.passages = passages
        self.fault = fault

    def sources(self) -> list[SourceRecord]:
        if self.fault is not None:
            raise self.fault
        return [SourceRecord("nabz-builtin", "Nabz", "builtin", self.passages, ("en",), "t0")]


def pack(enabled: bool) -> Any:
    manifest = SimpleNamespace(id="clinic", version="1.2")
    return SimpleNamespace(manifest=manifest, digest="d1", enabled=enabled)


def fingerprints(index: Any = None, packs: Any = ()) -> Fingerprints:
    return Fingerprints(index or Index(), lambda: packs, lambda model: f"hash of {model}", lambda: "rules1")


def test_an_answer_names_model_index_packs_and_rules() -> None:
    made = fingerprints(packs=[pack(True), pack(False)]).of_answer("starter")
    assert made["model"] == {"id": "starter", "sha256": "hash of starter"}
    assert made["packs"] == [{"id": "clinic", "version": "1.2", "sha256": "d1"}]
    assert made["rules"] == "rules1"
    assert made["index"]["embedder"] == "e5-int8"
    assert made["index"]["sources"] != fingerprints(Index(4)).of_answer(None)["index"]["sources"]
    assert fingerprints().of_answer(None)["model"] is None


def test_no_answer_fails_for_want_of_fingerprints() -> None:
    fault = EnvironmentFault("database_write", reason="x")
    assert set(fingerprints(Index(fault=fault)).of_answer(None)) == {"app", "rules", "model"}

    def unknown(model: str) -> str:
        raise UserError("model_unknown", id=model)

    gone = Fingerprints(Index(), lambda: [], unknown, lambda: "r")  # type: ignore[arg-type]
    assert gone.of_answer("gone")["model"] == {"id": "gone", "sha256": ""}


def test_an_answer_is_kept_with_them_and_the_record_shows_them() -> None:
    records = MemoryRecords()
    conversations = Conversations(FixedRecords(records), fingerprints().of_answer)  # type: ignore[arg-type]
    session = conversations.keep_question(AskRequest("fever"), "fever", Language.EN)
    answer = Answer(Language.EN, "Rest.", False, (), (), (), Composition.MODEL, "starter")
    assert conversations.keep_answer(session, answer, {"terms": ["fever"], "confidence": 0.7, "raw": "Rest"})
    kept = records.turns(session)
    assert kept[1].payload[MADE_WITH]["model"]["id"] == "starter"
    turns = tuple(StoredTurn(t.id, session, t.role, t.text, t.lang, AT, t.payload) for t in kept)
    view = record_view(Conversation(SessionSummary(session, "ask", "", "en", "staff", AT, AT, 2), turns))
    assert view.made_with["model"]["id"] == "starter"
    (reason,) = view.reasons
    assert (reason.turn, reason.terms, reason.confidence, reason.model_wrote) == (2, ("fever",), 0.7, "Rest")


def test_a_record_of_an_earlier_nabz_has_none_and_is_shown() -> None:
    events = [{"type": "question", "id": "age", "text": "How old?", "why_text": "age matters"}]
    turn = StoredTurn(1, "s1", "nabz", "How old?", "en", AT, {"events": events})
    view = record_view(Conversation(SessionSummary("s1", "consult", "", "en", "staff", AT, AT, 1), (turn,)))
    assert view.made_with == {}
    assert view.reasons[0].question_why == "age matters"
    assert view.alerts == view.vitals == view.passages == ()
