"""`nabz doctor`: is this installation healthy?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

import typer

from nabz import __version__
from nabz.adapters.system.machine_probes import machine_probes
from nabz.bootstrap import policy_reader
from nabz.cli.console import ProgressBars, print_json, print_result
from nabz.cli.session import CommandSession
from nabz.domain.errors import NabzError
from nabz.services.health import HealthCheck, HealthService
from nabz.services.ports import ModelLibrary

UNHEALTHY = 4


def doctor(session: CommandSession) -> Callable[..., int]:
    """The command over a session."""

    def command(
        as_json: bool = typer.Option(False, "--json"),
        verify: bool = typer.Option(
            False, "--verify", help="Also check every model file against its SHA-256; takes some seconds."
        ),
    ) -> int:
        """Look at models, index, records, fonts, memory, disk, clock, policy; exit code 4 when something fails."""
        checks = _checks(session)
        if verify:
            with session.locked_models() as library, ProgressBars() as bars:
                checks.append(_model_files(library, bars))
        healthy = all(check.state != "fail" for check in checks)
        if as_json:
            told = [asdict(check) for check in checks]
            print_json({"healthy": healthy, "version": __version__, "checks": told})
        else:
            for check in checks:
                line = f"[{check.state:>4}] {check.name}: {check.detail}"
                print_result(f"{line}  {check.remedy}" if check.remedy else line)
        return 0 if healthy else UNHEALTHY

    return command


def _checks(session: CommandSession) -> list[HealthCheck]:
    """All checks; of an installation that cannot be opened why, and what can be said of the machine."""
    try:
        with session.application(exclusive=False, records="keep") as application:
            return application.health.report()
    except NabzError as error:
        machine = HealthService(machine_probes(session.data, policy_reader().read())).report()
        return [HealthCheck("start", "fail", error.english()), *machine]


def _model_files(library: ModelLibrary, bars: ProgressBars) -> HealthCheck:
    checked = 0
    for card in library.cards():
        if card.state in ("ready", "imported"):
            try:
                library.verify(card.id, bars.show)
            except NabzError as error:
                return HealthCheck("model_files", "fail", error.english(), "Run: nabz setup")
            checked += 1
    return HealthCheck("model_files", "ok", f"the files of {checked} models are the right ones")
