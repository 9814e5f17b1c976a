"""Every screen in every language, light and dark, over a small made-up clinic: `make screenshots`.

    screenshots.py OUT [--lang en ...] [--theme light ...] [--place home ...] [--layer first_run ...] [--pseudo]

`--pseudo` draws in words of no language that are 40 % longer, and mirrored (tests/ui/pseudo_words.py). What is cut or
stands beyond the edge (tests/ui/screen_checks.py) is told for every picture, and the exit code is then 3.

Uses the models and the index of the data folder (`NABZ_DATA_DIR`, or the usual one), and nothing else of it: the clinic
lives in a folder of its own that is removed. Draws without a display. What is drawn is the real window over the real
services, with answers put together from the passages, so that the pictures are the same on every machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(1, str(Path(__file__).resolve().parents[2] / "tests"))

from picture_clinic import PASSPHRASE, SAID, clinic, code_of, consultations, language_models
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.paths import DataFolder
from nabz.services.application import Application
from nabz.ui.application import build_window, qt_application
from nabz.ui.first_run.passphrase import PassphraseStep
from nabz.ui.first_run.view_model import STEPS
from nabz.ui.knowledge.view import KnowledgeView
from nabz.ui.patient_mode.view_model import PatientModeViewModel
from nabz.ui.patients.view import PatientsView
from nabz.ui.place_list import PLACES
from ui.pseudo_words import PseudoWords, put_on
from ui.screen_checks import cut, off_the_side

SIZE = (1280, 800)
LAYERS = ("first_run", "patient", "lock")
_LISTS_MODELS = ("home", "models", "help", "settings")
"""Places that tell which language models are here; elsewhere answers are to be the same on every machine."""

_SOURCES_STAND = 1500
"""Milliseconds; the sources of an answer are built one after the other."""
_SEARCHED = 600
"""Milliseconds; a search begins when typing pauses."""


class Pictures:
    """A window over services, and what is drawn of it."""

    def __init__(
        self, services: Application, folder: Path, source: DataFolder, lang: Language, theme: str, out: Path
    ) -> None:
        self.services, self.folder, self.source = services, folder, source
        self.lang, self.theme, self.out = lang, theme, out
        self.made: list[Path] = []
        self.wrong: list[str] = []
        self.pseudo: PseudoWords | None = None
        self.app = qt_application(())
        self.window, self.tasks = build_window(services, lang)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.open_records()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is under way."""
        _wait(lambda: self.tasks.running == 0)

    def keep(self, name: str, pause: int = 150) -> None:
        """Draw the window as it stands, when it came to rest; `pause` in milliseconds."""
        self.rest()
        _pause(pause)
        self.rest()
        path = self.out / f"{name}-{self.lang}-{self.theme}.png"
        self.window.grab().save(str(path), "PNG", 0)  # the smallest file
        self.made.append(path)
        found = [*cut(self.window), *off_the_side(self.window)]
        self.wrong += [f"{path.name}: {each}" for each in found]

    def wear_pseudo(self) -> None:
        """Longer words, mirrored, until the window closes."""
        self.pseudo = put_on(mirrored=True)

    def close(self) -> None:
        if self.pseudo is not None:
            QCoreApplication.removeTranslator(self.pseudo)
        self.window.close_now()
        self.tasks.shut_down()
        self.window.context.words.remove()
        self.window.deleteLater()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # --- places -------------------------------------------------------------------------------------------------

    def places(self, places: list[str]) -> None:
        """Every place with something in it."""
        window, services = self.window, self.services
        calm, _, question = SAID[self.lang]
        if "consult" in places:
            model = window.consult_model
            model.set_patient(PatientContext(age_years=34, sex=Sex.FEMALE, pregnant=False))
            model.say(calm)
            _wait(lambda: not model.working)
            model.measure({"temperature": 39.2, "pulse": 96})
            _wait(lambda: not model.working)
        if "ask" in places:
            window.ask_model.send(question)
            _wait(lambda: not window.ask_model.busy)
        for place in (p for p in places if p not in _LISTS_MODELS):
            window.go_to(place)
            self.rest()
            if place == "history":
                kept = next(
                    (s for s in services.history.recent(40) if s.lang == self.lang and s.kind == "consult"),
                    None,
                )
                if kept is not None:
                    window.history_model.open(kept.id)
            if place == "patients":
                screen = window.screen_at(place)
                if isinstance(screen, PatientsView):
                    screen.model.open(code_of(self.lang))
            if place == "knowledge":
                screen = window.screen_at(place)
                if isinstance(screen, KnowledgeView):
                    screen.search.field.setText(question)
                    _pause(_SEARCHED)
            self.keep(place, _SOURCES_STAND if place == "ask" else 150)
            if place == "consult":
                window.consult_model.end()
                _wait(lambda: not window.consult_model.working)
                self.keep("consult-result")
        with language_models(self.folder, self.source):
            for place in (p for p in places if p in _LISTS_MODELS):
                window.go_to(place)
                self.keep(place)
            window.go_to("history")
            self.rest()

    # --- what stands before the whole window ----------------------------------------------------------------------

    def first_run(self) -> None:
        """Each of the first steps; the window is over services whose records nobody set up yet."""
        view = self.window.first_steps.view
        if view is None:
            raise RuntimeError("the first steps did not begin")
        with language_models(self.folder, self.source):
            view.model.look()
            for step in STEPS:
                view.model.go_to(step)
                self.keep(f"first-{step}")
                if step == "records":
                    passphrase = view.steps[step]
                    assert isinstance(passphrase, PassphraseStep)
                    for field in (passphrase.secret, passphrase.again):
                        field.setText(PASSPHRASE)
                    view.model.set_passphrase("Asha", PASSPHRASE, PASSPHRASE)
                    self.keep("first-code")
                    view.model.written_down()
                    self.rest()

    def patient(self) -> None:
        """One person with a cough that hurts, another with a danger sign."""
        self.window.settings_model.change(mode=Mode.PATIENT)
        view = self.window.patient.view
        if view is None:
            raise RuntimeError("patient mode did not begin")
        model = view.model
        self.keep("patient-language")
        model.choose_language(self.lang)
        self.keep("patient-who")
        model.choose_about("self")
        self.keep("patient-age")
        model.set_age("age_years", 34)
        self.keep("patient-sex")
        model.set_sex(Sex.MALE)
        self.keep("patient-trouble")
        model.choose_complaints(["cough"])
        model.tell()
        self.keep("patient-question")
        model.answer("yes" if _yes_no(model) else _first(model))
        self.rest()
        self.keep("patient-second")
        model.end()
        self.keep("patient-result")
        self._next_person(model, 58)
        model.choose_complaints(["poisoning"])
        model.tell()
        self.keep("patient-danger")
        self._next_person(model, 41)
        model.point_to(["lower_middle"])
        model.show_body()
        self.keep("patient-body")
        model.tell()
        self.rest()
        for _ in range(10):
            if model.page == "alert":
                model.go_on()
            if model.question is None:
                break
            if model.question.unit == "0_to_10":
                self.keep("patient-faces")
                break
            model.answer("no" if _yes_no(model) else "unknown")
            self.rest()
        self.window.settings_model.change(mode=Mode.STAFF)
        self.services.records.come_back(PASSPHRASE, "Asha")  # staff prove who they are

    def _next_person(self, model: PatientModeViewModel, age: int) -> None:
        model.begin_anew()
        model.choose_language(self.lang)
        model.choose_about("self")
        model.set_age("age_years", age)
        model.set_sex(Sex.MALE)
        self.rest()

    def lock(self) -> None:
        """The covered window."""
        self.window.lock_model.cover()
        self.keep("lock")
        self.services.records.come_back(PASSPHRASE, "Asha")


