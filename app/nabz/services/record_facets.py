"""What a turn tells of its conversation: by this the lists are ordered and filtered without reading every turn."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from nabz.domain.triage import TriageLevel, most_urgent


@dataclass(frozen=True, slots=True)
class Facets:
    """What is known of a conversation after its turns so far.

    Attributes:
        triage: level of the last result; without one, or when a danger sign came later, of the worst danger sign.
        conditions: ids that the last result lists, in its order.
        alerts: (level, rule) of each danger sign that stands, as it was told first.
        concluded: whether there is a result.
        code: of the patient, when a turn told it.
    """

    triage: str = ""
    conditions: tuple[str, ...] = ()
    alerts: tuple[tuple[str, str], ...] = ()
    concluded: bool = False
    code: str = ""

    def after(self, payload: Mapping[str, Any]) -> Facets:
        """With one more turn. A payload may come from anybody's file: what has another shape tells nothing."""
        after = self
        given = _mapping(payload.get("input"))
        code = _mapping(given.get("patient")).get("code")
        if isinstance(code, str) and code.strip():
            after = replace(after, code=code.strip())
        lifted = [rule for rule in _list(given.get("alerts_lifted")) if isinstance(rule, str)]
        if lifted:
            after = replace(after, alerts=tuple(a for a in after.alerts if a[1] not in lifted))
        answer = _mapping(payload.get("answer"))
        for alert in _list(answer.get("alerts")):
            after = after._with_alert(alert)
        for event in _list(payload.get("events")):
            kind = _mapping(event).get("type")
            if kind == "alert":
                after = after._with_alert(event)
            elif kind == "result":
                after = after._with_result(event)
        return after

    def _with_alert(self, raw: Any) -> Facets:
        alert = _mapping(raw)
        level, rule = _level(alert.get("level")), alert.get("rule")
        if not level or not isinstance(rule, str):
            return self
        alerts = self.alerts if any(r == rule for _, r in self.alerts) else (*self.alerts, (level, rule))
        known = [TriageLevel(self.triage)] if self.triage else []
        return replace(self, alerts=alerts, triage=str(most_urgent(*known, TriageLevel(level))))

    def _with_result(self, raw: Any) -> Facets:
        result = _mapping(raw)
        level = _level(_mapping(result.get("triage")).get("level"))
        listed = [_mapping(c).get("condition") for c in _list(result.get("differential"))]
        conditions = tuple(dict.fromkeys(c for c in listed if isinstance(c, str) and c.strip()))
        return replace(self, triage=level or self.triage, conditions=conditions, concluded=True)

    def as_json(self) -> str:
        """For the store; `read` reads it."""
        return json.dumps([self.triage, self.conditions, self.alerts, self.concluded], ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> Facets:
        if not text:
            return cls()
        triage, conditions, alerts, concluded = json.loads(text)
        return cls(triage, tuple(conditions), tuple((level, rule) for level, rule in alerts), concluded)


def facets_of(payloads: Iterable[Mapping[str, Any]]) -> Facets:
    """Of a whole conversation, from the payloads of its turns in order."""
    facets = Facets()
    for payload in payloads:
        facets = facets.after(payload)
    return facets


def _level(value: Any) -> str:
    return str(TriageLevel(value)) if isinstance(value, str) and value in tuple(TriageLevel) else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
