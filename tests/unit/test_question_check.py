"""Bad questions get one clear line."""

from __future__ import annotations

import pytest

from nabz.domain.errors import UserError
from nabz.services.question_check import QUESTION_LIMIT, checked_question


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "question_empty"),
        ("  \n\t ", "question_empty"),
        ("\u200b\u200b", "question_empty"),
        ("😀😀🤒", "question_no_words"),
        ("??!! 123", "question_no_words"),
        ("a\x00b", "question_binary"),
        ("\x01\x02\x03\x04abc", "question_binary"),
        ("abc \udc80\udcff", "question_binary"),
        ("ab" * 30000, "question_too_long"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(text: str, code: str) -> None:
    with pytest.raises(UserError) as caught:
        checked_question(text)
    assert caught.value.code == code
    assert caught.value.exit_code == 3
    assert "\n" not in caught.value.english()


def test_mixed_scripts_and_emoji_beside_words_are_read() -> None:
    assert checked_question("मेरे child को fever है 🤒") == "मेरे child को fever है 🤒"


def test_the_longest_question_is_read() -> None:
    assert len(checked_question("a " * (QUESTION_LIMIT // 2))) == QUESTION_LIMIT - 1
