"""A record on paper, by the printing dialog of the system."""

from __future__ import annotations

from dataclasses import asdict

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from nabz.services.export_page import Page
from nabz.ui.print_pdf import MARGIN, page_document


def a4_printer() -> QPrinter:
    """A printer with our paper and margins; the dialog may change both."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    printer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            margins,
            QPageLayout.Unit.Point,
        )
    )
    return printer


def print_page(page: Page, printer: QPrinter) -> None:
    """Lay the page out for the printer and print it."""
    page_document(asdict(page), page.lang).print_(printer)


def ask_and_print(page: Page, parent: QWidget) -> None:
    """Show the printing dialog; what it says is done when it is accepted."""
    printer = a4_printer()
    printer.setDocName("Nabz")
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: print_page(page, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # the one without a slot to call
