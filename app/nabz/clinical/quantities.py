"""Numbers that a message tells: how long, how often, how strong, on which side, how hot."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from nabz.clinical.cues import Cues
from nabz.clinical.message_words import Message
from nabz.clinical.name_table import Named, NameTable
from nabz.domain.findings import Vitals

DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.0, "year": 365.0}
"""Days of one unit of time; months and years as people round them."""

_SEVERITY = {"mild": 3.0, "moderate": 5.0, "bad": 7.0, "severe": 8.0, "worst": 10.0}
"""What a word of strength stands for on the scale of 0 to 10."""

_MANY = frozenset(("weeks", "months", "years"))
_NEAR = 4  # words between a finding and the word for its strength
_OUT_OF_TEN = re.compile(r"\b(\d{1,2})\s*(?:/|out\s+of|on)\s*10\b")
_DEGREES = re.compile(
    r"(?<![\d.])(\d{2,3}(?:[.,]\d)?)\s*(?:°|º|deg(?:ree)?s?|डिग्री|డిగ్రీ\S*|டிகிரி|ডিগ্রি|अंश|درجة|درجه)?\s*(c|f|celsius|fahrenheit)?\b",
    re.IGNORECASE,
)
_PRESSURE = re.compile(r"(?<!\d)(\d{2,3})\s*(?:/|over|by|on)\s*(\d{2,3})(?!\d)", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![\d.])\d{1,3}(?:[.,]\d+)?(?!\d)")
_PER_MINUTE = re.compile(
    r"(?<!\d)(\d{2,3})\s*(?:times|breaths?|beats|/|x)?\s*(?:a|per|in a|in one|every|/)?\s*(?:min(?:ute)?s?|bpm)\b",
    re.IGNORECASE,
)
_MMOL = re.compile(r"\s*m\s?mol", re.IGNORECASE)
_POSSIBLE = {
    "spo2": (40, 100),
    "pulse": (20, 250),
    "resp_rate": (5, 120),
    "glucose": (10, 900),
    "muac": (6, 30),
}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with a unit of time or "times", at words `first` to `last`.

    Attributes:
        since: whether words beside it say that it tells how long ("for", "since", "से").
        ago: whether they say that it is over ("ago").
        every: "every three days" tells how often, not how long.
        led: whether the word for how long stands before it, and so what lasts stands before that.
    """

    value: float
    unit: str
    first: int
    last: int
    since: bool = False
    ago: bool = False
    every: bool = False
    led: bool = False

    @property
    def days(self) -> float:
        """The length in days."""
        return self.value * DAYS[self.unit]


