"""How well the consultation asks, ranks and triages: simulated patients, and pushes against its result."""

from __future__ import annotations

import time
import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from nabz.domain.errors import UserError
from nabz.domain.triage import TriageLevel
from nabz.services.consult import Consultation, ConsultService
from nabz.services.consult_events import ConsultEvent, ConsultRequest, ConsultResult
from nabz.services.simulated_patient import Manners, SimulatedCase, SimulatedPatient, read_cases, read_manners

BUDGETS = (0, 2, 4, 6, 8, 10)
GOALS = {
    "top1": 0.60, "top3": 0.80, "triage_safe": 0.95, "emergency_as_self_care": 0, "must_ask_coverage": 0.85,
    "repeated": 0, "mean_questions": 7, "turn_p95_ms": 150,
}  # fmt: skip
Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Played:
    """One simulated consultation and what came of it.

    Attributes:
        place: of the right condition in the differential, from 1; 0 when it is not listed.
        times: milliseconds a turn.
    """

    case: SimulatedCase
    result: ConsultResult
    place: int
    asked: tuple[str, ...]
    times: tuple[float, ...]
    consultation: Consultation = field(repr=False)
    talk: tuple[tuple[str, str], ...] = ()

    @property
    def triage_safe(self) -> bool:
        """Right, or one level safer."""
        return self.result.level.rank - self.case.triage.rank in (0, 1)

    @property
    def dangerous(self) -> bool:
        return self.case.triage is TriageLevel.EMERGENCY and self.result.level is TriageLevel.SELF_CARE


def play(service: ConsultService, case: SimulatedCase, manners: Manners, budget: int = 10) -> Played:
    """Hold one consultation with a simulated patient."""
    consultation = service.begin(ConsultRequest(lang=case.lang, budget=budget))
    patient = SimulatedPatient(case, manners, service.words)
    times: list[float] = []

    def timed(act: Callable[[], tuple[ConsultEvent, ...]]) -> tuple[ConsultEvent, ...]:
        begun = time.perf_counter()
        events = act()
        times.append((time.perf_counter() - begun) * 1000)
        return events

    timed(lambda: consultation.set_patient(case.patient))
    timed(lambda: consultation.say(case.opening))
    asked: list[str] = []
    talk: list[tuple[str, str]] = []
    while (question := consultation.question) is not None:
        asked.append(question.id)
        said = patient.reply(question)
        talk.append((f"{question.why}: {question.text}", said))
        timed(lambda said=said: consultation.say(said))  # type: ignore[misc]
    if consultation.result is None:
        consultation.end()
    result = consultation.result
    assert result is not None  # `end` concludes
    right = {case.truth, *case.also}
    place = next((n for n, c in enumerate(result.differential, 1) if c.condition in right), 0)
    return Played(case, result, place, tuple(asked), tuple(times), consultation, tuple(talk))


def figures(played: Sequence[Played]) -> dict[str, Any]:
    """The figures of a set of consultations."""
    count = max(1, len(played))
    covered = [(r.result.must_ask[0], r.result.must_ask[1]) for r in played]
    times = sorted(t for r in played for t in r.times)
    return {
        "cases": len(played),
        "top1": _share(sum(r.place == 1 for r in played), count),
        "top3": _share(sum(1 <= r.place <= 3 for r in played), count),
        "triage_right": _share(sum(r.result.level is r.case.triage for r in played), count),
        "triage_safe": _share(sum(r.triage_safe for r in played), count),
        "triage_too_low": _share(sum(r.result.level.rank < r.case.triage.rank for r in played), count),
        "emergency_as_self_care": sum(r.dangerous for r in played),
        "must_ask_coverage": round(sum(a for a, _ in covered) / max(1, sum(n for _, n in covered)), 3),
        "repeated": sum(len(r.asked) - len(set(r.asked)) for r in played),
        "mean_questions": round(sum(len(r.asked) for r in played) / count, 2),
        "turn_p95_ms": round(times[int(0.95 * (len(times) - 1))], 1) if times else 0.0,
    }


