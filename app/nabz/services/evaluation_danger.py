"""How well danger signs are found in labelled utterances: recall and false alarms, language by language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert, TriageLevel, most_urgent
from nabz.services.ask import DangerScreen

Expected = Literal["emergency", "urgent", "alarm", "none"]
_EXPECTED = ("emergency", "urgent", "alarm", "none")


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody may write, and what should come of it.

    Attributes:
        expect: "emergency" or "urgent": an alarm of at least that level; "alarm": any; "none": silence.
    """

    text: str
    lang: Language
    expect: Expected
    patient: PatientContext = field(default_factory=PatientContext)


@dataclass(frozen=True, slots=True)
class Miss:
    """An utterance that came out otherwise than expected; `raised` are the rules that spoke."""

    utterance: Utterance
    level: TriageLevel | None
    raised: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DangerScore:
    """The result for one language.

    Attributes:
        dangerous, harmless: how many utterances of each kind there were.
        found: dangerous ones that raised any alarm; at_level: those that raised one of the expected level or above.
        false_alarms: harmless ones that raised any.
    """

    lang: Language
    dangerous: int
    harmless: int
    found: int
    at_level: int
    false_alarms: int
    misses: tuple[Miss, ...]

    @property
    def recall(self) -> float:
        """Share of the dangerous utterances that raised an alarm; 1 when there are none."""
        return self.found / self.dangerous if self.dangerous else 1.0

    @property
    def recall_at_level(self) -> float:
        """Share of the dangerous utterances that raised an alarm of the expected level or above."""
        return self.at_level / self.dangerous if self.dangerous else 1.0

    @property
    def false_alarm_rate(self) -> float:
        """Share of the harmless utterances that raised an alarm; 0 when there are none."""
        return self.false_alarms / self.harmless if self.harmless else 0.0


def evaluate_danger(screen: DangerScreen, utterances: Iterable[Utterance]) -> dict[Language, DangerScore]:
    """The score of every language that has utterances, in the order of the languages."""
    by_language: dict[Language, list[Utterance]] = {}
    for utterance in utterances:
        by_language.setdefault(utterance.lang, []).append(utterance)
    return {lang: _score(screen, lang, by_language[lang]) for lang in Language if lang in by_language}


def read_utterances(path: Path) -> list[Utterance]:
    """Labelled utterances of a TOML file: `lang` at the top, then `[[utterance]]` with text, expect and, where it
    matters, `patient` (fields as in JSON) and `lang`.

    Raises:
        UserError: `evaluation_file`, naming the file and what is wrong.
    """
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
        default = raw.get("lang", path.stem)
        return [_utterance(entry, default) for entry in raw.get("utterance", [])]
    except (OSError, ValueError, KeyError) as error:
        raise UserError("evaluation_file", path=str(path), reason=str(error)) from error


def _utterance(entry: Mapping[str, Any], lang: str) -> Utterance:
    expect = entry["expect"]
    if expect not in _EXPECTED:
        raise ValueError(f"expect must be one of {', '.join(_EXPECTED)}, not {expect!r}")
    patient = PatientContext.from_mapping(entry.get("patient", {}))
    return Utterance(str(entry["text"]), Language(entry.get("lang", lang)), expect, patient)


def _score(screen: DangerScreen, lang: Language, utterances: list[Utterance]) -> DangerScore:
    misses: list[Miss] = []
    dangerous = [u for u in utterances if u.expect != "none"]
    found = at_level = false_alarms = 0
    for utterance in utterances:
        alerts = screen.alerts(utterance.text, utterance.lang, utterance.patient)
        if utterance.expect == "none":
            false_alarms += bool(alerts)
            if alerts:
                misses.append(_miss(utterance, alerts))
            continue
        found += bool(alerts)
        if _is_enough(utterance.expect, alerts):
            at_level += 1
        else:
            misses.append(_miss(utterance, alerts))
    return DangerScore(
        lang, len(dangerous), len(utterances) - len(dangerous), found, at_level, false_alarms, tuple(misses)
    )


def _is_enough(expect: Expected, alerts: tuple[Alert, ...]) -> bool:
    if not alerts:
        return False
    return expect == "alarm" or most_urgent(*(a.level for a in alerts)).rank >= TriageLevel(expect).rank


def _miss(utterance: Utterance, alerts: tuple[Alert, ...]) -> Miss:
    level = most_urgent(*(a.level for a in alerts)) if alerts else None
    return Miss(utterance, level, tuple(a.rule for a in alerts))
