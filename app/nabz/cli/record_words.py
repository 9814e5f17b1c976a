"""A record on the terminal and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from nabz.services.history_ports import Moment
from nabz.services.record_view import Reason, RecordView


def record_as_dict(view: RecordView) -> dict[str, Any]:
    """Everything of a record: as it was kept, and as it is read."""
    document = view.document
    return {
        **asdict(view.summary),
        "staff_name": view.staff,
        "patient": document.person.known_facts(),
        "turns": [asdict(t) for t in view.turns],
        "result": document.result,
        "alerts": list(document.alerts),
        "vitals": [asdict(v) for v in document.vitals],
        "questions": [asdict(q) for q in document.asked],
        "passages": list(document.passages),
        "reasons": [asdict(r) for r in view.reasons],
        "made_with": dict(view.made_with),
        "amendments": [asdict(a) for a in view.amendments],
        "attachments": [asdict(a) for a in view.attachments],
    }


def record_lines(view: RecordView, *, why: bool) -> Iterator[str]:
    """For a person."""
    reasons = {r.turn: r for r in view.reasons}
    about = [view.summary.kind, view.summary.lang, view.summary.triage, view.summary.patient_code]
    yield "  ".join([view.summary.id, *(x for x in about if x)])
    for turn in view.turns:
        who = "Question" if turn.role == "person" else "Nabz"
        yield f"{moment_line(turn.created_at, turn.offset)}  {who}: {turn.text}"
        reason = reasons.get(turn.id)
        if reason is None:
            continue
        for p in reason.passages:
            yield f"    [{p['n']}] {p['title']} ({p['source']})"
        if why:
            yield from _why(reason)
    if view.vitals:
        yield "Measured: " + ", ".join(f"{v.name} {v.value:g}" for v in view.vitals)
    for a in view.amendments:
        yield f"{moment_line(a.at.utc, a.at.offset)}  Amendment {a.id} by {a.by.name or 'nobody known'}: {a.text}"
    for f in view.attachments:
        here = "" if f.here else ", not here"
        yield f"File {f.id}: {f.name} ({f.size} bytes{here}), {moment_line(f.at.utc, f.at.offset)}, {f.by.name}"
    if why and view.made_with:
        yield from _made_with(view)


def _why(reason: Reason) -> Iterator[str]:
    for rule in reason.rules:
        yield f"    ! rule {rule}"
    for p in reason.passages:
        yield f"    [{p['n']}] score {p['score']:.3f}: {' '.join(p['text'].split())}"
    for finding in reason.findings:
        words = f' from "{finding["words"]}"' if finding.get("words") else ""
        yield f"    {finding['concept']}: {finding['state']}{words}"
    for c in reason.differential:
        against = f"; against: {', '.join(c['against'])}" if c["against"] else ""
        yield f"    {c['condition']} {c['probability']:.0%}: {', '.join(c['supporting'])}{against}"
    for text in (reason.triage or {}).get("reasons", []):
        yield f"    level: {text}"
    if reason.question_why:
        yield f"    asked because: {reason.question_why}"
    if reason.terms:
        yield f"    searched for: {', '.join(reason.terms)}"
    if reason.notices:
        yield f"    notices: {', '.join(reason.notices)}"


def _made_with(view: RecordView) -> Iterator[str]:
    made = view.made_with
    yield f"Made with Nabz {made.get('app', '?')}, rules {str(made.get('rules', '?'))[:12]}"
    model = made.get("model")
    if model:
        yield f"  model {model['id']} {model['sha256'][:12]}"
    index = made.get("index")
    if index:
        yield f"  index {index['embedder']}, sources {index['sources'][:12]}"
    for pack in made.get("packs", []):
        yield f"  pack {pack['id']} {pack['version']} {pack['sha256'][:12]}"


def moment_line(utc: str, offset: int | None) -> str:
    """A time on the clinic's clock with its offset."""
    return Moment(utc, offset).local.isoformat(sep=" ", timespec="minutes")
