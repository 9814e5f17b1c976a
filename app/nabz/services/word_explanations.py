"""Medical words in running text, and what they mean in the reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from nabz.domain.languages import Language
from nabz.domain.text import WORD, search_form
from nabz.services.knowledge_content import BuiltinContent, Definition
from nabz.services.lexicon import TermLexicon

_PREFIX = "definition/"


@dataclass(frozen=True, slots=True)
class ExplainedWord:
    """A word or phrase of a text that has an explanation; `begin` and `end` (exclusive) are character positions."""

    begin: int
    end: int
    entry: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """A lay definition as it is shown; `lang` is English where the reader's language lacks it."""

    entry: str
    term: str
    text: str
    source: str
    lang: Language


class WordExplanations:
    """Finds the terms of the lay definitions in a text: the longest at each place, inflected forms too."""

    def __init__(self, content: BuiltinContent) -> None:
        self._definitions: dict[str, Definition] = {d.id: d for d in content.definitions}
        self._lexicons: dict[Language, TermLexicon] = {}

    def words_in(self, text: str, lang: Language) -> tuple[ExplainedWord, ...]:
        """The first place of each explained term, in order. `lang` is the language of the text."""
        lexicon = self._lexicon(lang)
        words = list(_words(text))
        forms = [form for form, _, _ in words]
        found: dict[str, ExplainedWord] = {}
        at = 0
        while at < len(words):
            entries, length = lexicon.term_at(forms, at)
            if not length:
                at += 1
                continue
            entry = entries[0].removeprefix(_PREFIX)
            found.setdefault(entry, ExplainedWord(words[at][1], words[at + length - 1][2], entry))
            at += length
        return tuple(found.values())

    def explanation(self, entry: str, lang: Language) -> Explanation | None:
        """The definition of an entry for a reader of `lang`; None when there is no such entry."""
        definition = self._definitions.get(entry)
        if definition is None:
            return None
        shown = lang if lang in definition.texts else Language.EN
        text = definition.texts.get(shown)
        return None if text is None else Explanation(entry, text.term, text.text, definition.source, shown)

    def _lexicon(self, lang: Language) -> TermLexicon:
        lexicon = self._lexicons.get(lang)
        if lexicon is None:
            terms = (
                (term, f"{_PREFIX}{definition.id}", lang)
                for definition in self._definitions.values()
                if (text := definition.texts.get(lang)) is not None
                for term in (text.term, *text.also)
            )
            lexicon = self._lexicons[lang] = TermLexicon(terms)
        return lexicon


def _words(text: str) -> Iterator[tuple[str, int, int]]:
    """Each word in search form with its place."""
    for match in WORD.finditer(text):
        yield search_form(match.group()), match.start(), match.end()
