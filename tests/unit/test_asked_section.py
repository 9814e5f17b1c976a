"""The part of a card that a question asks for comes first."""

from __future__ import annotations

import pytest

from nabz.domain.citation import Passage
from nabz.domain.languages import Language
from nabz.services.asked_section import asks_how, asks_what_to_avoid, choose_sections, home_care_of
from nabz.services.knowledge_content import BUILTIN_SOURCE

HOW = {
    "en": "How do I make ORS at home for diarrhoea?",
    "hi": "दस्त में घर पर ORS कैसे बनाएँ?",
    "te": "విరేచనాలకు ఇంట్లో ORS ఎలా తయారు చేయాలి?",
    "ta": "வயிற்றுப்போக்குக்கு வீட்டில் ORS எப்படி தயாரிப்பது?",
    "bn": "ডায়রিয়ায় বাড়িতে ORS কীভাবে বানাব?",
    "mr": "जुलाबात घरी ORS कसे बनवायचे?",
    "ar": "كيف أحضر محلول ORS في البيت للإسهال؟",
}
WHAT_NOT = {
    "en": "what should I not do in diarrhoea",
    "hi": "दस्त में क्या नहीं करना चाहिए",
    "te": "విరేచనాలలో ఏం చేయకూడదు",
    "ta": "வயிற்றுப்போக்கில் என்ன செய்யக்கூடாது",
    "bn": "ডায়রিয়ায় কী করা উচিত নয়",
    "mr": "जुलाबात काय करू नये",
    "ar": "ما الذي يجب ألا أفعله في الإسهال",
}


def _part(section: str, card: str = "diarrhoea_ors") -> Passage:
    return Passage(
        id=f"card/{card}/{section}/en",
        source_id=BUILTIN_SOURCE,
        source="",
        title=card,
        text="",
        lang=Language.EN,
        section=section,
    )


@pytest.mark.parametrize("lang", list(HOW))
def test_how_something_is_done_is_told_from_what_not_to_do(lang: str) -> None:
    assert asks_how(HOW[lang])
    assert not asks_what_to_avoid(HOW[lang])
    assert asks_what_to_avoid(WHAT_NOT[lang])
    assert not asks_how(WHAT_NOT[lang])


@pytest.mark.parametrize(
    ("question", "leads"),
    [
        (HOW["en"], "home_care"),
        (WHAT_NOT["en"], "avoid"),
        ("diarrhoea since yesterday", "emergency"),
    ],
)
def test_the_part_that_is_asked_for_leads_its_card(question: str, leads: str) -> None:
    parts = [_part("avoid"), _part("emergency"), _part("home_care")]
    scores = {parts[0].id: 0.9, parts[1].id: 0.8, parts[2].id: 0.7}
    choose_sections(scores, parts, question)
    assert max(parts, key=lambda p: scores[p.id]).section == leads


def test_parts_of_other_cards_keep_their_places() -> None:
    parts = [_part("home_care"), _part("avoid"), _part("avoid", "fever_adult")]
    scores = {parts[0].id: 0.3, parts[1].id: 0.5, parts[2].id: 0.4}
    choose_sections(scores, parts, HOW["en"])
    assert scores[parts[2].id] == 0.4
    assert scores[parts[0].id] > scores[parts[1].id]


def test_home_care_is_looked_up_for_cards_of_which_some_part_was_found() -> None:
    found = ["card/cough/avoid/hi", "definition/fever/hi", "document/card/fever_adult/avoid/en"]
    assert home_care_of(["card/cough", "definition/fever", "card/fever_adult"], found) == [
        "card/cough/home_care/hi"
    ]
