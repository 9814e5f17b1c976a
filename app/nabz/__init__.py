"""Nabz: a desktop clinic assistant that works with no internet."""

from __future__ import annotations

__version__ = "0.1.0"
