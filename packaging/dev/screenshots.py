"""Every screen in every language, light and dark, over a small made-up clinic: `make screenshots`.

    screenshots.py OUT [--lang en ...] [--theme light ...] [--place home ...]

Uses the models and the index of the data folder (`NABZ_DATA_DIR`, or the usual one), and nothing else of it: the clinic
lives in a folder of its own that is removed. Draws without a display. What is drawn is the real window over the real
services, with answers put together from the passages, so that the pictures are the same on every machine.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from nabz.bootstrap import build_application
from nabz.domain.answer import Mode
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.people import Role
from nabz.paths import DataFolder
from nabz.services.application import Application
from nabz.services.consult_events import ConsultRequest
from nabz.ui.application import build_window, qt_application
from nabz.ui.main_window import MainWindow
from nabz.ui.patients.view import PatientsView
from nabz.ui.place_list import PLACES

SIZE = (1280, 800)
PASSPHRASE = "nine blue kites over the well"

SAID = {
    Language.EN: (
        "I have had fever for 3 days with cough and body pain, no vomiting",
        "crushing chest pain for an hour and sweating",
        "How do I make ORS at home?",
    ),
    Language.HI: (
        "मुझे तीन दिन से बुखार और खाँसी है, बदन दर्द है, उल्टी नहीं है",
        "एक घंटे से सीने में दर्द है और पसीना आ रहा है",
        "बच्चे को तेज़ बुखार है, घर पर क्या करूँ?",
    ),
    Language.TE: (
        "మూడు రోజులుగా జ్వరం, దగ్గు, ఒళ్ళు నొప్పులు ఉన్నాయి, వాంతులు లేవు",
        "గంట నుంచి ఛాతీ నొప్పి, చెమటలు పడుతున్నాయి",
        "ఇంట్లో ORS ఎలా తయారు చేయాలి?",
    ),
    Language.TA: (
        "மூன்று நாளாக காய்ச்சல், இருமல், உடம்பு வலி இருக்கு, வாந்தி இல்லை",
        "ஒரு மணி நேரமா நெஞ்சு வலி, வியர்க்குது",
        "வீட்டில் ORS எப்படி தயாரிப்பது?",
    ),
    Language.BN: (
        "তিন দিন ধরে জ্বর আর কাশি, গা ব্যথা, বমি নেই",
        "এক ঘণ্টা ধরে বুকে ব্যথা আর ঘাম হচ্ছে",
        "বাড়িতে ORS কীভাবে বানাব?",
    ),
    Language.MR: (
        "तीन दिवसांपासून ताप आणि खोकला आहे, अंग दुखते, उलटी नाही",
        "एक तासापासून छातीत दुखते आणि घाम येतो",
        "घरी ORS कसे बनवायचे?",
    ),
    Language.AR: (
        "عندي حمى منذ 3 أيام مع سعال وألم في الجسم، لا يوجد قيء",
        "ألم شديد في الصدر منذ ساعة مع تعرق",
        "كيف أصنع محلول الجفاف في البيت؟",
    ),
}
"""What is said in the made-up consultations, and asked."""


def clinic(folder: Path, source: DataFolder) -> Application:
    """A clinic in a folder of its own, with the models and the index of `source`."""
    for part in ("models", "knowledge"):
        origin = getattr(source, part)
        shutil.copytree(origin, folder / part, copy_function=_link, ignore=shutil.ignore_patterns("*.gguf"))
    services = build_application(DataFolder.chosen(folder), for_window=True)
    services.records.set_up("Asha", PASSPHRASE)
    services.people.add("Ravi", Role.STAFF, pin="482915")
    return services


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


def consultations(services: Application, lang: Language) -> None:
    """A few visits in a language; the urgent one waits."""
    calm, grave, _ = SAID[lang]
    person = PatientContext(code=f"P-{list(Language).index(lang) + 17}", age_years=34, sex=Sex.FEMALE)
    for step in range(3):
        request = ConsultRequest(lang=lang, interface_lang=lang, staff_lang=lang, patient=person, budget=4)
        visit = services.consult.begin(request)
        visit.say(calm)
        visit.measure(
            {
                "temperature": 39.2 - 0.7 * step,
                "systolic": 128 - 4 * step,
                "diastolic": 82 - 2 * step,
                "glucose": 118 + 6 * step,
            }
        )
        visit.end()
    request = ConsultRequest(
        lang=lang, staff_lang=lang, patient=PatientContext(age_years=58, sex=Sex.MALE), budget=2
    )
    visit = services.consult.begin(request)
    visit.say(grave)
    visit.end()
    for kept in services.history.recent(2):
        services.waiting.add(kept.id)


def draw(services: Application, lang: Language, theme: str, places: list[str], out: Path) -> list[Path]:
    """Every place of a window in a language and a palette; returns the files."""
    app = qt_application(())
    services.settings.change(
        language=lang, theme=theme, mode=Mode.STAFF, introduced=True, shared_with_patients=True
    )
    window, tasks = build_window(services, lang)
    window.resize(*SIZE)
    window.show()
    window.open_records()
    _wait(lambda: tasks.running == 0)
    made = []

    def keep(name: str) -> None:
        _wait(lambda: tasks.running == 0)
        _pause(120)
        path = out / f"{name}-{lang}-{theme}.png"
        window.grab().save(str(path), "PNG")
        made.append(path)

    calm, _, question = SAID[lang]
    if "consult" in places:
        window.consult_model.set_patient(PatientContext(age_years=34, sex=Sex.FEMALE))
        window.consult_model.say(calm)
        _wait(lambda: not window.consult_model.working)
        window.consult_model.measure({"temperature": 39.2, "pulse": 96})
        _wait(lambda: not window.consult_model.working)
    if "ask" in places:
        window.ask_model.send(question)
        _wait(lambda: not window.ask_model.busy)
    for place in places:
        window.go_to(place)
        _open_something(window, services, place, lang)
        keep(place)
        if place == "consult":
            window.consult_model.end()
            _wait(lambda: not window.consult_model.working)
            keep("consult-result")
    if "home" in places:
        _layers(window, services, lang, keep)
    window.close()
    tasks.shut_down()
    window.context.words.remove()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return made


def _layers(window: MainWindow, services: Application, lang: Language, keep: Callable[[str], None]) -> None:
    """What stands before the whole window: patient mode, then the lock."""
    window.settings_model.change(mode=Mode.PATIENT)
    view = window.patient.view
    if view is None:
        raise RuntimeError("patient mode did not begin")
    model = view.model
    keep("patient-language")
    model.choose_language(lang)
    model.choose_about("self")
    model.set_age("age_years", 34)
    model.set_sex(Sex.MALE)
    keep("patient-trouble")
    model.show_body()
    keep("patient-body")
    model.choose_complaints(["cough"])
    model.tell()
    keep("patient-question")
    model.end()
    keep("patient-result")
    model.begin_anew()
    model.choose_language(lang)
    model.choose_about("self")
    model.set_age("age_years", 58)
    model.set_sex(Sex.MALE)
    model.choose_complaints(["poisoning"])
    model.tell()
    keep("patient-danger")
    window.settings_model.change(mode=Mode.STAFF)
    keep("lock")
    services.records.unlock(PASSPHRASE, "Asha")


def _open_something(window: MainWindow, services: Application, place: str, lang: Language) -> None:
    _wait(lambda: window.context.tasks.running == 0)
    if place == "history":
        kept = next((s for s in services.history.recent(40) if s.lang == lang and s.kind == "consult"), None)
        if kept is not None:
            window.history_model.open(kept.id)
    if place == "patients":
        screen = window.screen_at(place)
        if isinstance(screen, PatientsView):
            screen.model.open(f"P-{list(Language).index(lang) + 17}")
    if place == "knowledge":
        window.knowledge_model.search(SAID[lang][2])


def _wait(reached: Callable[[], bool], patience_ms: int = 60_000) -> None:
    loop, watch, limit = QEventLoop(), QTimer(), QTimer()
    watch.setInterval(15)
    watch.timeout.connect(lambda: loop.quit() if reached() else None)
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    watch.start()
    limit.start(patience_ms)
    loop.exec()
    watch.stop()
    if not reached():
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
    wish = parser.parse_args(arguments)
    wish.out.mkdir(parents=True, exist_ok=True)
    count = 0
    with tempfile.TemporaryDirectory(prefix="nabz-pictures-") as scratch:
        services = clinic(Path(scratch) / "clinic", DataFolder.chosen(None))
        try:
            for lang in map(Language, wish.lang):
                consultations(services, lang)
                for theme in wish.theme:
                    count += len(draw(services, lang, theme, wish.place, wish.out))
                    print(f"{lang} {theme}", file=sys.stderr)
        finally:
            services.close()
    print(f"{count} pictures in {wish.out}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
