"""Full-text search that keeps Indic words whole."""

from __future__ import annotations

from collections.abc import Iterable

from nabz.domain.text import WORD, normalise, search_form, search_words

# The default tokenizer cuts Indic words at their vowel signs (category Mn, Mc): बुखार would become ब, ख, र.
INDIC_SAFE_TOKENIZER = "\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\""
STEMMED_INDIC_SAFE_TOKENIZER = "\"porter unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\""

HIT_BEGIN, HIT_END = "\x02", "\x03"


def quoted(term: str) -> str:
    """A term or phrase as an FTS5 string, so that nothing in it is taken for an operator."""
    return '"' + term.replace('"', '""') + '"'


def match_all_prefixes(text: str) -> str:
    """An FTS5 expression for: every word of the text begins a word of the document. Empty when there is no word."""
    return " AND ".join(f"{quoted(word)}*" for word in search_words(text))


def match_any(terms: Iterable[str]) -> str:
    """An FTS5 expression for: any of the terms; a term that ends in * is a prefix."""
    parts = [quoted(t[:-1]) + "*" if t.endswith("*") else quoted(t) for t in terms if t.strip("* ")]
    return " OR ".join(parts)


def readable_snippet(text: str, wanted: str, around: int = 60) -> str:
    """A piece of the text around the first hit, hits between U+0002 and U+0003, in the words as they were written."""
    prefixes = tuple(search_words(wanted))
    text = normalise(text)
    hits = [m.span() for m in WORD.finditer(text) if search_form(m.group()).startswith(prefixes)]
    if not hits:
        return text[: 2 * around]
    begin, end = max(0, hits[0][0] - around), min(len(text), hits[0][1] + around)
    pieces, at = ["…" if begin else ""], begin
    for left, right in hits:
        if left < begin or right > end:
            continue
        pieces += [text[at:left], HIT_BEGIN, text[left:right], HIT_END]
        at = right
    return "".join([*pieces, text[at:end], "…" if end < len(text) else ""])
