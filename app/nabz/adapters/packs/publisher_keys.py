"""Ed25519 keys of publishers: making them, signing, and the ones that are trusted here."""

from __future__ import annotations

import os
from pathlib import Path

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from nabz.domain.errors import EnvironmentFault, UserError

PRIVATE_NAME, PUBLIC_NAME = "publisher.key", "publisher.pub"
_DOMAIN = b"nabzpack-1\n"
"""Before what is signed, so that no other use of the key can be taken for a pack."""
_LARGEST_KEY = 10_000


def make_keys(folder: Path) -> tuple[Path, Path, str]:
    """`publisher.key` (to be kept secret) and `publisher.pub` in a folder, and the public key in hexadecimal."""
    private, public = folder / PRIVATE_NAME, folder / PUBLIC_NAME
    for path in (private, public):
        if path.exists():
            raise UserError("backup_exists", path=path)
    key = Ed25519PrivateKey.generate()
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    shown = key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(secret)
        public.write_bytes(shown)
    except OSError as error:
        raise EnvironmentFault("pack_write", path=folder, reason=error.strerror or error) from error
    return private, public, _hex(key.public_key())


def private_key(path: Path) -> Ed25519PrivateKey:
    """Raises `UserError` (`file_not_found`, `pack_key`)."""
    data = _read(path)
    try:
        key = load_pem_private_key(data, None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        reason = "it has a password" if isinstance(error, TypeError) else "it is no private key"
        raise UserError("pack_key", path=path, reason=reason) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise UserError("pack_key", path=path, reason="it is not an Ed25519 key")
    return key


def public_key(path: Path) -> Ed25519PublicKey:
    """Raises `UserError` (`file_not_found`, `pack_key`)."""
    data = _read(path)
    if b"PRIVATE KEY" in data:
        raise UserError("pack_key", path=path, reason="it is a private key; give the publisher's .pub file")
    try:
        key = load_pem_public_key(data)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise UserError("pack_key", path=path, reason="it is no public key") from error
    if not isinstance(key, Ed25519PublicKey):
        raise UserError("pack_key", path=path, reason="it is not an Ed25519 key")
    return key


def public_hex(key: Ed25519PrivateKey) -> str:
    """The public half in hexadecimal."""
    return _hex(key.public_key())


def public_pem(key: Ed25519PrivateKey) -> bytes:
    """The public half as a `.pub` file holds it."""
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def sign(key: Ed25519PrivateKey, manifest: bytes, domain: bytes = _DOMAIN) -> str:
    """The signature over a canonical manifest, in hexadecimal. `domain` tells what kind of thing is signed."""
    return key.sign(domain + manifest).hex()


def holds(public: str, signature: str, manifest: bytes, domain: bytes = _DOMAIN) -> bool:
    """Whether a signature (both in hexadecimal) is this key's over this manifest."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public))
        key.verify(bytes.fromhex(signature), domain + manifest)
    except (ValueError, InvalidSignature):
        return False
    return True


class TrustedKeys:
    """Public keys in a folder, every `.pub` file of which is trusted, and those of the machine's policy."""

    def __init__(self, folder: Path, of_policy: frozenset[str] = frozenset()) -> None:
        self._folder = folder
        self._of_policy = of_policy

    def add(self, path: Path) -> str:
        """Trust a key; gives it in hexadecimal. Raises `UserError`, `EnvironmentFault` (`pack_write`)."""
        key = public_key(path)
        name = _hex(key)
        data = key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            beside = self._folder / f"{name}.part"
            beside.write_bytes(data)
            beside.replace(self._folder / f"{name}.pub")
        except OSError as error:
            raise EnvironmentFault("pack_write", path=self._folder, reason=error.strerror or error) from error
        return name

    def trusts(self, public: str) -> bool:
        """A file that cannot be read as a key vouches for nothing."""
        if public in self._of_policy:
            return True
        for path in sorted(self._folder.glob("*.pub")):
            try:
                if _hex(public_key(path)) == public:
                    return True
            except UserError:
                continue
        return False


def _hex(key: Ed25519PublicKey) -> str:
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_LARGEST_KEY)
    except FileNotFoundError as error:
        raise UserError("file_not_found", path=path) from error
    except OSError as error:
        raise UserError("pack_key", path=path, reason=error.strerror or error) from error
