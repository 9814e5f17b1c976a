"""From the bytes of tokens to text that may be shown: whole characters, nothing of a stop string."""

from __future__ import annotations

import codecs
from collections.abc import Sequence


class TextStream:
    """Puts bytes in, gets text out.

    A token can end inside a character, so bytes wait until the character is whole. Text that may be the
    beginning of a stop string waits until it is clear that it is not.
    """

    def __init__(self, stop: Sequence[str] = ()) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop = tuple(s for s in stop if s)
        self._held = ""
        self.text = ""
        """All text that was given out."""
        self.stopped = False
        """Whether a stop string was met. Nothing comes out after that."""

    def push(self, data: bytes) -> str:
        """The text that can be shown now; often all of it, sometimes none."""
        return self._give_out(self._decoder.decode(data), last=False)

    def finish(self) -> str:
        """What was still held back. A broken character at the end becomes U+FFFD."""
        return self._give_out(self._decoder.decode(b"", final=True), last=True)

    def _give_out(self, fresh: str, *, last: bool) -> str:
        if self.stopped:
            return ""
        pending = self._held + fresh
        cut = min((at for s in self._stop if (at := pending.find(s)) >= 0), default=-1)
        if cut >= 0:
            self.stopped = True
            ready, self._held = pending[:cut], ""
        else:
            keep = 0 if last else self._possible_stop(pending)
            ready, self._held = pending[: len(pending) - keep], pending[len(pending) - keep :]
        self.text += ready
        return ready

    def _possible_stop(self, text: str) -> int:
        """Length of the longest end of `text` that begins a stop string."""
        longest = 0
        for stop in self._stop:
            for length in range(min(len(stop) - 1, len(text)), longest, -1):
                if text.endswith(stop[:length]):
                    longest = length
                    break
        return longest
