"""The operating system's keyring as a key: for a machine of one person, where signing in to the system is enough."""

from __future__ import annotations

import secrets
from typing import Any

from nabz.domain.errors import EnvironmentFault

_SERVICE = "nabz records"


class MachineSecret:
    """A random secret that the system keeps for the account of this person."""

    def __init__(self, store_id: str, keyring: Any = None) -> None:
        """Args: keyring: the module, or a fake of it; None imports it when it is needed."""
        self._store_id = store_id
        self._keyring = keyring

    def make(self) -> str:
        """Raises `EnvironmentFault` (`keyring_missing`) where there is no keyring that keeps anything."""
        secret = secrets.token_urlsafe(32)
        ring = self._ring()
        try:
            ring.set_password(_SERVICE, self._store_id, secret)
            kept = ring.get_password(_SERVICE, self._store_id)
        except Exception as error:  # every back end has its own errors
            raise EnvironmentFault("keyring_missing", reason=type(error).__name__) from error
        if kept != secret:
            raise EnvironmentFault("keyring_missing", reason="it does not keep what it is given")
        return secret

    def find(self) -> str | None:
        """None when there is no keyring or it does not know this store."""
        try:
            found = self._ring().get_password(_SERVICE, self._store_id)
        except Exception:  # every back end has its own errors; the passphrase is the way in then
            return None
        return str(found) if found else None

    def forget(self) -> None:
        """Take the secret out of the keyring, where it is."""
        try:
            self._ring().delete_password(_SERVICE, self._store_id)
        except Exception:  # it is not there, or there is no keyring: either way it opens nothing any more
            return

    def _ring(self) -> Any:
        if self._keyring is None:
            try:
                import keyring
            except ImportError as error:
                raise EnvironmentFault("keyring_missing", reason="it is not installed") from error
            self._keyring = keyring
        return self._keyring
