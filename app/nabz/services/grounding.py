"""Whether a sentence stands on a passage.

A sentence is cited when one passage carries it: enough of its content words, every number with its unit, the same
negation, and no medical term that neither the passage nor the question holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from nabz.domain.answer import Mode, Sentence, Support
from nabz.domain.citation import RetrievedPassage
from nabz.domain.sentences import bare
from nabz.domain.text import search_words
from nabz.services.lexicon import TermLexicon, alike
from nabz.services.ports import Embedder, Vectors
from nabz.services.quantities import quantities
from nabz.services.stop_words import content_words

_ENOUGH_SUPPORT = 0.58
_WORDS_SHARE, _WORDS_ALONE, _JOINED = 0.5, 0.95, 0.9
_SOMETHING_SHARED = 0.15
_NEARLY_AS_MUCH = 0.1
_SHARED_RUNS = 0.45
# A sentence may put two lines of a passage together; a second one counts where it carries so many more of its words.
_FURTHER_WORDS = 2
_EQUAL = 0.05
_AT_LEAST = re.compile(r"لا يقل|لا تقل|لا يزيد|لا تزيد|لا يزال|لا تزال")
"""Of Arabic: "at least", "at most" and "still" are said with a "not" that forbids nothing."""
_ENUMERATOR = re.compile(r"^\s*\d{1,2}[.)]\s+")
# Raw cosines of multilingual e5-small: other statements of the same card up to 0.90, the same one from 0.93.
_COSINE_UNRELATED, _COSINE_SAME = 0.86, 0.96

_NEGATIONS = frozenset(
    search_words(
        """no not never don't dont do'nt doesn't isn't aren't can't cannot without avoid stop neither nor none
        नहीं न मत ना बिना नाही नको नका नये नयेत कधीही వద్దు కాదు లేదు లేకుండా చేయవద్దు ఇవ్వవద్దు கூடாது வேண்டாம் இல்லை இல்லாமல்
        না নয় নেই নাই ছাড়া لا لم لن ليس ليست غير بدون دون تجنب فلا ولا بلا الا فلن ولن ممنوع"""
    )
)
_NEGATIVE_ENDINGS = (
    *("వద్దు", "కూడదు", "లేదు", "రాదు", "కండి"),
    *("கூடாது", "வேண்டாம்", "வில்லை", "ாதீர்கள்", "ாமல்", "ாதே"),
)
# Telugu says "press" (నొక్కండి) and "touch" (తాకండి) with the ending that says "do not" elsewhere.
_NOT_NEGATIVE_ENDINGS = ("క్కండి", "తాకండి", "వెతకండి")


def is_negative(text: str) -> bool:
    """Whether a sentence forbids or denies something."""
    return any(_denies(word) for word in search_words(_AT_LEAST.sub(" ", text)))


def _denies(word: str) -> bool:
    return word in _NEGATIONS or (
        word.endswith(_NEGATIVE_ENDINGS) and not word.endswith(_NOT_NEGATIVE_ENDINGS)
    )


def statement_words(text: str) -> list[str]:
    """The words of a sentence that say what it is about: polarity is compared apart, and numbers with their units."""
    return [w for w in content_words(text) if w not in _NEGATIONS and not w[0].isdigit()]


def akin(word: str, known: str) -> bool:
    """Whether two words of running text are forms of one word, or one word in two spellings.

    Indic and Arabic words change at both ends; they are compared by the pairs and triples of letters they share.
    """
    if alike(word, known):
        return True
    if word.isascii() or known.isascii() or min(len(word), len(known)) < 3:
        return False
    mine, theirs = _runs(word), _runs(known)
    return 2 * len(mine & theirs) >= _SHARED_RUNS * (len(mine) + len(theirs))


@lru_cache(maxsize=4096)
def _runs(word: str) -> frozenset[str]:
    marked = f"^{word}$"
    return frozenset(marked[i : i + n] for n in (2, 3) for i in range(len(marked) - n + 1))


@dataclass(frozen=True, slots=True)
class _Line:
    n: int
    text: str
    words: frozenset[str]
    quantities: frozenset[tuple[str, str]]


class SupportCheck:
    """Holds the sentences of one answer against its passages."""

    def __init__(
        self,
        passages: Sequence[RetrievedPassage],
        question: str,
        lexicon: TermLexicon,
        embedder: Embedder | None,
        mode: Mode,
    ) -> None:
        self._lines = [
            _Line(
                p.n,
                line,
                frozenset(statement_words(f"{p.passage.title} {line}")),
                frozenset(quantities(line)),
            )
            for p in passages
            for line in p.passage.lines
        ]
        # Sentences are judged while the model writes on the same cores: what hangs on the passage alone is found once.
        whole = {p.n: f"{p.passage.title}\n{p.passage.text}" for p in passages}
        self._words = {n: frozenset(statement_words(text)) for n, text in whole.items()}
        self._quantities = {n: quantities(text) for n, text in whole.items()}
        self._asked_quantities = quantities(question)
        self._terms = {
            n: {m.entry for m in lexicon.matches(f"{text} {question}")} for n, text in whole.items()
        }
        self._lexicon = lexicon
        self._embedder = embedder
        self._mode = mode
        self._line_vectors: Vectors | None = None
        self._judged: tuple[str, list[float]] | None = None

    def check(self, text: str) -> Sentence:
        """Judge one sentence: cited, unsupported, or withheld (an unsupported number; in patient mode all unsupported)."""
        plain = bare(text)
        words = statement_words(plain)
        if not words or not self._lines:
            return self._rejected(plain)
        needed = quantities(_ENUMERATOR.sub("", plain))
        ranked = self._ranked(plain, words)
        needed_score = _ENOUGH_SUPPORT
        for n, score in ranked.items():
            if score < needed_score:
                break
            if not needed <= self._known_quantities(plain, words, n, needed):
                continue
            if not self._same_polarity(plain, words, n):
                # The passage that says it says the opposite: one that merely shares words does not outweigh it.
                needed_score = max(needed_score, score - _NEARLY_AS_MUCH / 2)
                continue
            if self._foreign_terms(plain, n):
                continue
            return Sentence(plain, Support.CITED, (n,))
        if any(
            unit and not any((number, unit) in known for known in self._quantities.values())
            for number, unit in needed
        ):
            return Sentence(plain, Support.WITHHELD)
        return self._rejected(plain)

    def _rejected(self, plain: str) -> Sentence:
        return Sentence(plain, Support.WITHHELD if self._mode is Mode.PATIENT else Support.UNSUPPORTED)

    def _ranked(self, plain: str, words: list[str]) -> dict[int, float]:
        """How well each passage carries the sentence, best first."""
        nearness = self._nearness(plain, words)
        whole = {n: _overlap(words, known) for n, known in self._words.items()}
        scored: dict[int, float] = {}
        for line, near in zip(self._lines, nearness, strict=True):
            # A sentence may put several lines of a passage together.
            joined = _JOINED * whole[line.n] * (1.0 if self._embedder is None else _WORDS_SHARE)
            scored[line.n] = max(near, joined, scored.get(line.n, 0.0))
        return dict(sorted(scored.items(), key=lambda item: -item[1]))

    def _nearness(self, plain: str, words: list[str]) -> list[float]:
        """How well each line carries the sentence, by words and by meaning; 0 to 1."""
        if self._judged is not None and self._judged[0] == plain:
            return self._judged[1]
        overlaps = [_overlap(words, line.words) for line in self._lines]
        # Nothing in common leaves nothing to ask the search model about: the same cores write the answer.
        if self._embedder is None or max(overlaps) < _SOMETHING_SHARED:
            nearness = [_WORDS_ALONE * overlap for overlap in overlaps]
        else:
            vectors = self._embedder.embed_queries([plain])
            if self._line_vectors is None:
                self._line_vectors = self._embedder.embed_queries([line.text for line in self._lines])
            cosines = (self._line_vectors @ vectors[0]).tolist()
            nearness = [
                _WORDS_SHARE * overlap + (1 - _WORDS_SHARE) * _meaning(cosine)
                for overlap, cosine in zip(overlaps, cosines, strict=True)
            ]
        self._judged = (plain, nearness)
        return nearness

    def _known_quantities(
        self, plain: str, words: list[str], n: int, needed: set[tuple[str, str]]
    ) -> set[tuple[str, str]]:
        """Those of the numbers that the question or the lines that say it hold: another line's number is another's."""
        known = set(self._asked_quantities)
        for line in self._lines_that_say(plain, words, n):
            known |= line.quantities
        bare_numbers = {number for number, _ in known}
        unit_unknown = {number for number, unit in known if not unit}
        return {
            (number, unit)
            for number, unit in needed
            if (number, unit) in known or (number in (unit_unknown if unit else bare_numbers))
        }

    def _lines_that_say(self, plain: str, words: list[str], n: int) -> list[_Line]:
        """The line of a passage that carries most of the words, its equals, and lines that carry what is left."""
        lines = [line for line in self._lines if line.n == n]
        chosen = self._nearest_lines(plain, words, n, _EQUAL)
        left = [w for w in words if not any(_knows(line.words, w) for line in chosen)]
        return chosen + [
            line
            for line in lines
            if line not in chosen and sum(_knows(line.words, w) for w in left) >= _FURTHER_WORDS
        ]

    def _same_polarity(self, plain: str, words: list[str], n: int) -> bool:
        """Whether the line that says it forbids when the sentence forbids, and allows when it allows."""
        nearest = self._nearest_lines(plain, words, n, _NEARLY_AS_MUCH)
        return any(is_negative(line.text) is is_negative(plain) for line in nearest)

    def _nearest_lines(self, plain: str, words: list[str], n: int, within: float) -> list[_Line]:
        near = [
            (line, v)
            for line, v in zip(self._lines, self._nearness(plain, words), strict=True)
            if line.n == n
        ]
        best = max(v for _, v in near)
        return [line for line, v in near if v >= best - within]

    def _foreign_terms(self, plain: str, n: int) -> bool:
        """Whether the sentence names a medical term that neither the passage nor the question holds."""
        words = search_words(plain)
        for match in self._lexicon.matches(plain):
            if match.entry in self._terms[n] or not match.entry.startswith("definition/"):
                continue
            term = words[match.begin : match.end]
            if not all(_knows(self._words[n], w) for w in term):
                return True
        return False


def _meaning(cosine: float) -> float:
    return min(1.0, max(0.0, (cosine - _COSINE_UNRELATED) / (_COSINE_SAME - _COSINE_UNRELATED)))


def _overlap(words: list[str], known: frozenset[str]) -> float:
    """Share of the words that are known in some form."""
    return sum(_knows(known, w) for w in words) / len(words)


def _knows(known: frozenset[str], word: str) -> bool:
    return word in known or any(akin(word, k) for k in known)
