"""`nabz ask`: one cited answer, or many over JSON lines."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.answer import Mode, Support
from nabz.domain.errors import NabzError, UserError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.services.answer_json import answer_as_dict
from nabz.services.application import Application
from nabz.services.ask_events import (
    Activity,
    AlertsRaised,
    AnswerReady,
    AskEvent,
    AskRequest,
    PassagesFound,
    QuestionKept,
    SentenceChecked,
)

_NOTICES = {
    "model_not_for_language": "The model here does not write this language well; the answer comes from the passages.",
    "model_caution_for_language": "The model here is not strong in this language; read the passages too.",
    "no_model": "There is no language model here; the answer comes from the passages. Run: nabz setup",
    "answer_not_supported": "What the model wrote did not stand on the passages; the answer comes from them instead.",
    "model_wrong_language": "The model wrote in another language; the answer comes from the passages instead.",
    "history_dropped": "The conversation is long: the model no longer sees its oldest turns.",
    "stopped": "The answer was stopped.",
}


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the command to the tree."""

    @app.command("ask")
    def ask(
        text: str = typer.Argument(
            ..., help="The question; - reads it from standard input (many, with --json)."
        ),
        lang: str = typer.Option("auto", help="Language of the answer: auto, en, hi, te, ta, bn, mr, ar."),
        mode: str = typer.Option("staff", help="Who reads: staff or patient."),
        patient: Path | None = typer.Option(None, help="JSON file about the person."),
        no_llm: bool = typer.Option(
            False, "--no-llm", help="Put the answer together from the passages alone."
        ),
        model: str = typer.Option("", help="A chat model of the catalogue."),
        as_json: bool = typer.Option(False, "--json", help="Print one JSON object."),
    ) -> int:
        """Answer a health question with cited passages."""
        base: dict[str, Any] = {
            "lang": parse_language(lang),
            "mode": parse_mode(mode),
            "patient": read_patient(patient),
            "use_model": not no_llm,
            "model_id": model or None,
        }
        many = as_json and text == "-"
        requests = None if many else AskRequest(text=sys.stdin.read() if text == "-" else text, **base)
        with session.application(exclusive=True, search_soon=True, records="keep") as application:
            if requests is None:
                return _answer_many(application, sys.stdin.buffer, base)
            requests = replace(requests, mode=application.policy.mode(requests.mode))
            if as_json:
                ready = application.ask.ask(requests, _quiet)
                _say_unstored(ready)
                print_json({**answer_as_dict(ready.answer, ready.stored), "session": ready.session_id})
            else:
                _tell(application, requests)
        return 0


def parse_language(text: str) -> Language | None:
    """None for "auto". Raises `UserError` (`language_unknown`)."""
    if text == "auto":
        return None
    try:
        return Language(text)
    except ValueError as error:
        raise UserError("language_unknown", lang=text) from error


def parse_mode(text: str) -> Mode:
    try:
        return Mode(text)
    except ValueError as error:
        raise typer.BadParameter("must be staff or patient", param_hint="--mode") from error


def read_patient(path: Path | None) -> PatientContext:
    """A patient file; nothing known without one. Raises `UserError` (`patient_file`, `patient_field`)."""
    if path is None:
        return PatientContext()
    try:
        raw = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UserError("patient_file", path=path, reason=error) from error
    if not isinstance(raw, dict):
        raise UserError("patient_file", path=path, reason="it is not a JSON object")
    return PatientContext.from_mapping(raw)


def _answer_many(application: Application, lines: Iterable[bytes], base: dict[str, Any]) -> int:
    """One answer a line, in order, flushed; a line that cannot be read gets an error line and the rest goes on."""
    sessions: dict[str, str] = {}
    worst = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            label, request = _request_of(line, number, base, sessions)
            request = replace(request, mode=application.policy.mode(request.mode))
            ready = application.ask.ask(request, _quiet)
        except NabzError as error:
            worst = max(worst, error.exit_code)
            print_json({"error": error.code, "message": error.english(), "line": number})
            continue
        if label and ready.session_id:
            sessions[label] = ready.session_id
        print_json({**answer_as_dict(ready.answer, ready.stored), "session": label or ready.session_id})
    return worst


def _request_of(
    line: bytes, number: int, base: dict[str, Any], sessions: dict[str, str]
) -> tuple[str | None, AskRequest]:
    try:
        raw = json.loads(line.decode("utf-8"))
    except ValueError as error:
        raise UserError("json_line", line=number, reason=error) from error
    if not isinstance(raw, dict) or not isinstance(raw.get("text"), str):
        raise UserError("json_line", line=number, reason="it has no text")
    values = dict(base)
    if raw.get("lang"):
        values["lang"] = parse_language(str(raw["lang"]))
    if raw.get("mode"):
        try:
            values["mode"] = Mode(raw["mode"])
        except ValueError as error:
            raise UserError("json_line", line=number, reason="mode must be staff or patient") from error
    if raw.get("patient"):
        if not isinstance(raw["patient"], dict):
            raise UserError("json_line", line=number, reason="patient must be an object")
        values["patient"] = PatientContext.from_mapping(raw["patient"])
    label = str(raw["session"]) if raw.get("session") else None
    return label, AskRequest(text=raw["text"], session_id=sessions.get(label) if label else None, **values)


def _quiet(event: AskEvent) -> None:
    if isinstance(event, Activity) and event.stage == "loading" and event.fraction is None:
        say("Loading the language model …")


def _tell(application: Application, request: AskRequest) -> None:
    """Print an answer for a person while it comes."""
    for part in _told(application, request):
        print_result(part)


def _told(application: Application, request: AskRequest) -> Iterator[str]:
    parts: list[str] = []

    def listen(event: AskEvent) -> None:
        match event:
            case AlertsRaised(alerts=alerts):
                for alert in alerts:
                    print_result(f"!! {alert.level.upper()}: {alert.text}")
                    for step in alert.first_steps:
                        print_result(f"   - {step}")
            case PassagesFound(outcome=outcome) if outcome.answerable:
                print_result("Passages:")
                for p in outcome.passages:
                    page = f", page {p.passage.page}" if p.passage.page else ""
                    print_result(f"  [{p.n}] {p.passage.title} ({p.passage.source}{page})")
                print_result("")
            case SentenceChecked(sentence=sentence) if sentence.support is not Support.WITHHELD:
                marks = "".join(f"[{n}]" for n in sentence.citations) or "[?]"
                print_result(f"{sentence.text} {marks}")
            case Activity(stage="reading", fraction=fraction) if fraction is not None and fraction == 0:
                say("Reading the passages …")
            case QuestionKept() | AnswerReady() | _:
                pass

    ready = application.ask.ask(request, listen)
    if ready.answer.refused or "answer_not_supported" in ready.answer.notices:
        parts.append(ready.answer.text)
    for notice in ready.answer.notices:
        say(_NOTICES.get(notice, notice))
    _say_unstored(ready)
    yield from parts


def _say_unstored(ready: AnswerReady) -> None:
    if not ready.stored:
        say("Nothing was kept: the records are not open (no passphrase was given).")
