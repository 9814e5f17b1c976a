"""What the places of the body are called by a person who points to them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nabz.ui.i18n import QT_TRANSLATE_NOOP

_NAMES = {
    "head": QT_TRANSLATE_NOOP("BodyPlaces", "Head"),
    "eye": QT_TRANSLATE_NOOP("BodyPlaces", "Eye"),
    "ear": QT_TRANSLATE_NOOP("BodyPlaces", "Ear"),
    "face": QT_TRANSLATE_NOOP("BodyPlaces", "Face"),
    "mouth": QT_TRANSLATE_NOOP("BodyPlaces", "Mouth or teeth"),
    "throat": QT_TRANSLATE_NOOP("BodyPlaces", "Throat"),
    "nape": QT_TRANSLATE_NOOP("BodyPlaces", "Back of the neck"),
    "shoulder": QT_TRANSLATE_NOOP("BodyPlaces", "Shoulder"),
    "armpit": QT_TRANSLATE_NOOP("BodyPlaces", "Armpit"),
    "chest": QT_TRANSLATE_NOOP("BodyPlaces", "Chest"),
    "upper_right": QT_TRANSLATE_NOOP("BodyPlaces", "Belly, upper right"),
    "upper_middle": QT_TRANSLATE_NOOP("BodyPlaces", "Belly, upper middle"),
    "upper_left": QT_TRANSLATE_NOOP("BodyPlaces", "Belly, upper left"),
    "around_navel": QT_TRANSLATE_NOOP("BodyPlaces", "Around the navel"),
    "lower_right": QT_TRANSLATE_NOOP("BodyPlaces", "Belly, lower right"),
    "lower_middle": QT_TRANSLATE_NOOP("BodyPlaces", "Belly, lower middle"),
    "lower_left": QT_TRANSLATE_NOOP("BodyPlaces", "Belly, lower left"),
    "flank": QT_TRANSLATE_NOOP("BodyPlaces", "Side of the body"),
    "groin": QT_TRANSLATE_NOOP("BodyPlaces", "Groin"),
    "private": QT_TRANSLATE_NOOP("BodyPlaces", "Private parts"),
    "left_arm": QT_TRANSLATE_NOOP("BodyPlaces", "Left arm"),
    "right_arm": QT_TRANSLATE_NOOP("BodyPlaces", "Right arm"),
    "hand": QT_TRANSLATE_NOOP("BodyPlaces", "Hand or fingers"),
    "upper_back": QT_TRANSLATE_NOOP("BodyPlaces", "Upper back"),
    "lower_back": QT_TRANSLATE_NOOP("BodyPlaces", "Lower back"),
    "buttock": QT_TRANSLATE_NOOP("BodyPlaces", "Buttocks"),
    "thigh": QT_TRANSLATE_NOOP("BodyPlaces", "Thigh"),
    "knee": QT_TRANSLATE_NOOP("BodyPlaces", "Knee"),
    "shin": QT_TRANSLATE_NOOP("BodyPlaces", "Lower leg"),
    "calf": QT_TRANSLATE_NOOP("BodyPlaces", "Calf"),
    "foot": QT_TRANSLATE_NOOP("BodyPlaces", "Foot or toes"),
}


def place_name(place: str) -> str:
    """The name of a place in the language of the window."""
    return QCoreApplication.translate("BodyPlaces", _NAMES[place])