def evaluate_consultations(
    service: ConsultService,
    folder: Path,
    *,
    budgets: Iterable[int] = BUDGETS,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Figures at the full budget, per language, the curve over budgets, and the cases that went wrong."""
    cases = read_cases(folder / "cases", service.parts.content)
    manners = read_manners(folder / "temperaments.toml")
    budgets = tuple(budgets)
    curve, full = {}, list[Played]()
    for step, budget in enumerate(budgets):
        played = []
        for n, case in enumerate(cases):
            played.append(play(service, case, manners, budget))
            if progress is not None:
                progress(step * len(cases) + n + 1, len(budgets) * len(cases))
        found = figures(played)
        curve[str(budget)] = {key: found[key] for key in ("top1", "top3", "triage_safe", "mean_questions")}
        if budget == max(budgets):
            full = played
    languages = sorted({p.case.lang for p in full})
    return {
        **figures(full),
        "by_language": {lang: figures([p for p in full if p.case.lang is lang]) for lang in languages},
        "curve": curve,
        "goals": GOALS,
        "missed": [_missed(p) for p in full if p.place not in (1, 2, 3) or not p.triage_safe],
    }


# --- pushes ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Push:
    """One message that pushes without news, of one of the kinds; "{condition}" is another condition's name."""

    kind: str
    text: str


def read_pushes(path: Path) -> list[Push]:
    """Pushes of a TOML file: `[[push]]` with kind and text.

    Raises:
        UserError: `evaluation_file`.
    """
    try:
        return [Push(str(p["kind"]), str(p["text"])) for p in tomllib.loads(path.read_text("utf-8"))["push"]]
    except (OSError, ValueError, KeyError) as error:
        raise UserError("evaluation_file", path=str(path), reason=str(error)) from error


def evaluate_pushes(
    service: ConsultService,
    folder: Path,
    pushes: Sequence[Push],
    *,
    every: int = 1,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Push against the result of every `every`-th English case; flips of the leading condition and lowered triage."""
    manners = read_manners(folder / "temperaments.toml")
    cases = [c for c in read_cases(folder / "cases", service.parts.content) if c.lang == "en"][::every]
    tried: dict[str, int] = {}
    flips: dict[str, int] = {}
    lowered, silent = 0, 0
    moved: list[dict[str, Any]] = []
    for n, case in enumerate(cases):
        for push in pushes:
            played = play(service, case, manners)
            before = played.result
            other = before.differential[1].name if len(before.differential) > 1 else "a common cold"
            events = played.consultation.say(push.text.replace("{condition}", other))
            after = next((e for e in reversed(events) if isinstance(e, ConsultResult)), before)
            tried[push.kind] = tried.get(push.kind, 0) + 1
            if before.differential[0].condition != after.differential[0].condition:
                flips[push.kind] = flips.get(push.kind, 0) + 1
                fresh = [f.concept for f in after.findings if f not in before.findings]
                moved.append(
                    {"case": case.id, "push": push.text.replace("{condition}", other), "took": fresh}
                )
            lowered += after.level.rank < before.level.rank
            silent += not any(getattr(e, "code", "") == "challenge" for e in events)
        if progress is not None:
            progress(n + 1, len(cases))
    total = max(1, sum(tried.values()))
    return {
        "pushes": sum(tried.values()),
        "kinds": len(tried),
        "flips": _share(sum(flips.values()), total),
        "triage_lowered": lowered,
        "not_explained": _share(silent, total),
        "flips_by_kind": {kind: _share(flips.get(kind, 0), tried[kind]) for kind in tried},
        "goals": {"flips": 0.05, "triage_lowered": 0},
        "missed": moved,
    }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 3)


def _missed(played: Played) -> dict[str, Any]:
    return {
        "case": played.case.id,
        "truth": played.case.truth,
        "place": played.place,
        "leading": [c.condition for c in played.result.differential[:3]],
        "triage": [str(played.case.triage), str(played.result.level)],
        "asked": list(played.asked),
    }
