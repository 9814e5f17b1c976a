"""`nabz bench`: speed, as ratios against the raw engine in the same run (DESIGN section 6)."""

from __future__ import annotations

import json
import subprocess
import sys
from statistics import median
from typing import Any

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.errors import EnvironmentFault

SUITES = ("inference", "retrieval", "window")
LARGE = ("records", "library")
"""Not among "all": they write databases of up to a gigabyte."""


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the command to the tree."""

    @app.command("bench")
    def bench(
        suite: str = typer.Argument("all", help="inference, retrieval, window or all; records, library."),
        model: str = typer.Option("", help="A chat model; none takes the default."),
        repeats: int = typer.Option(3, min=1, max=50),
        conversations: int = typer.Option(
            100_000, min=1, max=1_000_000, help="Of records: how many are made up, in the cache folder."
        ),
        passages: int = typer.Option(
            100_000, min=1000, max=1_000_000, help="Of library: how many are made up, in the cache folder."
        ),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Measure, and print figures and goals."""
        if suite not in (*SUITES, "all", *LARGE):
            known = ", ".join((*SUITES, "all", *LARGE))
            raise typer.BadParameter(f"must be one of {known}", param_hint="SUITE")
        results: dict[str, Any] = {}
        if suite in ("retrieval", "all"):
            results["retrieval"] = _retrieval(session, repeats)
        if suite in ("inference", "all"):
            results["inference"] = _inference(session, model, repeats)
        if suite in ("window", "all"):
            results["window"] = _window(session, repeats)
        if suite == "library":
            results["library"] = _library(session, passages)
        if suite == "records":
            results["records"] = _records(session, conversations, repeats)
        if as_json:
            print_json(results)
            return
        for name, figures in results.items():
            print_result(name)
            for key, value in figures.items():
                print_result(f"  {key}: {value}")


def _inference(session: CommandSession, model: str, repeats: int) -> dict[str, Any]:
    from pathlib import Path

    from nabz.adapters.llama.raw_bench import measure

    with session.locked_models() as library:
        card = library.card(model) if model else library.default_chat()
        if card is None or card.path is None:
            raise EnvironmentFault("no_model")
        figures: dict[str, Any] = measure(Path(card.path), session.data.cache, repeats=repeats, progress=say)
        return figures


def _records(session: CommandSession, conversations: int, repeats: int) -> dict[str, Any]:
    from nabz.adapters.sqlite.record_bench import measure

    # Nothing of a person is in it; it stays for the next run until the cache is cleared.
    return measure(session.data.cache / "bench-records", conversations, repeats, say)


def _retrieval(session: CommandSession, repeats: int) -> dict[str, Any]:
    from nabz.services.bench_retrieval import measure

    with session.application(exclusive=False) as application:
        return measure(application.knowledge, repeats=max(repeats, 3))


def _library(session: CommandSession, passages: int) -> dict[str, Any]:
    from nabz.adapters.faiss.library_bench import measure

    with session.application(exclusive=False) as application:
        return measure(session.data.cache / "bench-library", application.knowledge, passages, say)


def _window(session: CommandSession, repeats: int) -> dict[str, Any]:
    """Starts of whole processes: an empty window of Qt and ours in turn, the first of each only to warm up."""
    empty, ours = [], []
    for _ in range(repeats + 1):
        empty.append(_start("empty"))
        ours.append(_start("nabz", str(session.data.root)))
    bare = median(one["painted_ms"] for one in empty[1:])
    painted = median(one["painted_ms"] for one in ours[1:])
    return {
        "painted_ms": painted,
        "painted_ms_of_an_empty_window": bare,
        "ratio": round(painted / bare, 2),
        "goal_painted_ms": 1000,
        "resident_mb": median(one["resident_mb"] for one in ours[1:]),
        "resident_after_search_mb": median(one["resident_after_search_mb"] for one in ours[1:]),
        "resident_of_an_empty_window_mb": median(one["resident_mb"] for one in empty[1:]),
        "goal_resident_mb": 300,
        "passages": ours[-1]["passages"],
    }


def _start(*arguments: str) -> dict[str, float]:
    command = [sys.executable, "-m", "nabz.window_start", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        last = done.stderr.strip().splitlines()[-1:] or ["it ended without a word"]
        raise EnvironmentFault("no_qt", reason=last[0])
    figures: dict[str, float] = json.loads(done.stdout)
    return figures
