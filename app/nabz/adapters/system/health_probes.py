"""What `nabz doctor` looks at."""

from __future__ import annotations

from collections.abc import Sequence

from nabz.adapters.system.machine_probes import machine_probes
from nabz.domain.languages import Language
from nabz.paths import DataFolder, shipped
from nabz.services.health import HealthCheck, Probe
from nabz.services.knowledge import KnowledgeService
from nabz.services.policy import Policy
from nabz.services.ports import KnowledgeIndex, ModelLibrary
from nabz.services.record_access import RecordAccess, RecordState

_GIB = 1 << 30


def health_probes(
    data: DataFolder,
    library: ModelLibrary,
    index: KnowledgeIndex,
    knowledge: KnowledgeService,
    access: RecordAccess,
    policy: Policy,
) -> Sequence[tuple[str, Probe]]:
    """The checks of an installation, in the order in which they are shown."""

    def chat_model() -> HealthCheck:
        card = library.default_chat()
        if card is None and policy.models is not None and not policy.models:
            told = "the policy allows no language model: answers come from the passages"
            return HealthCheck("chat_model", "ok", told)
        if card is None:
            return HealthCheck("chat_model", "fail", "no language model is here", "Run: nabz setup")
        return HealthCheck("chat_model", "ok", f"{card.name} is here ({card.size / _GIB:.2f} GiB)")

    def embedding_model() -> HealthCheck:
        ready = [c for c in library.cards() if c.role == "embedding" and c.state == "ready"]
        if not ready:
            return HealthCheck("embedding_model", "fail", "no search model is here", "Run: nabz setup")
        return HealthCheck("embedding_model", "ok", f"{ready[0].name} is here")

    def knowledge_index() -> HealthCheck:
        count = index.count()
        if not count:
            return HealthCheck("index", "fail", "the knowledge index is not built", "Run: nabz setup")
        if not knowledge.is_current():
            return HealthCheck(
                "index", "fail", "the index belongs to another model or version", "Run: nabz kb build"
            )
        return HealthCheck("index", "ok", f"{count} passages, matches the search model")

    def records() -> HealthCheck:
        store = access.open_store()
        if store is None:
            return _closed_records(access.state)
        newest = store.list_sessions(limit=1)
        return HealthCheck("records", "ok", "the record database opens" + ("" if newest else ", it is empty"))

    def content() -> HealthCheck:
        flaws = knowledge.content.problems
        if flaws:
            return HealthCheck(
                "content", "warn", f"{len(flaws)} flaws in the built-in knowledge, first: {flaws[0]}"
            )
        return HealthCheck("content", "ok", f"built-in knowledge complete in {len(Language)} languages")

    def translations() -> HealthCheck:
        missing = [
            lang for lang in Language if lang != "en" and not (shipped("i18n") / f"nabz_{lang}.qm").is_file()
        ]
        if missing:
            return HealthCheck(
                "translations", "fail", f"no interface in {', '.join(missing)}", "Install Nabz again."
            )
        return HealthCheck("translations", "ok", f"interface in {len(Language)} languages")

    def network() -> HealthCheck:
        wanted = policy.models is None or bool(policy.models)
        missing = (wanted and not library.default_chat()) or not index.count()
        if missing:
            return HealthCheck(
                "network", "warn", "needed once, for nabz setup", "Or use: nabz setup --from DIR"
            )
        return HealthCheck("network", "ok", "not needed")

    def model_memory() -> int:
        card = library.default_chat()
        return card.memory if card else 0

    own = (chat_model, embedding_model, knowledge_index, records, content, translations)
    found = [(probe.__name__, probe) for probe in own]
    # Where it writes comes first, the network that it does not need last.
    first, *machine = machine_probes(data, policy, model_memory)
    return [first, *found, *machine, ("network", network)]


def _closed_records(state: RecordState) -> HealthCheck:
    if state is RecordState.LOCKED:
        return HealthCheck("records", "ok", "the records are encrypted and locked")
    if state is RecordState.PLAIN:
        return HealthCheck(
            "records",
            "warn",
            "an earlier Nabz kept records in plain text",
            "Set a passphrase, which encrypts them: nabz records init",
        )
    return HealthCheck(
        "records", "warn", "no passphrase is set, so nothing is kept", "Run: nabz records init"
    )
