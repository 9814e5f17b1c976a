"""What every page of patient mode has: one thing to say, large and with a voice, and below it what can be answered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from nabz.domain.languages import Language
from nabz.ui.context import UiContext
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.widgets.picture_button import PictureButton
from nabz.ui.widgets.read_aloud import ReadAloudButton, joined_for_reading
from nabz.ui.widgets.reading_text import ReadingText
from nabz.ui.widgets.tile_grid import TileGrid
from nabz.ui.widgets.view import View, label


class LargeText(ReadingText):
    """Words in large letters whose medical terms explain themselves; Tab stops only where there is one."""

    def __init__(self, context: UiContext, role: str, lang: Language, token: str = "ink") -> None:
        super().__init__(context, role, token)
        self.setProperty("role", role)  # the style sheet's size wins over that of the document
        self.set_text_language(lang)
        self.explain_words()

    def _dress(self) -> None:
        super()._dress()
        font = self.document().defaultFont()
        font.setBold(self._role == "display")
        self.document().setDefaultFont(font)
        self._fit()

    def set_token(self, token: str) -> None:
        """Stand on another ground."""
        self._token = token
        self._dress()

    def show_text(self, text: str) -> None:
        self.set_plain(text)
        explanations, lang = self.context.explanations, self.text_language
        explained = explanations is not None and lang is not None and explanations.words_in(text, lang)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if explained else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(text)


class PatientPage(View):
    """Subclasses fill `column` and give `title` in `retranslate`.

    Attributes:
        onward_words: on the button that goes on; empty where an answer goes on by itself.
        ready: whether that button may be pressed.
        ready_changed: it may now, or may not any more.
    """

    ready_changed = Signal()

    def __init__(
        self,
        context: UiContext,
        model: PatientModeViewModel,
        lang: Language | None = None,
        picture: QPixmap | None = None,
    ) -> None:
        super().__init__(context)
        self.model = model
        self.lang = lang or model.lang
        self.onward_words = ""
        self.ready = True
        self._said: list[str] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(16)
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(16)
        if picture is not None:
            drawing = QLabel()
            drawing.setPixmap(picture)
            head.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
        self.title = LargeText(context, "display", self.lang)
        words = QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.title)
        self.lead = label("large", wrap=True)
        self.lead.setProperty("soft", True)
        words.addWidget(self.lead)
        head.addLayout(words, 1)
        self.speaker = ReadAloudButton(context, self.spoken, lambda: self.lang, size=34)
        head.addWidget(self.speaker, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addWidget(self.head)
        self.problem = label("large", wrap=True)
        self.problem.setProperty("problem", True)
        self.problem.hide()
        self.column.addWidget(self.problem)

    def say(self, title: str, lead: str = "") -> None:
        """Put the question and the line below it."""
        self.title.show_text(title)
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))
        self.setAccessibleName(title)

    def show_problem(self, words: str) -> None:
        """Say what was wrong with the answer; empty says nothing."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def spoken(self) -> str:
        """What the voice reads: the question, then the answers in their order."""
        return joined_for_reading([self.title.toPlainText(), self.lead.text(), *self.answers_spoken()])

    def answers_spoken(self) -> Sequence[str]:
        """The answers as the voice reads them."""
        return ()

    def go_on(self) -> None:
        """The button that goes on was pressed."""

    def take_focus(self) -> None:
        """Put the focus on the first answer."""

    def refresh(self) -> None:
        """The model has new content for the same page."""

    def _be_ready(self, ready: bool) -> None:
        if ready != self.ready:
            self.ready = ready
            self.ready_changed.emit()


class ChoicePage(PatientPage):
    """A page whose answers are pictures to press. Subclasses give `words` of each value."""

    chosen = Signal(object)

    def __init__(
        self,
        context: UiContext,
        model: PatientModeViewModel,
        pictures: Sequence[tuple[str, str]],
        *,
        tile: bool = True,
        least: int = 240,
        lang: Language | None = None,
        picture: QPixmap | None = None,
    ) -> None:
        """Args: pictures: value and icon of each answer, in order."""
        super().__init__(context, model, lang, picture)
        self.buttons = {
            value: PictureButton(context, icon, tile=tile, size=104 if tile else 44)
            for value, icon in pictures
        }
        for value, button in self.buttons.items():
            button.clicked.connect(lambda _=False, v=value: self.chosen.emit(v))
        tiles: list[QWidget] = list(self.buttons.values())
        self.column.addWidget(TileGrid(context, tiles, least=least, most=4))
        self.column.addStretch(1)

    def say_answers(self, words: dict[str, str]) -> None:
        for value, text in words.items():
            self.buttons[value].say(text)
            self.buttons[value].setAccessibleDescription(self.title.toPlainText())

    def answers_spoken(self) -> Sequence[str]:
        return [button.words for button in self.buttons.values()]

    def take_focus(self) -> None:
        next(iter(self.buttons.values())).setFocus(Qt.FocusReason.OtherFocusReason)
