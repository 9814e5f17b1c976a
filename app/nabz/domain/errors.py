"""Errors that say whose fault it is, and what to do.

A code and its parameters travel; the words are looked up where they are shown (the command line in English,
the window in the reader's language).
"""

from __future__ import annotations

from typing import Any, ClassVar

from nabz.domain.error_catalogue import ENGLISH


class NabzError(Exception):
    """An error that Nabz foresaw. `code` is a key of the catalogue; `params` fill its words."""

    exit_code: ClassVar[int] = 1

    def __init__(self, code: str, **params: Any) -> None:
        self.code = code
        self.params = params
        super().__init__(self.english())

    def english(self) -> str:
        """What is wrong and what to do, one plain line of English."""
        return ENGLISH[self.code].format(**self.params)


class UserError(NabzError):
    """The person's input is at fault: exit code 3."""

    exit_code = 3


class EnvironmentFault(NabzError):
    """The machine is at fault (no model, disk full, wrong passphrase): exit code 4."""

    exit_code = 4
