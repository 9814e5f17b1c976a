"""The printed recovery code: 150 random bits in groups that survive handwriting, with a checksum."""

from __future__ import annotations

import hashlib
import secrets

from nabz.domain.errors import UserError

# Crockford's alphabet: no I, L, O, U, so that a handwritten code is read one way.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = str.maketrans("ILO", "110")
_SECRET, _CHECK, _GROUP = 30, 2, 4


def new_recovery_code() -> str:
    """Eight groups of four, such as `7K3M-…`: 30 random symbols and two that check them."""
    secret = "".join(secrets.choice(_ALPHABET) for _ in range(_SECRET))
    whole = secret + _checksum(secret)
    return "-".join(whole[i : i + _GROUP] for i in range(0, len(whole), _GROUP))


def read_recovery_code(text: str) -> str:
    """The code as it was made, however it was typed.

    Raises:
        UserError: `recovery_code_misread` when a symbol is wrong or missing.
    """
    symbols = "".join(c for c in text.upper() if c.isalnum()).translate(_READ_AS)
    secret, check = symbols[:_SECRET], symbols[_SECRET:]
    if len(symbols) != _SECRET + _CHECK or not set(symbols) <= set(_ALPHABET) or check != _checksum(secret):
        raise UserError("recovery_code_misread")
    return symbols


def _checksum(secret: str) -> str:
    digest = hashlib.sha256(secret.encode()).digest()
    return "".join(_ALPHABET[byte % len(_ALPHABET)] for byte in digest[:_CHECK])
