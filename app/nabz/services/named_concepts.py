"""Which entries of the library speak of what a question names, in the words in which people say it.

The clinical data know thousands of spoken, misspelt and romanised ways to name a complaint; the library's own keywords
know some. "I don't want to live" names no card, but it names a finding, and cards say which findings they are about.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from nabz.domain.languages import Language
from nabz.services.knowledge_content import BuiltinContent

ConceptNames = Callable[[str, Language], tuple[str, ...]]
"""The concepts that a text names, whatever it says of them."""

_MAIN_TOPIC, _OWN_CARD = 0.5, 1.0
_ENOUGH = 0.5
_MOST = 5


class NamedConcepts:
    """Entries of the library for the concepts that a question names."""

    def __init__(self, content: BuiltinContent, names: ConceptNames) -> None:
        self._names = names
        self._topics = {card.id: card.topics for card in content.cards}
        self._definitions = frozenset(d.id for d in content.definitions)
        self._spread = Counter(topic for topics in self._topics.values() for topic in set(topics))

    def entries(self, question: str, lang: Language) -> list[str]:
        """Ids as "card/<id>" (at most five, those that speak of most of what is named first) and "definition/<id>".

        A finding that many cards mention (fever) says little about each; one that few do (self-harm) says which.
        """
        named = self._names(question, lang)
        worth: dict[str, float] = {}
        for card, topics in self._topics.items():
            value = sum(
                1 / self._spread[concept]
                + (_MAIN_TOPIC if topics[0] == concept else 0.0)
                + (_OWN_CARD if card.startswith(concept) else 0.0)
                for concept in named
                if concept in topics
            )
            if value >= _ENOUGH:
                worth[card] = value
        best = sorted(worth, key=lambda card: -worth[card])[:_MOST]
        return [f"card/{card}" for card in best] + [
            f"definition/{c}" for c in named if c in self._definitions
        ]
