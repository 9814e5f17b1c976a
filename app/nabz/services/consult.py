"""The guided consultation: danger first, then the question that matters most, then what it may be and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from copy import copy
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from nabz.clinical.challenge import ChallengeGuard
from nabz.clinical.content import ClinicalContent
from nabz.clinical.differential import DifferentialEngine, Tuning
from nabz.clinical.inquiry import InquiryEngine, InquiryTuning
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.services.consult_context import ContextQuestions
from nabz.services.consult_events import ConsultRequest
from nabz.services.consult_questions import QuestionWriter
from nabz.services.consult_replies import Understanding
from nabz.services.consult_result import PassageSource, ResultWriter
from nabz.services.consult_words import ConsultWords
from nabz.services.consultation import Consultation
from nabz.services.likely_concepts import NoSuggestions, Suggesting
from nabz.services.phrases import Phrases
from nabz.services.ports import LanguageDetector
from nabz.services.record_access import FixedRecords, RecordSource

__all__ = ["ConsultParts", "ConsultService", "Consultation"]


@dataclass(frozen=True, slots=True)
class ConsultParts:
    """What the service stands on; `bootstrap` fills it, tests fill it with fakes.

    Attributes:
        records: where the store is taken from at each turn.
        passages: the passages of guideline cards by id.
        suggest: what an opening may speak of whose words are not known.
        made_with: fingerprints of what results rest on, to be kept with them.
    """

    content: ClinicalContent
    understanding: Understanding
    guard: ChallengeGuard
    phrases: Phrases
    detector: LanguageDetector
    passages: PassageSource
    records: RecordSource = field(default_factory=FixedRecords)
    suggest: Suggesting = field(default_factory=NoSuggestions)
    made_with: Callable[[], dict[str, Any]] = dict


class ConsultService:
    """Begins consultations; holds what is computed once."""

    def __init__(
        self, parts: ConsultParts, tuning: Tuning | None = None, inquiry_tuning: InquiryTuning | None = None
    ) -> None:
        self.parts = parts
        self.words = ConsultWords(parts.content, parts.phrases)
        self._tuning = tuning
        self._inquiry_tuning = inquiry_tuning

    @cached_property
    def differential(self) -> DifferentialEngine:
        """Made at the first consultation: an app that only answers questions does not wait for it."""
        return DifferentialEngine(self.parts.content, self._tuning)

    @cached_property
    def inquiry(self) -> InquiryEngine:
        return InquiryEngine(self.differential, self._inquiry_tuning)

    @cached_property
    def questions(self) -> QuestionWriter:
        return QuestionWriter(self.parts.content, self.words)

    @cached_property
    def results(self) -> ResultWriter:
        return ResultWriter(self.differential, self.inquiry, self.words, self.parts.passages)

    @cached_property
    def context(self) -> ContextQuestions:
        return ContextQuestions(self.parts.content, self.words, self.parts.understanding)

    def warm_up(self, languages: Iterable[Language]) -> None:
        """Build what the first turn in these languages needs, so that it is as quick as the others; blocks."""
        for lang in dict.fromkeys((Language.EN, *languages)):
            trial = Consultation(self.unkept(), ConsultRequest(lang=lang, budget=1))
            trial.say(next(iter(self.parts.content.concept_texts[lang].values())).name)
            trial.end()

    def unkept(self) -> ConsultService:
        """The same service without a record, for evaluations: simulated patients do not belong in a clinic's book."""
        _ = self.results, self.context, self.questions  # the twin shares what is made once
        twin = copy(self)
        twin.parts = replace(self.parts, records=FixedRecords())
        return twin

    def begin(self, request: ConsultRequest | None = None) -> Consultation:
        """A new consultation; nothing is kept before the first message.

        Raises:
            UserError: `consult_budget`.
        """
        request = request or ConsultRequest()
        if not 0 <= request.budget <= 30:
            raise UserError("consult_budget", value=request.budget)
        return Consultation(self, request)
