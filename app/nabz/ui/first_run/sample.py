"""The last step: try it, or begin."""

from __future__ import annotations

from PySide6.QtCore import Qt

from nabz.ui.context import UiContext
from nabz.ui.first_run.step import StepView
from nabz.ui.first_run.view_model import FirstRunViewModel
from nabz.ui.widgets.action_card import ActionCard
from nabz.ui.widgets.view import label


class SampleStep(StepView):
    """A consultation with an invented child."""

    def __init__(self, context: UiContext, model: FirstRunViewModel) -> None:
        super().__init__(context, model)
        self.try_it = ActionCard(context, "consult", primary=True, size=40)
        self.try_it.clicked.connect(lambda: model.finish(sample=True))
        self._later = label("soft", wrap=True)
        self.column.addWidget(self.try_it)
        self.column.addSpacing(10)
        self.column.addWidget(self._later)
        self.column.addStretch(1)
        self.finish()

    def retranslate(self) -> None:
        self.say(
            self.tr("Nabz is ready"), self.tr("Danger signs come first, and every advice has its source.")
        )
        self.try_it.say(
            self.tr("Try a sample consultation"),
            self.tr("With an invented child: “%1”").replace("%1", self.sample()),
        )
        self._later.setText(
            self.tr(
                "All these steps can be taken again: Settings, “First steps”. Help is one press on F1 away."
            )
        )

    def sample(self) -> str:
        """What the invented person says."""
        return self.tr("My child is two years old and has had loose stools since yesterday.")

    def main_words(self) -> str:
        return self.tr("Begin to work")

    def take_focus(self) -> None:
        self.try_it.setFocus(Qt.FocusReason.OtherFocusReason)
