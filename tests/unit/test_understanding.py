"""Free text to findings: words in any order, and what stands around them."""

from __future__ import annotations

import pytest

from nabz.clinical.understanding import Understander
from nabz.domain.findings import FindingState
from nabz.domain.languages import Language
from nabz.domain.text import normalise
from understanding_content import absent, present, read, shipped_content, understander


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("pain in my chest", "chest_pain"),
        ("my chest is really hurting", "chest_pain"),
        ("it hurts a lot here in the chest", "chest_pain"),
        ("my belly aches", "abdominal_pain"),
        ("I can't catch my breath", "breathlessness"),
        ("he cannot breathe", "breathlessness"),
        ("unable to breathe", "breathlessness"),
        ("he is not breathing", "stopped_breathing"),
        ("she has been throwing up", "vomiting"),
        ("there was blood in my vomit", "vomiting_blood"),
        ("the bleeding won't stop", "severe_bleeding"),
        ("his lips turned blue", "blue_lips"),
        ("a cobra bit me", "snake_bite"),
        ("my face droops on one side", "face_droop"),
        ("she swallowed a button battery", "button_battery"),
        ("baby is not taking milk", "poor_feeding"),
        ("light-headed on standing", "dizziness"),
        ("no appetite", "loss_of_appetite"),
        ("not passing urine", "not_passing_urine"),
        ("cannot breathe", "breathlessness"),
        ("is bleeding heavily", "severe_bleeding"),
    ],
)
def test_what_is_said_is_found_however_it_is_phrased(text: str, concept: str) -> None:
    assert concept in present(text)


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("chest pian", "chest_pain"),
        ("I have a feverr", "fever"),
        ("vommiting since morning", "vomiting"),
        ("swetting a lot", "sweating"),
        ("he is unconcsious", "unconscious"),
        ("brethlessness at night", "breathlessness"),
    ],
)
def test_misspelt_words_are_mended(text: str, concept: str) -> None:
    assert concept in present(text)


def test_real_words_are_not_taken_for_misspellings() -> None:
    assert "contractions" not in present("my wife wants to know about contraception")


def test_a_present_child_implies_its_parent() -> None:
    found = read("crushing chest pain")
    assert found["chest_pain_character"].choices == ("pressure",)
    assert found["chest_pain"].state is FindingState.PRESENT


def test_a_choice_counts_only_beside_its_parent() -> None:
    assert "cough_sputum" not in read("the wall is yellow")
    assert read("I have a cough with yellow phlegm")["cough_sputum"].choices == ("yellow_green",)


def test_words_that_fit_many_complaints_do_not_invent_one() -> None:
    assert "chest_pain" not in present("it is better when I rest")


def test_each_finding_points_to_its_words() -> None:
    text = "Since morning  I have   pain in my chest"
    finding = read(text)["chest_pain"]
    assert finding.words == "pain in my chest"
    assert normalise(text)[finding.begin : finding.end] == "pain in my chest"
    assert finding.origin == "text"


def test_the_turn_is_kept_with_the_findings() -> None:
    assert all(f.turn == 4 for f in understander().findings("fever and cough", Language.EN, turn=4))


@pytest.mark.parametrize(
    ("text", "denied", "told"),
    [
        ("no chest pain or fever", {"chest_pain", "fever"}, set()),
        ("I do not have fever but I have a cough", {"fever"}, {"cough"}),
        ("she denies chest pain, fainting and fever", {"chest_pain", "fainting", "fever"}, set()),
        ("without fever or vomiting", {"fever", "vomiting"}, set()),
        ("no fever, cough or vomiting", {"fever", "cough", "vomiting"}, set()),
        ("no fever, vomiting since morning", {"fever"}, {"vomiting"}),
        ("no fever and he is vomiting", {"fever"}, {"vomiting"}),
        ("I have no trouble breathing", {"breathlessness"}, set()),
        ("not vomiting, only cough", {"vomiting"}, {"cough"}),
        ("the fever is gone", {"fever"}, set()),
        ("my chest does not hurt", {"chest_pain"}, set()),
        ("cannot sleep because of chest pain", set(), {"chest_pain"}),
        ("I cannot walk with this chest pain", set(), {"chest_pain"}),
        ("not only fever but also vomiting", set(), {"fever", "vomiting"}),
        ("the pain in my belly does not go away", set(), {"abdominal_pain"}),
        ("my left side has gone weak", set(), {"weakness_one_side"}),
    ],
)
def test_negation_reaches_what_it_should(text: str, denied: set[str], told: set[str]) -> None:
    assert denied <= absent(text)
    assert told <= present(text)
    assert not denied & present(text)


