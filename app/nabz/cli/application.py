"""The commands together, and the way from an error to an exit code (DESIGN section 5)."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, replace

import typer
from typer.exceptions import TyperException

from nabz import __version__
from nabz.adapters.system.crash_reports import CrashReportFolder
from nabz.bootstrap import policy_reader
from nabz.cli import (
    ask_command,
    bench_command,
    bundle_commands,
    consult_command,
    eval_command,
    history_commands,
    kb_commands,
    models_commands,
    people_commands,
    policy_commands,
    records_commands,
    setup_command,
    support_commands,
    waiting_commands,
)
from nabz.cli.ask_command import parse_language
from nabz.cli.console import say
from nabz.cli.doctor_command import doctor
from nabz.cli.session import CommandSession
from nabz.domain.errors import NabzError
from nabz.domain.languages import Language


@dataclass(frozen=True, slots=True)
class WindowWish:
    """How the window is wanted; None leaves it to the settings."""

    data_dir: str | None = None
    key_file: str | None = None
    screenshot: str | None = None
    lang: Language | None = None
    question: str | None = None


WindowOpener = Callable[[WindowWish], int]

USAGE, INTERRUPTED, BUG = 2, 4, 1


def run(arguments: list[str], open_window: WindowOpener) -> int:
    """Run one command; no command opens the window. Never raises: every error becomes one line and an exit code."""
    options, rest = _take_options(arguments)
    session = CommandSession(options["--data-dir"], options["--key-file"])
    reports = CrashReportFolder(session.data.crash_reports)
    # Where nothing was ever written, a mere --version writes nothing either.
    with reports.watching() if session.data.root.is_dir() else nullcontext():
        return _run(options, session, rest, open_window, reports)


def _run(
    options: dict[str, str | None],
    session: CommandSession,
    rest: list[str],
    open_window: WindowOpener,
    reports: CrashReportFolder,
) -> int:
    data_dir, key_file = options["--data-dir"], options["--key-file"]
    app = build(session, lambda wish: open_window(replace(wish, data_dir=data_dir, key_file=key_file)))
    try:
        result = app(rest or ["gui"], standalone_mode=False, prog_name="nabz")
        return result if isinstance(result, int) else 0
    except NabzError as error:
        say(error.english())
        return error.exit_code
    except typer.Exit as leave:
        return leave.exit_code
    except TyperException as misuse:
        say(str(misuse) if not hasattr(misuse, "format_message") else misuse.format_message())
        say("See: nabz --help")
        return USAGE
    except (KeyboardInterrupt, typer.Abort):
        say("Stopped.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`nabz ... | head`); nothing more can be said to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as bug:
        if os.environ.get("NABZ_DEBUG"):
            raise
        # The message may hold a patient's words; the kind of error does not.
        reports.note(bug)
        say(
            f"This is a bug in Nabz ({type(bug).__name__}). Where it happened is kept without any text: nabz crashes"
        )
        return BUG


def build(session: CommandSession, open_window: WindowOpener) -> typer.Typer:
    """The command tree over a session."""
    app = typer.Typer(
        name="nabz",
        help="A desktop clinic assistant that works with no internet.",
        no_args_is_help=False,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode=None,
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback(invoke_without_command=True)
    def root(version: bool = typer.Option(False, "--version", help="Print the version.")) -> None:
        if version:
            typer.echo(f"nabz {__version__}")
            raise typer.Exit

    @app.command("gui")
    def gui(
        screenshot: str = typer.Option("", help="Draw the window into this PNG file and leave."),
        lang: str = typer.Option("auto", help="Language of the window, this once."),
        question: str = typer.Option("", help="A question to ask at once."),
    ) -> int:
        """Open the desktop window (also: nabz without a command)."""
        wanted = parse_language(lang)
        policy_reader().read().require_language(wanted)
        return open_window(WindowWish(screenshot=screenshot or None, lang=wanted, question=question or None))

    for module in (
        setup_command,
        ask_command,
        consult_command,
        eval_command,
        kb_commands,
        models_commands,
        history_commands,
        waiting_commands,
        records_commands,
        people_commands,
        bench_command,
        bundle_commands,
        policy_commands,
        support_commands,
    ):
        module.register(app, session)
    app.command("doctor")(doctor(session))
    return app


def _take_options(arguments: list[str]) -> tuple[dict[str, str | None], list[str]]:
    """`--data-dir` and `--key-file` may stand anywhere before a lone `--`."""
    chosen: dict[str, str | None] = {"--data-dir": None, "--key-file": None}
    rest: list[str] = []
    items = iter(arguments)
    for item in items:
        name, equals, value = item.partition("=")
        if item == "--":
            rest += [item, *items]
        elif name in chosen:
            chosen[name] = value if equals else next(items, None)
            if chosen[name] is None:
                rest.append(item)  # click then says what is missing
        else:
            rest.append(item)
    return chosen, rest
