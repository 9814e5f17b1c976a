"""The language of the `when` line of a danger-sign rule.

    chest_pain and (age_years >= 30 or unknown(age_years)) and any(sweating, chest_pain_radiation=left_arm)

Grammar, loosest binding first; line breaks count as blanks:

    or      := and ("or" and)*
    and     := not ("and" not)*
    not     := "not" not | atom
    atom    := "(" or ")" | ("any" | "all") "(" or ("," or)* ")" | "count" "(" or ("," or)* ")" compare number
             | "unknown" "(" name ")" | name compare number | name "=" choice | name
    compare := "<" | "<=" | ">" | ">=" | "=" | "==" | "!="

Truth has three values (Kleene): true, false and None for "cannot be told".

* A finding is true when it is present. Absent **and not yet asked** are false, so `not fever` holds until a
  fever is reported: `a and not b` must not wait for somebody to ask about b.
* A number, an age, sex or pregnancy that is not known makes its comparison None, and so does `not` of it: a
  rule neither alarms nor is excused by what nobody measured. `unknown(age_years)` says so where an alarm is
  wanted anyway.
* A rule speaks when its expression is true; None is silence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from nabz.clinical.rule_expression import (
    All,
    Any,
    Choice,
    Count,
    Expression,
    Flag,
    Node,
    Not,
    Number,
    Unknown,
)


def parse(text: str) -> Expression:
    """Read an expression.

    Raises:
        RuleSyntaxError: with the column of the first thing that does not fit.
    """
    return Expression(text, _Parser(text).whole())


class RuleSyntaxError(ValueError):
    """An expression that cannot be read.

    Attributes:
        problem: what is wrong, in plain English.
        column: where, counted from 1 in the whole expression text.
    """

    def __init__(self, problem: str, column: int) -> None:
        super().__init__(f"{problem} (column {column})")
        self.problem = problem
        self.column = column


_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d+)?(?![\w.]))|(?P<name>[a-z][a-z0-9_]*)|(?P<sign><=|>=|==|!=|<|>|=)|(?P<mark>[(),]))"
)
_RESERVED = frozenset({"and", "or", "not", "any", "all", "count", "unknown"})
_DEEPEST = 40  # brackets within brackets: nobody reads more, and the stack of Python is finite


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # number, name, sign, mark or end
    text: str
    column: int


def _tokens(text: str) -> Iterator[_Token]:
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at, end)
        if found is None:
            start = at + len(text[at:end]) - len(text[at:end].lstrip())
            raise RuleSyntaxError(f"cannot read {text[start]!r}", start + 1)
        kind = str(found.lastgroup)
        yield _Token(kind, found[kind], found.start(kind) + 1)
        at = found.end()
    yield _Token("end", "the end", end + 1)


class _Parser:
    """Recursive descent over the tokens of one expression."""

    def __init__(self, text: str) -> None:
        self._tokens = list(_tokens(text))
        self._at = 0
        self._depth = 0

    def whole(self) -> Node:
        node = self._or()
        if self._next.kind != "end":
            raise RuleSyntaxError(
                f"expected 'and', 'or' or the end, not {self._next.text!r}", self._next.column
            )
        return node

    @property
    def _next(self) -> _Token:
        return self._tokens[self._at]

    def _take(self) -> _Token:
        token = self._next
        self._at += 1  # never past the end: callers stop at the token of kind "end"
        return token

    def _is(self, text: str) -> bool:
        return self._next.kind != "end" and self._next.text == text

    def _expect(self, text: str) -> None:
        if not self._is(text):
            raise RuleSyntaxError(f"expected {text!r}, not {self._next.text!r}", self._next.column)
        self._take()

    def _or(self) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise RuleSyntaxError("too many brackets within brackets", self._next.column)
        parts = [self._and()]
        while self._is("or"):
            self._take()
            parts.append(self._and())
        self._depth -= 1
        return parts[0] if len(parts) == 1 else Any(tuple(parts))

    def _and(self) -> Node:
        parts = [self._not()]
        while self._is("and"):
            self._take()
            parts.append(self._not())
        return parts[0] if len(parts) == 1 else All(tuple(parts))

    def _not(self) -> Node:
        turned = False
        while self._is("not"):
            self._take()
            turned = not turned
        node = self._atom()
        return Not(node) if turned else node

    def _atom(self) -> Node:
        if self._is("("):
            self._take()
            node = self._or()
            self._expect(")")
            return node
        token = self._next
        if token.kind != "name" or token.text in ("and", "or"):
            raise RuleSyntaxError(f"expected a name or '(', not {token.text!r}", token.column)
        self._take()
        if token.text in ("any", "all", "count"):
            return self._list(token.text)
        if token.text == "unknown":
            self._expect("(")
            name = self._name()
            self._expect(")")
            return Unknown(name.text, name.column)
        return self._name_with_comparison(token)

    def _list(self, word: str) -> Node:
        self._expect("(")
        parts = [self._or()]
        while self._is(","):
            self._take()
            parts.append(self._or())
        self._expect(")")
        if word == "any":
            return Any(tuple(parts))
        if word == "all":
            return All(tuple(parts))
        if self._next.kind != "sign":
            raise RuleSyntaxError("count(...) must be compared with a number", self._next.column)
        sign = self._take().text
        return Count(tuple(parts), sign, self._number())

    def _name(self) -> _Token:
        token = self._next
        if token.kind != "name" or token.text in _RESERVED:
            raise RuleSyntaxError(f"expected a name, not {token.text!r}", token.column)
        return self._take()

    def _number(self) -> float:
        token = self._next
        if token.kind != "number":
            raise RuleSyntaxError(f"expected a number, not {token.text!r}", token.column)
        return float(self._take().text)

    def _name_with_comparison(self, name: _Token) -> Node:
        if self._next.kind != "sign":
            return Flag(name.text, name.column)
        sign = self._take().text
        if sign == "=" and self._next.kind == "name":
            return Choice(name.text, self._name().text, name.column)
        return Number(name.text, sign, self._number(), name.column)
