"""Who a message is about: age, sex, pregnancy, birth, as far as it says."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nabz.clinical.message_words import Message
from nabz.clinical.name_table import Named
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
) -> tuple[PatientMentions, frozenset[Amount]]:
    """What is said of the patient, and the amounts that say it (they tell no duration besides).

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
    weeks, of_weeks = _pregnancy_weeks(message, amounts, pregnant_at) if pregnant else (None, None)
    after_birth, of_birth = _days_after_birth(message, amounts, at)
    free = [a for a in amounts if a not in (of_weeks, of_birth)]
    age, of_age = _age(message, free, at)
    if not age:
        age = _bare_age(message, at)
    about_baby = bool(at.get("baby_person") or at.get("newborn"))
    if after_birth is not None and not age and pregnant is None:
        about_baby = False
    mentions = PatientMentions(
        age_years=age.get("year"),
        age_months=age.get("month"),
        age_days=age.get("day"),
        sex=_sex(message, at, bool(pregnant) or after_birth is not None),
        pregnant=pregnant,
        pregnancy_weeks=weeks,
        days_after_birth=after_birth,
        newborn=bool(at.get("newborn")) and not age,
        about_baby=about_baby and not age and not (pregnant and not at.get("newborn")),
        about_child=bool(at.get("child_person") or at.get("baby_person") or at.get("newborn")),
    )
    return mentions, frozenset(a for a in (of_weeks, of_birth, of_age) if a is not None)


_YOUNG = ("baby_person", "child_person", "newborn")
_PERSONS = (*_YOUNG, "adult_person", "male_person", "female_person")


def _age(
    message: Message, amounts: Sequence[Amount], at: Mapping[str, list[int]]
) -> tuple[dict[str, int], Amount | None]:
    for number, amount in enumerate(amounts):
        if amount.unit not in ("day", "week", "month", "year") or amount.ago or amount.every:
            continue
        if not _tells_age(amount, message, at):
            continue
        if (
            amount.unit == "month"
            and number
            and amounts[number - 1].unit == "year"
            and amount.first - amounts[number - 1].last <= 2
        ):
            amount, months_after = amounts[number - 1], amount
            return _in_whole_units(amount, months_after), amount
        months = next(
            (a for a in amounts[number + 1 :] if a.unit == "month" and a.first - amount.last <= 2), None
        )
        age = _in_whole_units(amount, months)
        if age:
            return age, amount
    return {}, None


def _tells_age(amount: Amount, message: Message, at: Mapping[str, list[int]]) -> bool:
    first, last = amount.first, amount.last

    def near(name: str, begin: int, end: int) -> bool:
        return any(begin <= place <= end for place in at.get(name, ()))

    if near("age", last, last + 2) or near("age_before", first - 2, first - 1):
        return True
    if amount.since:
        return False
    if any(near(name, last + 1, last + 3) for name in _PERSONS[:4]) or near("newborn", first - 2, first - 1):
        return True
    if any(
        near(name, first - 2, first - 1)
        for name in (_YOUNG if amount.unit in ("month", "year") else _YOUNG[::2])
    ):
        return True
    ends = last + 3 >= len(message.words) or message.segment[last + 3] != message.segment[last]
    of_somebody = any(near(name, first - 5, last + 4) for name in _PERSONS) or (
        amount.unit == "year" and ends
    )
    if near("genitive", last + 1, last + 1) and of_somebody:
        return True
    return _stands_alone(amount, message, at)


def _stands_alone(amount: Amount, message: Message, at: Mapping[str, list[int]]) -> bool:
    """ "My baby has fits, 2 years": a time between commas, where a child or, for years, anybody is spoken of."""
    persons = [place for name in _YOUNG for place in at.get(name, ())]
    grown = [place for name in _PERSONS for place in at.get(name, ())]
    if not (persons or (grown and amount.unit == "year")):
        return False
    here = [i for i in range(len(message.words)) if message.segment[i] == message.segment[amount.first]]
    alone = len(here) <= amount.last - amount.first + 2
    beside = any(
        0 < amount.first - p <= 3 and message.segment[p] == message.segment[amount.first] for p in persons
    )
    return alone or (beside and here[-1] <= amount.last + 1)


def _in_whole_units(amount: Amount, months: Amount | None) -> dict[str, int]:
    if amount.unit == "year":
        whole = math.floor(amount.value)
        if amount.value > 120:
            return {}
        if months is not None and amount.value < 10:
            return {"month": whole * 12 + math.floor(months.value)}
        if amount.value != whole and amount.value < 5:
            return {"month": round(amount.value * 12)}
        return {"year": whole}
    if amount.unit == "month":
        return {"month": math.floor(amount.value)}
    return {"day": math.floor(amount.value * (7 if amount.unit == "week" else 1))}


def _bare_age(message: Message, at: Mapping[str, list[int]]) -> dict[str, int]:
    """ "Age 45", "45/M", "female 30"."""
    for place in at.get("age_before", ()):
        following = [w.text for w in message.words[place + 1 : place + 4] if w.text.isdigit()]
        if following and int(following[0]) <= 120:
            return {"year": int(following[0])}
    match = _AGE_AND_SEX.search(message.text)
    if match and int(match[1]) <= 110 and not (match[2].lower() == "f" and 93 <= int(match[1]) <= 110):
        return {"year": int(match[1])}
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


def _pregnancy_weeks(
    message: Message, amounts: Sequence[Amount], pregnant_at: Sequence[int]
) -> tuple[int | None, Amount | None]:
    for amount in amounts:
        if amount.unit not in ("week", "month") or amount.every:
            continue
        if not amount.ago and any(amount.first - 6 <= place <= amount.last + 5 for place in pregnant_at):
            weeks = amount.value if amount.unit == "week" else amount.value * _WEEKS_PER_MONTH
            if 1 <= weeks <= 45:
                return math.floor(weeks), amount
    return None, None


def _days_after_birth(
    message: Message, amounts: Sequence[Amount], at: Mapping[str, list[int]]
) -> tuple[int | None, Amount | None]:
    births = at.get("gave_birth", [])
    for amount in amounts:
        if amount.unit in ("hour", "day", "week", "month") and any(
            message.sentence[amount.first] == message.sentence[place]
            and amount.first - 5 <= place <= amount.last + 5
            for place in births
        ):
            days = math.floor(amount.days)
            if days <= 365:
                return days, amount
    return None, None
