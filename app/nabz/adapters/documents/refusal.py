"""Why a document cannot be read, on its way out of the child."""

from __future__ import annotations


class Refusal(Exception):
    """A code of the error catalogue and its parameters (the path is added by the parent)."""

    def __init__(self, code: str, **params: str) -> None:
        super().__init__(code)
        self.code = code
        self.params = params


def damaged(kind: str, reason: object) -> Refusal:
    """The file is not what its name says, or is broken; the reason is one short line."""
    text = " ".join(str(reason).split()) or type(reason).__name__
    return Refusal("document_damaged", kind=kind, reason=text[:120].rstrip(". "))
