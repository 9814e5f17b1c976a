"""How an answer is handed to the widget that shows it."""

from __future__ import annotations

from dataclasses import dataclass

from nabz.domain.answer import Support


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence as it is shown; `text` without citation marks. `paragraph`: it begins a new line."""

    text: str
    support: Support
    citations: tuple[int, ...] = ()
    paragraph: bool = False
