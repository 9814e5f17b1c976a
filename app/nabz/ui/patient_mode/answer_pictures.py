"""Which drawing stands beside an answer or a question, so that it can be told without reading."""

from __future__ import annotations

from PySide6.QtGui import QPixmap

from nabz.services.openings import asks_where, places_of
from nabz.ui.context import UiContext
from nabz.ui.icons import pixmap
from nabz.ui.widgets.body_map import body_picture

_ANSWERS = {
    "yes": "yes", "no": "no", "unknown": "unknown", "female": "female", "male": "male",
    "abdominal_pain_character=cramping": "comes_and_goes", "abdominal_pain_character=burning": "burn",
    "abdominal_pain_character=constant": "constant", "abdominal_pain_character=stabbing": "sharp",
    "fever_pattern=constant": "constant", "fever_pattern=comes_and_goes": "comes_and_goes",
    "fever_pattern=every_2_3_days": "every_2_3_days", "fever_pattern=evening": "evening",
    "onset_speed=sudden": "pain", "onset_speed=hours": "hours", "onset_speed=days": "some_days",
    "onset_speed=weeks": "weeks",
    "chest_pain_character=pressure": "pressure", "chest_pain_character=sharp": "sharp",
    "chest_pain_character=burning": "burn", "chest_pain_character=tearing": "tearing",
    "cough_sputum=dry": "drop_none", "cough_sputum=clear": "drop_clear",
    "cough_sputum=yellow_green": "drop_yellow", "cough_sputum=blood_streaked": "drop_red",
    "rash_type=flat_red": "skin_flat_red", "rash_type=raised_wheals": "skin_wheals",
    "rash_type=blisters": "skin_blisters", "rash_type=scaly_ring": "skin_ring",
    "rash_type=pus_crusts": "skin_crusts", "rash_type=purple_spots": "skin_purple",
    "rash_type=thick_scaly_plaques": "skin_plaques", "rash_type=dry_cracked": "skin_dry",
    "discharge_type=white_curdy": "drop_white", "discharge_type=grey_fishy": "drop_grey",
    "discharge_type=yellow_green": "drop_yellow", "discharge_type=watery": "drop_clear",
    "discharge_type=normal": "drop_clear",
}  # fmt: skip

_SUBJECTS = {
    "fever": "fever", "cough": "cough", "breath": "breathlessness", "wheeze": "breathlessness",
    "chest_indrawing": "breathlessness", "diarrhoea": "diarrhoea", "blood_in_stool": "diarrhoea",
    "vomit": "vomiting", "rash": "rash", "itching": "rash", "injury": "injury", "wound": "wound", "burn": "burn",
    "poor_feeding": "poor_feeding", "unable_to_drink": "poor_feeding", "crying": "crying_baby",
    "pregnan": "pregnant", "painful_urination": "painful_urination", "urin": "painful_urination",
    "tired": "tiredness", "dizz": "dizziness", "low_mood": "low_mood", "worry": "low_mood", "bite": "bite_or_sting",
    "poison": "poisoning", "age": "years", "onset": "hours", "symptom_duration": "weeks",
}  # fmt: skip

_BODY_SUBJECTS = {
    "abdominal": ("around_navel", "upper_middle", "lower_middle"),
    "chest_pain": ("chest",),
    "headache": ("head",),
    "ear_": ("ear",),
    "eye_": ("eye",),
    "sore_throat": ("throat",),
    "stiff_neck": ("nape",),
    "back_pain": ("lower_back",),
    "flank": ("flank",),
    "joint": ("knee",),
    "leg_": ("thigh",),
    "calf": ("calf",),
    "facial": ("face",),
    "tooth": ("mouth",),
}


def answer_picture(question: str, value: str) -> str:
    """The icon of an answer; empty where there is none."""
    return _ANSWERS.get(f"{question}={value}") or _ANSWERS.get(value, "")


def drawn_answer(context: UiContext, question: str, value: str, size: int) -> QPixmap | None:
    """The place that an answer names, on a body; None for what is no place."""
    places = places_of(question).get(value, ()) if asks_where(question) else ()
    return body_picture(context, places, context.theme.px(size)) if places else None


def subject_picture(context: UiContext, question: str, size: int) -> QPixmap | None:
    """What a question is about; None where no drawing says it."""
    for beginning, name in _SUBJECTS.items():
        if question.startswith(beginning):
            return pixmap(f"patient/{name}", context.theme.colours.accent_text, context.theme.px(size))
    for beginning, places in _BODY_SUBJECTS.items():
        if question.startswith(beginning):
            return body_picture(context, places, context.theme.px(size))
    return None
