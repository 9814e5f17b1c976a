"""Files that leave Nabz."""

from __future__ import annotations

PRINT_PDF = "--print-pdf"
"""The only argument of the process that prints a page (`nabz.__main__`)."""
