"""What a parsed danger-sign rule is made of, and how it is told true, false or unknown.

The language itself is described in `rule_language`, which builds these parts.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol

Truth = bool | None
"""True, False, or None when it cannot be told."""

Use = Literal["flag", "choice", "number", "unknown"]
"""How a rule uses a name: bare, with a choice, compared with a number, or inside `unknown(...)`."""


class FactsView(Protocol):
    """What an expression may ask about the patient."""

    def truth(self, name: str) -> Truth:
        """Whether a finding is present or a flag of the patient holds."""

    def has_choice(self, name: str, choice: str) -> Truth:
        """Whether a finding was answered with this choice."""

    def number(self, name: str) -> float | None:
        """The value of a number in the unit of its concept; None when it is not known."""

    def is_known(self, name: str) -> bool:
        """Whether anything at all is known about the name, its absence included."""


@dataclass(frozen=True, slots=True)
class Reference:
    """One use of a name in an expression; `column` counts from 1."""

    name: str
    use: Use
    column: int
    choice: str = ""


class Node(Protocol):
    """A part of a parsed expression."""

    def evaluate(self, facts: FactsView) -> Truth:
        """The truth of this part."""

    def grounds(self, facts: FactsView) -> Iterator[str]:
        """The facts that make this part true, as written in the rule; asked only when it is true."""

    def references(self) -> Iterator[Reference]:
        """Every name that is used."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A parsed `when` line."""

    text: str
    root: Node

    def speaks(self, facts: FactsView) -> bool:
        """True only when the expression is true; what cannot be told is silence."""
        return self.root.evaluate(facts) is True

    def grounds(self, facts: FactsView) -> tuple[str, ...]:
        """The facts that made it true, in the order of the rule, each once; empty when it is not true."""
        return tuple(dict.fromkeys(self.root.grounds(facts))) if self.speaks(facts) else ()

    def references(self) -> tuple[Reference, ...]:
        """Every use of a name, in order."""
        return tuple(self.root.references())


_COMPARE: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "==": operator.eq,
    "!=": operator.ne,
}


@dataclass(frozen=True, slots=True)
class Flag:
    """A bare name: a finding that is present or a flag of the patient."""

    name: str
    column: int = field(compare=False)

    def evaluate(self, facts: FactsView) -> Truth:
        return facts.truth(self.name)

    def grounds(self, facts: FactsView) -> Iterator[str]:
        yield self.name

    def references(self) -> Iterator[Reference]:
        yield Reference(self.name, "flag", self.column)


@dataclass(frozen=True, slots=True)
class Choice:
    """`name=choice`."""

    name: str
    choice: str
    column: int = field(compare=False)

    def evaluate(self, facts: FactsView) -> Truth:
        return facts.has_choice(self.name, self.choice)

    def grounds(self, facts: FactsView) -> Iterator[str]:
        yield f"{self.name}={self.choice}"

    def references(self) -> Iterator[Reference]:
        yield Reference(self.name, "choice", self.column, self.choice)


@dataclass(frozen=True, slots=True)
class Number:
    """`name >= 14`."""

    name: str
    sign: str
    bound: float
    column: int = field(compare=False)

    def evaluate(self, facts: FactsView) -> Truth:
        value = facts.number(self.name)
        return None if value is None else _COMPARE[self.sign](value, self.bound)

    def grounds(self, facts: FactsView) -> Iterator[str]:
        yield self.name

    def references(self) -> Iterator[Reference]:
        yield Reference(self.name, "number", self.column)


@dataclass(frozen=True, slots=True)
class Unknown:
    """`unknown(name)`."""

    name: str
    column: int = field(compare=False)

    def evaluate(self, facts: FactsView) -> Truth:
        return not facts.is_known(self.name)

    def grounds(self, facts: FactsView) -> Iterator[str]:
        return iter(())  # not knowing is no ground that one could show

    def references(self) -> Iterator[Reference]:
        yield Reference(self.name, "unknown", self.column)


@dataclass(frozen=True, slots=True)
class Not:
    """`not part`."""

    part: Node

    def evaluate(self, facts: FactsView) -> Truth:
        truth = self.part.evaluate(facts)
        return None if truth is None else not truth

    def grounds(self, facts: FactsView) -> Iterator[str]:
        return iter(())  # what is missing is no ground that one could show

    def references(self) -> Iterator[Reference]:
        return self.part.references()


@dataclass(frozen=True, slots=True)
class All:
    """`a and b`, `all(a, b)`."""

    parts: tuple[Node, ...]

    def evaluate(self, facts: FactsView) -> Truth:
        result: Truth = True
        for part in self.parts:
            truth = part.evaluate(facts)
            if truth is False:
                return False
            if truth is None:
                result = None
        return result

    def grounds(self, facts: FactsView) -> Iterator[str]:
        return _true_grounds(self.parts, facts)

    def references(self) -> Iterator[Reference]:
        return _all_references(self.parts)


@dataclass(frozen=True, slots=True)
class Any:
    """`a or b`, `any(a, b)`."""

    parts: tuple[Node, ...]

    def evaluate(self, facts: FactsView) -> Truth:
        result: Truth = False
        for part in self.parts:
            truth = part.evaluate(facts)
            if truth is True:
                return True
            if truth is None:
                result = None
        return result

    def grounds(self, facts: FactsView) -> Iterator[str]:
        return _true_grounds(self.parts, facts)

    def references(self) -> Iterator[Reference]:
        return _all_references(self.parts)


@dataclass(frozen=True, slots=True)
class Count:
    """`count(a, b, c) >= 2`; None while what is unknown could still turn the comparison."""

    parts: tuple[Node, ...]
    sign: str
    bound: float

    def evaluate(self, facts: FactsView) -> Truth:
        truths = [part.evaluate(facts) for part in self.parts]
        least = truths.count(True)
        most = least + truths.count(None)
        outcomes = {_COMPARE[self.sign](n, self.bound) for n in range(least, most + 1)}
        return outcomes.pop() if len(outcomes) == 1 else None

    def grounds(self, facts: FactsView) -> Iterator[str]:
        return _true_grounds(self.parts, facts)

    def references(self) -> Iterator[Reference]:
        return _all_references(self.parts)


def _true_grounds(parts: Sequence[Node], facts: FactsView) -> Iterator[str]:
    for part in parts:
        if part.evaluate(facts) is True:
            yield from part.grounds(facts)


def _all_references(parts: Sequence[Node]) -> Iterator[Reference]:
    for part in parts:
        yield from part.references()
