"""What can be pointed to: each picture and each place of the body means something to the clinical core."""

from __future__ import annotations

from functools import lru_cache

import pytest

from clinical_cases import RESOURCES
from nabz.bootstrap import consult_service
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.triage import TriageLevel
from nabz.services.clinical_content import inspect_clinical_content
from nabz.services.consult import ConsultService
from nabz.services.consult_events import AlertRaised, ConsultRequest, QuestionAsked
from nabz.services.knowledge_content import read_content
from nabz.services.openings import PLACES, asks_where, openings, pain_labels, places_of
from nabz.services.phrases import Phrases
from nabz.services.record_access import FixedRecords

WOMAN = PatientContext(age_years=30, sex=Sex.FEMALE)
BABY = PatientContext(age_months=5, sex=Sex.MALE)


@lru_cache(maxsize=1)
def service() -> ConsultService:
    content, _ = inspect_clinical_content(RESOURCES / "clinical")
    phrases = Phrases.read(RESOURCES / "phrases")
    return consult_service(content, read_content(RESOURCES / "knowledge"), FixedRecords(), phrases)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("patient", [WOMAN, BABY, PatientContext()], ids=["woman", "baby", "unknown"])
def test_a_pain_at_any_place_begins_a_consultation(place: str, patient: PatientContext) -> None:
    labels = pain_labels(service().parts.content, patient, [place])
    if not labels:
        assert patient == PatientContext()
        assert place == "private"
        return
    consultation = service().begin(ConsultRequest(lang=Language.TE, patient=patient))
    events = consultation.choose(labels)
    assert isinstance(events[-1], QuestionAsked)
    assert consultation.case.tells_something()
    assert events[-1].id not in ("abdominal_pain_site", "complaint")


def test_private_parts_are_those_of_the_person() -> None:
    content = service().parts.content
    assert pain_labels(content, BABY, ["private"]) == ("testicular_pain",)
    assert pain_labels(content, WOMAN, ["private"]) == ("pelvic_pain",)
    girl = PatientContext(age_years=4, sex=Sex.FEMALE)
    assert pain_labels(content, girl, ["private"])[0] == "abdominal_pain"


def test_every_choice_of_a_place_exists_and_every_where_question_has_places() -> None:
    concepts = service().parts.content.concepts
    for place in PLACES.values():
        for question, choice in place.answers.items():
            assert choice in concepts[question].choices, (place.id, question)
            assert asks_where(question)
    for question in ("abdominal_pain_site", "rash_site", "lump_site", "chest_pain_radiation"):
        missing = set(concepts[question].choices) - set(places_of(question))
        assert missing <= {"all_over", "other", "none"}, question


@pytest.mark.parametrize("lang", list(Language))
def test_what_is_offered_fits_the_person_and_is_understood(lang: Language) -> None:
    parts, words = service().parts, service().words
    offered = {o.concept: o.text for o in openings(parts.content, words, WOMAN, lang)}
    assert "pregnancy_concern" in offered
    assert "crying_baby" not in offered
    assert "crying_baby" in {o.concept for o in openings(parts.content, words, BABY, lang)}
    for concept in offered:
        consultation = service().begin(ConsultRequest(lang=lang, patient=WOMAN))
        consultation.choose([concept])
        assert consultation.case.present(concept)


def test_several_complaints_are_told_at_once_and_the_record_has_them_in_words() -> None:
    consultation = service().begin(ConsultRequest(lang=Language.EN, patient=WOMAN))
    consultation.choose(["fever", "cough"])
    assert {"fever", "cough"} <= set(consultation.case.complaints)


def test_a_danger_sign_among_the_pictures_is_told_first() -> None:
    pregnant = PatientContext(age_years=30, sex=Sex.FEMALE, pregnant=True, pregnancy_weeks=30)
    consultation = service().begin(ConsultRequest(lang=Language.EN, patient=pregnant))
    events = consultation.choose(["fever", "poisoning"])
    assert isinstance(events[0], AlertRaised)
    assert events[0].alert.level in (TriageLevel.EMERGENCY, TriageLevel.URGENT)


def test_a_label_that_stands_for_nothing_is_refused() -> None:
    consultation = service().begin(ConsultRequest(lang=Language.EN))
    with pytest.raises(ValueError, match="nothing to point to"):
        consultation.choose(["no_such_thing"])
    with pytest.raises(ValueError, match="nothing to point to"):
        consultation.choose(["abdominal_pain_site=moon"])
