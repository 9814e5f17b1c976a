"""After set-up nothing needs a network: with every socket broken, everything works."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.integration


def run(environment: dict[str, str], folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "nabz", "--data-dir", str(folder), *arguments],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=300,
    )


def test_the_break_is_real(broken_network: dict[str, str]) -> None:
    code = "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')"
    tried = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=broken_network, check=False
    )
    assert "a socket was opened" in tried.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["ask", "--json", "How do I make ORS at home?", "--model", "smollm2-135m-instruct"],
        ["ask", "--json", "--no-llm", "बच्चे को तेज़ बुखार है"],
        ["kb", "build"],
        ["kb", "search", "fever"],
        ["history", "list"],
        ["models", "list"],
        ["models", "verify", "smollm2-135m-instruct"],
        ["consult", "--help"],
    ],
    ids=lambda a: " ".join(a[:2]),
)
def test_every_command_works_with_sockets_broken(
    prepared_folder: Path, broken_network: dict[str, str], arguments: list[str]
) -> None:
    done = run(broken_network, prepared_folder, *arguments)
    assert done.returncode == 0, done.stderr
    assert "socket" not in done.stderr


def test_setup_from_a_stick_touches_no_network(
    test_models: Path, prepared_folder: Path, tmp_path: Path, broken_network: dict[str, str]
) -> None:
    # That the index can be built without a network is shown by the prepared folder itself.
    shutil.copytree(prepared_folder / "knowledge", tmp_path / "data" / "knowledge")
    done = run(broken_network, tmp_path / "data", "setup", "--no-chat", "--from", str(test_models))
    assert done.returncode == 0, done.stderr
    assert "The knowledge index is here" in done.stderr
    answer = run(broken_network, tmp_path / "data", "ask", "--json", "--no-llm", "How do I make ORS at home?")
    assert json.loads(answer.stdout)["passages"]


def test_a_fetch_without_a_network_says_what_to_do_in_one_line(
    tmp_path: Path, broken_network: dict[str, str]
) -> None:
    done = run(broken_network, tmp_path / "data", "models", "fetch", "smollm2-135m-instruct")
    assert done.returncode == 4
    assert "--from" in done.stderr
    assert not re.search(r"Traceback", done.stderr)
