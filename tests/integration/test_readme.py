"""Every command of the README runs."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import Run

pytestmark = pytest.mark.integration

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
STICK = "/media/stick/"
# These need a window, a network or a conversation, and are run by `make run` and the tests named beside them.
RUN_ELSEWHERE = {
    "make run": "the gate",
    "make test": "the gate",
    "python -m pip install .": "check_wheel.sh",
    "nabz": "tests/ui",
    "nabz setup": "make run",
    "nabz consult": "tests/integration/test_consult_command.py",
    'nabz kb add "National guideline.pdf"': "tests/integration/test_kb_commands.py",
    "nabz bundle create /media/stick/nabz": "tests/integration/test_bundle_commands.py",
    "nabz setup --from /media/stick/nabz": "tests/integration/test_bundle_commands.py",
    "nabz bundle update /media/stick/nabz": "tests/integration/test_bundle_commands.py",
    "nabz records init": "the folder that these tests stand on",
    "nabz people add Ravi": "tests/integration/test_records_commands.py",
    "nabz records erase-patient P-17": "tests/integration/test_records_commands.py",
}


def commands() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", README, flags=re.DOTALL)
    lines = [line.split("  #")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line]


@pytest.mark.parametrize("command", [c for c in commands() if c not in RUN_ELSEWHERE])
def test_a_command_of_the_readme_runs(nabz: Callable[..., Run], command: str, tmp_path: Path) -> None:
    program, *arguments = shlex.split(command.replace(STICK, f"{tmp_path}/"))
    assert program == "nabz"
    if arguments[:1] == ["ask"] and "--no-llm" not in arguments:
        arguments += ["--model", "smollm2-135m-instruct"]
    run = nabz(*arguments)
    assert run.code == 0, run.err


def test_the_pictures_and_pages_of_the_readme_are_there() -> None:
    links = re.findall(r"\]\((?!http)([^)#]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_make_target_of_the_readme_exists() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in re.findall(r"^make (\w+)", "\n".join(commands()), flags=re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, flags=re.MULTILINE), target
