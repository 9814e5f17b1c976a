"""Reading aloud: what the voice is given, and that it is a program that can be stopped."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from nabz.adapters.speech.espeak import EspeakVoice, installed_voice
from nabz.domain.languages import Language
from nabz.services.speech import speakable

_VOICES = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  te              --/M      Telugu             dra/te
 2  en-gb           --/M      English_(GB)       gmw/en               (en 2)
"""


@pytest.fixture
def fake(tmp_path: Path) -> Path:
    """A program that lists voices, writes down what it is given, and reads until it is stopped."""
    program = tmp_path / "voice"
    program.write_text(
        f"""#!{sys.executable}
import pathlib, sys, time
here = pathlib.Path({str(tmp_path)!r})
if "--voices" in sys.argv:
    print({_VOICES!r})
    sys.exit()
(here / "arguments").write_text(" ".join(sys.argv[1:]))
text = sys.stdin.buffer.read()
(here / "text.new").write_bytes(text)
(here / "text.new").rename(here / "text")
time.sleep(60 if b"long" in text else 0)
""",
        encoding="utf-8",
    )
    program.chmod(0o755)
    return program


def until(reached: Callable[[], bool]) -> None:
    for _ in range(1000):
        if reached():
            return
        time.sleep(0.01)
    pytest.fail("it did not come to that")


def test_the_languages_are_those_of_its_voices(fake: Path) -> None:
    assert EspeakVoice(fake).languages() == {Language.AR, Language.TE, Language.EN}


def test_the_text_goes_in_by_a_pipe_and_never_on_the_command_line(fake: Path, tmp_path: Path) -> None:
    voice = EspeakVoice(fake)
    voice.say("మీకు దగ్గు ఉందా?", Language.TE)
    until(lambda: not voice.speaking)
    assert (tmp_path / "text").read_text("utf-8") == "మీకు దగ్గు ఉందా?"
    arguments = (tmp_path / "arguments").read_text("utf-8")
    assert "-v te" in arguments
    assert "దగ్గు" not in arguments
    voice.stop()


def test_reading_stops_at_once_and_another_text_stops_the_first(fake: Path, tmp_path: Path) -> None:
    voice = EspeakVoice(fake)
    voice.say("a long text", Language.EN)
    until((tmp_path / "text").exists)
    assert voice.speaking
    voice.say("another long text", Language.EN)
    until(lambda: b"another" in (tmp_path / "text").read_bytes())
    assert voice.speaking
    voice.stop()
    assert not voice.speaking
    voice.stop()


def test_a_program_that_is_not_there_is_silent(tmp_path: Path) -> None:
    voice = EspeakVoice(tmp_path / "nothing")
    assert voice.languages() == frozenset()
    voice.say("hello", Language.EN)
    assert not voice.speaking


def test_a_voice_hears_no_marks_and_no_steering_signs() -> None:
    assert speakable("• Drink \u2068water\u2069 [1]\n- Rest [2].") == "Drink water\nRest."
    # Joiners decide how a word is written in Indic scripts, and so how it is read.
    assert speakable("क्\u200dष") == "क्\u200dष"


@pytest.mark.skipif(not shutil.which("espeak-ng"), reason="espeak-ng is not installed on this machine")
@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (Language.EN, "Do you have a cough?"),
        (Language.HI, "क्या आपको खाँसी है?"),
        (Language.TE, "మీకు దగ్గు ఉందా?"),
        (Language.TA, "உங்களுக்கு இருமல் உள்ளதா?"),
        (Language.BN, "আপনার কি কাশি আছে?"),
        (Language.MR, "तुम्हाला खोकला आहे का?"),
        (Language.AR, "هل لديك سعال؟"),
    ],
)
def test_the_real_program_reads_every_language(lang: Language, text: str, tmp_path: Path) -> None:
    sound = tmp_path / "sound.wav"
    voice = EspeakVoice(str(shutil.which("espeak-ng")), ("-w", str(sound)))
    assert lang in voice.languages()
    voice.say(text, lang)
    until(lambda: not voice.speaking)
    voice.stop()
    assert sound.stat().st_size > 20_000  # half a second of sound and more


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring their own voice")
def test_the_installed_program_is_found_and_none_is_no_fault(
    monkeypatch: pytest.MonkeyPatch, fake: Path
) -> None:
    monkeypatch.setenv("PATH", str(fake.parent))
    assert installed_voice() is None
    fake.rename(fake.parent / "espeak-ng")
    found = installed_voice()
    assert found is not None
    assert Language.TE in found.languages()
