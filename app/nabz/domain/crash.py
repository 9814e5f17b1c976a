"""What is kept of a crash: where it happened, never with what."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class CrashFrame:
    """A place in the code.

    Attributes:
        file: below the package or library that it belongs to; of any other file its name alone.
    """

    file: str
    line: int
    function: str


@dataclass(frozen=True, slots=True)
class CrashReport:
    """A crash without values: no message, no local variable, no argument, no text of a person.

    Attributes:
        at: ISO time, UTC.
        kind: an exception of Python, or a fall of the whole process.
        errors: names of the exception's types, the one that was seen first.
        frames: the innermost last.
    """

    id: str
    at: str
    kind: Literal["exception", "native"]
    version: str
    python: str
    system: str
    errors: tuple[str, ...]
    frames: tuple[CrashFrame, ...]
