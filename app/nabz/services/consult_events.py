"""What a guided consultation is asked for and what it says; faces and records turn these into their own form."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from nabz.clinical.content import Inquiry
from nabz.clinical.inquiry import Why
from nabz.domain.answer import Mode
from nabz.domain.citation import RetrievedPassage
from nabz.domain.findings import Finding
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext
from nabz.domain.triage import Alert, TriageLevel

DEFAULT_BUDGET = 10


@dataclass(frozen=True, slots=True)
class ConsultRequest:
    """How a consultation is held.

    Attributes:
        lang: of questions and result; None takes that of the first message.
        interface_lang: decides what the first message leaves open.
        allowed: Nabz speaks these alone; a first message in another is understood and answered in `interface_lang`.
        staff_lang: of the note for staff.
        budget: most questions that are asked, 0 to 30.
        with_model: whether a language model may help to read an opening whose words are not known.
    """

    lang: Language | None = None
    interface_lang: Language = Language.EN
    allowed: tuple[Language, ...] = tuple(Language)
    staff_lang: Language = Language.EN
    mode: Mode = Mode.STAFF
    patient: PatientContext = field(default_factory=PatientContext)
    budget: int = DEFAULT_BUDGET
    with_model: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceText:
    """A choice of a question as it is shown."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """The next question.

    Attributes:
        id: the concept, or "complaint", "age", "sex", "pregnant".
        choices: None for a yes-or-no question and for free answers.
        kind: how it can be answered.
        turn: number of the question, from 1.
        why: the reason, as a code; `why_text` says it in the language of the consultation.
    """

    id: str
    inquiry: Inquiry
    text: str
    choices: tuple[ChoiceText, ...] | None
    kind: Literal["yes_no", "choice", "choices", "number", "text"]
    turn: int
    budget: int
    why: Why
    why_text: str
    unit: str = ""


@dataclass(frozen=True, slots=True)
class AlertRaised:
    """A danger sign, the first time that it is seen."""

    alert: Alert


@dataclass(frozen=True, slots=True)
class NoteSaid:
    """Something that Nabz says beside question and result ("challenge", "nothing_new", "not_understood")."""

    code: Literal["challenge", "nothing_new", "not_understood"]
    text: str


@dataclass(frozen=True, slots=True)
class InputRefused:
    """A line or a value that cannot be; the consultation goes on where it was."""

    code: str
    message: str


@dataclass(frozen=True, slots=True)
class NamedFinding:
    """A finding as a rule writes it, and in words."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class ListedCondition:
    """One entry of the differential, in words."""

    condition: str
    name: str
    name_en: str
    lay_name: str
    icd10: str
    probability: float
    must_not_miss: bool
    supporting: tuple[NamedFinding, ...]
    against: tuple[NamedFinding, ...]
    unasked: tuple[NamedFinding, ...]
    explain: str


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """A line of advice and the numbers of the passages that it stands in; a caution has none."""

    text: str
    section: str
    citations: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ConsultResult:
    """What a consultation came to.

    Attributes:
        reasons: of the triage level, in words, the weightiest first.
        enough: whether the findings carry the differential; if not, the app says so.
        must_ask: (settled, all) of the complaint's ranked items that apply.
        summary: the note for staff (SOAP) and the plain one for the patient.
    """

    lang: Language
    level: TriageLevel
    reasons: tuple[str, ...]
    differential: tuple[ListedCondition, ...]
    enough: bool
    advice: tuple[AdviceLine, ...]
    findings: tuple[Finding, ...]
    must_ask: tuple[int, int]
    alerts: tuple[Alert, ...]
    passages: tuple[RetrievedPassage, ...]
    summary: dict[str, Any]
    questions: int
    stored: bool
    session_id: str | None
    patient: PatientContext


ConsultEvent = QuestionAsked | AlertRaised | NoteSaid | InputRefused | ConsultResult
