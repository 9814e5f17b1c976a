"""The process that prints: a page as JSON comes in, a PDF goes out (`adapters.export.pdf_process`)."""

from __future__ import annotations

import json
import sys
from typing import Any

from PySide6.QtCore import QPointF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLayout,
    QTextOption,
)

from nabz.domain.languages import Language
from nabz.ui.fonts import families_for, load_shipped_fonts
from nabz.ui.printing.drawing import SCALE, Drawing
from nabz.ui.printing.pdf_file import A4, PdfFile

MARGIN = 50.0
TITLE, HEADING, BODY, SMALL = 17.0, 12.5, 10.5, 8.5


def print_from_standard_input() -> int:
    """Read one page, write one PDF; the exit code."""
    _application = QGuiApplication.instance() or QGuiApplication(["nabz"])
    load_shipped_fonts()
    sys.stdout.buffer.write(pdf_of(json.load(sys.stdin.buffer)))
    sys.stdout.buffer.flush()
    return 0


def pdf_of(page: dict[str, Any]) -> bytes:
    """The PDF of a page (`services.export_page.Page` as a mapping). Needs a `QGuiApplication`."""
    lang = Language(page["lang"])
    right_to_left = lang.profile.right_to_left
    file = PdfFile(page["title"], str(lang), right_to_left=right_to_left)
    drawing = Drawing(file, right_to_left=right_to_left)
    document = page_document(page, lang)
    inner = document.pageSize().height()
    _keep_headings(document, inner)
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        size = block.charFormat().font().pixelSize() / SCALE
        for n in range(layout.lineCount()):
            line = layout.lineAt(n)
            number = int((origin.y() + line.y()) // inner)
            corner = QPointF(MARGIN * SCALE + origin.x(), MARGIN * SCALE + origin.y() - number * inner)
            drawing.draw(number, block.text(), line, corner, size)
        block = block.next()
    for number in range(len(file.pages)):
        _number(drawing, number, len(file.pages), lang)
    return file.bytes()


def page_document(page: dict[str, Any], lang: Language) -> QTextDocument:
    """The page as a document with the size of the paper inside its margins."""
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setUseDesignMetrics(True)
    document.setPageSize(QSizeF((A4[0] - 2 * MARGIN) * SCALE, (A4[1] - 2 * MARGIN - 15) * SCALE))
    option = QTextOption()
    if lang.profile.right_to_left:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    _paragraph(cursor, page["title"], lang, TITLE, bold=True, after=6)
    for line in page["lead"]:
        _paragraph(cursor, line, lang, SMALL, after=2)
    for section in page["sections"]:
        _paragraph(cursor, section["heading"], lang, HEADING, bold=True, before=11, after=3)
        for n, line in enumerate(section["lines"], 1):
            mark = f"{n}. " if section["numbered"] else "• "
            _paragraph(cursor, mark + line, lang, BODY, after=2, indent=10)
    for n, line in enumerate(page["foot"]):
        _paragraph(cursor, line, lang, SMALL, before=0 if n else 14, after=2)
    return document


def _keep_headings(document: QTextDocument, inner: float) -> None:
    """Move headings that would stand alone at the foot of a page to the next one."""
    while (number := _stranded(document, inner)) is not None:
        block = document.findBlockByNumber(number)
        moved = block.blockFormat()
        moved.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(block).setBlockFormat(moved)


def _stranded(document: QTextDocument, inner: float) -> int | None:
    """The number of the first heading whose lines begin on another page."""
    before, heading = 0, False
    document.documentLayout().documentSize()  # lays everything out; a block without lines must not be asked
    for number in range(document.blockCount()):
        block = document.findBlockByNumber(number)
        top = document.documentLayout().blockBoundingRect(block).top()
        if block.layout().lineCount():
            # The block itself may begin where there was no room left for its first line.
            top += block.layout().lineAt(0).y()
        page = int(top // inner)
        if heading and page != before:
            return number - 1
        kept = block.blockFormat().pageBreakPolicy() != QTextFormat.PageBreakFlag.PageBreak_Auto
        heading = not kept and block.charFormat().font().pixelSize() == round(HEADING * SCALE)
        before = page
    return None


def _paragraph(
    cursor: QTextCursor,
    text: str,
    lang: Language,
    size: float,
    *,
    bold: bool = False,
    before: float = 0,
    after: float = 0,
    indent: float = 0,
) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(before * SCALE)
    block.setBottomMargin(after * SCALE)
    block.setNonBreakableLines(False)
    right_to_left = lang.profile.right_to_left
    block.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    # An indent of the first line alone would leave the others under the mark.
    (block.setRightMargin if right_to_left else block.setLeftMargin)(indent * SCALE)
    letters = QTextCharFormat()
    letters.setFont(_font(lang, size, bold=bold))
    if cursor.position() == 0:
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(letters)
    else:
        cursor.insertBlock(block, letters)
    cursor.insertText(" ".join(text.split()), letters)


def _font(lang: Language, size: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies(list(families_for(lang)))
    font.setPixelSize(round(size * SCALE))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _number(drawing: Drawing, number: int, total: int, lang: Language) -> None:
    """The page's number at its foot, in digits that every reader of a fax knows."""
    text = f"{number + 1} / {total}"
    layout = QTextLayout(text, _font(lang, SMALL))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1000 * SCALE)
    layout.endLayout()
    left = (A4[0] * SCALE - line.naturalTextWidth()) / 2
    drawing.draw(number, text, line, QPointF(left, (A4[1] - 38) * SCALE), SMALL)
