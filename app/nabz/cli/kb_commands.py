"""`nabz kb`: the knowledge that answers stand on."""

from __future__ import annotations

from dataclasses import asdict

import typer

from nabz.cli.ask_command import parse_language
from nabz.cli.console import ProgressBars, print_json, print_result, say
from nabz.cli.session import CommandSession
from nabz.domain.text import normalise
from nabz.services.answer_json import passage_as_dict


def register(app: typer.Typer, session: CommandSession) -> None:
    """Add the commands to the tree."""
    kb = typer.Typer(help="Knowledge: what answers stand on.", no_args_is_help=True)
    app.add_typer(kb, name="kb")

    @kb.command("list")
    def list_sources(as_json: bool = typer.Option(False, "--json")) -> None:
        """List the sources in the index."""
        with session.application(exclusive=False) as application:
            sources = application.knowledge.sources()
        if as_json:
            print_json([asdict(s) for s in sources])
            return
        for s in sources:
            print_result(f"{s.id}  {s.passages} passages  {', '.join(s.languages)}  {s.added_at}  {s.title}")
        if not sources:
            say("The index is empty. Run: nabz setup")

    @kb.command("search")
    def search(
        text: str,
        k: int = typer.Option(5, "--k", min=1, max=50),
        lang: str = typer.Option("auto"),
        as_json: bool = typer.Option(False, "--json"),
    ) -> None:
        """Show what a search brings back, and why."""
        wanted = parse_language(lang)
        with session.application(exclusive=False) as application:
            outcome = application.knowledge.search(
                normalise(text), wanted or application.ask.language_of(text), k
            )
        if as_json:
            print_json(
                {
                    "confidence": round(outcome.confidence, 4),
                    "answerable": outcome.answerable,
                    "terms": list(outcome.terms),
                    "passages": [
                        {**passage_as_dict(p), "dense": p.dense, "lexical_rank": p.lexical}
                        for p in outcome.passages
                    ],
                }
            )
            return
        for p in outcome.passages:
            print_result(f"[{p.n}] {p.score:.2f}  {p.passage.title} ({p.passage.source})")
        print_result(
            f"confidence {outcome.confidence:.2f}, {'answered' if outcome.answerable else 'refused'}"
        )

    @kb.command("build")
    def build() -> None:
        """Build the built-in index anew."""
        with session.application(exclusive=True) as application, ProgressBars() as bars:
            say(f"The knowledge index is built ({application.knowledge.build(bars.show)} passages).")

    @kb.command("remove")
    def remove(source_id: str) -> None:
        """Remove a source and all that came from it."""
        with session.application(exclusive=True) as application:
            application.knowledge.remove(source_id)
        say(f"{source_id} was removed.")
