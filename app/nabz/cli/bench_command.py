"""`nabz bench`: speed, as ratios against the raw engine in the same run (DESIGN section 6)."""

from __future__ import annotations

from typing import Any

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.errors import EnvironmentFault

SUITES = ("inference", "retrieval")


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the command to the tree."""

    @app.command("bench")
    def bench(
        suite: str = typer.Argument("all", help="inference, retrieval or all."),
        model: str = typer.Option("", help="A chat model; none takes the default."),
        repeats: int = typer.Option(3, min=1, max=50),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Measure, and print figures and goals."""
        if suite not in (*SUITES, "all"):
            raise typer.BadParameter(f"must be one of {', '.join(SUITES)}, all", param_hint="SUITE")
        results: dict[str, Any] = {}
        if suite in ("retrieval", "all"):
            results["retrieval"] = _retrieval(session, repeats)
        if suite in ("inference", "all"):
            results["inference"] = _inference(session, model, repeats)
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


def _retrieval(session: CommandSession, repeats: int) -> dict[str, Any]:
    from nabz.services.bench_retrieval import measure

    with session.application(exclusive=False) as application:
        return measure(application.knowledge, repeats=max(repeats, 3))