class QuantityTable:
    """The words for numbers and units in the languages of a message."""

    def __init__(self, cues: Sequence[Cues]) -> None:
        self._numbers = NameTable(_joined([c.numbers for c in cues]))
        self._units = NameTable(_joined([c.units for c in cues]))

    def amounts(self, message: Message, roles: Mapping[str, frozenset[int]]) -> list[Amount]:
        """Every number with its unit, in order; "yesterday" and its kind count as days."""
        numbers = self._number_words(message)
        found: list[Amount] = []
        taken: set[int] = set()
        for unit in sorted(self._units.found(message), key=lambda u: (u.first, -(u.last - u.first))):
            if any(at in taken for at in range(unit.first, unit.last + 1)):
                continue
            if ":" in unit.name:  # "days:1" is a word that holds its own number: "yesterday"
                name, _, value = unit.name.partition(":")
                amount = _placed(float(value), name, unit.first, unit.last, roles, word=True)
            else:
                before = numbers.get(unit.first - 1)
                first = unit.first - 1
                if before is None and unit.first >= 2 and _is_between(message, unit.first - 1, roles):
                    before, first = numbers.get(unit.first - 2), unit.first - 2
                if before is None and unit.name in ("week", "month", "year") and _since_beside(unit, roles):
                    # "Since a week", with no word for the one; "for weeks" are two at least.
                    before, first = 2.0 if message.words[unit.last].text in _MANY else 1.0, unit.first
                if before is None:
                    continue
                value_ = before
                if first < unit.first:
                    first, value_ = self._range_start(message, numbers, first, before)
                amount = _placed(value_, unit.name, first, unit.last, roles)
            if (
                found
                and found[-1].unit == "times"
                and amount.value == 1
                and amount.first - found[-1].last == 1
            ):
                amount = replace(amount, every=True)  # "ten times a day"
            found.append(amount)
            taken |= set(range(amount.first, amount.last + 1))
        return sorted(found, key=lambda a: a.first)

    def _number_words(self, message: Message) -> dict[int, float]:
        """For each word the number that ends there."""
        numbers: dict[int, float] = {}
        for named in self._numbers.found(message):
            if named.first == named.last or named.last not in numbers:
                numbers[named.last] = float(named.name)
        for at, word in enumerate(message.words):
            if word.text.isdigit() and len(word.text) <= 4:
                number = float(word.text)
                if (
                    at
                    and message.words[at - 1].text.isdigit()
                    and message.text[message.words[at - 1].end : word.begin] in (".", ",")
                ):
                    number = float(f"{message.words[at - 1].text}.{word.text}")
                numbers[at] = number
        for at in [at for at, value in numbers.items() if value == 0.5 and numbers.get(at + 1) == 1]:
            numbers[at + 1] = 0.5  # "half a day"
        return numbers

    @staticmethod
    def _range_start(
        message: Message, numbers: Mapping[int, float], at: int, value: float
    ) -> tuple[int, float]:
        """ "2-3 days", "2 to 3 days", "2 3 days": the larger one, and where the range begins."""
        if at >= 1 and at - 1 in numbers and numbers[at - 1] < value:
            return at - 1, value
        if (
            at >= 2
            and at - 2 in numbers
            and numbers[at - 2] < value
            and message.words[at - 1].text in ("to", "or", "से", "se")
        ):
            return at - 2, value
        return at, value


def number_in(message: Message, cues: Sequence[Cues]) -> float | None:
    """The first number of a message, in figures or in words; None when there is none."""
    numbers = QuantityTable(cues)._number_words(message)
    return numbers[min(numbers)] if numbers else None


def _placed(
    value: float, unit: str, first: int, last: int, roles: Mapping[str, frozenset[int]], *, word: bool = False
) -> Amount:
    none: frozenset[int] = frozenset()
    near = set(range(first - 2, first)) | set(range(last + 1, last + 3))
    beside = set(range(first - 1, first)) | set(range(last + 1, last + 2))
    return Amount(
        value,
        unit,
        first,
        last,
        since=bool((near | set(range(first, last + 1))) & roles.get("start", none))
        or (word and bool((near | set(range(first, last + 1))) & roles.get("since", none)))
        or bool(beside & roles.get("since", none)),
        ago=bool(near & roles.get("ago", none)),
        led=first - 1 in roles.get("since", none) | roles.get("start", none),
        every=bool(set(range(first - 1, first)) & roles.get("every", none)),
    )


def _since_beside(unit: Named, roles: Mapping[str, frozenset[int]]) -> bool:
    return bool(
        {unit.first - 1, unit.last + 1} & (roles.get("since", frozenset()) | roles.get("start", frozenset()))
    )


def _is_between(message: Message, at: int, roles: Mapping[str, frozenset[int]]) -> bool:
    return at in roles.get("filler", frozenset()) or message.words[at].text in (
        "full",
        "whole",
        "more",
        "long",
    )


def _joined(tables: Sequence[Mapping[str, tuple[str, ...]]]) -> dict[str, tuple[str, ...]]:
    joined: dict[str, tuple[str, ...]] = {}
    for table in tables:
        for name, phrases in table.items():
            joined[name] = (*joined.get(name, ()), *phrases)
    return joined


def severity(message: Message, cues: Sequence[Named], first: int, last: int) -> tuple[str, float] | None:
    """How strong words `first` to `last` are said to be: the word or number, and its place from 0 to 10."""
    scale = _OUT_OF_TEN.search(message.text)
    if scale and int(scale.group(1)) <= 10:
        return scale.group(1), float(scale.group(1))
    told = [
        cue.name
        for cue in cues
        if cue.name in _SEVERITY
        and message.segment[cue.first] == message.segment[first]
        and first - _NEAR <= cue.last
        and cue.first <= last + _NEAR
    ]
    if not told:
        return None
    name = max(told, key=lambda n: _SEVERITY[n])
    return ("severe" if name in ("bad", "worst") else name), _SEVERITY[name]