def _yes_no(model: PatientModeViewModel) -> bool:
    return model.question is not None and model.question.kind == "yes_no"


def _first(model: PatientModeViewModel) -> str:
    choices = model.question.choices if model.question is not None else None
    return choices[0].id if choices else "unknown"


def draw(
    services: Application, folder: Path, lang: Language, theme: str, wish: argparse.Namespace
) -> Pictures:
    """Every place and layer of a window in a language and a palette."""
    services.settings.change(
        language=lang,
        theme=theme,
        mode=Mode.STAFF,
        introduced=True,
        shared_with_patients=True,
        text_scale=1.0,
    )
    pictures = Pictures(services, folder, DataFolder.chosen(None), lang, theme, wish.out)
    if wish.pseudo:
        pictures.wear_pseudo()
    pictures.places(wish.place)
    if "patient" in wish.layer:
        pictures.patient()
    if "lock" in wish.layer:
        pictures.lock()
    pictures.close()
    return pictures


def draw_first_run(lang: Language, theme: str, wish: argparse.Namespace) -> Pictures:
    """The first steps, on a machine where nobody took them."""
    with tempfile.TemporaryDirectory(prefix="nabz-first-") as folder:
        source = DataFolder.chosen(None)
        services = clinic(Path(folder) / "clinic", source, records=False)
        services.settings.change(language=lang, theme=theme)
        try:
            pictures = Pictures(services, Path(folder) / "clinic", source, lang, theme, wish.out)
            if wish.pseudo:
                pictures.wear_pseudo()
            pictures.first_run()
            pictures.close()
        finally:
            services.close()
    return pictures


def _wait(reached: Callable[[], bool], patience_ms: int = 60_000) -> None:
    loop, watch, limit = QEventLoop(), QTimer(), QTimer()
    came = [reached()]

    def look() -> None:
        came[0] = reached()
        if came[0]:
            loop.quit()

    watch.setInterval(15)
    watch.timeout.connect(look)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    watch.start()
    limit.start(patience_ms)
    if not came[0]:
        loop.exec()
    watch.stop()
    if not came[0]:
        raise TimeoutError("a screen did not come to rest")


def _pause(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    QApplication.processEvents()


def main(arguments: list[str]) -> int:
    """Draw, and tell how many pictures there are."""
    known = [place.id for place in PLACES]
    parser = argparse.ArgumentParser(description="Draw every screen.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", nargs="*", default=[str(lang) for lang in Language])
    parser.add_argument("--theme", nargs="*", default=["light", "dark"])
    parser.add_argument("--place", nargs="*", default=known, choices=known)
    parser.add_argument("--layer", nargs="*", default=LAYERS, choices=LAYERS)
    parser.add_argument("--pseudo", action="store_true")
    wish = parser.parse_args(arguments)
    wish.out.mkdir(parents=True, exist_ok=True)
    drawn: list[Pictures] = []
    with tempfile.TemporaryDirectory(prefix="nabz-pictures-") as scratch:
        folder = Path(scratch) / "clinic"
        services = clinic(folder, DataFolder.chosen(None))
        try:
            for lang in map(Language, wish.lang):
                consultations(services, lang)
                for theme in wish.theme:
                    drawn.append(draw(services, folder, lang, theme, wish))
                    if "first_run" in wish.layer:
                        drawn.append(draw_first_run(lang, theme, wish))
                    print(f"{lang} {theme}", file=sys.stderr)
        finally:
            services.close()
    print(f"{sum(len(each.made) for each in drawn)} pictures in {wish.out}")
    wrong = [line for each in drawn for line in each.wrong]
    print(*wrong, sep="\n", file=sys.stderr)
    return 3 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
