"""Taking a bundle and going back, with real bundles in folders and fakes behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from fakes import chat_card
from nabz.adapters.bundle.app_installer import SystemInstaller, platform_of, version_in
from nabz.adapters.bundle.bundle_folder import BundleFolderFiles
from nabz.adapters.bundle.update_folder import UpdateFolder
from nabz.adapters.packs.publisher_keys import TrustedKeys, make_keys
from nabz.adapters.system.policy_file import MachinePolicy
from nabz.domain.bundle import PartKind
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.bundle_ports import SourcePart
from nabz.services.bundles import BundleParts, BundleService, BundleWish
from nabz.services.packs import ImportOutcome
from nabz.services.ports import ModelCard


class Models:
    """A catalogue of one model that is absent, and whatever is imported."""

    def __init__(self) -> None:
        self.held = {"tiny": chat_card(id="tiny", state="absent")}
        self.fetched: list[tuple[str, str | None]] = []

    def cards(self) -> list[ModelCard]:
        return list(self.held.values())

    def card(self, model_id: str) -> ModelCard:
        if model_id not in self.held:
            raise UserError("model_unknown", id=model_id)
        return self.held[model_id]

    def fetch(self, model_id: str, *, folder: str | None = None, **_: Any) -> ModelCard:
        self.fetched.append((model_id, folder))
        self.held[model_id] = chat_card(id=model_id, state="ready")
        return self.held[model_id]

    def import_file(self, path: str) -> ModelCard:
        assert Path(path).is_file()
        self.held["own"] = chat_card(id="own", state="imported")
        return self.held["own"]

    def remove(self, model_id: str) -> None:
        self.held[model_id] = chat_card(id=model_id, state="absent")

    def source_of(self, model_id: str) -> tuple[Path, str] | None:
        return None


class Packs:
    """Packs that are a number: importing makes it one more."""

    def __init__(self, folder: Path) -> None:
        self.state = folder / "packs.state"
        self.state.write_text("0")
        self.refuse = False
        self.told = 0

    def import_file(self, path: Path, *, vouched: bool = False, progress: Any = None) -> ImportOutcome:
        assert vouched
        if self.refuse:
            raise UserError("policy_pack", id="ward-guide")
        self.state.write_text(str(int(self.state.read_text()) + 1))
        record = SimpleNamespace(manifest=SimpleNamespace(version="1.0"))
        return ImportOutcome("replaced", record)  # type: ignore[arg-type]

    def changed_outside(self) -> None:
        self.told += 1

    def copy_to(self, path: Path) -> None:
        path.write_text(self.state.read_text())

    def restore_from(self, path: Path) -> None:
        self.state.write_text(path.read_text())


@dataclass
class World:
    """A machine and a publisher."""

    folder: Path
    version: str = "1.0.0"
    ran: list[Sequence[str]] = field(default_factory=list)
    answer: tuple[int, str] = (0, "")

    def __post_init__(self) -> None:
        self.key, public, _ = make_keys(self.folder / "keys")
        self.folders = BundleFolderFiles(TrustedKeys(self.folder / "trusted"))
        self.folders.trust(public)
        self.models, self.packs = Models(), Packs(self.folder)
        self.policy = self.folder / "etc" / "policy.toml"

    def service(self) -> BundleService:
        def run(command: Sequence[str]) -> tuple[int, str]:
            self.ran.append(command)
            return self.answer

        return BundleService(
            BundleParts(
                folders=self.folders,
                keeper=UpdateFolder(self.folder / "updates", self.packs, self.policy),
                installer=SystemInstaller("linux-x86_64", run),
                library=self.models,  # type: ignore[arg-type]
                model_files=self.models,
                packs=self.packs,  # type: ignore[arg-type]
                policies=MachinePolicy(self.policy),
                policy_path=self.policy,
                app_version=self.version,
                describe_installer=lambda name: (platform_of(name), version_in(name)),
                index_files=lambda _: (),
            )
        )

    def stick(self, name: str, *parts: SourcePart, signed: bool = True) -> Path:
        self.folders.write(self.folder / name, "1.0.0", parts, self.key if signed else None)
        return self.folder / name

    def app(self, version: str, ending: str = "_amd64.deb") -> SourcePart:
        file = self.folder / f"nabz_{version}{ending}"
        file.write_text(version)
        return SourcePart(PartKind.APP, file.name, version, platform_of(file.name), ((file, file.name),))

    def part(self, kind: PartKind, part_id: str, name: str, text: str = "x") -> SourcePart:
        file = self.folder / f"source-{name}"
        file.write_text(text)
        return SourcePart(kind, part_id, "1.0", "", ((file, name),))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def outcomes(steps: Sequence[Any]) -> list[tuple[str, str]]:
    return [(str(s.kind), s.outcome) for s in steps]


def test_a_new_version_is_kept_and_its_command_told_and_the_old_one_comes_back(world: World) -> None:
    first = world.stick("first", world.app("1.0.0"))
    assert outcomes(world.service().update(first)) == [("app", "unchanged")]
    second = world.stick("second", world.app("1.1.0"))
    (step,) = world.service().update(second)
    assert (step.outcome, step.detail.split()[:2]) == ("kept", ["dpkg", "--install"])
    assert world.ran == []
    world.version = "1.1.0"  # somebody ran it
    (told,) = world.service().roll_back(PartKind.APP)
    assert (told.outcome, told.id, world.ran) == ("kept", "1.0.0", [])
    # Nobody has run it yet: the way back stays.
    (back,) = world.service().roll_back(PartKind.APP, install=True)
    assert (back.outcome, back.id) == ("installed", "1.0.0")
    assert str(world.ran[0][-1]).endswith("nabz_1.0.0_amd64.deb")
    with pytest.raises(UserError, match="no update"):
        world.service().roll_back(PartKind.APP)


def test_an_installation_that_fails_can_be_tried_again_and_rolled_back(world: World) -> None:
    world.answer = (1, "no rights")
    stick = world.stick("s", world.app("1.1.0"))
    with pytest.raises(EnvironmentFault, match="no rights"):
        world.service().update(stick, install=True)
    world.answer = (0, "")
    assert outcomes(world.service().update(stick, install=True)) == [("app", "installed")]
    with pytest.raises(UserError, match=r"installer of 1\.0\.0 is not kept"):
        world.service().roll_back(PartKind.APP)


def test_an_installer_for_another_system_is_left_out(world: World) -> None:
    stick = world.stick("s", world.app("1.1.0", "-setup.exe"))
    assert outcomes(world.service().update(stick)) == [("app", "skipped")]


def test_models_come_from_the_catalogue_or_as_files_and_go_again(world: World) -> None:
    stick = world.stick(
        "s",
        world.part(PartKind.MODEL, "tiny", "tiny.gguf"),
        world.part(PartKind.MODEL, "own", "own.gguf", "other"),
    )
    assert outcomes(world.service().update(stick)) == [("models", "new"), ("models", "new")]
    assert world.models.fetched == [("tiny", str(stick))]
    assert outcomes(world.service().update(stick)) == [("models", "unchanged")] * 2
    assert [u.kind for u in world.service().last()] == [PartKind.MODEL]
    assert outcomes(world.service().roll_back(PartKind.MODEL)) == [("models", "removed")] * 2
    assert world.models.card("tiny").state == "absent"


def test_packs_are_put_back_as_they_were(world: World) -> None:
    stick = world.stick(
        "s", world.part(PartKind.PACK, "a", "a.nabzpack"), world.part(PartKind.PACK, "b", "b.nabzpack")
    )
    assert outcomes(world.service().update(stick)) == [("packs", "replaced")] * 2
    assert world.packs.state.read_text() == "2"
    world.service().roll_back(PartKind.PACK)
    assert (world.packs.state.read_text(), world.packs.told) == ("0", 1)


def test_a_pack_that_the_policy_refuses_is_left_out_in_words(world: World) -> None:
    world.packs.refuse = True
    (step,) = world.service().update(world.stick("s", world.part(PartKind.PACK, "a", "a.nabzpack")))
    assert (step.outcome, "administrator" in step.detail) == ("skipped", True)
    assert world.service().last() == []


def test_a_policy_comes_into_force_and_goes(world: World) -> None:
    one = world.stick(
        "one", world.part(PartKind.POLICY, "policy", "policy.toml", "[allow]\nexport = false\n")
    )
    two = world.stick("two", world.part(PartKind.POLICY, "policy", "policy.toml", "[allow]\nexport = true\n"))
    assert outcomes(world.service().update(one)) == [("policy", "new")]
    assert not MachinePolicy(world.policy).read().export
    assert outcomes(world.service().update(one)) == [("policy", "unchanged")]
    assert outcomes(world.service().update(two)) == [("policy", "replaced")]
    assert MachinePolicy(world.policy).read().export
    world.service().roll_back(PartKind.POLICY)
    assert not MachinePolicy(world.policy).read().export


def test_a_wrong_policy_never_comes_into_force(world: World) -> None:
    stick = world.stick(
        "s", world.part(PartKind.POLICY, "policy", "policy.toml", "[locked]\nlanguage = 'tlh'\n")
    )
    with pytest.raises(UserError) as refused:
        world.service().update(stick)
    assert refused.value.code == "policy_wrong"
    assert not world.policy.exists()


def test_nothing_is_taken_of_a_stick_that_nobody_vouches_for_or_that_was_altered(world: World) -> None:
    parts = (world.part(PartKind.MODEL, "tiny", "tiny.gguf"), world.part(PartKind.PACK, "a", "a.nabzpack"))
    with pytest.raises(UserError) as refused:
        world.service().update(world.stick("unsigned", *parts, signed=False))
    assert refused.value.code == "bundle_untrusted"
    altered = world.stick("altered", *parts)
    (altered / "packs" / "a.nabzpack").write_text("y")
    with pytest.raises(UserError) as refused:
        world.service().update(altered)
    assert refused.value.code == "bundle_altered"
    # The model that comes before it on the stick was right: it was not taken either.
    assert world.models.fetched == []
    assert world.packs.state.read_text() == "0"


def test_a_wish_that_cannot_be_fulfilled_leaves_no_folder(world: World) -> None:
    (world.folder / "holiday.jpg").write_text("x")
    wrong = world.folder / "wrong.toml"
    wrong.write_text("[locked]\nx = 1\n")
    for wish, code in (
        (BundleWish(), "bundle_no_model"),
        (BundleWish(models=("tiny",)), "bundle_model_absent"),
        (BundleWish(models=("nobody",)), "model_unknown"),
        (BundleWish(apps=(world.folder / "holiday.jpg",)), "bundle_app_unknown"),
        (BundleWish(apps=(world.folder / "none.deb",)), "file_not_found"),
    ):
        with pytest.raises(UserError) as refused:
            world.service().create(world.folder / "new", wish)
        assert refused.value.code == code
    assert not (world.folder / "new").exists()
