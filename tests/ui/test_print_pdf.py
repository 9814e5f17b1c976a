"""Pages for paper: headings stay with their lines, odd pages print, the file is a PDF for any reader."""

from __future__ import annotations

from dataclasses import asdict

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from nabz.domain.languages import Language
from nabz.services.export_page import Page, Section
from nabz.ui.print_pdf import pdf_of


def pages_of(page: Page) -> list[str]:
    pdf = pypdfium2.PdfDocument(pdf_of(asdict(page)))
    try:
        return [p.get_textpage().get_text_range() for p in pdf]
    finally:
        pdf.close()


@pytest.mark.parametrize(
    ("lang", "heading", "line"), [("hi", "क्या करें", "पानी पिएँ"), ("ar", "العمل", "اشرب الماء")]
)
def test_no_heading_stands_alone_at_the_foot(qapp: QApplication, lang: str, heading: str, line: str) -> None:
    moved = 0
    for count in range(20, 50):
        sections = (Section(heading, (line,) * count), Section(heading, (line,)), Section(heading, (line,)))
        told = pages_of(Page("x", Language(lang), (), sections, ("end",)))
        for text in told:
            last = text.split("\r\n")[-2]
            assert not last.strip().startswith(heading), count
        assert " ".join(told).count(heading) == 3
        moved += len(told) == 2 and told[1].startswith(heading)
    assert moved  # some of these counts put a heading at the foot


def test_odd_pages_print(qapp: QApplication) -> None:
    assert "1 / 1" in pages_of(Page("", Language.EN, (), (), ()))[0]
    wide = pages_of(
        Page("w" * 3000, Language.EN, ("( [", "😀 \u200d"), (Section("h", ("x" * 9000,), True),), ())
    )
    assert sum(text.count("x") for text in wide) == 9000
    assert len(pages_of(Page("t", Language.TA, (), (Section("h", ("மருந்து",) * 400),), ()))) > 5
