"""One question, one cited answer: danger signs first, evidence before prose, nothing unsupported."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, Protocol

from nabz.domain.answer import Answer, Composition, Sentence, Support, Timing
from nabz.domain.citation import RetrievedPassage, SearchOutcome
from nabz.domain.errors import EnvironmentFault, NabzError
from nabz.domain.languages import Language, script_shares
from nabz.domain.patient import PatientContext
from nabz.domain.sentences import SentenceSplitter
from nabz.domain.triage import Alert
from nabz.services.ask_events import (
    Activity,
    AlertsRaised,
    AnswerDelta,
    AnswerReady,
    AskEvent,
    AskRequest,
    PassagesFound,
    QuestionKept,
    SentenceChecked,
)
from nabz.services.composition import compose, with_emergency_part
from nabz.services.conversation import Conversations
from nabz.services.grounding import SupportCheck
from nabz.services.lexicon import TermLexicon
from nabz.services.phrases import Phrases
from nabz.services.ports import (
    CancelToken,
    ChatMessage,
    ChatModel,
    GenerationEnd,
    GenerationRequest,
    KnowledgeIndex,
    LanguageDetector,
    ModelCard,
    ModelLibrary,
    ModelLoading,
    PromptProgress,
    TextDelta,
)
from nabz.services.prompting import question_message, rules_message
from nabz.services.question_check import checked_question
from nabz.services.retrieval import Retriever

Listener = Callable[[AskEvent], None]

_PASSAGES_SHOWN = 5
_PASSAGES_PROMPTED = 3
_ANSWER_TOKENS = 240
# A passage that is this much less certain than the best one only leads a small model astray.
_WORTH_READING = 0.85
_NO_ANSWER = "the guidance i have does not say"
_DRIFT_SHARE = 0.5


class DangerScreen(Protocol):
    """Deterministic danger signs in free text."""

    def alerts(self, text: str, lang: Language, patient: PatientContext) -> tuple[Alert, ...]: ...


@dataclass(frozen=True, slots=True)
class AskParts:
    """What the ask service stands on; `bootstrap` fills it, tests fill it with fakes."""

    retriever: Retriever
    index: KnowledgeIndex
    lexicon: TermLexicon
    library: ModelLibrary
    chat: Callable[[ModelCard], ChatModel]
    conversations: Conversations
    detector: LanguageDetector
    danger: DangerScreen
    phrases: Phrases


@dataclass(slots=True)
class _Work:
    """The state of one question while it is answered."""

    request: AskRequest
    question: str
    lang: Language
    listener: Listener
    cancel: CancelToken | None
    started: float
    before: str = ""
    session_id: str | None = None
    alerts: tuple[Alert, ...] = ()
    first_passage_ms: float | None = None
    notices: tuple[str, ...] = ()

    def elapsed_ms(self) -> float:
        return round((time.perf_counter() - self.started) * 1000, 1)


@dataclass(frozen=True, slots=True)
class _Written:
    """What a model wrote, judged sentence by sentence."""

    raw: str
    sentences: tuple[Sentence, ...]
    end: GenerationEnd | None
    model_id: str
    prompt: ChatMessage
    reading_ms: float | None


class AskService:
    """Answers questions."""

    def __init__(self, parts: AskParts) -> None:
        self._parts = parts

    def ask(self, request: AskRequest, listener: Listener, cancel: CancelToken | None = None) -> AnswerReady:
        """Answer a question, telling the listener of every step; blocks until the answer is whole.

        The question is on disk before `QuestionKept` is told, the answer before `AnswerReady` is.

        Raises:
            UserError: the question cannot be read.
            EnvironmentFault: the index is missing, or the record cannot be written.
        """
        question = checked_question(request.text)
        lang = request.lang or self._parts.detector.detect(question, request.interface_lang)
        work = _Work(request, question, lang, listener, cancel, time.perf_counter())
        if self._parts.index.count() == 0:
            raise EnvironmentFault("index_missing")
        conversations = self._parts.conversations
        work.before = conversations.last_question(request.session_id)
        work.session_id = conversations.keep_question(request, question, lang)
        listener(QuestionKept(work.session_id, lang, conversations.stored))
        work.alerts = self._parts.danger.alerts(question, lang, request.patient)
        if work.alerts:
            listener(AlertsRaised(work.alerts))
        listener(Activity("searching"))
        outcome = self._search(work)
        work.first_passage_ms = work.elapsed_ms()
        listener(PassagesFound(outcome))
        answer, written = self._answer(work, outcome)
        kept = conversations.keep_answer(work.session_id, answer, _reasons(answer, outcome, written))
        if written is not None:
            conversations.remember(work.session_id, written.model_id, written.prompt, written.raw)
        ready = AnswerReady(answer, work.session_id, kept)
        listener(ready)
        return ready

    def warm_up(self) -> None:
        """Load what the first question needs: the search here, the default model in its own process."""
        if self._parts.index.count():
            with suppress(NabzError):
                self._parts.retriever.search("fever", Language.EN)
        card = self._parts.library.default_chat()
        if card is not None:
            self._parts.chat(card).warm_up()
        for lang in Language:
            self._parts.danger.alerts("fever", lang, PatientContext())

    def prepare(self) -> None:
        """Evaluate the rules once with the default model, so that their state is on disk; does nothing without one."""
        card = self._parts.library.default_chat()
        if card is None:
            return
        # One token is enough: the state of the rules is kept as soon as they have been read.
        request = GenerationRequest("prepare", (rules_message(), ChatMessage("user", "Ready?")), max_tokens=1)
        for _ in self._parts.chat(card).generate(request):
            pass

    def language_of(self, text: str, interface_lang: Language = Language.EN) -> Language:
        """The language of a text."""
        return self._parts.detector.detect(text, interface_lang)

    def prefill(self, request: AskRequest) -> None:
        """Read the rules and the earlier turns of the conversation while the person types; drops out quietly."""
        # Reading ahead is a favour: what is wrong is said when the question is asked.
        with suppress(NabzError):
            card = self._chosen_card(request) if request.use_model else None
            if card is None:
                return
            history = self._parts.conversations.messages(request.session_id, card.id)
            generation = GenerationRequest(request.session_id or "draft", (rules_message(), *history))
            self._parts.chat(card).prefill(generation)

    # --- steps ------------------------------------------------------------------------------------------------

    def _search(self, work: _Work) -> SearchOutcome:
        """Passages for the question; a short follow-up is understood together with the question before it."""
        retriever, mode = self._parts.retriever, work.request.mode
        outcome = retriever.search(work.question, work.lang, _PASSAGES_SHOWN, mode)
        if not outcome.answerable and work.before:
            together = retriever.search(f"{work.before} {work.question}", work.lang, _PASSAGES_SHOWN, mode)
            if together.answerable and _shares_topic(outcome, together):
                outcome = together
        passages = outcome.passages
        if outcome.answerable:
            passages = with_emergency_part(passages, self._parts.index)
        return replace(outcome, passages=passages)

    def _answer(self, work: _Work, outcome: SearchOutcome) -> tuple[Answer, _Written | None]:
        if not outcome.answerable:
            return self._refusal(work, outcome), None
        card = self._chosen_card(work.request) if work.request.use_model else None
        if work.request.use_model and card is None:
            work.notices += ("no_model",)
        if card is not None and work.lang not in card.languages:
            work.notices += ("model_not_for_language",)
            card = None
        written: _Written | None = None
        if card is not None:
            try:
                written = self._write(work, outcome, self._parts.chat(card))
            except EnvironmentFault as fault:
                if not fault.code.startswith("model_"):
                    raise
                # The evidence is there; a dead model costs the wording alone, and that is said.
                work.notices += (fault.code,)
        if written is not None:
            stopped = written.end is not None and written.end.reason == "cancelled"
            if stopped:
                work.notices += ("stopped",)
            if stopped or self._holds(work, written):
                if card is not None and card.languages[work.lang] == "caution":
                    work.notices += ("model_caution_for_language",)
                return self._model_answer(work, outcome, written), written
        return self._composed(work, outcome), None

    def _chosen_card(self, request: AskRequest) -> ModelCard | None:
        library = self._parts.library
        if request.model_id:
            card = library.card(request.model_id)
            if card.state not in ("ready", "imported"):
                raise EnvironmentFault("no_source", id=card.id, reason="it is not on this machine")
            return card
        return library.default_chat()

    def _write(self, work: _Work, outcome: SearchOutcome, model: ChatModel) -> _Written:
        passages = _worth_reading(outcome.passages)
        prompt = question_message(
            work.question, passages, work.lang, work.request.mode, work.request.patient, work.alerts
        )
        history = self._parts.conversations.messages(work.request.session_id, model.model_id)
        request = GenerationRequest(
            work.session_id or "unkept", (rules_message(), *history, prompt), _ANSWER_TOKENS
        )
        check = SupportCheck(
            outcome.passages,
            work.question,
            self._parts.lexicon,
            self._parts.retriever.embedder,
            work.request.mode,
        )
        splitter, raw, sentences, end = SentenceSplitter(), "", list[Sentence](), None
        reading_ms: float | None = None

        def judge(complete: list[str]) -> None:
            for text in complete:
                if _NO_ANSWER in text.lower():
                    continue
                sentence = check.check(text)
                if not sentence.text:
                    continue
                sentences.append(sentence)
                work.listener(SentenceChecked(len(sentences) - 1, sentence))

        for event in model.generate(request, work.cancel):
            match event:
                case ModelLoading(fraction=fraction):
                    work.listener(Activity("loading", fraction))
                case PromptProgress(done=done, total=total):
                    work.listener(Activity("reading", done / total if total else None))
                case TextDelta(text=text):
                    if not raw:
                        reading_ms = work.elapsed_ms()
                        work.listener(Activity("writing"))
                    raw += text
                    work.listener(AnswerDelta(text))
                    judge(splitter.feed(text))
                case GenerationEnd():
                    end = event
        rest = splitter.flush()
        if end is not None and end.reason == "length" and raw.rstrip()[-1:] not in ".!?।॥؟۔]":
            rest = []  # cut in mid-sentence: half a sentence is not shown as advice
        judge(rest)
        if end is not None and end.dropped_messages:
            work.notices += ("history_dropped",)
        return _Written(raw, tuple(sentences), end, model.model_id, prompt, reading_ms)

    def _holds(self, work: _Work, written: _Written) -> bool:
        """Whether what the model wrote may stand; otherwise the answer is composed, and the notice says why."""
        if not any(s.support is Support.CITED for s in written.sentences):
            work.notices += ("answer_not_supported",)
            return False
        shares = script_shares(" ".join(s.text for s in written.sentences))
        if shares.get(work.lang.profile.script, 0.0) < _DRIFT_SHARE:
            work.notices += ("model_wrong_language",)
            return False
        return True

    # --- answers ----------------------------------------------------------------------------------------------

    def _refusal(self, work: _Work, outcome: SearchOutcome) -> Answer:
        key = "refusal_with_alert" if work.alerts else "refusal"
        return self._finished(work, outcome, self._parts.phrases.say(key, work.lang), (), Composition.REFUSAL)

    def _composed(self, work: _Work, outcome: SearchOutcome) -> Answer:
        sentences = compose(work.question, outcome.passages, self._parts.retriever.embedder)
        for index, sentence in enumerate(sentences):
            work.listener(SentenceChecked(index, sentence))
        return self._finished(work, outcome, shown_text(sentences, "\n"), sentences, Composition.PASSAGES)

    def _model_answer(self, work: _Work, outcome: SearchOutcome, written: _Written) -> Answer:
        answer = self._finished(
            work, outcome, shown_text(written.sentences, " "), written.sentences, Composition.MODEL
        )
        end = written.end
        timing = replace(
            answer.timing,
            ttft_ms=written.reading_ms,
            tokens_per_s=end.tokens_per_s if end else None,
            prompt_tokens=end.prompt_tokens if end else 0,
            reused_tokens=end.reused_tokens if end else 0,
        )
        return replace(answer, model=written.model_id, timing=timing)

    def _finished(
        self,
        work: _Work,
        outcome: SearchOutcome,
        text: str,
        sentences: tuple[Sentence, ...],
        composition: Composition,
    ) -> Answer:
        refused = composition is Composition.REFUSAL
        return Answer(
            lang=work.lang,
            text=text,
            refused=refused,
            sentences=sentences,
            passages=outcome.passages if not refused else (),
            alerts=tuple(_with_citation(a, () if refused else outcome.passages) for a in work.alerts),
            composition=composition,
            timing=Timing(first_passage_ms=work.first_passage_ms, total_ms=work.elapsed_ms()),
            notices=work.notices,
        )


def shown_text(sentences: Sequence[Sentence], between: str) -> str:
    """The sentences that may be shown, each with its citation numbers; unsupported ones are marked "[?]"."""
    parts = []
    for s in sentences:
        if s.support is Support.WITHHELD:
            continue
        mark = " ".join(f"[{n}]" for n in s.citations) if s.support is Support.CITED else "[?]"
        parts.append(f"{s.text} {mark}")
    return between.join(parts)


def _worth_reading(passages: Sequence[RetrievedPassage]) -> tuple[RetrievedPassage, ...]:
    """What the model is given: the best passage, and others of the same card or nearly as certain."""
    best = passages[0]
    card = best.passage.id.rsplit("/", 2)[0]
    fitting = [
        p for p in passages[1:] if p.passage.id.startswith(card) or p.score >= _WORTH_READING * best.score
    ]
    return (best, *fitting[: _PASSAGES_PROMPTED - 1])


def _shares_topic(alone: SearchOutcome, together: SearchOutcome) -> bool:
    """A follow-up must add to the topic: a change of subject after a health question is still refused."""
    return bool(alone.terms) or alone.confidence > 0.15 or not together.passages


def _with_citation(alert: Alert, passages: Sequence[RetrievedPassage]) -> Alert:
    n = next((p.n for p in passages if p.passage.section == "emergency"), None)
    return replace(alert, citations=(n,)) if n is not None else alert


def _reasons(answer: Answer, outcome: SearchOutcome, written: _Written | None) -> dict[str, Any]:
    """Why the answer is what it is; kept with the record."""
    reasons: dict[str, Any] = {"confidence": outcome.confidence, "terms": list(outcome.terms)}
    if written is not None:
        reasons |= {"prompt": written.prompt.text, "raw": written.raw, "model": written.model_id}
    return reasons
