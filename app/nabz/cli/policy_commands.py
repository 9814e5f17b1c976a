"""`nabz policy`: what an administrator has set for this machine."""

from __future__ import annotations

import json
from pathlib import Path

import typer

from nabz.bootstrap import policy_reader
from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.errors import UserError
from nabz.services.policy import Policy, describe


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree; they need no data folder."""
    del session
    policy = typer.Typer(help="The administrator's policy: show it, check a file.", no_args_is_help=True)
    app.add_typer(policy, name="policy")

    @policy.command("show")
    def show(as_json: bool = typer.Option(False, "--json")) -> None:
        """What holds on this machine, and what of the policy is ignored."""
        _tell(policy_reader().read(), as_json)

    @policy.command("check")
    def check(
        file: Path = typer.Argument(..., metavar="FILE"), as_json: bool = typer.Option(False, "--json")
    ) -> None:
        """What a file would be as a policy; exit code 3 when something of it would be ignored."""
        found = policy_reader().check(file)
        _tell(found, as_json)
        if found.ignored:
            raise UserError("policy_wrong", path=file, reason=found.ignored[0][:150])


def _tell(policy: Policy, as_json: bool) -> None:
    told = describe(policy)
    if as_json:
        print_json(told)
        return
    if not policy.source:
        say("There is no policy on this machine: everything is allowed.")
        return
    print_result(f"Policy: {policy.source}")
    for table, values in told.items():
        if isinstance(values, dict):
            for name, value in values.items():
                if value is not None and value != []:
                    print_result(f"  {table}.{name} = {json.dumps(value, ensure_ascii=False)}")
    for line in policy.ignored:
        print_result(f"  ignored: {line}")
