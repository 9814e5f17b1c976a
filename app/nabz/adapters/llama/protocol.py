"""What parent and child say to each other over the pipe. Every message names the request it belongs to.

A message whose request is no longer the current one is dropped by the parent, so that nothing of an old
answer can get into a new one. The load has the request id `LOAD`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from nabz.services.ports import ChatMessage

LOAD = 0


# --- parent to child -----------------------------------------------


@dataclass(frozen=True, slots=True)
class Load:
    """Load a model. `fingerprint` names the file's content; `reserve_bytes` must be free beside the model."""

    model_id: str
    path: str
    fingerprint: str
    cache_folder: str
    context_tokens: int
    threads: int
    reserve_bytes: int
    request_id: int = LOAD


@dataclass(frozen=True, slots=True)
class Generate:
    """Answer. The fields are those of `GenerationRequest`."""

    request_id: int
    session: str
    messages: tuple[ChatMessage, ...]
    max_tokens: int
    temperature: float
    stop: tuple[str, ...]
    grammar: str | None


@dataclass(frozen=True, slots=True)
class Prefill:
    """Read a prompt ahead of its question; given up as soon as a `Generate` arrives."""

    request_id: int
    session: str
    messages: tuple[ChatMessage, ...]


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop a request: within one token while writing, at once while reading."""

    request_id: int


@dataclass(frozen=True, slots=True)
class Shutdown:
    """End the process."""

    request_id: int = LOAD


Command = Load | Generate | Prefill | Cancel | Shutdown


# --- child to parent -----------------------------------------------


@dataclass(frozen=True, slots=True)
class Loading:
    """How far the load is, 0-1."""

    fraction: float
    request_id: int = LOAD


@dataclass(frozen=True, slots=True)
class Loaded:
    """The model can be used. `report` is what `ChatModel.device_report` promises."""

    report: dict[str, Any]
    request_id: int = LOAD


@dataclass(frozen=True, slots=True)
class Progress:
    """The prompt is being read: `done` of `total` tokens, `reused` of them from a cache."""

    request_id: int
    done: int
    total: int
    reused: int


@dataclass(frozen=True, slots=True)
class Delta:
    """The next piece of text."""

    request_id: int
    text: str


@dataclass(frozen=True, slots=True)
class End:
    """A request is over. The fields are those of `GenerationEnd`."""

    request_id: int
    reason: Literal["stop", "length", "cancelled"]
    prompt_tokens: int = 0
    reused_tokens: int = 0
    generated_tokens: int = 0
    ttft_ms: float | None = None
    tokens_per_s: float | None = None
    dropped_messages: int = 0


@dataclass(frozen=True, slots=True)
class Failed:
    """A request cannot be done. `code` is a key of the error catalogue, or `GRAMMAR_INVALID`."""

    request_id: int
    code: str
    params: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """The process lives. Says nothing about progress: a hang is seen by the other events staying away."""

    available_bytes: int
    request_id: int = LOAD


Event = Loading | Loaded | Progress | Delta | End | Failed | Heartbeat

GRAMMAR_INVALID = "grammar_invalid"
"""The caller's GBNF does not parse: a bug of Nabz, not of the machine."""
