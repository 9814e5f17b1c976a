"""What whoever looks after the computer needs to know of an error: a code and English words, nothing of a patient."""

from __future__ import annotations

import traceback
from pathlib import PurePath

from nabz import __version__
from nabz.ui.tasks import Failure


def report_of(failure: Failure, platform: str) -> str:
    """Lines to be pasted into a message. Of a bug it holds the kind and the place in the code, never values."""
    lines = [f"Nabz {__version__} ({platform})"]
    if failure.error is not None:
        lines += [f"code: {failure.error.code}", failure.error.english()]
    else:
        lines += ["code: bug", type(failure.cause).__name__]
        for frame in traceback.extract_tb(failure.cause.__traceback__)[-4:]:
            lines.append(f"  {PurePath(frame.filename).name}:{frame.lineno} {frame.name}")
    return "\n".join(lines)
