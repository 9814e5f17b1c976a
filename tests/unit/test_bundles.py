"""Bundles in folders: what is written comes back; whatever was touched is refused in one line; the way back."""

from __future__ import annotations

import json
import os
import random
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from nabz.adapters.bundle.app_installer import SystemInstaller, platform_of, version_in
from nabz.adapters.bundle.bundle_folder import BundleFolderFiles
from nabz.adapters.bundle.update_folder import UpdateFolder
from nabz.adapters.packs.passage_lines import canonical
from nabz.adapters.packs.publisher_keys import TrustedKeys, make_keys
from nabz.domain.bundle import Bundle, BundleFile, BundlePart, PartKind
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.packs import Signature
from nabz.services.bundle_ports import KeptUpdate, SourcePart


@pytest.fixture
def folders(tmp_path: Path) -> BundleFolderFiles:
    return BundleFolderFiles(TrustedKeys(tmp_path / "trusted"))


@pytest.fixture
def key(tmp_path: Path) -> Path:
    return make_keys(tmp_path / "keys")[0]


@pytest.fixture
def made(folders: BundleFolderFiles, key: Path, tmp_path: Path) -> Path:
    """A signed bundle of a model and a pack, of a publisher that is trusted."""
    folders.trust(key.with_name("publisher.pub"))
    folders.write(tmp_path / "stick", "0.2.0", parts_of(tmp_path), key)
    return tmp_path / "stick"


def parts_of(folder: Path) -> list[SourcePart]:
    model, pack = folder / "tiny.gguf", folder / "x.nabzpack"
    model.write_bytes(b"model " * 50_000)
    pack.write_bytes(b"pack " * 1000)
    return [
        SourcePart(PartKind.MODEL, "tiny", "", "", ((model, "tiny.gguf"),)),
        SourcePart(PartKind.PACK, "ward-guide", "1.0", "", ((pack, "ward-guide.nabzpack"),)),
    ]


def refused(call: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as raised:
        call()
    assert "\n" not in raised.value.english()
    return raised.value


def look(folders: BundleFolderFiles, folder: Path) -> Bundle:
    bundle = folders.read(folder)
    folders.verify(bundle, bundle.manifest.parts)
    return bundle


def test_what_is_written_comes_back(folders: BundleFolderFiles, made: Path, tmp_path: Path) -> None:
    bundle = look(folders, made)
    assert bundle.trusted
    assert [(p.kind, p.id, p.version) for p in bundle.manifest.parts] == [
        ("models", "tiny", ""),
        ("packs", "ward-guide", "1.0"),
    ]
    copied = folders.copy_out(bundle, bundle.manifest.parts[0], tmp_path / "out")
    assert [p.read_bytes() for p in copied] == [b"model " * 50_000]
    assert "nabz setup --from" in (made / "READ-ME.txt").read_text()


def test_who_vouches_is_told_apart(folders: BundleFolderFiles, key: Path, tmp_path: Path) -> None:
    parts = parts_of(tmp_path)
    assert folders.write(tmp_path / "a", "0.2.0", parts, None).signature is Signature.NONE
    assert folders.write(tmp_path / "b", "0.2.0", parts, key).signature is Signature.UNKNOWN
    public = folders.trust(tmp_path / "b" / "publisher.pub")
    assert folders.read(tmp_path / "b").signature is Signature.TRUSTED
    of_policy = BundleFolderFiles(TrustedKeys(tmp_path / "none", frozenset({public})))
    assert of_policy.read(tmp_path / "b").signature is Signature.TRUSTED


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("touch", "word"),
    [
        (lambda b: flip(b / "models" / "tiny.gguf"), "not the one that its manifest names"),
        (lambda b: (b / "models" / "tiny.gguf").write_bytes(b"m"), "shorter"),
        (lambda b: (b / "packs" / "ward-guide.nabzpack").write_bytes(b"m" * 9000), "longer"),
        (lambda b: (b / "packs" / "ward-guide.nabzpack").unlink(), "is missing"),
        (lambda b: (b / "nabz-bundle.sig").unlink(), "signature is missing"),
        (lambda b: flip(b / "nabz-bundle.sig"), ""),
        (lambda b: flip(b / "nabz-bundle.json"), ""),
        (lambda b: (b / "nabz-bundle.json").write_bytes((b / "nabz-bundle.json").read_bytes() + b"\n"), "written"),
    ],
)  # fmt: skip
def test_a_tampered_bundle_is_refused_in_words(
    folders: BundleFolderFiles, made: Path, touch: Callable[[Path], object], word: str
) -> None:
    touch(made)
    error = refused(lambda: look(folders, made))
    assert error.code in ("bundle_altered", "bundle_invalid")
    assert word in error.english()


