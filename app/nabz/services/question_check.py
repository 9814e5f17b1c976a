"""What a question must be before anything reads it."""

from __future__ import annotations

import unicodedata

from nabz.domain.errors import UserError
from nabz.domain.text import normalise

QUESTION_LIMIT = 4000
"""Characters. The search model reads about 1,500; more than 4,000 is a document, not a question."""

_BROKEN_SHARE = 0.1


def checked_question(text: str) -> str:
    """The question in normal form.

    Raises:
        UserError: `question_empty`, `question_binary`, `question_too_long` or `question_no_words`.
    """
    if not text.strip():
        raise UserError("question_empty")
    broken = sum(
        1 for c in text if c == "\ufffd" or (unicodedata.category(c) in ("Cc", "Cs") and c not in "\n\r\t")
    )
    if "\x00" in text or broken > _BROKEN_SHARE * len(text) or any(0xD800 <= ord(c) <= 0xDFFF for c in text):
        raise UserError("question_binary")
    question = normalise(text)
    if len(question) > QUESTION_LIMIT:
        raise UserError("question_too_long", length=len(question), limit=QUESTION_LIMIT)
    if not any(unicodedata.category(c)[0] == "L" for c in question):
        raise UserError("question_no_words" if question else "question_empty")
    return question
