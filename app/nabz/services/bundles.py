"""Offline bundles: made on one machine, taken on others; app, models, packs and policy each with a way back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from nabz.domain.bundle import UPDATED_ALONE, Bundle, BundlePart, PartKind
from nabz.domain.errors import UserError
from nabz.domain.packs import Signature
from nabz.services.bundle_ports import (
    AppInstaller,
    BundleFolders,
    KeptUpdate,
    ModelFiles,
    SourcePart,
    UpdateKeeper,
)
from nabz.services.packs import ExportLabel, PackService
from nabz.services.policy import PolicyReader
from nabz.services.ports import ModelLibrary, ProgressListener

Outcome = Literal["new", "replaced", "unchanged", "skipped", "kept", "installed", "removed", "brought_back"]


@dataclass(frozen=True, slots=True)
class BundleWish:
    """What is to go into a bundle.

    Attributes:
        models: ids; empty takes the starter and recommended models that are here.
        packs: pack files, or ids of packs that are here.
        apps: installers.
        key: the publisher's private key; without it nobody vouches for the bundle.
        index: whether the built index goes along, which saves each machine some minutes.
    """

    models: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    apps: tuple[Path, ...] = ()
    policy: Path | None = None
    key: Path | None = None
    index: bool = True


@dataclass(frozen=True, slots=True)
class UpdateStep:
    """What was done with one part. `detail`: one line of English; for "kept" the command that installs it."""

    kind: PartKind
    id: str
    outcome: Outcome
    detail: str = ""


@dataclass(frozen=True, slots=True)
class BundleParts:
    """What the bundle service stands on; `bootstrap` fills it.

    Attributes:
        app_version: of this Nabz.
        describe_installer: platform and version that an installer's file name tells; empty platform: none it is.
        index_files: copies of the built index in a folder; empty when there is no index to hand on.
    """

    folders: BundleFolders
    keeper: UpdateKeeper
    installer: AppInstaller
    library: ModelLibrary
    model_files: ModelFiles
    packs: PackService
    policies: PolicyReader
    policy_path: Path
    app_version: str
    describe_installer: Callable[[str], tuple[str, str]]
    index_files: Callable[[Path], Sequence[Path]]


class BundleService:
    """Makes bundles, checks them, takes them and goes back."""

    def __init__(self, parts: BundleParts) -> None:
        self._parts = parts

    # --- making -------------------------------------------------------------------------------------------------

    def create(self, folder: Path, wish: BundleWish, progress: ProgressListener | None = None) -> Bundle:
        """Write a bundle into an empty folder.

        Raises:
            UserError: `bundle_exists`, `bundle_app_unknown`, `bundle_no_model`, `policy_wrong`, `file_not_found`,
                `pack_*`, `entry_not_found`, `model_unknown`.
            EnvironmentFault: `disk_full`, `bundle_write`.
        """
        parts = self._parts
        sources = [self._installer_part(path) for path in wish.apps]
        sources += [self._model_part(model_id) for model_id in wish.models or self._usual_models()]
        staging = parts.keeper.staging("create")
        sources += [self._pack_part(name, staging, wish.key) for name in wish.packs]
        if wish.policy is not None:
            self._require_right_policy(wish.policy)
            sources.append(SourcePart(PartKind.POLICY, "policy", "", "", ((wish.policy, "policy.toml"),)))
        index = parts.index_files(staging) if wish.index else ()
        if index:
            files = tuple((path, path.name) for path in index)
            sources.append(SourcePart(PartKind.INDEX, "knowledge", parts.app_version, "", files))
        try:
            return parts.folders.write(folder, parts.app_version, sources, wish.key, progress)
        finally:
            parts.keeper.staging("create").rmdir()

    def _usual_models(self) -> list[str]:
        cards = self._parts.library.cards()
        found = [c.id for c in cards if c.state == "ready" and (c.starter or c.recommended)]
        if not found:
            raise UserError("bundle_no_model")
        return found

    def _installer_part(self, path: Path) -> SourcePart:
        if not path.is_file():
            raise UserError("file_not_found", path=path)
        platform, version = self._parts.describe_installer(path.name)
        if not platform:
            raise UserError("bundle_app_unknown", path=path)
        version = version or self._parts.app_version
        return SourcePart(PartKind.APP, path.name, version, platform, ((path, path.name),))

    def _model_part(self, model_id: str) -> SourcePart:
        self._parts.library.card(model_id)  # says what is wrong with an unknown one
        source = self._parts.model_files.source_of(model_id)
        if source is None:
            raise UserError("bundle_model_absent", id=model_id)
        return SourcePart(PartKind.MODEL, model_id, "", "", (source,))

    def _pack_part(self, name: str, staging: Path, key: Path | None) -> SourcePart:
        path = Path(name)
        if not path.is_file():
            record = next((r for r in self._parts.packs.records() if r.manifest.id == name), None)
            if record is None:
                raise UserError("entry_not_found", kind="pack", id=name, command="nabz kb packs")
            m = record.manifest
            path = staging / f"{m.id}.nabzpack"
            self._parts.packs.export(
                path, [m.id], ExportLabel(m.id, m.title, m.version, m.licence, m.notice), key
            )
        manifest = self._parts.packs.look(path)
        file = (path, f"{manifest.id}.nabzpack")
        return SourcePart(PartKind.PACK, manifest.id, manifest.version, "", (file,))

    def _require_right_policy(self, path: Path) -> None:
        ignored = self._parts.policies.check(path).ignored
        if ignored:
            raise UserError("policy_wrong", path=path, reason="; ".join(ignored)[:150])

    # --- looking ------------------------------------------------------------------------------------------------

    def read(self, folder: Path) -> Bundle:
        """Raises `UserError` (`bundle_*`)."""
        return self._parts.folders.read(folder)

    def verify(self, folder: Path, progress: ProgressListener | None = None) -> Bundle:
        """Look at every file. Raises `UserError` (`bundle_*`)."""
        bundle = self.read(folder)
        self._parts.folders.verify(bundle, bundle.manifest.parts, progress)
        return bundle

    def trust(self, key: Path) -> str:
        """Trust a publisher. Raises `UserError` (`pack_key`, `file_not_found`)."""
        return self._parts.folders.trust(key)

    # --- taking -------------------------------------------------------------------------------------------------

    def update(
        self,
        folder: Path,
        kinds: Sequence[PartKind] = UPDATED_ALONE,
        *,
        install: bool = False,
        accept_licence: bool = False,
        progress: ProgressListener | None = None,
    ) -> list[UpdateStep]:
        """Take what is new from a bundle that a trusted publisher signed; every file is looked at first.

        Args:
            install: run the installer of a new version; else it is kept, and the command is told.

        Raises:
            UserError: `bundle_*`; nothing is changed then.
            EnvironmentFault: `disk_full`, `bundle_write`, `install_failed`, `policy_write`, `model_*`.
        """
        bundle = self.read(folder)
        _require_trust(bundle)
        parts = [part for part in bundle.manifest.parts if part.kind in kinds]
        self._parts.folders.verify(bundle, parts, progress)
        steps: list[UpdateStep] = []
        for kind in kinds:
            of_kind = [part for part in parts if part.kind is kind]
            if of_kind:
                steps += self._taken(bundle, kind, of_kind, install, accept_licence, progress)
        return steps

    def bring_own_models(self, bundle: Bundle, progress: ProgressListener | None = None) -> list[UpdateStep]:
        """Models of a trusted bundle that no catalogue vouches for, at set-up. Raises as `update`."""
        _require_trust(bundle)
        known = {card.id for card in self._parts.library.cards()}
        own = [part for part in bundle.manifest.of_kind(PartKind.MODEL) if part.id not in known]
        return self._models(bundle, own, False, progress)

    def bring_packs(self, bundle: Bundle, progress: ProgressListener | None = None) -> list[UpdateStep]:
        """The packs of a trusted bundle, at set-up. Raises as `update`."""
        _require_trust(bundle)
        return self._packs(bundle, bundle.manifest.of_kind(PartKind.PACK), progress)

    def bring_installer(self, bundle: Bundle) -> None:
        """Keep the installer of the version that runs here, for the way back from the next one."""
        _require_trust(bundle)
        for part in bundle.manifest.of_kind(PartKind.APP):
            version = part.version
            same = version == self._parts.app_version and self._parts.installer.fits(part)
            if same and self._parts.keeper.installer(version) is None:
                self._keep_installer(bundle, part)

    def _taken(
        self,
        bundle: Bundle,
        kind: PartKind,
        parts: Sequence[BundlePart],
        install: bool,
        accept_licence: bool,
        progress: ProgressListener | None,
    ) -> list[UpdateStep]:
        match kind:
            case PartKind.APP:
                return self._app(bundle, parts, install)
            case PartKind.MODEL:
                return self._models(bundle, parts, accept_licence, progress)
            case PartKind.PACK:
                return self._packs(bundle, parts, progress)
            case PartKind.POLICY:
                return self._policy(bundle, parts[0])
            case _:
                return []

    def _app(self, bundle: Bundle, parts: Sequence[BundlePart], install: bool) -> list[UpdateStep]:
        part = next((p for p in parts if self._parts.installer.fits(p)), None)
        if part is None:
            return [UpdateStep(PartKind.APP, "nabz", "skipped", "it carries no installer for this machine")]
        here = self._parts.app_version
        if part.version == here:
            self.bring_installer(bundle)
            return [UpdateStep(PartKind.APP, part.id, "unchanged", f"{here} is here")]
        place = self._keep_installer(bundle, part)
        self._parts.keeper.note(KeptUpdate(PartKind.APP, _now(), here, (part.version,)))
        return [self._installed(place, part.version, install)]

    def _keep_installer(self, bundle: Bundle, part: BundlePart) -> Path:
        keeper = self._parts.keeper
        (file,) = self._parts.folders.copy_out(bundle, part, keeper.staging("app"))[:1]
        return keeper.keep_installer(part.version, file)

    def _installed(self, place: Path, version: str, install: bool) -> UpdateStep:
        if install:
            self._parts.installer.run(place)
            return UpdateStep(PartKind.APP, version, "installed")
        return UpdateStep(PartKind.APP, version, "kept", " ".join(self._parts.installer.command(place)))

    def _models(
        self,
        bundle: Bundle,
        parts: Sequence[BundlePart],
        accept_licence: bool,
        progress: ProgressListener | None,
    ) -> list[UpdateStep]:
        steps, came = [], []
        for part in parts:
            try:
                outcome, model_id = self._model(bundle, part, accept_licence, progress)
            except UserError as error:
                steps.append(UpdateStep(PartKind.MODEL, part.id, "skipped", error.english()))
                continue
            steps.append(UpdateStep(PartKind.MODEL, model_id, outcome))
            if outcome == "new":
                came.append(model_id)
                # At once: a stop in the middle can be rolled back too.
                self._parts.keeper.note(KeptUpdate(PartKind.MODEL, _now(), "", tuple(came)))
        return steps

    def _model(
        self, bundle: Bundle, part: BundlePart, accept_licence: bool, progress: ProgressListener | None
    ) -> tuple[Outcome, str]:
        library = self._parts.library
        try:
            card = library.card(part.id)
        except UserError as error:
            if error.code != "model_unknown":
                raise
            (file,) = self._parts.folders.copy_out(bundle, part, self._parts.keeper.staging("models"))[:1]
            known = {c.id for c in library.cards()}
            card = library.import_file(str(file))
            file.unlink()
            return ("unchanged" if card.id in known else "new"), card.id
        if card.state in ("ready", "imported"):
            return "unchanged", card.id
        library.fetch(part.id, folder=bundle.folder, accept_licence=accept_licence, progress=progress)
        return "new", part.id

    def _packs(
        self, bundle: Bundle, parts: Sequence[BundlePart], progress: ProgressListener | None
    ) -> list[UpdateStep]:
        keeper, steps, changed = self._parts.keeper, list[UpdateStep](), list[str]()
        for part in parts:
            (file,) = self._parts.folders.copy_out(bundle, part, keeper.staging("packs"))[:1]
            if not changed:
                keeper.hold_packs()
            try:
                taken = self._parts.packs.import_file(file, vouched=True, progress=progress)
            except UserError as error:
                steps.append(UpdateStep(PartKind.PACK, part.id, "skipped", error.english()))
                continue
            finally:
                file.unlink(missing_ok=True)
            outcome: Outcome = "unchanged"
            if taken.outcome != "unchanged":
                outcome = "new" if taken.outcome == "new" else "replaced"
                if not changed:
                    keeper.keep_held_packs()
                changed.append(part.id)
                keeper.note(KeptUpdate(PartKind.PACK, _now(), "", tuple(changed)))
            steps.append(UpdateStep(PartKind.PACK, part.id, outcome, taken.record.manifest.version))
        return steps

    def _policy(self, bundle: Bundle, part: BundlePart) -> list[UpdateStep]:
        (file,) = self._parts.folders.copy_out(bundle, part, self._parts.keeper.staging("policy"))[:1]
        self._require_right_policy(file)
        place = self._parts.policy_path
        if place.is_file() and _digest(place) == _digest(file):
            return [UpdateStep(PartKind.POLICY, "policy", "unchanged", str(place))]
        before = "policy" if place.is_file() else ""
        self._parts.keeper.put_policy(file)
        self._parts.keeper.note(KeptUpdate(PartKind.POLICY, _now(), before, ("policy",)))
        return [UpdateStep(PartKind.POLICY, "policy", "replaced" if before else "new", str(place))]

    # --- going back ---------------------------------------------------------------------------------------------

    def last(self) -> list[KeptUpdate]:
        """The updates that can be rolled back."""
        found = (self._parts.keeper.last(kind) for kind in UPDATED_ALONE)
        return [update for update in found if update is not None]

    def roll_back(self, kind: PartKind, *, install: bool = False) -> list[UpdateStep]:
        """Undo the last update of a kind; once. Of the app it is undone by `install`, else the command is told.

        Raises:
            UserError: `rollback_nothing`, `rollback_no_installer`.
            EnvironmentFault: `install_failed`, `policy_write`, `bundle_write`.
        """
        keeper = self._parts.keeper
        update = keeper.last(kind)
        if update is None:
            raise UserError("rollback_nothing", kind=kind)
        match kind:
            case PartKind.MODEL:
                for model_id in update.after:
                    self._parts.library.remove(model_id)
                steps = [UpdateStep(kind, model_id, "removed") for model_id in update.after]
            case PartKind.PACK:
                keeper.bring_back_packs()
                self._parts.packs.changed_outside()
                steps = [UpdateStep(kind, pack_id, "brought_back") for pack_id in update.after]
            case PartKind.POLICY:
                steps = [UpdateStep(kind, "policy", "brought_back", str(keeper.bring_back_policy()))]
            case _:
                place = keeper.installer(update.before)
                if place is None:
                    raise UserError("rollback_no_installer", version=update.before)
                steps = [self._installed(place, update.before, install)]
        if kind is not PartKind.APP or install:  # a command that was shown may not have been run
            keeper.forget(kind)
        return steps


def _require_trust(bundle: Bundle) -> None:
    if not bundle.trusted:
        unknown = bundle.signature is Signature.UNKNOWN
        key = bundle.manifest.publisher[:16]
        reason = f"its key {key} is not trusted" if unknown else "nobody signed it"
        raise UserError("bundle_untrusted", path=bundle.folder, reason=reason)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
