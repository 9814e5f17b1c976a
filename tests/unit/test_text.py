"""Normal forms of text."""

from __future__ import annotations

import pytest

from nabz.domain.text import fold_digits, normalise, numbers, search_form, search_words, words


@pytest.mark.parametrize(
    "written",
    ["३८ °C", "౩౮ °C", "௩௮ °C", "৩৮ °C", "٣٨ °C", "۳۸ °C", "38 °C"],
    ids="hi te ta bn ar fa en".split(),
)
def test_local_digits_are_read_as_numbers(written: str) -> None:
    assert fold_digits(written) == "38 °C"
    assert numbers(written) == ["38"]


def test_indic_words_are_not_cut_at_their_vowel_signs() -> None:
    assert words("बुखार और पेट दर्द") == ["बुखार", "और", "पेट", "दर्द"]
    assert words("కడుపు నొప్పి") == ["కడుపు", "నొప్పి"]
    assert words("வயிற்று வலி") == ["வயிற்று", "வலி"]


def test_invisible_direction_marks_and_control_characters_are_removed() -> None:
    assert normalise("\u202bحمى\u202c \x07شديدة\n\n") == "حمى شديدة"


def test_zero_width_joiners_stay_in_what_is_shown_and_go_from_what_is_searched() -> None:
    word = "ক্\u200dষ"
    assert "\u200d" in normalise(word)
    assert "\u200d" not in search_form(word)


def test_arabic_letter_variants_are_found_alike() -> None:
    assert search_form("إسْهال") == search_form("اسهال")
    assert search_form("حمّى") == search_form("حمي")


def test_a_nukta_does_not_decide_whether_a_word_is_found() -> None:
    assert search_words("ज़्यादा बुखार") == search_words("ज्यादा बुखार")


def test_thousands_and_decimals_are_one_number() -> None:
    assert numbers("1,000 ml and 38.5 °C, then 2,5") == ["1000", "38.5", "2.5"]
