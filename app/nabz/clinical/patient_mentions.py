"""Who a message is about: age, sex, pregnancy, birth, as far as it says."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nabz.clinical.lexicon_match import Named
from nabz.clinical.message_words import Message
from nabz.clinical.quantities import Amount
from nabz.domain.patient import Sex

_WEEKS_PER_MONTH = 4.345
_AGE_AND_SEX = re.compile(
    r"(?<![\d/])(\d{1,3})\s*(?:y|yr|yrs|years?|yo)?\s*[/, ]?\s*(m|f|male|female)\b(?!\s*/)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class PatientMentions:
    """What a message says of the patient; None is not said.

    Attributes:
        newborn: called newborn, without an age.
        about_baby: called a baby or infant, without an age.
        about_child: called a child, baby, son or daughter.
    """

    age_years: int | None = None
    age_months: int | None = None
    age_days: int | None = None
    sex: Sex | None = None
    pregnant: bool | None = None
    pregnancy_weeks: int | None = None
    days_after_birth: int | None = None
    newborn: bool = False
    about_baby: bool = False
    about_child: bool = False

    @property
    def has_age(self) -> bool:
        """Whether an age is said in numbers."""
        return self.age_years is not None or self.age_months is not None or self.age_days is not None


def read_mentions(
    message: Message, cues: Sequence[Named], amounts: Sequence[Amount], denied: frozenset[int]
) -> PatientMentions:
    """What is said of the patient.

    Args:
        cues: cues and words of frames of the message.
        denied: the words that a negation reaches ("not pregnant").
    """
    at: dict[str, list[int]] = {}
    for cue in cues:
        at.setdefault(cue.name, []).append(cue.first)
    pregnant_at = [place for name in ("pregnant", "water_broke", "labour_pain") for place in at.get(name, ())]
    pregnant: bool | None = None
    if pregnant_at:
        pregnant = not all(place in denied for place in pregnant_at)
    weeks = _pregnancy_weeks(message, amounts, pregnant_at) if pregnant else None
    after_birth = _days_after_birth(message, amounts, at)
    age = _age(message, amounts, at, set() if weeks is None else set(pregnant_at), after_birth)
    sex = _sex(message, at, bool(pregnant) or after_birth is not None)
    about_baby = bool(at.get("baby_person") or at.get("newborn"))
    if after_birth is not None and not age and pregnant is None:
        about_baby = False
    return PatientMentions(
        age_years=age.get("year"),
        age_months=age.get("month"),
        age_days=age.get("day"),
        sex=sex,
        pregnant=pregnant,
        pregnancy_weeks=weeks,
        days_after_birth=after_birth,
        newborn=bool(at.get("newborn")) and not age,
        about_baby=about_baby and not age and not (pregnant and not at.get("newborn")),
        about_child=bool(at.get("child_person") or at.get("baby_person") or at.get("newborn")),
    )


def _age(
    message: Message,
    amounts: Sequence[Amount],
    at: Mapping[str, list[int]],
    pregnant_at: set[int],
    after_birth: int | None,
) -> dict[str, int]:
    marked = {
        p
        for name in ("age", "baby_person", "child_person", "newborn", "adult_person")
        for p in at.get(name, ())
    }
    before_marks = set(at.get("age_before", ()))
    for amount in amounts:
        if amount.unit not in ("day", "week", "month", "year") or amount.ago or amount.every:
            continue
        after = set(range(amount.last + 1, amount.last + 4))
        told = bool(set(range(amount.last + 1, amount.last + 2)) & marked)
        told = told or bool(set(range(amount.first - 2, amount.first)) & before_marks)
        told = told or bool(set(range(amount.last + 1, amount.last + 3)) & set(at.get("age", ())))
        told = told or (bool(after & marked) and not amount.since)
        told = told or (
            not amount.since and bool(set(range(amount.first - 2, amount.first)) & set(at.get("newborn", ())))
        )
        if not told or any(amount.first - 3 <= p <= amount.last + 3 for p in pregnant_at):
            continue
        if amount.unit == "year":
            if amount.value > 120:
                continue
            whole = math.floor(amount.value)
            if amount.value != whole and amount.value < 5:
                return {"month": round(amount.value * 12)}
            return {"year": whole} if whole else {"month": round(amount.value * 12)}
        if amount.unit == "month":
            return {"month": math.floor(amount.value)}
        return {"day": math.floor(amount.value * (7 if amount.unit == "week" else 1))}
    for place in at.get("age_before", ()):
        following = [w.text for w in message.words[place + 1 : place + 4] if w.text.isdigit()]
        if following and int(following[0]) <= 120:
            return {"year": int(following[0])}
    match = _AGE_AND_SEX.search(message.text)
    if match and int(match[1]) <= 110 and match[2].lower() in ("m", "f", "male", "female"):
        value = int(match[1])
        degrees = match[2].lower() == "f" and 93 <= value <= 110
        if not degrees:
            return {"year": value}
    return {}


def _sex(message: Message, at: Mapping[str, list[int]], mother: bool) -> Sex | None:
    if mother:
        return Sex.FEMALE
    female, male = at.get("female_person", []), at.get("male_person", [])
    if bool(female) != bool(male):
        return Sex.FEMALE if female else Sex.MALE
    if female and male:
        return Sex.FEMALE if min(female) < min(male) else Sex.MALE
    match = _AGE_AND_SEX.search(message.text)
    if match and not (match[2].lower() == "f" and 93 <= int(match[1]) <= 110):
        return Sex.FEMALE if match[2].lower().startswith("f") else Sex.MALE
    return None


def _pregnancy_weeks(message: Message, amounts: Sequence[Amount], pregnant_at: Sequence[int]) -> int | None:
    for amount in amounts:
        if amount.unit not in ("week", "month") or amount.every:
            continue
        if any(amount.first - 4 <= place <= amount.last + 4 for place in pregnant_at):
            weeks = amount.value if amount.unit == "week" else amount.value * _WEEKS_PER_MONTH
            if 1 <= weeks <= 45:
                return math.floor(weeks)
    return None


def _days_after_birth(message: Message, amounts: Sequence[Amount], at: Mapping[str, list[int]]) -> int | None:
    births = at.get("gave_birth", [])
    if not births:
        return None
    for amount in amounts:
        if amount.unit in ("hour", "day", "week", "month") and any(
            message.sentence[amount.first] == message.sentence[place]
            and amount.first - 5 <= place <= amount.last + 5
            for place in births
        ):
            days = math.floor(amount.days)
            if days <= 365:
                return days
    return None
