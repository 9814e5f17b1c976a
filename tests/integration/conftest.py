"""A data folder with real models and the real index, made once for the session."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PASSPHRASE = "a passphrase for tests"

# Breaks every way to a network in this process and in those that it spawns; a try is a failure with its place.
BROKEN_SOCKETS = """
import socket, sys
def refuse(*a, **k):
    raise AssertionError("a socket was opened")
class Broken(socket.socket):
    def __new__(cls, *a, **k):
        family = a[0] if a else k.get("family", socket.AF_INET)
        if family in (socket.AF_INET, socket.AF_INET6, -1):
            refuse()
        return super().__new__(cls, *a, **k)
socket.socket = Broken
socket.create_connection = refuse
socket.getaddrinfo = refuse
"""

STARTER = "qwen2.5-coder-1.5b-instruct-q4_k_m.gguf"


@dataclass(frozen=True)
class Run:
    """A finished command."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def link_models(test_models: Path, target: Path) -> None:
    """Hard links (or copies) of the models: 1 GB is not copied for a test."""
    target.mkdir(parents=True, exist_ok=True)
    for source in test_models.rglob("*"):
        if source.is_file() and ".partial" not in source.parts:
            place = target / source.relative_to(test_models)
            place.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(source, place)
            except OSError:
                shutil.copy2(source, place)


@pytest.fixture(scope="session")
def prepared_folder(test_models: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder after `nabz setup` from a stick, with every socket broken: the index is built but once in a run."""
    folder = tmp_path_factory.mktemp("data")
    link_models(test_models, folder / "models")
    broken = tmp_path_factory.mktemp("broken")
    made = nabz_in(folder, **without_network(broken))(
        "setup", "--no-chat", "--from", str(test_models), timeout=3600
    )
    assert made.code == 0, made.err
    assert "The knowledge index is built" in made.err
    assert "socket" not in made.err
    _keep_for_the_wheel(folder / "knowledge")
    set_up = nabz_in(folder)("records", "init")
    assert set_up.code == 0, set_up.err
    return folder


def _keep_for_the_wheel(knowledge: Path) -> None:
    """`packaging/dev/check_wheel.sh`, which comes after the tests, takes the index from there."""
    kept = Path(__file__).parents[2] / "build" / "test-index"
    shutil.rmtree(kept, ignore_errors=True)
    shutil.copytree(knowledge, kept)


@pytest.fixture
def nabz(prepared_folder: Path) -> Callable[..., Run]:
    """Run the command line in its own process over the prepared folder."""
    return nabz_in(prepared_folder)


def nabz_in(folder: Path, **environment: str) -> Callable[..., Run]:
    """The command line over a folder; bytes or text may be given as standard input.

    The records are unlocked by a passphrase of the environment; `NABZ_PASSPHRASE=""` gives none.
    """

    def run(*arguments: str | bytes, stdin: str | bytes = b"", timeout: float = 300) -> Run:
        finished = subprocess.run(
            [sys.executable, "-m", "nabz", "--data-dir", str(folder), *arguments],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True,
            timeout=timeout,
            env={**os.environ, "NABZ_PASSPHRASE": PASSPHRASE, **environment},
            check=False,
        )
        return Run(finished.returncode, finished.stdout.decode(), finished.stderr.decode())

    return run


@pytest.fixture
def broken_network(tmp_path: Path) -> dict[str, str]:
    """An environment in which every Python process starts with broken sockets."""
    return {**os.environ, "NABZ_PASSPHRASE": PASSPHRASE, **without_network(tmp_path)}


def without_network(folder: Path) -> dict[str, str]:
    """What to set so that every Python process starts with broken sockets; `folder` must last as long."""
    (folder / "sitecustomize.py").write_text(BROKEN_SOCKETS)
    path = os.pathsep.join([str(folder), *filter(None, [os.environ.get("PYTHONPATH")])])
    return {"PYTHONPATH": path, "HF_HUB_OFFLINE": "", "PIP_INDEX_URL": "http://127.0.0.1:9/"}


@pytest.fixture
def starter_model(test_models: Path) -> str:
    """The id of the starter chat model, where it is on this machine."""
    if not (test_models / STARTER).is_file():
        pytest.skip(f"there is no {STARTER} in {test_models}: make test fetches it")
    return "qwen2.5-coder-1.5b-instruct"
