"""One data key, wrapped once for everybody who may open it."""

from __future__ import annotations

import base64
import os
import unicodedata
from dataclasses import dataclass
from typing import Any, Literal

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_SALT_BYTES, _NONCE_BYTES = 16, 12
_MOST_MEMORY_KIB, _MOST_ROUNDS, _MOST_LANES = 1 << 20, 16, 16
LONGEST_PASSPHRASE = 1024
"""Characters; more cannot be a passphrase and would only cost time."""

WrapKind = Literal["person", "recovery", "machine"]


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one try costs. The default is FACTS' 0.09 s; a lower one is for tests alone."""

    memory_kib: int = 64 * 1024
    rounds: int = 3
    lanes: int = 4

    def bearable(self) -> bool:
        """Whether a key file may ask for it: a tampered one must not eat all memory."""
        return (
            8 <= self.memory_kib <= _MOST_MEMORY_KIB
            and 1 <= self.rounds <= _MOST_ROUNDS
            and 1 <= self.lanes <= _MOST_LANES
        )


@dataclass(frozen=True, slots=True)
class Wrap:
    """The data key as one passphrase, code or machine secret opens it.

    Attributes:
        id: of the person; the kind for the others.
        name: what a person signs in as; empty for the others.
    """

    id: str
    kind: WrapKind
    name: str
    salt: bytes
    nonce: bytes
    sealed: bytes
    cost: Argon2Cost

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "kind": self.kind,
            "name": self.name,
            "salt": _b64(self.salt),
            "nonce": _b64(self.nonce),
            "sealed": _b64(self.sealed),
            "argon2id": {
                "memory_kib": self.cost.memory_kib,
                "rounds": self.cost.rounds,
                "lanes": self.cost.lanes,
            },
        }

    @classmethod
    def from_json(cls, raw: dict[str, Any]) -> Wrap:
        """Raises `ValueError` or `KeyError` for anything that `as_json` did not write."""
        cost = Argon2Cost(**{k: int(v) for k, v in raw["argon2id"].items()})
        if not cost.bearable() or raw["kind"] not in ("person", "recovery", "machine"):
            raise ValueError("a wrap is not right")
        salt, nonce, sealed = (base64.b64decode(raw[k], validate=True) for k in ("salt", "nonce", "sealed"))
        return cls(str(raw["id"]), raw["kind"], str(raw["name"]), salt, nonce, sealed, cost)


def wrap(
    data_key: bytes,
    secret: str,
    *,
    store_id: str,
    wrap_id: str,
    kind: WrapKind,
    name: str = "",
    cost: Argon2Cost,
) -> Wrap:
    """Seal the data key under a secret."""
    salt, nonce = os.urandom(_SALT_BYTES), os.urandom(_NONCE_BYTES)
    key = _derived(secret, salt, cost)
    sealed = AESGCM(key).encrypt(nonce, data_key, _bound_to(store_id, wrap_id, kind, name))
    return Wrap(wrap_id, kind, name, salt, nonce, sealed, cost)


def unwrap(made: Wrap, secret: str, store_id: str) -> bytes | None:
    """The data key; None when the secret is another or the wrap was altered."""
    if len(secret) > LONGEST_PASSPHRASE:
        return None
    key = _derived(secret, made.salt, made.cost)
    try:
        return AESGCM(key).decrypt(
            made.nonce, made.sealed, _bound_to(store_id, made.id, made.kind, made.name)
        )
    except InvalidTag:
        return None


def same_form(text: str) -> str:
    """One form for all ways to type the same text: a passphrase typed on another keyboard still opens."""
    return unicodedata.normalize("NFKC", text)


def _derived(secret: str, salt: bytes, cost: Argon2Cost) -> bytes:
    return hash_secret_raw(
        same_form(secret).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=cost.rounds,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=KEY_BYTES,
        type=Type.ID,
    )


def _bound_to(store_id: str, wrap_id: str, kind: str, name: str) -> bytes:
    # A wrap moved to another name, kind or store opens nothing.
    return "\x1f".join(("nabz-wrap-1", store_id, wrap_id, kind, name)).encode()


def _b64(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