def test_a_link_in_the_place_of_a_file_is_refused(
    folders: BundleFolderFiles, made: Path, tmp_path: Path
) -> None:
    (made / "models" / "tiny.gguf").unlink()
    try:
        (made / "models" / "tiny.gguf").symlink_to(tmp_path / "tiny.gguf")
    except OSError:
        pytest.skip("this system lets nobody make links")
    assert "no ordinary file" in refused(lambda: look(folders, made)).english()


def test_a_manifest_that_was_signed_by_another_key_is_refused(
    folders: BundleFolderFiles, made: Path, tmp_path: Path
) -> None:
    other, _, _ = make_keys(tmp_path / "others")
    folders.write(tmp_path / "forged", "0.2.0", parts_of(tmp_path), other)
    shutil.copy(tmp_path / "forged" / "nabz-bundle.sig", made / "nabz-bundle.sig")
    assert refused(lambda: folders.read(made)).code == "bundle_altered"


@pytest.mark.parametrize(
    "change",
    [
        {"format": 2},
        {"format": True},
        {"extra": 1},
        {"parts": 3},
        {"publisher": "xyz"},
        {"created": "a\nb"},
        {"parts": [{"kind": "models"}]},
        {"parts": [{"kind": "toys", "id": "", "version": "", "platform": "", "files": []}]},
        {"parts": [{"kind": "models", "id": "x", "version": "", "platform": "", "files": []}]},
    ],
)
def test_a_manifest_that_is_not_right_is_refused(
    folders: BundleFolderFiles, tmp_path: Path, change: dict[str, Any]
) -> None:
    folders.write(tmp_path / "b", "0.2.0", parts_of(tmp_path), None)
    raw = json.loads((tmp_path / "b" / "nabz-bundle.json").read_bytes())
    (tmp_path / "b" / "nabz-bundle.json").write_bytes(canonical({**raw, **change}))
    assert refused(lambda: folders.read(tmp_path / "b")).code in (
        "bundle_altered",
        "bundle_invalid",
        "bundle_newer_format",
    )


@pytest.mark.parametrize(
    "path",
    ["../x", "models/../../x", "/etc/passwd", "models/a/b", "C:/x", "models\\x", "models/..", "models/.x",
     "models/x ", "packs/x", "models/", "models/x\x00", "models/con:x"],
)  # fmt: skip
def test_no_file_outside_its_folder_can_be_named(
    folders: BundleFolderFiles, tmp_path: Path, path: str
) -> None:
    folders.write(tmp_path / "b", "0.2.0", parts_of(tmp_path)[:1], None)
    raw = json.loads((tmp_path / "b" / "nabz-bundle.json").read_bytes())
    raw["parts"][0]["files"][0]["path"] = path
    (tmp_path / "b" / "nabz-bundle.json").write_bytes(canonical(raw))
    assert refused(lambda: folders.read(tmp_path / "b")).code == "bundle_invalid"


def test_no_random_change_of_a_manifest_gets_through(folders: BundleFolderFiles, made: Path) -> None:
    rng = random.Random(7)
    right = (made / "nabz-bundle.json").read_bytes()
    for _ in range(200):
        data = bytearray(right)
        data[rng.randrange(len(data))] = rng.randrange(256)
        if bytes(data) != right:
            (made / "nabz-bundle.json").write_bytes(data)
            refused(lambda: folders.read(made))


def test_a_stick_that_changes_its_mind_leaves_nothing(
    folders: BundleFolderFiles, made: Path, tmp_path: Path
) -> None:
    bundle = look(folders, made)
    flip(made / "packs" / "ward-guide.nabzpack")
    error = refused(lambda: folders.copy_out(bundle, bundle.manifest.parts[1], tmp_path / "out"))
    assert error.code == "bundle_altered"
    assert list((tmp_path / "out").iterdir()) == []


def test_a_folder_that_is_not_empty_or_no_bundle_is_refused(
    folders: BundleFolderFiles, made: Path, tmp_path: Path
) -> None:
    assert refused(lambda: folders.write(made, "0.2.0", [], None)).code == "bundle_exists"
    assert refused(lambda: folders.read(tmp_path / "nothing")).code == "bundle_missing"


def test_a_full_disk_is_said_before_anything_is_written(tmp_path: Path, made: Path) -> None:
    small = BundleFolderFiles(TrustedKeys(tmp_path / "trusted"), free=lambda _: 1000)
    bundle = small.read(made)
    with pytest.raises(EnvironmentFault) as full:
        small.copy_out(bundle, bundle.manifest.parts[0], tmp_path / "out")
    assert full.value.code == "disk_full"
    with pytest.raises(EnvironmentFault):
        small.write(tmp_path / "other", "0.2.0", parts_of(tmp_path), None)


