"""One start of a window, measured from outside by `nabz bench window`: `python -m nabz.window_start empty|nabz DIR`.

Prints one JSON object: milliseconds from the start of the process to the first painted frame, and the memory of this
process (resident, MB) when the window stands and, for Nabz, after a search; then it ends.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from typing import TYPE_CHECKING

import psutil

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

_QUESTION = "fever in a baby"


def main(arguments: list[str]) -> int:
    """Open the window named by `arguments`, print the figures, and close it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if arguments[:1] == ["empty"]:
        print(json.dumps(_empty()))
        return 0
    print(json.dumps(_nabz(arguments[1])))
    return 0


def _since_start() -> float:
    return round((time.time() - float(psutil.Process().create_time())) * 1000, 1)


def _resident() -> float:
    return round(float(psutil.Process().memory_info().rss) / 1e6, 1)


def _painted(app: QApplication, window: QWidget) -> float:
    """Milliseconds from the start of the process until the window stands painted."""
    from nabz.ui.painted import FirstPaint

    ends: list[float] = []
    FirstPaint(window, lambda: ends.append(_since_start()))
    window.show()
    while not ends:
        app.processEvents()
    return ends[0]


def _empty() -> dict[str, float]:
    from PySide6.QtWidgets import QApplication, QMainWindow

    app = QApplication([sys.argv[0]])
    window = QMainWindow()
    window.resize(1280, 800)
    return {"painted_ms": _painted(app, window), "resident_mb": _resident()}


def _nabz(folder: str) -> dict[str, float]:
    """Starts as the entry point does."""
    gc.disable()
    from nabz.adapters.system.memory import give_back_early
    from nabz.bootstrap import build_application
    from nabz.domain.languages import Language
    from nabz.paths import DataFolder
    from nabz.services.application import settle
    from nabz.ui.application import build_window, qt_application

    give_back_early()
    services = build_application(DataFolder.chosen(folder), for_window=True)
    app = qt_application(())
    window, tasks = build_window(services, painted_first=True)
    window.resize(1280, 800)
    figures = {"painted_ms": _painted(app, window), "resident_mb": _resident()}
    settle()
    services.knowledge.search(_QUESTION, Language.EN)
    figures["resident_after_search_mb"] = _resident()
    figures["passages"] = services.knowledge.passages()
    window.close()
    tasks.shut_down()
    services.close()
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
