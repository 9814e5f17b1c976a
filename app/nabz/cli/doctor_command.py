"""`nabz doctor`: is this installation healthy?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import typer

from nabz.cli.console import print_json, print_result
from nabz.cli.session import CommandSession

UNHEALTHY = 4


def doctor(session: CommandSession) -> Callable[..., int]:
    """The command over a session."""

    def command(as_json: bool = typer.Option(False, "--json")) -> int:
        """Look at models, index, records, fonts, disk and memory; exit code 4 when something fails."""
        with session.application(exclusive=False, records="keep") as application:
            checks = application.health.report()
        healthy = all(check.state != "fail" for check in checks)
        if as_json:
            print_json({"healthy": healthy, "checks": [asdict(check) for check in checks]})
        else:
            for check in checks:
                line = f"[{check.state:>4}] {check.name}: {check.detail}"
                print_result(f"{line}  {check.remedy}" if check.remedy else line)
        return 0 if healthy else UNHEALTHY

    return command
