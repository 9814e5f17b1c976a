"""Vital signs that a consultation is told stay in its record, whichever way they came."""

from __future__ import annotations

import pytest

from exported_clinic import _content
from fakes import MemoryRecords
from nabz.bootstrap import consult_service
from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.consult_events import ConsultRequest
from nabz.services.consult_record import ConsultRecord
from nabz.services.export_document import ConversationDocument, document_of
from nabz.services.kept_conversation import Conversation
from nabz.services.ports import SessionSummary
from nabz.services.record_access import FixedRecords

AT = "2026-11-20T08:00:00.000+00:00"


def kept(*lines: str | dict[str, object]) -> ConversationDocument:
    records = MemoryRecords()
    clinical, builtin, phrases, understander = _content()
    service = consult_service(clinical, builtin, FixedRecords(records), phrases, understander)  # type: ignore[arg-type]
    talk = service.begin(ConsultRequest(lang=Language.EN, budget=2))
    for line in lines:
        if isinstance(line, str):
            talk.say(line)
        else:
            talk.measure(line)
    turns = tuple(records.turns("s1"))
    return document_of(Conversation(SessionSummary("s1", "consult", "", "en", "staff", AT, AT, 2), turns))


def test_what_was_said_in_words_and_what_was_measured_stand_together() -> None:
    document = kept("I have fever 102 F and my BP is 150/90", {"pulse": 104, "temperature": "39,5"})
    assert {v.name: v.value for v in document.vitals} == {
        "temperature": 39.5,
        "pulse": 104,
        "systolic": 150,
        "diastolic": 90,
    }


def test_what_was_measured_before_the_first_word_is_kept_with_it() -> None:
    document = kept({"spo2": 93}, "I cough")
    assert {v.name: v.value for v in document.vitals} == {"spo2": 93}


def test_turns_that_waited_are_kept_in_order_and_none_is_dropped_by_a_full_disk() -> None:
    records = MemoryRecords()
    clinical, builtin, phrases, understander = _content()
    locked: FixedRecords = FixedRecords(None)
    service = consult_service(clinical, builtin, locked, phrases, understander)
    talk = service.begin(ConsultRequest(lang=Language.EN, budget=2))
    record: ConsultRecord = talk._record
    talk.say("I cough")
    talk.measure({"spo2": 93})
    full = True
    append = records.append_turn

    def refuse_once(*args: object) -> int:
        nonlocal full
        if full and records.kept:
            full = False
            raise EnvironmentFault("database_disk_full", folder="x")
        return append(*args)  # type: ignore[arg-type]

    records.append_turn = refuse_once  # type: ignore[method-assign, assignment]
    record._records = FixedRecords(records)  # type: ignore[arg-type]
    with pytest.raises(EnvironmentFault):
        talk.measure({"pulse": 90})
    talk.measure({"pulse": 91})
    said = [t.payload["input"] for t in records.kept if t.role == "person"]
    assert said == [{"say": "I cough"}, {"vitals": {"spo2": 93}}, {"vitals": {"pulse": 91}}]