def side(cues: Sequence[Named], message: Message, segment: int) -> str | None:
    """ "left", "right" or "both", as said in a segment."""
    told = {
        c.name for c in cues if c.name in ("left", "right", "both") and message.segment[c.first] == segment
    }
    if not told:
        return None
    return "both" if "both" in told or len(told) > 1 else told.pop()


def vitals(
    message: Message,
    cues: Sequence[Named],
    asked_about: frozenset[int] = frozenset(),
    amounts: Sequence[Amount] = (),
) -> Vitals:
    """Measured values that a message gives beside their names; impossible ones are left out.

    Args:
        asked_about: segments that ask for information: what they name is nobody's.
        amounts: times and counts, whose numbers measure nothing else.
    """
    message = replace(message, text=message.text.replace("٫", "."))  # the decimal sign of Arabic digits
    cues = [cue for cue in cues if message.segment[cue.first] not in asked_about]
    values: dict[str, float] = {}
    for cue in cues:
        if not cue.name.startswith("vital_"):
            continue
        name = cue.name.removeprefix("vital_")
        before, after = _around(message, cue)
        if name == "pressure":
            match = _PRESSURE.search(after) or _PRESSURE.search(before)
            if match and 50 <= int(match[1]) <= 280 and 20 <= int(match[2]) < int(match[1]):
                values.setdefault("systolic", float(match[1]))
                values.setdefault("diastolic", float(match[2]))
        elif name in _POSSIBLE:
            low, high = _POSSIBLE[name]
            for text in (after, before):
                number = _NUMBER.search(text)
                if number is None:
                    continue
                value = float(number.group().replace(",", "."))
                if name == "glucose" and _MMOL.match(text, number.end()):
                    value = round(value * 18.016, 1)
                if low <= value <= high:
                    values.setdefault(name, value)
                    break
    counted = _PER_MINUTE.search(message.text)
    names = {cue.name for cue in cues}
    if counted and names & {"breath", "heart"}:
        name = "resp_rate" if "breath" in names else "pulse"
        low, high = _POSSIBLE[name]
        if low <= int(counted[1]) <= high:
            values.setdefault(name, float(counted[1]))
    temperature = _temperature(message, cues, amounts)
    if temperature is not None:
        values["temperature"] = temperature
    return Vitals(**values)


def _around(message: Message, cue: Named, wide: int = 5) -> tuple[str, str]:
    """The text before and after a cue, in its sentence."""
    sentence = message.sentence[cue.first]
    first, last = cue.first, cue.last
    while first > 0 and message.sentence[first - 1] == sentence and cue.first - first < wide:
        first -= 1
    while last + 1 < len(message.words) and message.sentence[last + 1] == sentence and last - cue.last < wide:
        last += 1
    words = message.words
    return message.text[words[first].begin : words[cue.first].begin], message.text[
        words[cue.last].end : words[last].end
    ]


def _temperature(message: Message, cues: Sequence[Named], amounts: Sequence[Amount]) -> float | None:
    """The temperature in degrees Celsius: a number with its degree sign or letter, or one beside "fever"."""
    beside = [
        (message.words[c.first].begin, message.words[c.last].end)
        for c in cues
        if c.name == "vital_temperature"
    ]
    taken = [(message.words[a.first].begin, message.words[a.last].end) for a in amounts]
    for match in _DEGREES.finditer(message.text):
        if any(begin <= match.start(1) < end for begin, end in taken):
            continue
        value = float(match[1].replace(",", "."))
        marked = match[2] is not None or len(match.group().strip()) > len(match[1])
        near = any(
            -30 <= match.start() - end <= 25 and -25 <= begin - match.end() <= 30 for begin, end in beside
        )
        if not (marked or near):
            continue
        unit = (match[2] or "")[:1].lower()
        if 93 <= value <= 111 and unit != "c":
            return round((value - 32) * 5 / 9, 1)
        if 33 <= value <= 43 and unit != "f" and (marked or "." in match[1] or value >= 36):
            return value
    return None
