"""`nabz consult`: a guided consultation on the terminal, or JSON lines both ways (DESIGN section 5)."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import typer

from nabz.cli.ask_command import parse_language, parse_mode, read_patient
from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.errors import NabzError
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.text import fold_digits
from nabz.services.consult import Consultation
from nabz.services.consult_events import (
    DEFAULT_BUDGET,
    AlertRaised,
    ConsultEvent,
    ConsultRequest,
    ConsultResult,
    InputRefused,
    NoteSaid,
    QuestionAsked,
)
from nabz.services.consult_json import event_as_dict, read_line

_UNKEPT = "Nothing is kept: the records are not open (no passphrase was given)."


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the command to the tree."""

    @app.command("consult")
    def consult(
        lang: str = typer.Option(
            "auto", help="Language of the consultation: auto, en, hi, te, ta, bn, mr, ar."
        ),
        mode: str = typer.Option("staff", help="Who reads: staff or patient."),
        patient: Path | None = typer.Option(None, help="JSON file about the person."),
        budget: int = typer.Option(DEFAULT_BUDGET, help="Most questions that are asked."),
        no_llm: bool = typer.Option(
            False,
            "--no-llm",
            help="Let no language model help to read what is said (a consultation needs none).",
        ),
        as_json: bool = typer.Option(False, "--json", help="JSON lines on standard input and output."),
    ) -> int:
        """Take a history question by question; say how urgent it is, what it may be, and what to do."""
        request = ConsultRequest(
            lang=parse_language(lang),
            mode=parse_mode(mode),
            patient=read_patient(patient),
            budget=budget,
            with_model=not no_llm,
        )
        with session.application(exclusive=True, records="keep") as application:
            settings, allowed = application.settings.current, application.policy.languages
            application.policy.require_language(request.lang)
            request = replace(
                request, interface_lang=settings.language, staff_lang=settings.language, allowed=allowed
            )
            request = replace(request, mode=application.policy.mode(request.mode))
            consultation = application.consult.begin(request)
            # Before the first word, so that no turn waits: the first one may be in any language that is not named.
            languages = [request.lang] if request.lang else list(Language) if as_json else [settings.language]
            application.consult.warm_up(languages)
            if as_json:
                return _json_lines(consultation, sys.stdin.buffer)
            return _talk(consultation)


# --- JSON lines -----------------------------------------------------------------------------------------------


def _json_lines(consultation: Consultation, lines: Iterable[bytes]) -> int:
    """Reads until the input ends or says so; a line that cannot be read gets an error line and the rest goes on."""
    print_json({"type": "ready", "lang": str(consultation.lang), "budget": consultation.request.budget})
    if not consultation.stored:
        say(_UNKEPT)
    for number, line in enumerate(lines, 1):
        try:
            raw = read_line(line, number)
            _print(_taken(consultation, raw))
        except NabzError as error:
            if error.exit_code == 4:
                raise
            _print((InputRefused(error.code, error.english()),))
            continue
        if raw.get("end"):
            return 0
    if consultation.result is None and consultation.case.findings:
        _print(consultation.end())  # the other side closed without a word: what is known is not lost
    return 0


def _taken(consultation: Consultation, raw: dict[str, Any]) -> tuple[ConsultEvent, ...]:
    """What one line brings; a line may hold the patient, vitals and a message together."""
    events: tuple[ConsultEvent, ...] = ()
    if "patient" in raw:
        events += consultation.set_patient(PatientContext.from_mapping(raw["patient"]))
    if "vitals" in raw:
        events += consultation.measure(raw["vitals"])
    if "withdraw" in raw:
        events += consultation.withdraw(raw["withdraw"])
    if raw.get("undo"):
        events += consultation.undo()
    if "say" in raw:
        events += consultation.say(raw["say"])
    elif "answer" in raw:
        events += consultation.answer(raw["answer"])
    if raw.get("end"):
        events += consultation.end()
    return events


def _print(events: Iterable[ConsultEvent]) -> None:
    for event in events:
        print_json(event_as_dict(event))


# --- talk -----------------------------------------------------------------------------------------------------


def _talk(consultation: Consultation) -> int:
    if not consultation.stored:
        say(_UNKEPT)
    say(consultation.words("commands"))
    print_result(consultation.words("opening"))
    while True:
        try:
            line = _read_words()
        except EOFError:
            break
        if not line:
            continue
        if line == "/end":
            break
        before = consultation.result
        events = _typed(consultation, line)
        if before is not None and any(isinstance(e, ConsultResult) and _same(e, before) for e in events):
            events = tuple(e for e in events if not isinstance(e, ConsultResult))
            _show(events)
            print_result(consultation.words("unchanged"))
        else:
            _show(events)
        if consultation.result is not None:
            say(consultation.words("more"))
    if consultation.result is None:
        _show(consultation.end())
    return 0


def _same(one: ConsultResult, other: ConsultResult) -> bool:
    return one.level is other.level and [(c.condition, c.probability) for c in one.differential] == [
        (c.condition, c.probability) for c in other.differential
    ]


def _read_words() -> str:
    if sys.stdin.isatty():
        sys.stderr.write("> ")
        sys.stderr.flush()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def _typed(consultation: Consultation, line: str) -> tuple[ConsultEvent, ...]:
    if line.startswith("/vitals"):
        pairs = (part.partition("=") for part in line.split()[1:])
        return consultation.measure({name: value for name, _, value in pairs})
    question = consultation.question
    if question is None:
        return consultation.say(line)
    folded = fold_digits(line)
    if question.choices and folded.isdecimal() and 1 <= int(folded) <= len(question.choices):
        return consultation.answer(question.choices[int(folded) - 1].id)
    return consultation.answer(line)


def _show(events: Iterable[ConsultEvent]) -> None:
    for event in events:
        match event:
            case AlertRaised(alert=alert):
                print_result(f"\n!! {alert.level.upper()}: {alert.text}")
                for step in alert.first_steps:
                    print_result(f"   - {step}")
            case QuestionAsked():
                print_result(f"\n{event.turn}/{event.budget}  {event.text}   ({event.why_text})")
                for n, choice in enumerate(event.choices or (), 1):
                    print_result(f"     {n}  {choice.text}")
            case NoteSaid(text=text):
                print_result(f"\n{text}")
            case InputRefused(message=message):
                say(message)
            case ConsultResult():
                _show_result(event)


def _show_result(result: ConsultResult) -> None:
    print_result(f"\n=== {result.level.upper().replace('_', ' ')} ===")
    for reason in result.reasons:
        print_result(f"  - {reason}")
    print_result("")
    if not result.enough:
        print_result("  ?")
    for entry in result.differential:
        mark = " *" if entry.must_not_miss else ""
        print_result(f"  {entry.probability:4.0%}  {entry.name} ({entry.icd10}){mark}")
        for sign, named in (("+", entry.supporting), ("-", entry.against), ("?", entry.unasked)):
            if named:
                print_result(f"         {sign} {', '.join(f.text for f in named[:5])}")
    print_result("")
    for line in result.advice:
        print_result(f"  • {line.text}" + "".join(f" [{n}]" for n in line.citations))
    for p in result.passages:
        print_result(f"  [{p.n}] {p.passage.title} ({p.passage.source})")
    print_result(f"\n{result.summary['soap']['text']}")
