"""Reading aloud in the window: the voice of the machine, and the button that stands beside a text."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from nabz.domain.languages import Language
from nabz.services.speech import Speech, speakable
from nabz.ui.context import UiContext
from nabz.ui.tasks import Tasks
from nabz.ui.widgets.view import IconButton

_LOOK_EVERY_MS = 150


class Voice(QObject):
    """One voice for the window: reads one text at a time, whoever asked for it.

    Attributes:
        changed: another text is read, or none any more, or it is known now which languages can be read.
    """

    changed = Signal()

    def __init__(self, speech: Speech | None, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech = speech
        self._tasks = tasks
        self._languages: frozenset[Language] = frozenset()
        self._asked = False
        self._reader: object = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def prepare(self) -> None:
        """Find out in the background which languages can be read; called when something to read is shown first."""
        if self._speech is not None and not self._asked:
            self._asked = True
            self._tasks.run(self._speech.languages, done=self._know)

    def can_read(self, lang: Language) -> bool:
        return lang in self._languages

    def reads_for(self, reader: object) -> bool:
        """Whether what this one asked for is being read."""
        return self._reader is not None and self._reader is reader

    @property
    def speaking(self) -> bool:
        return self._reader is not None

    def read(self, text: str, lang: Language, reader: object) -> None:
        """Read for somebody; what was being read stops."""
        if self._speech is None or not self.can_read(lang):
            return
        self._speech.say(speakable(text), lang)
        self._reader = reader
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Fall silent; safe at any time."""
        if self._reader is None:
            return
        self._reader = None
        self._timer.stop()
        if self._speech is not None:
            self._speech.stop()
        self.changed.emit()

    def _know(self, languages: frozenset[Language]) -> None:
        self._languages = languages
        self.changed.emit()

    def _look(self) -> None:
        if self._speech is not None and not self._speech.speaking:
            self.stop()


class ReadAloudButton(IconButton):
    """Reads what `text` gives when it is pressed, and stops when it is pressed again; not there without a voice."""

    def __init__(
        self,
        context: UiContext,
        text: Callable[[], str],
        lang: Callable[[], Language],
        *,
        worded: bool = False,
        size: int = 26,
    ) -> None:
        """Args: worded: with its words beside the picture."""
        super().__init__(context, "patient/speak", kind="speak", token="accent_text", size=size)
        self._voice = context.voice
        self._text, self._lang, self._worded = text, lang, worded
        self.clicked.connect(self._press)
        if self._voice is not None:
            self._voice.changed.connect(self._show)
        context.words.changed.connect(self._show)
        self._show()

    def _press(self) -> None:
        if self._voice is None:
            return
        if self._voice.reads_for(self):
            self._voice.stop()
        else:
            self._voice.read(self._text(), self._lang(), self)

    def _show(self) -> None:
        voice = self._voice
        reading = voice is not None and voice.reads_for(self)
        words = self.tr("Stop reading") if reading else self.tr("Read aloud")
        self.set_icon("patient/speak_stop" if reading else "patient/speak")
        if self._worded:
            self.say(words)
        else:
            self.name_it(words)
        if voice is None or not voice.can_read(self._lang()):
            self.hide()
        elif self.parentWidget() is not None:  # without one it would be a window of its own for a moment
            self.show()


def joined_for_reading(parts: Iterable[str]) -> str:
    """Texts with a pause between them: a line each, ended as a sentence is."""
    lines = (part.strip() for part in parts)
    return "\n".join(line if line[-1] in ".!?।؟" else f"{line}." for line in lines if line)
