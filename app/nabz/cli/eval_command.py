"""`nabz eval`: quality suites of the clinical core, on cases of a folder."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import typer

from nabz.cli.console import print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.errors import UserError
from nabz.paths import shipped
from nabz.services.application import Application
from nabz.services.danger_screen import ClinicalDangerScreen
from nabz.services.evaluation_consult import BUDGETS, evaluate_consultations, evaluate_pushes, read_pushes
from nabz.services.evaluation_danger import evaluate_danger, read_utterances
from nabz.services.evaluation_grounding import GROUNDING_GOALS, evaluate_grounding, read_sentences
from nabz.services.evaluation_retrieval import GOALS, evaluate_refusal, read_questions, retrieval_table

SUITES = ("danger", "consult", "challenge")
KNOWLEDGE_SUITES = ("retrieval", "refusal", "grounding")


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the command to the tree."""

    @app.command("eval")
    def evaluate(
        suite: str = typer.Argument(
            "all", help="danger, consult, challenge, retrieval, refusal, grounding or all."
        ),
        cases: Path | None = typer.Option(
            None, help="Folder of the cases; none takes those of the source tree."
        ),
        full_only: bool = typer.Option(False, "--full-only", help="Leave out the curve over budgets."),
        every: int = typer.Option(1, min=1, help="Challenge: take every so-manieth case."),
        verbose: bool = typer.Option(False, "--verbose", help="Name what went wrong."),
        as_json: bool = typer.Option(False, "--json", help="Print one JSON object."),
    ) -> None:
        """Measure the consultation on simulated patients, pushes and labelled utterances."""
        known = (*SUITES, *KNOWLEDGE_SUITES)
        if suite not in (*known, "all"):
            raise typer.BadParameter(f"must be one of {', '.join(known)}, all", param_hint="SUITE")
        folder = cases or _source_cases("evaluation" if suite in KNOWLEDGE_SUITES else "simulation")
        results: dict[str, Any] = {}
        with session.application(exclusive=False) as application:
            if suite in ("danger", "all"):
                results["danger"] = _danger(application, folder, verbose)
            if suite in ("consult", "all"):
                budgets = (max(BUDGETS),) if full_only else BUDGETS
                results["consult"] = evaluate_consultations(
                    application.consult.unkept(), folder, budgets=budgets, progress=_tell
                )
            if suite in ("challenge", "all"):
                results["challenge"] = evaluate_pushes(
                    application.consult.unkept(),
                    folder,
                    read_pushes(folder / "pushes.toml"),
                    every=every,
                    progress=_tell,
                )
            # The questions lie in a folder of their own: "all" of a given folder is what a folder of cases holds.
            if suite in KNOWLEDGE_SUITES or (suite == "all" and cases is None):
                asked = folder if suite in KNOWLEDGE_SUITES else _source_cases("evaluation")
                results |= _knowledge(application, asked, suite)
        if not verbose:
            for figures in results.values():
                figures.pop("missed", None)
        if as_json:
            print_json(results)
            return
        for name, figures in results.items():
            print_result(name)
            _print_figures(figures, 1)


def _source_cases(kind: str) -> Path:
    folder = shipped("resources").parent / "tests" / kind
    if not folder.is_dir():
        raise UserError("file_not_found", path=f"tests/{kind} (name a folder with --cases)")
    return folder


def _knowledge(application: Application, folder: Path, suite: str) -> dict[str, Any]:
    results: dict[str, Any] = {}
    if suite in ("grounding", "all"):
        knowledge = application.knowledge
        sentences = read_sentences(folder / "grounding")
        figures = evaluate_grounding(knowledge.content, knowledge.lexicon, knowledge.embedder, sentences)
        results["grounding"] = {**figures, "goals": GROUNDING_GOALS}
    if suite == "grounding":
        return results
    questions = read_questions(folder / "questions")
    if suite in ("retrieval", "all"):
        results["retrieval"] = retrieval_table(application.knowledge, questions)
    if suite in ("refusal", "all"):
        figures = evaluate_refusal(application.knowledge.search, questions)
        results["refusal"] = {**figures, "goals": {k: GOALS[k] for k in ("refused", "wrongly_refused")}}
    return results


def _danger(application: Application, folder: Path, verbose: bool) -> dict[str, Any]:
    screen = ClinicalDangerScreen(application.consult.parts.content)
    files = sorted((folder / "utterances").glob("*.toml"))
    if not files:
        raise UserError("file_not_found", path=folder / "utterances")
    scores = evaluate_danger(screen, [u for path in files for u in read_utterances(path)])
    figures: dict[str, Any] = {
        str(lang): {
            "recall": round(score.recall, 3),
            "recall_at_level": round(score.recall_at_level, 3),
            "false_alarms": round(score.false_alarm_rate, 3),
            "utterances": score.dangerous + score.harmless,
        }
        for lang, score in scores.items()
    }
    figures["goals"] = {"recall": 0.97, "false_alarms": 0.08}
    if verbose:
        figures["missed"] = [
            {
                "lang": str(m.utterance.lang),
                "text": m.utterance.text,
                "expect": m.utterance.expect,
                "raised": list(m.raised),
            }
            for score in scores.values()
            for m in score.misses
        ]
    return figures


def _tell(done: int, total: int) -> None:
    if done % 50 == 0 or done == total:
        say(f"{done} of {total}")


def _print_figures(figures: dict[str, Any], depth: int) -> None:
    for key, value in figures.items():
        if isinstance(value, dict) and any(isinstance(v, dict) for v in value.values()):
            print_result(f"{'  ' * depth}{key}")
            _print_figures(value, depth + 1)
        elif isinstance(value, list):
            print_result(f"{'  ' * depth}{key}")
            for entry in value:
                print_result(f"{'  ' * (depth + 1)}{entry}")
        else:
            print_result(f"{'  ' * depth}{key}: {value}")
