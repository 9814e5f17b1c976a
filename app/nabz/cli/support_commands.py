"""`nabz crashes` and `nabz support-bundle`: what may be handed to whoever helps, shown before it goes."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.crash import CrashReport


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""

    @app.command("crashes")
    def crashes(
        forget: bool = typer.Option(False, "--forget", help="Remove all reports."),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Reports of crashes on this machine: where in the code, and nothing of what was said or typed."""
        with session.application(exclusive=False) as application:
            if forget:
                say(f"{application.support.forget_crashes()} reports were removed.")
                return
            reports = application.support.crashes()
        if as_json:
            print_json([asdict(report) for report in reports])
            return
        for report in reports:
            _tell(report)
        if not reports:
            say("No crash is known.")

    @app.command("support-bundle")
    def support_bundle(
        file: Path = typer.Argument(..., metavar="FILE"),
        yes: bool = typer.Option(False, "--yes", help="Do not ask on a terminal."),
        as_json: bool = typer.Option(False, "--json", help="Print the contents as one JSON object."),
    ) -> int:
        """Show, then write what helps to find a fault: health, versions, settings, crashes; no patient text."""
        with session.application(exclusive=False) as application:
            texts = application.support.contents()
            if as_json:
                print_json(texts)
            else:
                for name, text in texts.items():
                    print_result(f"--- {name}\n{text}")
            if sys.stdin.isatty() and not yes:
                say(f"This, and nothing else, would go into {file}. Write it? [y/N]")
                if input().strip().lower() not in ("y", "yes"):
                    say("Nothing was written.")
                    return 0
            application.support.write(file, texts)
        say(f"{file} was written: what you see above. It stays on this machine until you hand it on.")
        return 0


def _tell(report: CrashReport) -> None:
    print_result(
        f"{report.at}  {report.id}  {report.kind}  {', '.join(report.errors)}  (Nabz {report.version})"
    )
    for frame in report.frames:
        print_result(f"    {frame.file}:{frame.line} {frame.function}")