# --- installers ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "platform", "version"),
    [
        ("nabz_0.1.0_amd64.deb", "linux-x86_64", "0.1.0"),
        ("nabz_0.2.0~rc1_arm64.deb", "linux-arm64", "0.2.0~rc1"),
        ("Nabz-0.1.0-setup.exe", "windows-x86_64", "0.1.0"),
        ("Nabz-1.2.3-arm64.dmg", "macos-arm64", "1.2.3"),
        ("nabz-0.1.0-linux-x86_64.tar.gz", "linux-x86_64", "0.1.0"),
        ("Nabz-0.1.0-x86_64.AppImage", "linux-x86_64", "0.1.0"),
        ("holiday.jpg", "", ""),
    ],
)
def test_an_installer_is_told_by_its_name(name: str, platform: str, version: str) -> None:
    assert (platform_of(name), version_in(name)) == (platform, version)


class Ran:
    """A system that installs, or does not."""

    def __init__(self, code: int = 0, said: str = "") -> None:
        self.commands: list[Sequence[str]] = []
        self.answer = code, said

    def __call__(self, command: Sequence[str]) -> tuple[int, str]:
        self.commands.append(command)
        return self.answer


def installer_part(name: str) -> BundlePart:
    return BundlePart(
        PartKind.APP, name, "1.0.0", platform_of(name), (BundleFile(f"app/{name}", 1, "0" * 64),)
    )


def test_installers_run_without_a_question() -> None:
    ran = Ran()
    installer = SystemInstaller("linux-x86_64", ran)
    assert installer.fits(installer_part("nabz_0.1.0_amd64.deb"))
    assert not installer.fits(installer_part("Nabz-0.1.0-setup.exe"))
    assert not installer.fits(installer_part("nabz-0.1.0-linux-x86_64.tar.gz"))
    installer.run(Path("/x/nabz.deb"))
    assert ran.commands == [("dpkg", "--install", "/x/nabz.deb")]
    with pytest.raises(EnvironmentFault, match=r"open n\.dmg"):
        installer.run(Path("n.dmg"))
    assert "/VERYSILENT" in installer.command(Path("setup.exe"))
    assert installer.command(Path("n.pkg"))[0] == "installer"


def test_an_installation_that_fails_says_what_to_run() -> None:
    with pytest.raises(EnvironmentFault) as failed:
        SystemInstaller("linux-x86_64", Ran(2, "dpkg: error: requires superuser")).run(Path("/x/nabz.deb"))
    assert "requires superuser" in failed.value.english()
    assert "dpkg --install" in failed.value.english()


# --- what is kept -------------------------------------------------------------------------------------------------


class FileStore:
    """Packs as one text file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def copy_to(self, path: Path) -> None:
        shutil.copyfile(self.path, path)

    def restore_from(self, path: Path) -> None:
        shutil.copyfile(path, self.path)


def test_what_an_update_replaced_comes_back(tmp_path: Path) -> None:
    packs, policy = tmp_path / "packs.db", tmp_path / "etc" / "policy.toml"
    packs.write_text("before")
    keeper = UpdateFolder(tmp_path / "updates", FileStore(packs), policy)
    keeper.hold_packs()
    packs.write_text("after")
    keeper.keep_held_packs()
    keeper.bring_back_packs()
    assert packs.read_text() == "before"
    (tmp_path / "one.toml").write_text("1")
    (tmp_path / "two.toml").write_text("2")
    keeper.put_policy(tmp_path / "one.toml")
    keeper.put_policy(tmp_path / "two.toml")
    assert policy.read_text() == "2"
    assert keeper.bring_back_policy().read_text() == "1"


def test_a_first_policy_goes_when_it_is_rolled_back(tmp_path: Path) -> None:
    policy = tmp_path / "etc" / "policy.toml"
    keeper = UpdateFolder(tmp_path / "updates", FileStore(tmp_path / "p"), policy)
    (tmp_path / "one.toml").write_text("1")
    keeper.put_policy(tmp_path / "one.toml")
    keeper.bring_back_policy()
    assert not policy.exists()


def test_the_two_newest_installers_are_kept(tmp_path: Path) -> None:
    keeper = UpdateFolder(tmp_path / "updates", FileStore(tmp_path / "p"), tmp_path / "policy")
    for n, version in enumerate(["1.0.0", "1.1.0", "1.2.0"]):
        file = keeper.staging("app") / "nabz.deb"
        file.write_text(version)
        place = keeper.keep_installer(version, file)
        stamp = 1_700_000_000 + n

        os.utime(place.parent, (stamp, stamp))
    assert keeper.installer("1.0.0") is None
    assert keeper.installer("1.1.0") is not None
    assert keeper.installer("") is None


def test_the_journal_survives_and_a_damaged_one_is_empty(tmp_path: Path) -> None:
    def keeper() -> UpdateFolder:
        return UpdateFolder(tmp_path / "updates", FileStore(tmp_path / "p"), tmp_path / "policy")

    update = KeptUpdate(PartKind.MODEL, "2026-01-01", "", ("a", "b"))
    keeper().note(update)
    assert keeper().last(PartKind.MODEL) == update
    keeper().forget(PartKind.MODEL)
    assert keeper().last(PartKind.MODEL) is None
    (tmp_path / "updates" / "journal.json").write_text("{")
    assert keeper().last(PartKind.APP) is None
