"""From messages to tokens, so that a later turn's prompt begins with the earlier turn's prompt and answer.

The chat template is rendered with a mark in place of every text and cut at the marks. Template text may hold
control tokens (`<|im_end|>`); what people wrote may not, so nobody can speak in the system's name. An answer
keeps the tokens that it was generated with: tokenised again it could differ, and the KV cache would be lost
from there on.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from nabz.services.ports import ChatMessage

Tokenize = Callable[[str, bool], list[int]]
"""Text and whether control tokens in it count, to tokens."""

Render = Callable[[Sequence[ChatMessage]], str]
"""Messages to the model's own prompt text, open for the assistant's answer."""

_OPEN, _CLOSE = "<<nabz-text-", "-text-nabz>>"


class ContextFullError(Exception):
    """The system message and the last turn alone do not fit. `needed` and `limit` in tokens."""

    def __init__(self, needed: int, limit: int) -> None:
        self.needed = needed
        self.limit = limit
        super().__init__(f"{needed} of {limit}")


@dataclass(frozen=True, slots=True)
class Prompt:
    """Tokens of a prompt.

    Attributes:
        prefix: how many at the start depend on the system message alone.
        settled: how many there are up to the end of the last message's text; the rest is the template's.
        dropped: messages that were left out to make it fit.
    """

    tokens: list[int]
    prefix: int
    settled: int
    dropped: int = 0


class AnswerTokens:
    """The tokens of answers as they were generated, of the last few hundred answers."""

    def __init__(self, limit: int = 256) -> None:
        self._limit = limit
        self._known: OrderedDict[tuple[str, str], list[int]] = OrderedDict()

    def remember(self, session: str, text: str, tokens: Sequence[int]) -> None:
        self._known[session, text.strip()] = list(tokens)
        while len(self._known) > self._limit:
            self._known.popitem(last=False)

    def recall(self, session: str, text: str) -> list[int] | None:
        return self._known.get((session, text.strip()))


class PromptBuilder:
    """Builds prompts for one model."""

    def __init__(
        self, render: Render | None, tokenize: Tokenize, bos: int | None, context_tokens: int
    ) -> None:
        """`render` None means ChatML; `bos` is the token that every prompt must begin with, if any."""
        self._render = render
        self._tokenize = tokenize
        self._bos = bos
        self._context = context_tokens
        self._dropped: OrderedDict[str, int] = OrderedDict()
        self.answers = AnswerTokens()

    def build(self, session: str, messages: Sequence[ChatMessage], answer_tokens: int) -> Prompt:
        """The prompt that leaves room for `answer_tokens`.

        When it does not fit, the oldest turns go, in pairs, down to three quarters of the room, and stay gone
        in the later turns of the session: dropping one pair a turn would read all of it again each time.

        Raises:
            ContextFullError: the system message and the last turn alone are too long.
        """
        room = self._context - answer_tokens
        system = [m for m in messages[:1] if m.role == "system"]
        turns = list(messages[len(system) :])
        gone = min(self._dropped.get(session, 0), _droppable(turns))
        prompt = self._tokens(session, [*system, *turns[gone:]])
        if len(prompt.tokens) > room:
            while len(prompt.tokens) > room * 3 // 4 and gone < _droppable(turns):
                gone += _first_pair(turns[gone:])
                prompt = self._tokens(session, [*system, *turns[gone:]])
            self._dropped[session] = gone
            while len(self._dropped) > 256:
                self._dropped.popitem(last=False)
        if len(prompt.tokens) > room:
            raise ContextFullError(len(prompt.tokens), room)
        return Prompt(prompt.tokens, prompt.prefix, prompt.settled, gone)

    def _tokens(self, session: str, messages: list[ChatMessage]) -> Prompt:
        tokens: list[int] = []
        prefix = settled = 0
        system_open = False
        for piece in self._pieces(messages):
            if isinstance(piece, int):
                message = messages[piece]
                known = self.answers.recall(session, message.text) if message.role == "assistant" else None
                tokens += known if known is not None else self._tokenize(message.text, False)
                settled = len(tokens)
                system_open = message.role == "system"
            else:
                tokens += self._tokenize(piece, True)
                if system_open:
                    prefix = len(tokens)
        if self._bos is not None and tokens[:1] != [self._bos]:
            tokens.insert(0, self._bos)
            prefix += bool(prefix)
            settled += 1
        return Prompt(tokens, prefix, settled)

    def _pieces(self, messages: Sequence[ChatMessage]) -> list[str | int]:
        """The template's own text, and indexes of the messages whose text stands between."""
        if self._render is not None:
            marked = [ChatMessage(m.role, f"{_OPEN}{i}{_CLOSE}") for i, m in enumerate(messages)]
            pieces = _cut_at_marks(self._render(marked))
            if [p for p in pieces if isinstance(p, int)] == list(range(len(messages))):
                return pieces
        return _chatml(messages)


def _cut_at_marks(text: str) -> list[str | int]:
    pieces: list[str | int] = []
    for part in text.split(_OPEN):
        index, close, rest = part.partition(_CLOSE)
        if close and index.isdecimal():
            pieces.append(int(index))
            part = rest
        if part:
            pieces.append(part)
    return pieces


def _chatml(messages: Sequence[ChatMessage]) -> list[str | int]:
    pieces: list[str | int] = []
    for index, message in enumerate(messages):
        opening = f"<|im_start|>{message.role}\n"
        # One literal between two texts, so that it is tokenised the same whatever follows.
        pieces += [opening if index == 0 else f"<|im_end|>\n{opening}", index]
    return [*pieces, "<|im_end|>\n<|im_start|>assistant\n"]


def _droppable(turns: Sequence[ChatMessage]) -> int:
    """How many turns stand before the last one."""
    return max(0, len(turns) - 1)


def _first_pair(turns: Sequence[ChatMessage]) -> int:
    """How many messages to drop so that what is left begins with a person's message again."""
    for count in range(1, len(turns)):
        if turns[count].role == "user":
            return count
    return len(turns) - 1
