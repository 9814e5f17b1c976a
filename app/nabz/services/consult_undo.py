"""How a consultation stood before each thing that came in, so that the last of them can be taken back."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nabz.clinical.case_state import CaseState

if TYPE_CHECKING:
    from nabz.services.consultation import Consultation

_KEPT = (
    "lang", "alerts", "question", "result",
    "_language_known", "_questions", "_turn", "_heard", "_held", "_suspected", "_floor",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Standing:
    """A consultation at one moment; restoring it twice gives the same twice."""

    case: CaseState
    values: dict[str, Any]

    @classmethod
    def of(cls, consultation: Consultation) -> Standing:
        """As it stands now; some tenths of a millisecond."""
        return cls(_copied(consultation.case), {name: getattr(consultation, name) for name in _KEPT})

    def restore(self, consultation: Consultation) -> list[str]:
        """Bring it back; returns the rules of the alerts that go with what was said since."""
        raised = [alert.rule for alert in consultation.alerts]
        consultation.case = _copied(self.case)
        for name, value in self.values.items():
            setattr(consultation, name, value)
        stand = {alert.rule for alert in consultation.alerts}
        return [rule for rule in raised if rule not in stand]


def _copied(case: CaseState) -> CaseState:
    return deepcopy(case, {id(case.content): case.content})
