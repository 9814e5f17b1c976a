"""espeak-ng, a small free voice that Linux systems have or can install: a program of its own, never linked in."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from nabz.domain.languages import Language
from nabz.services.speech import speakable

_WORDS_PER_MINUTE = 140
"""A little slower than it comes (175): advice is listened to once."""
_PAUSE_TENTHS_MS = 6
_ANSWERS_IN_S = 5.0


def installed_voice() -> EspeakVoice | None:
    """The voice of this machine; None where there is none, or where the window brings its own (Windows, macOS)."""
    if not sys.platform.startswith("linux"):
        return None
    program = shutil.which("espeak-ng")
    return EspeakVoice(program) if program else None


class EspeakVoice:
    """Implements `nabz.services.speech.Speech`. The text goes in by a pipe: a command line is for all to see."""

    def __init__(self, program: str | Path, arguments: Sequence[str] = ()) -> None:
        """Args: arguments: put before our own, such as ("-w", FILE) to write sound instead of playing it."""
        self._program = str(program)
        self._arguments = tuple(arguments)
        self._reading: subprocess.Popen[bytes] | None = None

    def languages(self) -> frozenset[Language]:
        try:
            listed = subprocess.run(
                [self._program, "--voices"], capture_output=True, timeout=_ANSWERS_IN_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired):
            return frozenset()
        lines = listed.stdout.decode("utf-8", "replace").splitlines()[1:]
        codes = {parts[1].split("-")[0] for line in lines if len(parts := line.split()) > 1}
        return frozenset(lang for lang in Language if str(lang) in codes)

    def say(self, text: str, lang: Language) -> None:
        self.stop()
        command = [
            self._program, *self._arguments, "-v", str(lang), "-s", str(_WORDS_PER_MINUTE),
            "-g", str(_PAUSE_TENTHS_MS), "-b", "1", "--stdin",
        ]  # fmt: skip
        try:
            self._reading = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
        except OSError:
            return
        assert self._reading.stdin is not None  # a pipe was asked for
        with suppress(OSError):  # it may have ended already, without a sound device for one
            self._reading.stdin.write(speakable(text).encode())
        with suppress(OSError):
            self._reading.stdin.close()

    def stop(self) -> None:
        reading, self._reading = self._reading, None
        if reading is None:
            return
        if reading.poll() is None:
            reading.terminate()
        try:
            reading.wait(timeout=0.5)
        except subprocess.TimeoutExpired:
            reading.kill()
            reading.wait()

    @property
    def speaking(self) -> bool:
        return self._reading is not None and self._reading.poll() is None
