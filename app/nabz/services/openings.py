"""What a person can point to instead of saying it: complaints as pictures, places of the body that hurt."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from nabz.clinical.content import ClinicalContent
from nabz.clinical.gates import admits
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.services.consult_words import ConsultWords

_OFFERED = (
    "fever", "cough", "breathlessness", "diarrhoea", "vomiting", "rash", "injury", "wound", "poor_feeding",
    "crying_baby", "pregnancy_concern", "painful_urination", "tiredness", "dizziness", "low_mood",
    "bite_or_sting", "burn", "poisoning",
)  # fmt: skip
"""In the order in which they are shown; pain is told by its place."""

_BELLY = "abdominal_pain"


@dataclass(frozen=True, slots=True)
class Opening:
    """A complaint to point to, in the words of the language."""

    concept: str
    text: str


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the body.

    Attributes:
        views: the sides on which it is seen.
        pains: labels for `Consultation.choose`, the first that the person can have.
        answers: the choice that it is of each question that asks where.
    """

    id: str
    views: tuple[Literal["front", "back"], ...]
    pains: tuple[tuple[str, ...], ...]
    answers: dict[str, str]


def _place(
    name: str,
    views: tuple[Literal["front", "back"], ...],
    *pains: tuple[str, ...],
    rash: str = "",
    lump: str = "other",
    spread: str = "",
) -> Place:
    answers = {"rash_site": rash, "lump_site": lump, "chest_pain_radiation": spread}
    return Place(name, views, pains, {question: choice for question, choice in answers.items() if choice})


def _belly(name: str, choice: str) -> Place:
    answers = {"rash_site": "trunk", "lump_site": "belly", "abdominal_pain_site": choice}
    return Place(name, ("front",), ((_BELLY, f"abdominal_pain_site={choice}"),), answers)


_FRONT: tuple[Literal["front"], ...] = ("front",)
_BACK: tuple[Literal["back"], ...] = ("back",)
_BOTH: tuple[Literal["front", "back"], ...] = ("front", "back")

PLACES: dict[str, Place] = {
    place.id: place
    for place in (
        _place("head", _BOTH, ("headache",), rash="scalp"),
        _place("eye", _FRONT, ("eye_pain",), rash="face"),
        _place("ear", _BOTH, ("ear_pain",), rash="face"),
        _place("face", _FRONT, ("facial_pain",), rash="face", spread="jaw"),
        _place("mouth", _FRONT, ("toothache",), rash="face", spread="jaw"),
        _place("throat", _FRONT, ("sore_throat",), rash="trunk", lump="neck", spread="jaw"),
        _place("nape", _BACK, ("muscle_pain",), rash="trunk", lump="neck", spread="jaw"),
        _place("shoulder", _BOTH, ("joint_pain",), rash="trunk", spread="shoulder"),
        _place("armpit", _FRONT, ("lump_or_swelling", "lump_site=armpit"), rash="skin_folds", lump="armpit"),
        _place("chest", _FRONT, ("chest_pain",), rash="trunk", lump="breast"),
        _belly("upper_right", "upper_right"),
        _belly("upper_middle", "upper_middle"),
        _belly("upper_left", "upper_left"),
        _belly("around_navel", "around_navel"),
        _belly("lower_right", "lower_right"),
        _belly("lower_middle", "lower_middle"),
        _belly("lower_left", "lower_left"),
        Place("flank", _BOTH, (("flank_pain",),), {"rash_site": "trunk", "abdominal_pain_site": "flank"}),
        _place("groin", _FRONT, (_BELLY, "abdominal_pain_site=lower_middle"), rash="skin_folds", lump="groin"),
        _place(
            "private", _FRONT, ("testicular_pain",), ("pelvic_pain",),
            (_BELLY, "abdominal_pain_site=lower_middle"), rash="genital", lump="scrotum",
        ),
        _place("left_arm", _BOTH, ("muscle_pain",), rash="arms_legs", spread="left_arm"),
        _place("right_arm", _BOTH, ("muscle_pain",), rash="arms_legs"),
        _place("hand", _BOTH, ("joint_pain",), rash="hands_feet"),
        _place("upper_back", _BACK, ("back_pain",), rash="trunk", spread="back"),
        _place("lower_back", _BACK, ("back_pain",), rash="trunk", spread="back"),
        _place("buttock", _BACK, ("rectal_pain",), rash="trunk"),
        _place("thigh", _BOTH, ("leg_pain",), rash="arms_legs"),
        _place("knee", _BOTH, ("joint_pain",), rash="arms_legs"),
        _place("shin", _FRONT, ("leg_pain",), rash="arms_legs"),
        _place("calf", _BACK, ("calf_pain",), rash="arms_legs"),
        _place("foot", _BOTH, ("leg_pain",), rash="hands_feet"),
    )
}  # fmt: skip
"""Places as a person names them; right and left are the person's own."""

_ASKS_WHERE = frozenset({"abdominal_pain_site", "rash_site", "lump_site", "chest_pain_radiation"})


def openings(
    content: ClinicalContent, words: ConsultWords, patient: PatientContext, lang: Language
) -> tuple[Opening, ...]:
    """The complaints that this person can have, in the order in which they are offered."""
    fitting = (c for c in _OFFERED if admits(content.concepts[c].gate, patient) is not False)
    return tuple(Opening(c, words.name(c, lang)) for c in fitting)


def pain_labels(content: ClinicalContent, patient: PatientContext, places: Iterable[str]) -> tuple[str, ...]:
    """What a pain at these places is, for `Consultation.choose`; a pain at two places of the belly has two sites."""
    labels: dict[str, None] = {}
    for place in places:
        able = (
            pains
            for pains in PLACES[place].pains
            if all(admits(content.concepts[p.partition("=")[0]].gate, patient) for p in pains)
        )
        labels.update(dict.fromkeys(next(able, ())))
    return tuple(labels)


def asks_where(question: str) -> bool:
    """Whether the question can be answered on a drawing of the body."""
    return question in _ASKS_WHERE


def places_of(question: str) -> dict[str, tuple[str, ...]]:
    """The places of each choice of a question that asks where."""
    found: dict[str, tuple[str, ...]] = {}
    for place in PLACES.values():
        choice = place.answers.get(question)
        if choice is not None:
            found[choice] = (*found.get(choice, ()), place.id)
    return found
