"""The models on this machine: the catalogue held against what stands in the models folder."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from nabz.adapters.embedding.converted_folder import SOURCE_FILE, EmbeddingManifest
from nabz.adapters.hub import wheel
from nabz.adapters.hub.catalogue import CatalogueEntry, ModelFile
from nabz.adapters.hub.conversions import bring_up_to_date
from nabz.adapters.hub.disk import FreeSpace, disk_faults, free_space
from nabz.adapters.hub.fetching import Fetching, Sources, require_hash
from nabz.adapters.hub.folder_source import FolderCopier
from nabz.adapters.hub.hub_source import HubDownloader
from nabz.adapters.hub.importing import FOLDER, import_gguf
from nabz.adapters.hub.model_records import ImportedModel, ModelRecords
from nabz.adapters.hub.pypi_source import PypiDownloader
from nabz.adapters.hub.transfer import Meter, Transfer
from nabz.adapters.hub.workspace import Workspace
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.ports import CancelToken, ModelCard, ProgressListener


class ModelFolderLibrary:
    """Fulfils `nabz.services.ports.ModelLibrary` from a folder.

    Layout: `<file>.gguf` of the catalogue, `<id>/` of a converted search model, `imported/*.gguf`,
    `library.json`, and `.partial/` for what is under way. The state is read from the disk at every look.
    """

    def __init__(
        self,
        models: Path,
        catalogue: Mapping[str, CatalogueEntry],
        *,
        sources: Sources | None = None,
        free: FreeSpace = free_space,
    ) -> None:
        self._models = models
        self._catalogue = catalogue
        self._records = ModelRecords(models)
        self._free = free
        sources = sources or Sources(PypiDownloader(free), HubDownloader(free), FolderCopier(free))
        self._fetching = Fetching(models, sources, free)

    def cards(self) -> list[ModelCard]:
        """The catalogue in its order, then imported models, the latest first."""
        imported = reversed(self._records.imported().values())
        return [self._card(entry) for entry in self._catalogue.values()] + [
            self._imported_card(model) for model in imported
        ]

    def card(self, model_id: str) -> ModelCard:
        """Raises `UserError` (`model_unknown`)."""
        if model_id in self._catalogue:
            return self._card(self._catalogue[model_id])
        return self._imported_card(self._imported(model_id))

    def sha256(self, model_id: str) -> str:
        """Of the model's file, as it was checked when it came. Raises `UserError` (`model_unknown`)."""
        entry = self._catalogue.get(model_id)
        return entry.file.sha256 if entry is not None else self._imported(model_id).sha256

    def context(self, model_id: str) -> int:
        """Tokens that the model is to be run with. Raises `UserError` (`model_unknown`)."""
        if model_id in self._catalogue:
            return self._catalogue[model_id].context
        return self._imported(model_id).context

    def fetch(
        self,
        model_id: str,
        *,
        folder: str | None = None,
        accept_licence: bool = False,
        progress: ProgressListener | None = None,
        cancel: CancelToken | None = None,
    ) -> ModelCard:
        """Bring a model here from its sources, or from `folder` alone with no network.

        A model that is here already is left as it is, but for a search model that an older app converted: what has
        come since is built in. After a stop, a kill or a lost connection the same call
        goes on with the parts that are finished.

        Raises:
            UserError: `model_unknown`, `model_licence`, `setup_file_missing`, `file_not_found`.
            EnvironmentFault: `disk_full` (before the download), `fetch_failed`, `no_source`,
                `model_hash_wrong`, `interrupted`, `data_folder_read_only`, `data_folder_in_use`.
        """
        card = self.card(model_id)
        if card.state in {"ready", "imported"}:
            bring_up_to_date(self._models / model_id)
            return card
        entry = self._catalogue[model_id]
        self._require_consent(entry, accept_licence)
        source = Path(folder).expanduser() if folder is not None else None
        self._fetching.fetch(entry, source, Transfer(entry.name, progress, cancel))
        return self.card(model_id)

    def import_file(self, path: str) -> ModelCard:
        """Copy a GGUF chat model in; one that the catalogue knows by its SHA-256 becomes that model.

        Raises:
            UserError: `file_not_found`.
            EnvironmentFault: `model_not_gguf`, `model_truncated`, `model_wrong_architecture`, `disk_full`.
        """
        source = Path(path).expanduser().resolve()
        known = self._records.imported()
        taken = {*self._catalogue, *known}
        model, copy = import_gguf(source, self._models, taken, self._free)
        try:
            entry = next((e for e in self._catalogue.values() if e.file.sha256 == model.sha256), None)
            if entry is not None:
                copy.replace(self._models / entry.file.name)
                return self._card(entry)
            same = next((m for m in known.values() if m.sha256 == model.sha256), None)
            if same is not None and (self._models / same.file).exists():
                return self._imported_card(same)
            # named after the id, which no other model has
            model = replace(model, file=f"{FOLDER}/{model.id}.gguf")
            target = self._models / model.file
            target.parent.mkdir(parents=True, exist_ok=True)
            copy.replace(target)
            self._records.add_imported(model)
            return self._imported_card(model)
        finally:
            Workspace(self._models, FOLDER).remove()

    def verify(self, model_id: str, progress: ProgressListener | None = None) -> bool:
        """True when every file has its SHA-256, False when the model is not here.

        Raises:
            UserError: `model_unknown`.
            EnvironmentFault: `model_hash_wrong`; the wrong file is removed.
        """
        card = self.card(model_id)
        if card.path is None:
            return False
        path = Path(card.path)
        entry = self._catalogue.get(model_id)
        if entry is not None and entry.convert is not None:
            self._verify_converted(entry, path, Transfer(card.name, progress))
            return True
        expected = entry.file if entry is not None else _file_of(self._imported(model_id))
        transfer = Transfer(card.name, progress)
        require_hash(path, expected, _hash(path, transfer.meter("verify", expected.size)))
        return True

    def source_of(self, model_id: str) -> tuple[Path, str] | None:
        """The file that another machine can take the model from, and the name it must have; None: not here."""
        card = self.card(model_id)
        if card.path is None:
            return None
        path, entry = Path(card.path), self._catalogue.get(model_id)
        if entry is None or entry.convert is None:
            return path, path.name
        source = path / SOURCE_FILE
        return (source, entry.file.name) if source.is_file() else None

    def remove(self, model_id: str) -> None:
        """Remove the model's files and an unfinished fetch. Raises `UserError` (`model_unknown`)."""
        self.card(model_id)
        with disk_faults(self._models, 0, self._free):
            entry = self._catalogue.get(model_id)
            if entry is None:
                (self._models / self._imported(model_id).file).unlink(missing_ok=True)
                self._records.forget_imported(model_id)
            elif entry.convert is not None:
                shutil.rmtree(self._models / entry.id, ignore_errors=True)
            else:
                (self._models / entry.file.name).unlink(missing_ok=True)
        Workspace(self._models, model_id).remove()

    def default_chat(self) -> ModelCard | None:
        """A ready chat model: recommended, else starter, else another of the catalogue, else imported."""
        tests = {entry.id for entry in self._catalogue.values() if entry.test}
        usable = [
            card
            for card in self.cards()
            if card.role == "chat" and card.state in {"ready", "imported"} and card.id not in tests
        ]
        return min(usable, key=_rank, default=None)

    def _require_consent(self, entry: CatalogueEntry, accepted: bool) -> None:
        if not entry.needs_consent or self._records.consented(entry.id):
            return
        if not accepted:
            raise UserError("model_licence", id=entry.id, licence=entry.licence, url=entry.licence_url)
        with disk_faults(self._models, 0, self._free):
            self._records.consent(entry.id, entry.licence)

    def _verify_converted(self, entry: CatalogueEntry, folder: Path, transfer: Transfer) -> None:
        manifest = EmbeddingManifest.read(folder)
        files = [ModelFile(name, f["size"], f["sha256"]) for name, f in manifest.files.items()]
        meter = transfer.meter("verify", sum(file.size for file in files))
        wrong: EnvironmentFault | None = None
        for file in files:
            try:
                require_hash(folder / file.name, file, _hash(folder / file.name, meter))
            except EnvironmentFault as fault:
                wrong = fault
        if wrong is None:
            return
        # the source, when it is whole, is kept for the next fetch, which then only converts
        source = folder / SOURCE_FILE
        if source.exists():
            work = Workspace(self._models, entry.id)
            work.folder.mkdir(parents=True, exist_ok=True)
            source.replace(work / SOURCE_FILE)
        shutil.rmtree(folder, ignore_errors=True)
        raise wrong

    def _imported(self, model_id: str) -> ImportedModel:
        model = self._records.imported().get(model_id)
        if model is None:
            raise UserError("model_unknown", id=model_id)
        return model

    def _card(self, entry: CatalogueEntry) -> ModelCard:
        path = self._ready_path(entry)
        partial = path is None and (
            Workspace(self._models, entry.id).holds_something() or (self._models / entry.file.name).exists()
        )
        return ModelCard(
            id=entry.id,
            name=entry.name,
            role=entry.role,
            licence=entry.licence,
            licence_url=entry.licence_url,
            size=entry.file.size,
            memory=entry.memory,
            languages=dict(entry.languages),
            state="ready" if path is not None else "partial" if partial else "absent",
            path=str(path) if path is not None else None,
            starter=entry.starter,
            recommended=entry.recommended,
            needs_consent=entry.needs_consent and not self._records.consented(entry.id),
            description=entry.description,
        )

    def _ready_path(self, entry: CatalogueEntry) -> Path | None:
        """By size: the SHA-256 was right before a file got its name, and `verify` looks again."""
        if entry.convert is None:
            file = self._models / entry.file.name
            return file if _size(file) == entry.file.size else None
        folder = self._models / entry.id
        try:
            files = EmbeddingManifest.read(folder).files
        except (OSError, ValueError, TypeError):
            return None
        whole = all(_size(folder / name) == facts["size"] for name, facts in files.items())
        return folder if whole else None

    def _imported_card(self, model: ImportedModel) -> ModelCard:
        path = self._models / model.file
        here = _size(path) == model.size
        return ModelCard(
            id=model.id,
            name=model.name,
            role="chat",
            licence="unknown: it was imported from a file",
            licence_url="",
            size=model.size,
            memory=model.memory,
            # nobody has examined it: English only, and with a second look
            languages={"en": "caution"},
            state="imported" if here else "absent",
            path=str(path) if here else None,
            starter=False,
            recommended=False,
            needs_consent=False,
            description=f"Imported {model.imported_at[:10]}, {model.architecture}.",
        )


def _rank(card: ModelCard) -> int:
    if card.state == "imported":
        return 3
    return 0 if card.recommended else 1 if card.starter else 2


def _file_of(model: ImportedModel) -> ModelFile:
    return ModelFile(Path(model.file).name, model.size, model.sha256)


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def _hash(path: Path, meter: Meter) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for chunk in wheel.chunks(file):
            digest.update(chunk)
            meter.at(meter.done + len(chunk))
    return digest.hexdigest()
