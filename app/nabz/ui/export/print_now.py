"""What is on the screen, on paper at once: an answer, or a consultation that has ended."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from nabz.services.export_page import Page
from nabz.ui.ask.exchange import Exchange
from nabz.ui.consult.view_model import ConsultViewModel
from nabz.ui.export.paper import ask_and_print
from nabz.ui.places import Frame


def print_answer(frame: Frame, exchange: Exchange, parent: QWidget) -> None:
    """Ask for a printer and print a question with its answer; one without an answer yet is left."""
    answer = exchange.answer
    if answer is None:
        return
    patient, kept = frame.models.ask.patient, exchange.session_id if exchange.stored else None
    _print(
        frame,
        parent,
        lambda: frame.services.export.page_of_answer(exchange.question, answer, patient, _now(), kept),
    )


def print_consultation(frame: Frame, model: ConsultViewModel, parent: QWidget) -> None:
    """Ask for a printer and print the consultation with its result; one without a result yet is left."""
    result, said, measured = model.result, tuple(model.said), dict(model.measured)
    if result is None:
        return
    _print(
        frame,
        parent,
        lambda: frame.services.export.page_of_consultation(result, said, measured, _now()),
    )


def _print(frame: Frame, parent: QWidget, make: Callable[[], Page]) -> None:
    def show(page: Page) -> None:
        ask_and_print(page, parent)

    frame.context.tasks.run(make, done=show, failed=frame.say_failure)


def _now() -> datetime:
    return datetime.now().astimezone()
