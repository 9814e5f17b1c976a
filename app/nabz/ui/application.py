"""Opens the window over the services, or draws it into a file."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QLoggingCategory, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from nabz.domain.errors import EnvironmentFault
from nabz.domain.languages import Language
from nabz.services.application import settle
from nabz.ui.ask.exchange import Phase
from nabz.ui.context import UiContext
from nabz.ui.display import check_display
from nabz.ui.i18n import Translations
from nabz.ui.icons import pixmap
from nabz.ui.main_window import MainWindow
from nabz.ui.painted import FirstPaint
from nabz.ui.tasks import Tasks
from nabz.ui.theme import Theme
from nabz.ui.widgets.read_aloud import Voice
from nabz.ui.widgets.read_aloud_system import system_voice

if TYPE_CHECKING:
    from nabz.services.application import Application

_LOG = logging.getLogger(__name__)

SCREENSHOT_SIZE = (1280, 800)
_TITLE_BAR = 40
"""Room for it, in pixels; how high it is nobody tells before the window is there."""
_SWITCH_S = 0.001
"""After so long a busy background thread lets the window go on. With Python's own 5 ms, while two load models and
tables, each file that the window opens costs 10 ms: a screen came after two seconds instead of half a second."""
_UNPAINTED_MS = 2000
"""A window that starts hidden is never painted; its work begins all the same."""


def run(
    services: Application,
    argv: Sequence[str] = (),
    *,
    screenshot: str | None = None,
    lang: Language | None = None,
    question: str | None = None,
) -> int:
    """Open the window and stay until it is closed; returns an exit code.

    Args:
        screenshot: draw the window into this PNG file instead, with no display needed.
        lang: of the interface; the kept setting otherwise. Not kept.
        question: asked at once; the screenshot shows its answer.

    Raises:
        EnvironmentFault: `no_display` or `missing_library`.
    """
    if screenshot:
        return render_screenshot(services, screenshot, lang, question)
    if QApplication.instance() is None:
        check_display()
    app = qt_application(argv)
    sys.setswitchinterval(_SWITCH_S)
    window, tasks = build_window(services, lang, painted_first=True)
    window.patient.came.connect(lambda patient: _fill_screen(window, patient))
    fit_on_screen(window)
    _fill_screen(window, window.patient.active)
    settle()
    QTimer.singleShot(0, window.open_records)
    QTimer.singleShot(0, window.ask_model.warm_up)
    tasks.run(lambda: services.explanations.words_in("", services.settings.current.language))
    if question:
        window.go_to("ask")
        window.ask_model.send(question)
    code = app.exec()
    _close(window, tasks)
    return code


def render_screenshot(
    services: Application,
    path: str | Path,
    lang: Language | None = None,
    question: str | None = None,
    *,
    size: tuple[int, int] = SCREENSHOT_SIZE,
    patience_ms: int = 180_000,
    prepare: Callable[[MainWindow], None] | None = None,
) -> int:
    """Draw the window into a PNG file, after the answer to `question` if there is one; returns an exit code.

    Args:
        prepare: called with the window when it stands, to bring it into the state that is to be seen.
    """
    if QApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = qt_application(())
    window, tasks = build_window(services, lang)
    window.resize(*size)
    window.show()
    settle()
    if question:
        window.go_to("ask")
        window.ask_model.send(question)
        _wait_until(
            lambda: all(e.phase is not Phase.WORKING for e in window.ask_model.exchanges), patience_ms
        )
    if prepare is not None:
        prepare(window)
    _wait_until(lambda: tasks.running == 0, 10_000)
    for _ in range(3):
        app.processEvents()
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    drawn = window.grab().save(str(target), "PNG")
    _close(window, tasks)
    if not drawn:
        raise EnvironmentFault("data_folder_read_only", folder=str(target.parent))
    return 0


def build_window(
    services: Application, lang: Language | None = None, *, painted_first: bool = False
) -> tuple[MainWindow, Tasks]:
    """The window in the language and look of the settings, not yet shown; needs a `QApplication`.

    Args:
        painted_first: work in the background begins when the window has been painted.
    """
    settings = services.settings.current
    tasks = Tasks(QApplication.instance())
    if painted_first:
        tasks.hold()
    theme = Theme(QApplication.instance())
    theme.name, theme.scale, theme.language = settings.theme, settings.text_scale, lang or settings.language
    theme.still = settings.reduced_motion
    theme.apply()
    words = Translations(parent=QApplication.instance())
    words.use(lang or settings.language)
    voice = Voice(services.speech or system_voice(), tasks, tasks)
    languages = services.settings.languages
    context = UiContext(theme, words, tasks, services.explanations, voice, languages)
    window = MainWindow(services, context)
    if painted_first:
        FirstPaint(window, tasks.release)
        QTimer.singleShot(_UNPAINTED_MS, tasks.release)
    return window, tasks


def qt_application(argv: Sequence[str]) -> QApplication:
    """The one application of this process, with our name and icon."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([sys.argv[0], *argv])
    # Qt tries each family of a list on each script and tells which lacks it; that is what the list is for.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    app.setApplicationName("nabz")
    app.setDesktopFileName("nabz")
    icon = QIcon()
    for size in (16, 32, 64, 128):
        icon.addPixmap(pixmap("pulse", "#0A6866", size))
    app.setWindowIcon(icon)
    return app


def fit_on_screen(window: QWidget) -> None:
    """Make a window no larger than what a small display has room for, with its frame."""
    room = window.screen().availableSize() - QSize(0, _TITLE_BAR)
    window.resize(window.size().boundedTo(room))


def _fill_screen(window: MainWindow, patient: bool) -> None:
    """A patient has the whole screen and nothing beside it."""
    if patient:
        window.showFullScreen()
    else:
        window.showNormal()


def _close(window: MainWindow, tasks: Tasks) -> None:
    window.close_now()
    if not tasks.shut_down():
        _LOG.warning("background work did not end in time")
    window.context.words.remove()
    window.deleteLater()
    QApplication.sendPostedEvents()
    QApplication.processEvents()


def _wait_until(reached: Callable[[], bool], patience_ms: int) -> None:
    loop = QEventLoop()
    watch, limit = QTimer(), QTimer()
    watch.setInterval(20)
    watch.timeout.connect(lambda: loop.quit() if reached() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    watch.start()
    limit.start(patience_ms)
    loop.exec()
    watch.stop()
