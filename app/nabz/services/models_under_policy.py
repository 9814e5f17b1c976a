"""The models of this machine as far as its policy allows them."""

from __future__ import annotations

from nabz.domain.errors import UserError
from nabz.services.policy import Policy
from nabz.services.ports import CancelToken, ModelCard, ModelLibrary, ProgressListener


class ModelsUnderPolicy:
    """`ports.ModelLibrary` over another one. Models that are not allowed are as if they did not exist.

    The search model is always allowed: without it nothing is found, and it says nothing of its own.
    """

    def __init__(self, inner: ModelLibrary, policy: Policy) -> None:
        self._inner = inner
        self._policy = policy

    def cards(self) -> list[ModelCard]:
        return [card for card in self._inner.cards() if self._allowed(card)]

    def card(self, model_id: str) -> ModelCard:
        """Raises `UserError` (`model_unknown`, `policy_model`)."""
        card = self._inner.card(model_id)
        if not self._allowed(card):
            raise UserError("policy_model", id=model_id)
        return card

    def fetch(
        self,
        model_id: str,
        *,
        folder: str | None = None,
        accept_licence: bool = False,
        progress: ProgressListener | None = None,
        cancel: CancelToken | None = None,
    ) -> ModelCard:
        """Raises as the inner one; also `UserError` (`policy_model`, `policy_network`)."""
        card = self.card(model_id)
        if folder is None and card.state not in ("ready", "imported"):
            self._policy.require_network()
        return self._inner.fetch(
            model_id, folder=folder, accept_licence=accept_licence, progress=progress, cancel=cancel
        )

    def import_file(self, path: str) -> ModelCard:
        """A file becomes a model before it has an id: one that is not allowed is taken out again."""
        card = self._inner.import_file(path)
        if not self._allowed(card):
            if card.state == "imported":
                self._inner.remove(card.id)
            raise UserError("policy_model", id=card.id)
        return card

    def verify(self, model_id: str, progress: ProgressListener | None = None) -> bool:
        return self._inner.verify(model_id, progress)

    def remove(self, model_id: str) -> None:
        self._inner.remove(model_id)

    def default_chat(self) -> ModelCard | None:
        default = self._inner.default_chat()
        if default is None or self._allowed(default):
            return default
        usable = [c for c in self.cards() if c.role == "chat" and c.state in ("ready", "imported")]
        listed = [c for c in usable if c.recommended or c.starter or c.state == "imported"]
        return next(iter(sorted(listed, key=lambda c: (not c.recommended, not c.starter))), None)

    def _allowed(self, card: ModelCard) -> bool:
        return card.role == "embedding" or self._policy.allows_model(card.id)
