"""A made-up clinic for pictures: consultations of some days, in every language, in a folder that is removed.

Uses the models and the index of another data folder, and nothing else of it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from nabz.adapters.sqlite import clinic_clock
from nabz.bootstrap import build_application
from nabz.domain.languages import Language
from nabz.domain.patient import PatientContext, Sex
from nabz.domain.people import Role
from nabz.paths import DataFolder
from nabz.services.application import Application
from nabz.services.consult_events import ConsultRequest

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


def clinic(folder: Path, source: DataFolder, *, records: bool = True) -> Application:
    """A clinic in a folder of its own, with the search model and the index of `source`, and no language model."""
    for part in ("models", "knowledge"):
        shutil.copytree(
            getattr(source, part), folder / part, copy_function=_link, ignore=shutil.ignore_patterns("*.gguf")
        )
    services = build_application(DataFolder.chosen(folder), for_window=True)
    if records:
        services.records.set_up("Asha", PASSPHRASE)
        services.people.add("Ravi", Role.STAFF, pin="482915")
    return services


@contextmanager
def language_models(folder: Path, source: DataFolder) -> Iterator[None]:
    """The language models of `source` are in the clinic for a while: on screens that list them, not for answers."""
    brought = []
    for model in sorted(source.models.glob("*.gguf")):
        copy = folder / "models" / model.name
        try:
            os.link(model, copy)
        except OSError:
            copy.symlink_to(model.resolve())
        brought.append(copy)
    try:
        yield
    finally:
        for copy in brought:
            copy.unlink()


def _link(source: str, target: str) -> str:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)
    return target


@contextmanager
def earlier(**ago: float) -> Iterator[None]:
    """What is kept meanwhile was kept so long ago (`days=`, `hours=`)."""
    shift = timedelta(**ago)

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) - shift

    clinic_clock.datetime = Clock  # type: ignore[misc]
    try:
        yield
    finally:
        clinic_clock.datetime = datetime  # type: ignore[misc]


def code_of(lang: Language) -> str:
    """The code of the person who came three times."""
    return f"P-{list(Language).index(lang) + 17}"


def consultations(services: Application, lang: Language) -> None:
    """A few visits in a language; two people wait, one of them urgently."""
    calm, grave, _ = SAID[lang]
    person = PatientContext(code=code_of(lang), age_years=34, sex=Sex.FEMALE, pregnant=False)
    for step, days in enumerate((9, 5, 2)):
        with earlier(days=days, hours=step):
            request = ConsultRequest(
                lang=lang, interface_lang=lang, staff_lang=lang, patient=person, budget=4
            )
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
    with earlier(hours=0.4):
        other = PatientContext(age_years=58, sex=Sex.MALE)
        visit = services.consult.begin(ConsultRequest(lang=lang, staff_lang=lang, patient=other, budget=2))
        visit.say(grave)
        visit.end()
    for kept, minutes in zip(services.history.recent(2), (22, 9), strict=True):
        with earlier(minutes=minutes):
            services.waiting.add(kept.id)
