"""A window over scripted services, offscreen; a warning of Qt or a thread left behind fails the test."""

from __future__ import annotations

import importlib.util
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QLoggingCategory, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nabz.domain.languages import Language
from nabz.ui.application import build_window
from nabz.ui.context import UiContext
from nabz.ui.i18n import Translations
from nabz.ui.main_window import MainWindow
from nabz.ui.tasks import Tasks
from nabz.ui.theme import Theme
from ui.scripted_services import scripted_services

_ROOT = Path(__file__).resolve().parents[2]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            # The offscreen platform says this of every window; no display does.
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def load_packaging_module(name: str) -> ModuleType:
    """A script of packaging/, which is no package."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", _ROOT / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session", autouse=True)
def _compiled_translations() -> None:
    load_packaging_module("translations").compile_all(_ROOT / "i18n")


@pytest.fixture
def services() -> Any:
    return scripted_services()


@pytest.fixture(autouse=True)
def _no_thread_left(qapp: QApplication) -> Iterator[None]:
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and not t.name.startswith("Dummy")]
    assert not left, f"threads left behind: {left}"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale("en_IN"))


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    assert made.shut_down(), "background work did not end"


@pytest.fixture
def context(qapp: QApplication, tasks: Tasks) -> Iterator[UiContext]:
    theme = Theme()
    theme.apply()
    words = Translations()
    words.use(Language.EN)
    yield UiContext(theme, words, tasks)
    words.remove()


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., MainWindow]]:
    """Opens a window over services; it is closed and everything that it did has ended after the test."""
    opened: list[tuple[MainWindow, Tasks]] = []

    def open_over(
        services: Any, lang: Language | None = None, size: tuple[int, int] = (1280, 800)
    ) -> MainWindow:
        window, tasks = build_window(services, lang)
        opened.append((window, tasks))
        window.resize(*size)
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window, 5000)
        window.go_to("ask")
        return window

    yield open_over
    for window, tasks in opened:
        window.close_now()
        assert tasks.shut_down(), "background work did not end"
        window.context.words.remove()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QCoreApplication.processEvents()