@pytest.mark.parametrize(
    "text",
    [
        "my father had a stroke years ago",
        "my grandmother died of a heart attack",
        "I fainted once as a child",
        "I had a seizure when I was five years old",
        "ten years ago I was bitten by a dog",
        "if I get chest pain what should I do",
        "what should I do in case of snake bite?",
        "what if my baby has a convulsion?",
        "can chest pain be from gas?",
        "what are the symptoms of a heart attack?",
        "tell me about stroke",
        "is fainting dangerous?",
        "how can I stop my child from swallowing coins",
        "my neighbour was bitten by a snake last month",
        "we learned about seizures in class",
    ],
)
def test_what_is_past_of_others_supposed_or_asked_about_is_no_finding(text: str) -> None:
    told = present(text)
    assert not told & {
        "chest_pain",
        "weakness_one_side",
        "fainting",
        "convulsion",
        "snake_bite",
        "dog_or_animal_bite",
    }
    assert not told & {"swallowed_object"}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("my father has chest pain and is sweating", "chest_pain"),
        ("my baby is not feeding", "poor_feeding"),
        ("my wife is bleeding from below, she is pregnant", "vaginal_bleeding"),
        ("what should I do, my son was bitten by a snake", "snake_bite"),
        ("what should I do? my baby is having a fit", "convulsion"),
        ("is it dangerous that my chest hurts?", "chest_pain"),
        ("my father had chest pain this morning", "chest_pain"),
        ("chest hurts if I walk", "chest_pain"),
        ("I think he maybe fainted", "fainting"),
        ("my friend has taken poison", "poisoning"),
        ("as a child I had asthma, now I have chest pain", "chest_pain"),
        ("the cough started 3 months ago", "cough"),
    ],
)
def test_what_is_told_of_a_patient_counts(text: str, concept: str) -> None:
    assert concept in present(text)


def test_a_contact_is_an_antecedent_of_the_patient() -> None:
    assert "tb_contact" in present("my neighbour has TB")


def test_what_is_uncertain_and_not_dangerous_stays_unknown() -> None:
    assert read("not sure if there is hair loss")["hair_loss"].state is FindingState.UNKNOWN


def test_present_wins_over_denied_in_one_message() -> None:
    assert "fever" in present("I had no fever yesterday. Today I have fever")


def test_code_mixed_text_is_read_in_both_languages() -> None:
    assert "chest_pain" in present("chest mein dard hai", "hi")
    assert "chest_pain" in present("seene mein pain ho raha hai", "en")
    assert "snake_bite" in present("snake ne kaat liya", "hi")


def test_a_text_in_another_script_than_told_is_read() -> None:
    assert "fever" in present("నాకు జ్వరం ఉంది", "en")


def test_words_that_look_english_are_read_in_their_own_language() -> None:
    assert "breathlessness" in present("mala shwas gheta yet nahi", "mr")
    assert "fever" not in present("malaria me kya kare", "hi")


def test_local_digits_are_read() -> None:
    assert understander().vitals("बुखार १०३", Language.HI).temperature == 39.4


@pytest.mark.parametrize("text", ["", "   ", "!!!", "…", "a", "12345", "?" * 50])
def test_odd_messages_give_nothing(text: str) -> None:
    assert understander().findings(text, Language.EN) == ()


def test_without_cues_the_synonyms_are_still_found() -> None:
    from dataclasses import replace

    bare = Understander(replace(shipped_content(), cues={}, frames=()))
    assert "fever" in {f.concept for f in bare.findings("running a fever", Language.EN)}
    assert bare.mentions("my child", Language.EN).about_child is False


def test_what_a_message_says_of_one_concept() -> None:
    assert understander().state_of("fever", "no fever", Language.EN) is FindingState.ABSENT
    assert understander().state_of("cough", "no fever", Language.EN) is FindingState.UNKNOWN
