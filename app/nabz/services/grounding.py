"""Whether a sentence stands on a passage.

A sentence is cited when one passage carries it: enough of its content words, every number with its unit, the same
negation, and no medical term that neither the passage nor the question holds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from nabz.domain.answer import Mode, Sentence, Support
from nabz.domain.citation import RetrievedPassage
from nabz.domain.sentences import bare
from nabz.domain.text import fold_digits, normalise, search_form, search_words
from nabz.services.lexicon import TermLexicon, alike
from nabz.services.ports import Embedder, Vectors
from nabz.services.stop_words import content_words

_ENOUGH_SUPPORT = 0.58
_WORDS_SHARE = 0.7
_NEARLY_AS_MUCH = 0.1
# Cosines of multilingual e5-small run from about 0.75 (unrelated) to 0.95 (the same statement).
_COSINE_UNRELATED, _COSINE_SAME = 0.80, 0.94

_NEGATIONS = frozenset(
    search_words(
        """no not never don't dont do'nt doesn't isn't aren't can't cannot without avoid stop neither nor none
        नहीं न मत ना बिना नाही नको नका नये नयेत कधीही వద్దు కాదు లేదు లేకుండా చేయవద్దు ఇవ్వవద్దు கூடாது வேண்டாம் இல்லை இல்லாமல்
        না নয় নেই নাই ছাড়া لا لم لن ليس ليست غير بدون دون تجنب"""
    )
)
_NEGATIVE_ENDINGS = ("వద్దు", "కూడదు", "లేదు", "கூடாது", "வேண்டாம்", "வில்லை", "ாதீர்கள்", "ादे", "বেন না")

_UNITS = {
    "°c": ("°c", "c", "degrees", "celsius", "डिग्री", "डिग्री", "अंश", "డిగ్రీ", "டிகிரி", "ডিগ্রি", "درجة", "درجه"),
    "mg": ("mg", "milligram", "milligrams", "मिग्रा", "मिलीग्राम", "మి", "மி", "মিলিগ্রাম", "ملغ", "مجم", "ملغم"),
    "g": ("g", "gram", "grams", "ग्राम", "గ్రాము", "கிராம்", "গ্রাম", "غرام", "جرام"),
    "kg": ("kg", "kilo", "kilos", "kilogram", "kilograms", "किलो", "కిలో", "கிலோ", "কেজি", "كغ", "كيلو"),
    "ml": ("ml", "millilitre", "milliliters", "millilitres", "मिली", "మిల్లీలీటర్", "மில்லி", "মিলি", "مل"),
    "l": ("l", "litre", "litres", "liter", "liters", "लीटर", "లీటర్", "லிட்டர்", "লিটার", "لتر"),
    "teaspoon": (
        "teaspoon",
        "teaspoons",
        "spoon",
        "spoons",
        "tsp",
        "चम्मच",
        "चमचे",
        "चमचा",
        "టీస్పూన్",
        "చెంచా",
        "టీస్పూన్ల",
        "ஸ்பூன்",
        "தேக்கரண்டி",
        "চামচ",
        "ملعقة",
        "ملاعق",
    ),
    "minute": (
        "minute",
        "minutes",
        "min",
        "मिनट",
        "मिनिटे",
        "मिनिट",
        "నిమిషాలు",
        "నిమిషం",
        "நிமிடம்",
        "நிமிடங்கள்",
        "মিনিট",
        "دقيقة",
        "دقائق",
    ),
    "hour": (
        "hour",
        "hours",
        "hrs",
        "hourly",
        "घंटे",
        "घंटा",
        "तास",
        "గంటలు",
        "గంట",
        "மணி",
        "மணிநேரம்",
        "ঘন্টা",
        "ঘণ্টা",
        "ساعة",
        "ساعات",
    ),
    "day": (
        "day",
        "days",
        "daily",
        "दिन",
        "दिवस",
        "రోజులు",
        "రోజు",
        "நாள்",
        "நாட்கள்",
        "নাট্কল",
        "দিন",
        "يوم",
        "ايام",
        "أيام",
    ),
    "week": (
        "week",
        "weeks",
        "weekly",
        "हफ्ते",
        "हफ्ता",
        "सप्ताह",
        "आठवडे",
        "आठवडा",
        "వారాలు",
        "వారం",
        "வாரம்",
        "வாரங்கள்",
        "সপ্তাহ",
        "اسبوع",
        "أسبوع",
        "اسابيع",
        "أسابيع",
    ),
    "month": ("month", "months", "महीने", "महिने", "నెలలు", "నెల", "மாதம்", "மாதங்கள்", "মাস", "شهر", "اشهر", "أشهر"),
    "year": ("year", "years", "साल", "वर्ष", "वर्षे", "సంవత్సరాలు", "ఏళ్లు", "ஆண்டு", "வயது", "বছর", "سنة", "سنوات"),
    "%": ("%", "percent", "प्रतिशत", "শতাংশ"),
    "mmhg": ("mmhg",),
    "times": ("times", "time", "बार", "वेळा", "సార్లు", "முறை", "বার", "مرات", "مرة"),
}
_UNIT_OF_WORD = {search_form(word): unit for unit, names in _UNITS.items() for word in names}
_NUMBER_WITH_NEXT = re.compile(r"(\d+(?:[.,/]\d+)*)\s*(°\s?[CFcf]|%|[^\W\d_]+)?")
_NUMBER_WORDS = {
    w: str(n)
    for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_NUMBER_WORDS |= {"half": "0.5", "twice": "2", "once": "1", "thrice": "3"}


def quantities(text: str) -> set[tuple[str, str]]:
    """The numbers of a text with their units in normal form; the unit is "" where the next word is none.

    English number words count as digits ("six teaspoons" is ("6", "teaspoon")).
    """
    folded = fold_digits(normalise(text))
    folded = re.sub(
        r"\b[a-z]+\b",
        lambda m: _NUMBER_WORDS.get(m.group().lower(), m.group()),
        folded,
        flags=re.IGNORECASE,
    )
    found: set[tuple[str, str]] = set()
    for match in _NUMBER_WITH_NEXT.finditer(folded):
        number = re.sub(r",(?=\d{3}\b)", "", match.group(1)).rstrip(".,")
        after = folded[match.end(1) :].lstrip()
        # "10-14 days", "6 level teaspoons": the unit may stand a few words on.
        unit = next((u for w in _words_after(after) if (u := _UNIT_OF_WORD.get(w))), "")
        found.add((number, unit))
    return found


def _words_after(text: str) -> list[str]:
    words = re.findall(r"°\s?[cCfF]|%|[^\W\d_]+(?:[\u0900-\u0dff\u0610-\u065f]+[^\W\d_]*)*", text[:40])
    return [search_form(w).replace(" ", "") for w in words[:3]]


def is_negative(text: str) -> bool:
    """Whether a sentence forbids or denies something."""
    return any(w in _NEGATIONS or w.endswith(_NEGATIVE_ENDINGS) for w in search_words(text))


@dataclass(frozen=True, slots=True)
class _Line:
    n: int
    text: str
    words: frozenset[str]


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
            _Line(p.n, line, frozenset(content_words(f"{p.passage.title} {line}")))
            for p in passages
            for line in p.passage.lines
        ]
        # Sentences are judged while the model writes on the same cores: what hangs on the passage alone is found once.
        whole = {p.n: f"{p.passage.title}\n{p.passage.text}" for p in passages}
        self._words = {n: frozenset(content_words(text)) for n, text in whole.items()}
        self._quantities = {n: quantities(text) for n, text in whole.items()}
        self._asked_quantities = quantities(question)
        self._terms = {
            n: {m.entry for m in lexicon.matches(f"{text} {question}")} for n, text in whole.items()
        }
        self._lexicon = lexicon
        self._embedder = embedder
        self._mode = mode
        self._line_vectors: Vectors | None = None

    def check(self, text: str) -> Sentence:
        """Judge one sentence: cited, unsupported, or withheld (an unsupported number; in patient mode all unsupported)."""
        plain = bare(text)
        words = content_words(plain)
        if not words or not self._lines:
            return self._rejected(plain)
        needed = {q for q in quantities(plain) if q[1] or len(q[0]) > 1}
        ranked = self._ranked(plain, words)
        needed_score = _ENOUGH_SUPPORT
        for n, score in ranked.items():
            if score < needed_score:
                break
            if not needed <= self._known_quantities(n, needed):
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
        overlaps = [_overlap(words, line.words) for line in self._lines]
        best_overlap = max(overlaps)
        cosines = [0.0] * len(self._lines)
        # Words alone decide the clear cases; the embedder is asked only for those between.
        if self._embedder is not None and 0.2 <= best_overlap < 0.95:
            vectors = self._embedder.embed_queries([plain])
            if self._line_vectors is None:
                self._line_vectors = self._embedder.embed_queries([line.text for line in self._lines])
            raw = (self._line_vectors @ vectors[0]).tolist()
            cosines = [
                min(1.0, max(0.0, (c - _COSINE_UNRELATED) / (_COSINE_SAME - _COSINE_UNRELATED))) for c in raw
            ]
        whole = {n: _overlap(words, known) for n, known in self._words.items()}
        scored: dict[int, float] = {}
        for line, overlap, cosine in zip(self._lines, overlaps, cosines, strict=True):
            share = max(overlap, 0.9 * whole[line.n])
            score = max(share * 0.95, _WORDS_SHARE * share + (1 - _WORDS_SHARE) * cosine)
            scored[line.n] = max(score, scored.get(line.n, 0.0))
        return dict(sorted(scored.items(), key=lambda item: -item[1]))

    def _known_quantities(self, n: int, needed: set[tuple[str, str]]) -> set[tuple[str, str]]:
        known = self._quantities[n] | self._asked_quantities
        bare_numbers = {number for number, _ in known}
        return {q for q in needed if q in known or (not q[1] and q[0] in bare_numbers)}

    def _same_polarity(self, plain: str, words: list[str], n: int) -> bool:
        """Whether the line that says it forbids when the sentence forbids, and allows when it allows."""
        overlaps = {line: _overlap(words, line.words) for line in self._lines if line.n == n}
        best = max(overlaps.values())
        nearest = [line for line, overlap in overlaps.items() if overlap >= best - _NEARLY_AS_MUCH]
        return any(is_negative(line.text) is is_negative(plain) for line in nearest)

    def _foreign_terms(self, plain: str, n: int) -> bool:
        """Whether the sentence names a medical term that neither the passage nor the question holds."""
        words = search_words(plain)
        for match in self._lexicon.matches(plain):
            if match.entry in self._terms[n] or not match.entry.startswith("definition/"):
                continue
            term = words[match.begin : match.end]
            if not all(any(alike(w, k) for k in self._words[n]) for w in term):
                return True
        return False


def _overlap(words: list[str], known: frozenset[str]) -> float:
    """Share of the words that are known in some form."""
    return sum(1 for w in words if w in known or any(alike(w, k) for k in known)) / len(words)
