"""`nabz waiting` and `nabz patients`."""

from __future__ import annotations

from dataclasses import asdict

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.history_commands import print_conversations
from nabz.cli.record_words import moment_line
from nabz.cli.session import CommandSession
from nabz.services.history_ports import WaitingEntry


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    _register_waiting(app, session)
    _register_patients(app, session)


def _register_waiting(app: typer.Typer, session: CommandSession) -> None:
    waiting = typer.Typer(help="The waiting list: the most urgent first.", no_args_is_help=True)
    app.add_typer(waiting, name="waiting")

    @waiting.command("list")
    def list_waiting(as_json: bool = typer.Option(False, "--json")) -> None:
        """Who waits, by triage level, danger findings and time of arrival; then who is being seen."""
        with session.application(exclusive=False, records="need") as application:
            entries = application.waiting.entries()
        if as_json:
            print_json([asdict(e) for e in entries])
            return
        for n, entry in enumerate(entries, 1):
            print_result(f"{n}. {_line(entry)}")
        if not entries:
            say("Nobody is waiting.")

    @waiting.command("add")
    def add(session_id: str, note: str = typer.Option("", help="A few words for whoever sees them.")) -> None:
        """Put a kept consultation on the list."""
        with session.application(exclusive=True, records="need") as application:
            say(_line(application.waiting.add(session_id, note)))

    @waiting.command("take")
    def take(session_id: str) -> None:
        """You see them now."""
        with session.application(exclusive=True, records="need") as application:
            say(_line(application.waiting.take(session_id)))

    @waiting.command("back")
    def back(session_id: str) -> None:
        """They wait again, at the place that they had."""
        with session.application(exclusive=True, records="need") as application:
            say(_line(application.waiting.put_back(session_id)))

    @waiting.command("done")
    def done(session_id: str) -> None:
        """They were seen, or have left."""
        with session.application(exclusive=True, records="need") as application:
            application.waiting.finish(session_id)
        say(f"{session_id} is off the list.")

    @waiting.command("compare")
    def compare(first: str, second: str, as_json: bool = typer.Option(False, "--json")) -> None:
        """What a capable model thinks of two of equal level; the order of the list stays as it is."""
        with session.application(exclusive=False, records="need") as application:
            hint = application.waiting.compare(first, second)
        if as_json:
            print_json(asdict(hint) if hint else None)
        elif hint is None:
            say("There is no hint: no capable model, different levels, or it cannot tell.")
        else:
            print_result(f"{hint.session_id}: {hint.reason}")


def _register_patients(app: typer.Typer, session: CommandSession) -> None:
    patients = typer.Typer(help="Patients by code: list, visits, trends.", no_args_is_help=True)
    app.add_typer(patients, name="patients")

    @patients.command("list")
    def list_patients(
        text: str = typer.Argument("", help="A piece of the code or name."),
        limit: int = typer.Option(50, min=1, max=10000),
        offset: int = typer.Option(0, min=0),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """List patients, last seen first."""
        with session.application(exclusive=False, records="need") as application:
            found = application.patients.find(text, limit, offset)
        if as_json:
            print_json([asdict(p) for p in found])
            return
        for p in found:
            told = [p.code, p.name, f"visits: {p.visits}", moment_line(p.last_at, None), p.triage]
            print_result("  ".join(t for t in told if t))
        if not found:
            say("There is no such patient.")

    @patients.command("show")
    def show(
        code: str,
        limit: int = typer.Option(50, min=1, max=10000),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Show a patient with the visits, newest first."""
        with session.application(exclusive=False, records="need") as application:
            patient = application.patients.patient(code)
            visits = application.patients.visits(code, limit)
            context = application.patients.context(code)
        if as_json:
            known = {"known": context.known_facts(), "conversations": [asdict(v) for v in visits]}
            print_json({**asdict(patient), **known})
            return
        print_result("  ".join(t for t in (patient.code, patient.name, f"visits: {patient.visits}") if t))
        print_conversations(visits, False)

    @patients.command("add")
    def add(code: str, name: str = typer.Option("", help="Not needed: the code is enough.")) -> None:
        """Make a patient known before the first visit."""
        with session.application(exclusive=True, records="need") as application:
            application.patients.add(code, name)
        say(f"{code} is known.")

    @patients.command("rename")
    def rename(code: str, name: str = typer.Argument(..., help='The new name; "" for none.')) -> None:
        """Give a patient a name, another one, or none."""
        with session.application(exclusive=True, records="need") as application:
            application.patients.rename(code, name)
        say(f"{code} is renamed.")

    @patients.command("trends")
    def trends(code: str, as_json: bool = typer.Option(False, "--json")) -> None:
        """Everything that was measured of a patient over time."""
        with session.application(exclusive=False, records="need") as application:
            found = application.trends.of_patient(code)
        if as_json:
            print_json(asdict(found))
            return
        for series in found.series:
            print_result(f"{series.name.replace('_', ' ')} ({series.unit})")
            for p in series.points:
                said = "" if p.origin == "measured" else f"  ({p.origin})"
                print_result(f"  {moment_line(p.at.utc, p.at.offset)}  {p.value:g}{said}")
        if not found.series:
            say("Nothing was measured.")


def _line(entry: WaitingEntry) -> str:
    dangers = f"{entry.emergencies + entry.urgents} danger signs" if entry.emergencies + entry.urgents else ""
    taken = f"taken by {entry.taken_by}" if entry.state == "taken" else ""
    told = [
        str(entry.level or "level not known"),
        dangers,
        f"since {moment_line(entry.since.utc, entry.since.offset)}",
        entry.patient_code,
        entry.patient_name,
        entry.session_id,
        taken,
        entry.title,
        entry.note,
    ]
    return "  ".join(t for t in told if t)
