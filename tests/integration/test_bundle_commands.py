"""Sticks: made on one machine, taken on another with every socket broken; updated, rolled back, tampered with."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from nabz.adapters.system.policy_file import MachinePolicy
from pack_making import manifest, passage, write_pack

from .conftest import Run, nabz_in

pytestmark = pytest.mark.integration

MODELS = ("--model", "multilingual-e5-small", "--model", "smollm2-135m-instruct")


@dataclass(frozen=True)
class Stick:
    """A signed bundle with a pack, and its publisher's keys."""

    folder: Path
    private: Path
    public: Path


@pytest.fixture(scope="module")
def stick(prepared_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Stick:
    place = tmp_path_factory.mktemp("stick")
    nabz = nabz_in(prepared_folder)
    assert nabz("kb", "keygen", str(place / "keys")).code == 0
    keys = place / "keys"
    pack = write_pack(place / "ward.nabzpack", manifest())
    made = nabz(
        "bundle", "create", str(place / "bundle"), *MODELS, "--pack", str(pack), "--key",
        str(keys / "publisher.key"),
    )  # fmt: skip
    assert made.code == 0, made.err
    assert "packs  ward-guide 1.0" in made.out
    return Stick(place / "bundle", keys / "publisher.key", keys / "publisher.pub")


@pytest.fixture(scope="module")
def set_up(stick: Stick, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another machine's data folder; nothing but the stick was needed."""
    return tmp_path_factory.mktemp("other") / "data"


@pytest.fixture
def other(set_up: Path, stick: Stick, broken_network: dict[str, str]) -> Callable[..., Run]:
    """The command line of the other machine, with every socket broken; set up from the stick."""
    nabz = nabz_in(set_up, **broken_network)
    if not set_up.exists():
        done = nabz("setup", "--from", str(stick.folder), "--trust", str(stick.public))
        assert done.code == 0, done.err
        # The index came along: nothing was embedded.
        assert "The knowledge index is here" in done.err
        assert "Indexing knowledge" not in done.err
    return nabz


def updated(stick: Stick, folder: Path, version: str, text: str) -> Path:
    """A later stick of the same publisher, with another version of the pack."""
    pack = write_pack(folder / "later.nabzpack", manifest(version=version), [passage(0, text)])
    made = nabz_in(folder / "data")(
        "bundle", "create", str(folder / "later"), "--no-index", "--model", "multilingual-e5-small",
        "--pack", str(pack), "--key", str(stick.private),
    )  # fmt: skip
    assert made.code == 0, made.err
    return folder / "later"


@pytest.fixture
def later(stick: Stick, prepared_folder: Path, tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    shutil.copytree(prepared_folder / "models", tmp_path / "data" / "models", copy_function=_link)
    return updated(stick, tmp_path, "1.1", "Quokka fever needs five spoons of quokka syrup now.")


def _link(source: str, target: str) -> None:
    try:
        Path(target).hardlink_to(source)
    except OSError:
        shutil.copy2(source, target)


def test_a_machine_is_set_up_from_a_stick_alone(other: Callable[..., Run]) -> None:
    answer = other("ask", "--json", "--no-llm", "How do I make ORS at home?").json
    assert answer["passages"]
    assert [r for r in other("kb", "list", "--json").json if r["id"] == "ward-guide"]
    found = other("kb", "search", "--json", "quokka syrup").json
    assert any(p["id"].startswith("ward-guide/") for p in found["passages"])


def test_packs_are_updated_and_rolled_back(other: Callable[..., Run], later: Path) -> None:
    steps = other("bundle", "update", "--json", "--only", "packs", str(later)).json
    assert [(s["kind"], s["id"], s["outcome"]) for s in steps] == [("packs", "ward-guide", "replaced")]
    assert "five spoons" in other("kb", "search", "--json", "quokka syrup").out
    again = other("bundle", "update", "--json", str(later)).json
    assert {s["outcome"] for s in again} == {"unchanged"}
    back = other("bundle", "rollback", "--json", "--only", "packs").json
    assert [s["outcome"] for s in back] == ["brought_back"]
    searched = other("kb", "search", "--json", "quokka syrup").out
    assert "two spoons" in searched
    assert "five spoons" not in searched
    nothing = other("bundle", "rollback")
    assert (nothing.code, len(nothing.err.strip().splitlines())) == (3, 1)


def test_models_are_updated_and_rolled_back(
    stick: Stick, tmp_path: Path, broken_network: dict[str, str]
) -> None:
    nabz = nabz_in(tmp_path / "data", **broken_network)
    done = nabz(
        "bundle", "update", "--json", "--only", "models", "--trust", str(stick.public), str(stick.folder)
    )
    assert [s["outcome"] for s in done.json] == ["new", "new"], done.err
    assert nabz("models", "verify").code == 0
    assert len(nabz("bundle", "rollback", "--json").json) == 2
    assert {c["state"] for c in nabz("models", "list", "--json").json} == {"absent"}


def test_an_update_of_an_unknown_publisher_is_refused(stick: Stick, tmp_path: Path) -> None:
    refused = nabz_in(tmp_path / "data")("bundle", "update", str(stick.folder))
    assert refused.code == 3
    assert "--trust" in refused.err
    assert not (tmp_path / "data" / "models").exists()


def test_a_setup_from_an_unknown_publisher_takes_only_what_is_checked_on_its_own(
    stick: Stick, tmp_path: Path, broken_network: dict[str, str]
) -> None:
    nabz = nabz_in(tmp_path / "data", **broken_network)
    alone = tmp_path / "alone"
    shutil.copytree(stick.folder, alone, copy_function=_link)
    (alone / "models" / "e5-small-q4.bin").unlink()
    refused = nabz("setup", "--from", str(alone))
    assert "is not trusted here" in refused.err
    assert refused.code in (3, 4)
    assert "e5-small-q4.bin" in refused.err


@pytest.mark.parametrize("name", ["models/SmolLM2-135M-Instruct.Q4_1.gguf", "packs/ward-guide.nabzpack",
                                  "index/knowledge.db", "nabz-bundle.json", "nabz-bundle.sig"])  # fmt: skip
def test_a_tampered_stick_is_refused_in_words(
    stick: Stick, tmp_path: Path, broken_network: dict[str, str], name: str
) -> None:
    bad = tmp_path / "bad"
    shutil.copytree(stick.folder, bad, copy_function=_link)
    data = bytearray((bad / name).read_bytes())
    data[len(data) // 2] ^= 1
    (bad / name).unlink()
    (bad / name).write_bytes(data)
    nabz = nabz_in(tmp_path / "data", **broken_network)
    looked = nabz("bundle", "verify", str(bad))
    assert looked.code == 3
    assert name.split("/")[-1] in looked.err or "signature" in looked.err or "manifest" in looked.err
    refused = nabz("setup", "--from", str(bad), "--trust", str(stick.public))
    assert refused.code in (3, 4), refused.err
    assert "Traceback" not in refused.err
    assert not (tmp_path / "data" / "knowledge" / "wordings.npz").exists() or name.startswith("packs/")


def test_a_policy_of_the_stick_must_be_right(prepared_folder: Path, tmp_path: Path) -> None:
    bad = tmp_path / "policy.toml"
    bad.write_text("[locked]\nlanguage = 'tlh'\n")
    nabz = nabz_in(prepared_folder)
    refused = nabz("bundle", "create", str(tmp_path / "b"), *MODELS, "--policy", str(bad))
    assert refused.code == 3
    assert "tlh" in refused.err
    assert not (tmp_path / "b").exists()
    checked = nabz("policy", "check", str(bad))
    assert checked.code == 3
    assert "ignored: locked.language" in checked.out


def test_a_policy_holds_for_every_command(prepared_folder: Path, tmp_path: Path) -> None:
    if MachinePolicy.of_this_machine().path.exists():
        pytest.skip("this machine has a policy of its own")
    policy = tmp_path / "policy.toml"
    policy.write_text(
        '[locked]\nmode = "patient"\n[allow]\nmodels = []\nexport = false\nnetwork = false\npacks = []\n'
    )
    policy.chmod(0o644)
    nabz = nabz_in(prepared_folder, NABZ_POLICY=str(policy))
    assert nabz("policy", "show", "--json").json["allow"]["models"] == []
    assert "smollm2" not in nabz("models", "list").out
    asked = nabz("ask", "--json", "--no-llm", "How do I make ORS at home?").json
    session = asked["session"]
    with_model = nabz("ask", "--json", "--model", "smollm2-135m-instruct", "How do I make ORS at home?")
    assert (with_model.code, "administrator" in with_model.err) == (3, True)
    fetched = nabz("models", "fetch", "medgemma-1.5-4b-it")
    assert (fetched.code, "administrator" in fetched.err) == (3, True)
    exported = nabz("history", "export", session, "--format", "md")
    assert (exported.code, "administrator" in exported.err) == (3, True)
    pack = write_pack(tmp_path / "a.nabzpack", manifest())
    imported = nabz("kb", "import", "--allow-unsigned", str(pack))
    assert (imported.code, "administrator" in imported.err) == (3, True)
    built = nabz("kb", "add-pack", "hpo")
    assert (built.code, "administrator" in built.err) == (3, True)
