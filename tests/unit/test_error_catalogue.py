"""Every error that is raised has its words, and every word list fits on one line."""

from __future__ import annotations

import re
from pathlib import Path

from nabz.domain.error_catalogue import ENGLISH

APP = Path(__file__).resolve().parents[2] / "app" / "nabz"


def test_every_code_that_is_raised_stands_in_the_catalogue() -> None:
    raised = {
        code
        for path in APP.rglob("*.py")
        for code in re.findall(r"(?:UserError|EnvironmentFault)\(\s*\"(\w+)\"", path.read_text("utf-8"))
    }
    assert raised - set(ENGLISH) == set()
    assert len(raised) > 20


def test_every_message_is_one_plain_line_that_ends() -> None:
    for code, words in ENGLISH.items():
        assert "\n" not in words, code
        assert words[0].isupper() or words[0] == "{", code
        assert len(words) < 260, code
