"""PDF by a process of its own: Qt shapes the scripts, and no adapter may load Qt."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

from nabz.adapters.export import PRINT_PDF
from nabz.domain.errors import EnvironmentFault
from nabz.services.export_page import Page

_SECONDS = 120


class PdfProcess:
    """`services.export_ports.PagePrinter`. The page goes through pipes: no word of it touches a temporary file."""

    def __init__(self, command: list[str] | None = None) -> None:
        """`command` replaces the process, for tests."""
        # A frozen app is its own interpreter and takes no -m.
        start = [_frozen_program()] if getattr(sys, "frozen", False) else [sys.executable, "-m", "nabz"]
        self._command = command or [*start, PRINT_PDF]

    def pdf(self, page: Page) -> bytes:
        """Raises `EnvironmentFault` (`export_pdf`)."""
        body = json.dumps(asdict(page), ensure_ascii=False).encode("utf-8")
        # The passphrase is nothing that a printer needs.
        environment = {k: v for k, v in os.environ.items() if k != "NABZ_PASSPHRASE"}
        if sys.platform.startswith("linux"):
            environment["QT_QPA_PLATFORM"] = "offscreen"  # a server has no display to open
        try:
            done = subprocess.run(
                self._command,
                input=body,
                capture_output=True,
                timeout=_SECONDS,
                env=environment,
                check=False,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except subprocess.TimeoutExpired as error:
            raise EnvironmentFault("export_pdf", reason=f"it took over {_SECONDS} s") from error
        except OSError as error:
            raise EnvironmentFault("export_pdf", reason=error.strerror or type(error).__name__) from error
        if done.returncode != 0 or not done.stdout.startswith(b"%PDF-"):
            # Its last line names a kind of error or a missing library, never the page.
            told = done.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
            raise EnvironmentFault(
                "export_pdf", reason=told[0] if told else f"it ended with {done.returncode}"
            )
        return done.stdout


def _frozen_program() -> str:
    """Windows' program for the window has no standard streams; the one for the command line stands beside it."""
    beside = Path(sys.executable).with_name("nabz.exe")
    return str(beside) if beside.is_file() else sys.executable
