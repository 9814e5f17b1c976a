"""From what a person writes to findings: words, their scope, numbers, and the reply to a question.

Deterministic: words and phrases of the clinical data first, then frames of words, then what stands around them.
See `lexicon_match`, `word_frames`, `scope_of_words`, `quantities`, `patient_mentions`, `direct_reply`.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from nabz.clinical.content import ClinicalContent, Concept
from nabz.clinical.cues import Cues
from nabz.clinical.direct_reply import REPLIES, affirmed, replied, reply_finding
from nabz.clinical.found_concepts import FoundConcepts
from nabz.clinical.lexicon_match import LanguageIndex, Match, Spoken
from nabz.clinical.message_cues import PERSONS
from nabz.clinical.message_languages import MessageLanguages
from nabz.clinical.message_words import Message, text_words
from nabz.clinical.name_table import Named, NameTable
from nabz.clinical.patient_mentions import PatientMentions, read_mentions
from nabz.clinical.quantities import DAYS, Amount, QuantityTable, vitals
from nabz.clinical.scope_of_words import Scope
from nabz.clinical.settling import settled
from nabz.clinical.word_frames import FrameTable
from nabz.domain.findings import Finding, FindingState, Vitals
from nabz.domain.languages import Language
from nabz.domain.text import search_form

_ROLES = ("start", "since", "ago", "every")
_LOOKS_ENGLISH = frozenset(
    "me he to hi the main do so in is am an on at as par pan man dam pet sir bat fat hot".split()
)
_SHORTEST_CHOICE = 3  # letters; "no" and "arm" stand in many a sentence
_LONG_AGO = 90  # days: what was then and is not said to go on is over


@dataclass(frozen=True, slots=True)
class _Read:
    """A message with everything that was found in it."""

    message: Message
    scope: Scope
    cues: tuple[Named, ...]
    words: tuple[Named, ...]
    amounts: tuple[Amount, ...]
    matches: tuple[Match, ...]
    candidates: tuple[Match, ...]
    forms: tuple[list[tuple[str, ...]], ...]
    languages: tuple[Language, ...]


class Understander:
    """Reads messages. Indexes are built at the first message of a language and kept; safe to share between threads."""

    def __init__(self, content: ClinicalContent) -> None:
        self._content = content
        self._lock = threading.Lock()
        self._indexes: dict[Language, LanguageIndex] = {}
        self._names: dict[Language, NameTable] = {}
        self._quantities: dict[tuple[Language, ...], QuantityTable] = {}
        self._frames = FrameTable(content.frames, content.concepts)
        self._told_by = MessageLanguages(content.cues)
        english = content.cues.get(Language.EN, Cues())
        self._real_words = frozenset(english.scope.get("real_words", ()))
        self._last: tuple[str, Language, _Read] | None = None

    def findings(
        self, text: str, lang: Language, *, asked: str | None = None, turn: int = 0
    ) -> tuple[Finding, ...]:
        """What a message tells, in the order of its words; one finding a concept.

        Args:
            lang: the language of the message; English, and what its script and words show, are read as well.
            asked: the concept of the question that it replies to, if any.
            turn: the number of the message, kept with each finding.
        """
        read = self._read(text, lang)
        concepts = self._content.concepts
        times = [amount for amount in read.amounts if amount not in self._mentions(read)[1]]
        found = FoundConcepts(concepts, read.message, read.scope, read.cues, times, turn)
        found.add(read.matches, asked=asked)
        measured = vitals(read.message, read.words, read.scope.informing, read.amounts)
        if measured.temperature is not None:
            found.add_temperature(measured.temperature, read.words)
        if asked is not None and asked in concepts:
            alone = all(match.concept == asked for match in read.matches)
            reply = self._reply(concepts[asked], read, turn, told_itself=found.tells(asked), alone=alone)
            if reply is not None:
                found.put_reply(reply)
        return found.findings()

    def _reply(
        self, concept: Concept, read: _Read, turn: int, *, told_itself: bool, alone: bool
    ) -> Finding | None:
        cues = list(read.cues)
        if not any(cue.name in REPLIES for cue in cues):
            # "haan" to an English question: a reply is so short that its language shows in nothing else.
            cues += [
                c
                for lang in Language
                for c in self._name_table(lang).found(read.message)
                if c.name in REPLIES
            ]
        whole = self._whole_choice(concept, read)
        if whole is not None:
            return replied(concept, read.message, turn, whole)
        choices = {m.choice for m in read.candidates if m.concept == concept.id and m.choice is not None}
        unsure = any(cue.name == "unknown" for cue in cues)
        finding = reply_finding(
            concept,
            read.message,
            read.scope,
            cues,
            [self._cues(one) for one in read.languages],
            read.amounts,
            [m for m in read.candidates if m.concept == concept.id and m.choice in choices]
            or ([] if unsure else self._near_choice(concept, read)),
            turn,
            told_itself=told_itself,
            alone=alone,
        )
        if finding is None and not told_itself and self._speaks_of(concept, read, cues):
            return affirmed(concept, read.message, turn)
        return finding

    def _speaks_of(self, concept: Concept, read: _Read, cues: Iterable[Named]) -> bool:
        """Whether a reply to a question says yes by its subject: "was it a snake?", "one went into the grass"."""
        if concept.type != "binary" or read.scope.negations or any(c.name in REPLIES for c in cues):
            return False
        indexes = zip(read.languages, read.forms, strict=True)
        return any(self._index(lang).tells(concept.id, own) for lang, own in indexes)

    def _whole_choice(self, concept: Concept, read: _Read) -> str | None:
        """The choice whose text, as it was shown, stands in a reply; the longest of several."""
        said = f" {search_form(read.message.text)} "
        texts = [self._content.concept_texts.get(lang, {}).get(concept.id) for lang in read.languages]
        shown = {
            form: choice
            for text in texts
            if text is not None
            for choice, words in text.choices.items()
            if len(form := search_form(words).strip(" .?!।,")) > _SHORTEST_CHOICE
        }
        found = [form for form in shown if f" {form}" in said]
        return shown[max(found, key=len)] if found else None

    def _near_choice(self, concept: Concept, read: _Read) -> list[Match]:
        """The one choice that shares most words with a reply: "with blood" for "phlegm with blood in it"."""
        shared: dict[str, set[int]] = {}
        for lang, own in zip(read.languages, read.forms, strict=True):
            for choice, words in self._index(lang).choice_words(concept.id).items():
                shared.setdefault(choice, set()).update(
                    at for at, known in enumerate(own) if words.intersection(known)
                )
        most = max((len(places) for places in shared.values()), default=0)
        best = [choice for choice, places in shared.items() if len(places) == most]
        if most == 0 or len(best) > 1:
            return []
        return [Match(concept.id, best[0], tuple(sorted(shared[best[0]])))]

    def mentions(self, text: str, lang: Language) -> PatientMentions:
        """What a message says of the patient's age, sex and pregnancy."""
        return self._mentions(self._read(text, lang))[0]

    def _mentions(self, read: _Read) -> tuple[PatientMentions, frozenset[Amount]]:
        denied = frozenset(
            cue.first
            for cue in read.words
            if cue.name == "pregnant"
            and read.scope.is_negated(
                Match("", None, tuple(range(cue.first, cue.last + 1))), frozenset(), frozenset()
            )
        )
        return read_mentions(read.message, (*read.cues, *read.words), read.amounts, denied)

    def named(self, text: str, lang: Language) -> tuple[str, ...]:
        """The concepts that a message names, in order, whether it says, denies, supposes or asks about them."""
        matches = sorted(self._read(text, lang).matches, key=lambda m: m.first)
        return tuple(dict.fromkeys(m.concept for m in matches))

    def vitals(self, text: str, lang: Language) -> Vitals:
        """Measured values in a message: "temp 102 F", "BP 180/110", "oxygen 88"; impossible ones are left out."""
        read = self._read(text, lang)
        return vitals(read.message, read.words, read.scope.informing, read.amounts)

    def state_of(self, concept: str, text: str, lang: Language) -> FindingState:
        """What a message says of one concept."""
        return next(
            (f.state for f in self.findings(text, lang) if f.concept == concept), FindingState.UNKNOWN
        )

    # --- reading ----------------------------------------------------------------------------------------------

    def _read(self, text: str, lang: Language) -> _Read:
        last = self._last
        if last is not None and last[0] == text and last[1] is lang:
            return last[2]
        read = self._read_anew(text, lang)
        self._last = (text, lang, read)
        return read

    def _read_anew(self, text: str, lang: Language) -> _Read:
        message = Message.read(text)
        languages = self._told_by.of(message, lang)
        indexes = [self._index(one) for one in languages]
        latin = self._told_by.typed_in_latin(message, languages)
        # "me", "he" and "to" look English; in Hindi typed in Latin letters they are "in", "is" and "so".
        foreign = frozenset(
            at for at, word in enumerate(message.words) if latin and word.text in _LOOKS_ENGLISH
        )
        cues = tuple(
            cue
            for one in languages
            for cue in self._name_table(one).found(message)
            if one is not Language.EN or not foreign & set(range(cue.first, cue.last + 1))
        )
        fillers = frozenset(
            at
            for at, word in enumerate(message.words)
            if any(index.is_filler(word.text) for index in indexes)
        )
        amounts = self._amounts(message, cues, fillers, languages)
        times = {at for a in amounts if _is_told_time(a, message) for at in range(a.first, a.last + 1)}
        forms = [
            [
                () if at in times or (at in foreign and index.lang is Language.EN) else index.forms(word.text)
                for at, word in enumerate(message.words)
            ]
            for index in indexes
        ]
        self._mend(
            message,
            indexes,
            forms,
            latin,
            times | {at for cue in cues for at in range(cue.first, cue.last + 1)},
        )
        words = tuple(named for index, own in zip(indexes, forms, strict=True) for named in index.named(own))
        known = {
            at for cue in (*cues, *words) for at in range(cue.first, cue.last + 1) if cue.name != "filler"
        }
        long_ago = [(a.first, a.last) for a in amounts if a.ago and a.unit in DAYS and a.days >= _LONG_AGO]
        scope = Scope(message, (*cues, *words), fillers, long_ago)
        message = scope.message
        denying = frozenset(at for at in scope.negations if at in _inside_words(cues, words))
        spoken = [
            m for index, own in zip(indexes, forms, strict=True) for m in index.matches(message, own, denying)
        ]
        framed = self._frames.matches(
            message,
            (*words, *(c for c in cues if c.name in PERSONS)),
            scope.negations,
            fillers - (known & scope.negations),
            scope.joints,
            denying,
        )
        matches = settled([*spoken, *framed], scope.negations, self._content.concepts)
        return _Read(message, scope, cues, words, amounts, matches, tuple(spoken), tuple(forms), languages)

    def _amounts(
        self,
        message: Message,
        cues: Sequence[Named],
        fillers: frozenset[int],
        languages: tuple[Language, ...],
    ) -> tuple[Amount, ...]:
        roles = {
            name: frozenset(at for c in cues if c.name == name for at in range(c.first, c.last + 1))
            for name in _ROLES
        }
        return tuple(self._quantity_table(languages).amounts(message, roles | {"filler": fillers}))

    def _mend(
        self,
        message: Message,
        indexes: Sequence[LanguageIndex],
        forms: list[list[tuple[str, ...]]],
        latin: bool,
        understood: set[int],
    ) -> None:
        """Take a word that nothing knows for the word that it misspells."""
        for at, word in enumerate(message.words):
            if (
                at in understood
                or any(own[at] for own in forms)
                or any(index.is_filler(word.text) for index in indexes)
            ):
                continue
            for index, own in zip(indexes, forms, strict=True):
                if index.lang is Language.EN or latin:
                    own[at] = index.mended(word.text)

    def _cues(self, lang: Language) -> Cues:
        return self._content.cues.get(lang, Cues())

    def _name_table(self, lang: Language) -> NameTable:
        table = self._names.get(lang)
        if table is None:
            scope = {
                name: phrases for name, phrases in self._cues(lang).scope.items() if name != "real_words"
            }
            table = self._names[lang] = NameTable(scope)
        return table

    def _quantity_table(self, languages: tuple[Language, ...]) -> QuantityTable:
        table = self._quantities.get(languages)
        if table is None:
            table = self._quantities[languages] = QuantityTable([self._cues(one) for one in languages])
        return table

    def _index(self, lang: Language) -> LanguageIndex:
        index = self._indexes.get(lang)
        if index is None:
            with self._lock:
                index = self._indexes.get(lang) or self._built(lang)
                self._indexes[lang] = index
        return index

    def _built(self, lang: Language) -> LanguageIndex:
        cues, english = self._cues(lang), self._cues(Language.EN)
        words = {
            name: _words(cues.scope.get(name, ())) | _words(english.scope.get(name, ()))
            for name in ("filler", "not")
        }
        concepts = self._content.concepts.values()
        return LanguageIndex(
            lang,
            self._spoken(lang, cues),
            cues,
            fillers=words["filler"],
            negations=words["not"],
            parents={c.id: c.parent for c in concepts if c.parent},
            sure=frozenset(c.id for c in concepts if c.danger and not c.id.startswith(f"{c.parent}_")),
            real_words=self._real_words,
        )

    def _spoken(self, lang: Language, cues: Cues) -> Iterable[Spoken]:
        texts = self._content.concept_texts.get(lang, {})
        english = self._content.concept_texts.get(Language.EN, {})
        for concept, text in texts.items():
            if lang is not Language.EN and text is english.get(concept):
                continue  # not yet translated: the English index has it
            yield Spoken(text.name, concept, name=True)
            yield from (Spoken(synonym, concept) for synonym in text.synonyms)
            for choice, synonyms in text.choice_synonyms.items():
                yield Spoken(text.choices[choice], concept, choice)
                yield from (Spoken(synonym, concept, choice) for synonym in synonyms)
        for concept, phrases in cues.concepts.items():
            if concept in self._content.concepts:
                yield from (Spoken(phrase, concept) for phrase in phrases)


def _inside_words(cues: Iterable[Named], words: Iterable[Named]) -> frozenset[int]:
    """The words that are a negation and a word of their own in one: verbs that hold their "not"."""
    negations = {cue.first for cue in cues if cue.name == "not" and cue.first == cue.last}
    return frozenset(negations & {word.first for word in words if word.first == word.last})


def _is_told_time(amount: Amount, message: Message) -> bool:
    """ "For three days", "20 days": such words tell a time, and no concept besides."""
    told = amount.since or amount.ago or message.words[amount.first].text.isdigit()
    return amount.unit in DAYS and told and not amount.every


def _words(phrases: Iterable[str]) -> frozenset[str]:
    return frozenset(word for phrase in phrases for word in text_words(phrase) if "*" not in phrase)
