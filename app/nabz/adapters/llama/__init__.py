"""The language model: llama.cpp in a child process that may die without taking Nabz along."""

from __future__ import annotations

from nabz.adapters.llama.chat_model import LlamaChatModel

__all__ = ["LlamaChatModel"]
