"""Words typed in Latin letters meet the same words in their own script."""

from __future__ import annotations

import pytest

from nabz.domain.languages import Language
from nabz.services.sound_form import in_latin, sound_of, sound_words


@pytest.mark.parametrize(
    ("lang", "typed", "written"),
    [
        (Language.HI, "dast khansi bukhar chakkar pet", "दस्त खांसी बुखार चक्कर पेट"),
        (Language.HI, "khatti dakaar", "खट्टी डकार"),
        (Language.MR, "thartharat gham achanak", "थरथरत घाम अचानक"),
        (Language.BN, "barite kashi jor", "বাড়িতে কাশি জ্বর"),
        (Language.TE, "kaalu madatha chemata", "కాలు మడత చెమట"),
        (Language.TA, "kaal pirandu nadukkam", "கால் பிறண்டு நடுக்கம்"),
        (Language.AR, "waja3 7aswa is-hal", "وجع حصوة اسهال"),
    ],
)
def test_a_word_sounds_alike_in_latin_letters_and_in_its_own_script(
    lang: Language, typed: str, written: str
) -> None:
    assert sound_words(typed, lang) == sound_words(written, lang)


def test_vowel_length_doubling_and_aspiration_do_not_matter() -> None:
    sounds = {sound_of(word, Language.HI) for word in ("peet", "pit", "peeth")}
    assert len(sounds) == 1


def test_other_words_sound_otherwise() -> None:
    assert sound_of("khansi", Language.HI) != sound_of("khujli", Language.HI)


def test_latin_is_told_by_most_letters() -> None:
    assert in_latin("dast ho raha hai")
    assert not in_latin("दस्त में ORS")
