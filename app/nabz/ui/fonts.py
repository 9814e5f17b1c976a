"""Which font families draw which language."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtGui import QFontDatabase

from nabz.domain.languages import Language
from nabz.paths import shipped

_LOG = logging.getLogger(__name__)

_BY_LANGUAGE = {
    Language.EN: "Noto Sans",
    Language.HI: "Noto Sans Devanagari",
    Language.MR: "Noto Sans Devanagari",
    Language.TE: "Noto Sans Telugu",
    Language.TA: "Noto Sans Tamil",
    Language.BN: "Noto Sans Bengali",
    Language.AR: "Noto Sans Arabic",
}


@cache
def load_shipped_fonts() -> tuple[str, ...]:
    """Make the fonts that came with Nabz known to Qt; returns their files. Needs a `QGuiApplication`."""
    folder = shipped("resources") / "fonts"
    loaded = []
    for path in sorted(folder.glob("*.[to]tf")) if folder.is_dir() else []:
        if QFontDatabase.addApplicationFont(str(path)) >= 0:
            loaded.append(path.name)
        else:
            _LOG.warning("font cannot be loaded: %s", path.name)
    return tuple(loaded)


@cache
def families_for(lang: Language) -> tuple[str, ...]:
    """Families for a language, its own script first: line heights follow the first, so vowel signs fit."""
    wanted = [_BY_LANGUAGE[lang], "Noto Sans", *_BY_LANGUAGE.values()]
    present = set(QFontDatabase.families())
    found = [family for family in dict.fromkeys(wanted) if family in present]
    return (*found, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())


def missing_scripts() -> tuple[str, ...]:
    """English names of the languages whose script no installed family can draw."""
    systems = {
        Language.HI: QFontDatabase.WritingSystem.Devanagari,
        Language.TE: QFontDatabase.WritingSystem.Telugu,
        Language.TA: QFontDatabase.WritingSystem.Tamil,
        Language.BN: QFontDatabase.WritingSystem.Bengali,
        Language.AR: QFontDatabase.WritingSystem.Arabic,
    }
    return tuple(
        lang.profile.english_name for lang, system in systems.items() if not QFontDatabase.families(system)
    )
