"""A body weight that a message tells, in kilograms."""

from __future__ import annotations

import re

from nabz.domain.text import normalise

_CUE = (
    r"weigh(?:t|s|ed|ing)?|wt|vajan|vazan|wajan|wazan|baruvu|edai|ojon|wazn|"
    r"वज़?न|भार|బరువు|తూకం|எடை|ওজন|(?:ال|ب)?وزن(?:ه|ها|ي|ك)?"
)
_UNIT = (
    r"(?P<kg>kgs?\b|kilos?\b|kilograms?\b|किलो\S*|कि\.?\s?ग्रा\S*|केजी|కిలో\S*|కేజీ\S*|கிலோ\S*|கி\.?\s?கி\S*|কেজি\S*|কিলো\S*|"
    r"كيلو\S*|كجم|كغم?|كلغ)|(?P<g>g(?:ms?|rams?)?\b|ग्राम|గ్రాము\S*|கிராம்\S*|গ্রাম\S*|غرام|جرام)|(?P<lb>lbs?\b|pounds?\b)"
)
_NUMBER = r"(?<![\d.,])(?P<number>\d{1,4}(?:[.,]\d{1,3})?)(?![\d/])"
_CUE_FIRST = re.compile(
    rf"(?<!\w)(?:{_CUE})(?!\w)(?P<between>[^.!?।\d]{{0,24}}?){_NUMBER}\s*(?:{_UNIT})?", re.IGNORECASE
)
_NUMBER_FIRST = re.compile(
    rf"{_NUMBER}\s*(?:{_UNIT})(?P<between>[^.!?।\d]{{0,16}}?)(?<!\w)(?:{_CUE})(?!\w)", re.IGNORECASE
)
_CHANGE = re.compile(
    r"los[tse]|loss|gain|drop|less|down|reduc|fallen|increas|घट|कम|बढ़?|వె?తగ్గ|తగ్గ|పెరిగ|குறை|கூடி|அதிகரி|কম|বেড়|نقص|زاد|خسر|فقد|نزل",
    re.IGNORECASE,
)
"""What tells of a change: "lost 5 kg of weight" is no weight."""
_AROUND = 16
_OTHER_UNIT = re.compile(
    r"\s*(?:[°/]|c\b|f\b|days?|weeks?|months?|years?|yrs?|hours?|%|दिन|हफ्त|महीन|साल|वर्ष|రోజు|நாள்|দিন|يوم|أيام|شهر|سنة)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s:=~-]*(?:is|was|now|about|hai|है|आहे)?[\s:=~-]*", re.IGNORECASE)
_LEAST, _MOST = 0.3, 400.0


def told_weight(text: str) -> float | None:
    """The weight in kilograms that a message gives beside the word for it, in any script; None when there is none.

    A number without a unit counts as kilograms; pounds and grams are converted. A change of weight is none.
    """
    read = normalise(text).replace("٫", ".")
    for pattern, with_unit in ((_CUE_FIRST, True), (_NUMBER_FIRST, True), (_CUE_FIRST, False)):
        for match in pattern.finditer(read):
            near = read[max(0, match.start() - _AROUND) : match.end() + _AROUND]
            if _CHANGE.search(near):
                continue
            unit = bool(match["kg"] or match["g"] or match["lb"])
            if with_unit is not unit or (not unit and not _bare(match, read)):
                continue
            value = float(match["number"].replace(",", "."))
            kilograms = value / 1000 if match["g"] else value * 0.45359237 if match["lb"] else value
            if (unit or 1 <= value <= 250) and _LEAST <= kilograms <= _MOST:
                return round(kilograms, 2)
    return None


def _bare(match: re.Match[str], read: str) -> bool:
    """Whether a number without a unit stands right after the word for weight, and is of nothing else."""
    return bool(_BETWEEN.fullmatch(match["between"])) and not _OTHER_UNIT.match(read[match.end() :])
