"""One page of the first steps: a title, what it is about, its content."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from nabz.ui.context import UiContext
from nabz.ui.errors import words_for
from nabz.ui.first_run.view_model import FirstRunViewModel
from nabz.ui.tasks import Failure
from nabz.ui.widgets.view import View, label


class StepView(View):
    """Subclasses fill `column`; the frame around it has the buttons.

    Attributes:
        moved: what the main button would do has changed.
    """

    moved = Signal()

    def __init__(self, context: UiContext, model: FirstRunViewModel) -> None:
        super().__init__(context)
        self.model = model
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.title = label("title", wrap=True)
        self.lead = label("soft", wrap=True)
        self.column.addWidget(self.title)
        self.column.addWidget(self.lead)
        self.column.addSpacing(6)
        self.problem = label("strong", wrap=True)
        self.problem.hide()

    def say(self, title: str, lead: str) -> None:
        self.title.setText(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))

    def say_problem(self, failure: Failure | None) -> None:
        """Show what went wrong, or nothing."""
        self.problem.setText("" if failure is None else words_for(failure.error))
        self.problem.setVisible(failure is not None)

    def main_words(self) -> str:
        """What the main button does here; empty for going on to the next step."""
        return ""

    def may_skip(self) -> bool:
        """Whether the step can be passed over with something left undone."""
        return False

    def act(self) -> None:
        """The main button was pressed."""
        self.model.forward()

    def take_focus(self) -> None:
        """Put the focus where the work of the step begins."""

    def leave(self) -> None:
        """Another step is shown: nothing that was typed stays."""
