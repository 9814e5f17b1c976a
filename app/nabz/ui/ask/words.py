"""Words of the conversation that depend on what the service tells."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nabz.domain.answer import Composition
from nabz.domain.citation import RetrievedPassage
from nabz.domain.triage import TriageLevel
from nabz.services.ask_events import Activity
from nabz.ui.ask.exchange import Exchange, Phase
from nabz.ui.i18n import QT_TRANSLATE_NOOP, Translations, isolate

_STAGES = {
    "searching": QT_TRANSLATE_NOOP("Conversation", "Searching the sources…"),
    "loading": QT_TRANSLATE_NOOP("Conversation", "Loading the language model…"),
    "reading": QT_TRANSLATE_NOOP("Conversation", "Reading the sources…"),
    "writing": QT_TRANSLATE_NOOP("Conversation", "Writing the answer…"),
    "checking": QT_TRANSLATE_NOOP("Conversation", "Checking each sentence against the sources…"),
}

_LEVELS = {
    TriageLevel.EMERGENCY: QT_TRANSLATE_NOOP("Conversation", "Emergency: get help now"),
    TriageLevel.URGENT: QT_TRANSLATE_NOOP("Conversation", "Urgent: see a doctor today"),
    TriageLevel.SOON: QT_TRANSLATE_NOOP("Conversation", "See a health worker soon"),
    TriageLevel.SELF_CARE: QT_TRANSLATE_NOOP("Conversation", "Can be cared for at home"),
}

_MODEL_STOPPED = QT_TRANSLATE_NOOP(
    "Conversation", "The language model stopped unexpectedly. This answer is put together from the sources."
)

_NOTICES = {
    "no_model": QT_TRANSLATE_NOOP(
        "Conversation",
        "There is no language model on this computer. This answer is put together from the sources.",
    ),
    "model_not_for_language": QT_TRANSLATE_NOOP(
        "Conversation",
        "The language model here does not write this language. This answer is put together from the sources.",
    ),
    "model_caution_for_language": QT_TRANSLATE_NOOP(
        "Conversation", "The language model is not strong in this language. Please read the sources as well."
    ),
    "model_wrong_language": QT_TRANSLATE_NOOP(
        "Conversation",
        "The language model wrote in another language. This answer is put together from the sources.",
    ),
    "answer_not_supported": QT_TRANSLATE_NOOP(
        "Conversation",
        "What the language model wrote did not hold against the sources. "
        "This answer is put together from them.",
    ),
    "history_dropped": QT_TRANSLATE_NOOP(
        "Conversation", "The conversation has become long: its beginning is no longer considered."
    ),
    "model_context_full": QT_TRANSLATE_NOOP(
        "Conversation",
        "This was too much for the language model to read. This answer is put together from the sources.",
    ),
    "model_crashed": _MODEL_STOPPED,
    "model_hung": _MODEL_STOPPED,
    "model_out_of_memory": QT_TRANSLATE_NOOP(
        "Conversation",
        "The language model ran out of memory. Close other programs. "
        "This answer is put together from the sources.",
    ),
    "model_crash_loop": QT_TRANSLATE_NOOP(
        "Conversation",
        "The language model keeps stopping and is not tried again. Answers come from the sources alone.",
    ),
}

_SILENT = frozenset({"stopped"})
"""Said in the line below the answer."""

_MODEL_UNUSABLE = QT_TRANSLATE_NOOP(
    "Conversation", "The language model cannot be used. This answer is put together from the sources."
)


def activity(doing: Activity | None, words: Translations) -> str:
    """What Nabz does now, with the share that is done where it is known."""
    if doing is None:
        return ""
    text = QCoreApplication.translate("Conversation", _STAGES[doing.stage])
    return text if doing.fraction is None else f"{text} {isolate(words.percent(doing.fraction))}"


def level(of: TriageLevel) -> str:
    """The words for a triage level."""
    return QCoreApplication.translate("Conversation", _LEVELS[of])


def notices(exchange: Exchange) -> list[str]:
    """What must be said beside an answer; a fault of the model that has no words of its own is still said."""
    codes = exchange.answer.notices if exchange.answer else ()
    said = []
    for code in codes:
        if code in _NOTICES:
            said.append(QCoreApplication.translate("Conversation", _NOTICES[code]))
        elif code.startswith("model_") and code not in _SILENT:
            said.append(QCoreApplication.translate("Conversation", _MODEL_UNUSABLE))
    return said


def notice(code: str) -> str:
    """The words of one remark of `Answer.notices`; empty where it has none."""
    return QCoreApplication.translate("Conversation", _NOTICES[code]) if code in _NOTICES else ""


def match(passage: RetrievedPassage) -> str:
    """How well a passage fits the question, in a word."""
    if passage.score >= 0.75:
        return QCoreApplication.translate("Conversation", "Strong match")
    if passage.score >= 0.45:
        return QCoreApplication.translate("Conversation", "Good match")
    return QCoreApplication.translate("Conversation", "Possible match")


def origin(passage: RetrievedPassage, words: Translations) -> str:
    """Where a passage stands on: source, page, language."""
    parts = [words.in_line(passage.passage.source)]
    if passage.passage.page is not None:
        page = QCoreApplication.translate("Conversation", "page {n}")
        parts.append(page.replace("{n}", words.number(passage.passage.page)))
    parts.append(isolate(passage.passage.lang.profile.own_name))
    return " · ".join(parts)


def footer(exchange: Exchange, words: Translations) -> str:
    """Who wrote the answer, and whether it is kept."""
    parts = []
    answer = exchange.answer
    if exchange.phase is Phase.STOPPED:
        parts.append(QCoreApplication.translate("Conversation", "Stopped"))
    if answer is not None and answer.composition is Composition.MODEL and answer.model:
        text = QCoreApplication.translate("Conversation", "Written by {model} from the sources")
        parts.append(text.replace("{model}", isolate(answer.model)))
    elif answer is not None and answer.composition is Composition.PASSAGES:
        parts.append(QCoreApplication.translate("Conversation", "Put together from the sources"))
    if exchange.stored:
        parts.append(QCoreApplication.translate("Conversation", "Saved"))
    elif exchange.stored is False:
        parts.append(QCoreApplication.translate("Conversation", "Not saved"))
    if exchange.asked_at:
        parts.append(isolate(words.moment(exchange.asked_at)))
    return " · ".join(parts)
