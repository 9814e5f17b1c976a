"""Bytes become text only where a character is whole and no stop string has begun."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nabz.adapters.llama.text_stream import TextStream

SAMPLES = ["बुखार है", "கடுமையான தலைவலி", "صداع شديد", "👩🏽‍⚕️ 38.5 °C", "জ্বর", "జ్వరం"]


@pytest.mark.parametrize("text", SAMPLES)
def test_no_character_is_cut_when_bytes_come_one_by_one(text: str) -> None:
    stream = TextStream()
    parts = [stream.push(bytes([byte])) for byte in text.encode()]
    assert "".join(parts) + stream.finish() == text
    assert "\ufffd" not in "".join(parts)
    assert stream.text == text


def test_a_character_that_never_ends_becomes_a_replacement() -> None:
    stream = TextStream()
    assert stream.push("क".encode()[:2]) == ""
    assert stream.finish() == "\ufffd"


def test_a_stop_string_over_several_tokens_is_not_shown() -> None:
    stream = TextStream(("Question:",))
    shown = "".join(stream.push(part.encode()) for part in ["Drink. ", "Quest", "ion", ": what?"])
    assert shown == "Drink. "
    assert stream.stopped
    assert stream.push(b"more") == ""
    assert stream.finish() == ""


def test_what_only_looked_like_a_stop_string_is_shown_after_all() -> None:
    stream = TextStream(("###",))
    assert stream.push(b"a ##") == "a "
    assert stream.push(b" b") == "## b"
    assert stream.push(b" #") == " "
    assert stream.finish() == "#"


def test_the_earliest_of_two_stop_strings_counts() -> None:
    assert TextStream(("end", "b")).push(b"a b end") == "a "


@given(st.text(max_size=40), st.lists(st.text(min_size=1, max_size=4), max_size=3), st.data())
def test_any_cutting_gives_the_text_up_to_the_first_stop(
    text: str, stop: list[str], data: st.DataObject
) -> None:
    raw = text.encode("utf-8", "surrogatepass")
    stream = TextStream(stop)
    shown = ""
    while raw:
        size = data.draw(st.integers(1, len(raw)))
        shown += stream.push(raw[:size])
        raw = raw[size:]
    shown += stream.finish()
    cuts = [at for s in stop if (at := text.find(s)) >= 0]
    assert shown == (text[: min(cuts)] if cuts else text) == stream.text
