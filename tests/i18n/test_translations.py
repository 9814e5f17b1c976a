"""Translations cannot rot: up to date, complete, with the same placeholders and all plural forms."""

from __future__ import annotations

import importlib.util
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from types import ModuleType

import pytest

from nabz.domain.error_catalogue import ENGLISH
from nabz.domain.languages import Language, script_shares
from nabz.ui.errors import COMMAND_LINE_ONLY, WORDS

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "i18n"
TRANSLATED = [lang for lang in Language if lang is not Language.EN]
PLURAL_FORMS = {Language.AR: 6}
PLACEHOLDER = re.compile(r"%L?n|%\d|\{\w+\}")
LATIN_NAMES = re.compile(r"USB|Noto|HL7 FHIR R4|FHIR|SpO|MUAC|Enter|Shift|PDF|Word|EPUB|CSV|OCR|\.docx")
"""Keys, kinds of files and measures, which are written in Latin letters everywhere."""


def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("nabz_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(lang: Language) -> list[ElementTree.Element]:
    return list(ElementTree.parse(I18N / f"nabz_{lang}.ts").iter("message"))


def text_of(message: ElementTree.Element, tag: str) -> str:
    return message.findtext(tag) or ""


def test_extraction_changes_nothing() -> None:
    assert translations().differences(ROOT, I18N) == []


def test_nothing_is_unfinished() -> None:
    assert translations().unfinished(I18N) == []


@pytest.mark.parametrize("lang", TRANSLATED)
def test_every_entry_is_translated_into_the_script_of_the_language(lang: Language) -> None:
    wrong = []
    for message in messages(lang):
        forms = [form.text or "" for form in message.iter("numerusform")] or [text_of(message, "translation")]
        for form in forms:
            letters = script_shares(LATIN_NAMES.sub("", PLACEHOLDER.sub("", form)))
            if letters.get(lang.profile.script, 0.0) < 0.95:
                wrong.append((text_of(message, "source"), form))
    assert not wrong


@pytest.mark.parametrize("lang", list(Language))
def test_placeholders_are_the_same(lang: Language) -> None:
    wrong = []
    for message in messages(lang):
        wanted = sorted(PLACEHOLDER.findall(text_of(message, "source")))
        forms = [form.text or "" for form in message.iter("numerusform")]
        if not forms:
            if sorted(PLACEHOLDER.findall(text_of(message, "translation"))) != wanted:
                wrong.append(text_of(message, "source"))
            continue
        for index, form in enumerate(forms):
            # Arabic says none, one and two in words.
            in_words = lang is Language.AR and index < 3
            if sorted(PLACEHOLDER.findall(form)) != wanted and not in_words:
                wrong.append(form)
    assert not wrong


@pytest.mark.parametrize("lang", list(Language))
def test_every_plural_form_is_there(lang: Language) -> None:
    plurals = [message for message in messages(lang) if message.get("numerus") == "yes"]
    assert len(plurals) >= 6
    for message in plurals:
        forms = [form.text for form in message.iter("numerusform")]
        assert len(forms) == PLURAL_FORMS.get(lang, 2)
        assert all(forms)


@pytest.mark.parametrize("lang", TRANSLATED)
def test_one_source_has_one_translation_in_a_context(lang: Language) -> None:
    root = ElementTree.parse(I18N / f"nabz_{lang}.ts")
    for context in root.iter("context"):
        sources = [text_of(message, "source") for message in context.iter("message")]
        assert len(sources) == len(set(sources))


def test_every_error_code_has_words_in_the_window() -> None:
    assert set(WORDS) | COMMAND_LINE_ONLY == set(ENGLISH)
    assert not set(WORDS) & COMMAND_LINE_ONLY


def test_words_of_errors_use_no_value_that_the_error_does_not_carry() -> None:
    for code, words in WORDS.items():
        wanted = set(re.findall(r"\{(\w+)", words))
        assert wanted <= set(re.findall(r"\{(\w+)", ENGLISH[code])), code


def test_compiled_files_hold_every_language(tmp_path: Path) -> None:
    made = translations().compile_all(I18N, tmp_path)
    assert [path.name for path in made] == [f"nabz_{lang}.qm" for lang in Language]
    assert all(path.stat().st_size > 500 for path in made)
