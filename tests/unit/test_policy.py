"""The policy of a machine: what it sets and locks, and that a bad one stops nothing and says what is ignored."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from fakes import chat_card
from nabz.adapters.system.policy_file import MachinePolicy
from nabz.domain.answer import Mode
from nabz.domain.errors import UserError
from nabz.domain.languages import Language
from nabz.services.models_under_policy import ModelsUnderPolicy
from nabz.services.policy import Policy, describe, policy_of
from nabz.services.ports import ModelCard
from nabz.services.settings import Settings, SettingsService

WHOLE = """
format = 1
[locked]
language = "te"
mode = "patient"
lock_after_minutes = 3
[default]
text_scale = 1.2
theme = "contrast"
[allow]
languages = ["te", "en"]
models = ["qwen2.5-coder-1.5b-instruct"]
packs = ["ward-guide"]
unsigned_packs = false
export = false
network = false
[records]
keep_days = 365
[trust]
publishers = ["{key}"]
""".replace("{key}", "ab" * 32)


class MemorySettings:
    """A settings file in memory."""

    def __init__(self, values: dict[str, Any] | None = None) -> None:
        self.values = values or {}

    def read(self) -> dict[str, Any]:
        return self.values

    def write(self, values: dict[str, Any]) -> None:
        self.values = values


class Key(dict[str, Any]):
    """A key of the registry that was opened."""

    def __enter__(self) -> Key:
        return self

    def __exit__(self, *_: object) -> None:
        pass


class FakeRegistry:
    """The part of `winreg` that is used, over tables in memory."""

    HKEY_LOCAL_MACHINE, KEY_READ, KEY_WOW64_64KEY = "HKLM", 1, 256

    def __init__(self, tables: dict[str, dict[str, Any]]) -> None:
        self.tables = tables

    def OpenKey(self, root: str, path: str, reserved: int, access: int) -> Any:
        assert (root, access) == ("HKLM", 257)
        name = path.rsplit("\\", 1)[1]
        if name not in self.tables:
            raise FileNotFoundError(path)
        return Key(self.tables[name])

    def EnumValue(self, key: dict[str, Any], index: int) -> tuple[str, Any, int]:
        if index >= len(key):
            raise OSError("no more")
        name = list(key)[index]
        return name, key[name], 1


class Cards:
    """A library of cards; the first chat model that is ready is the default."""

    def __init__(self, *cards: ModelCard) -> None:
        self.held = list(cards)
        self.removed: list[str] = []

    def cards(self) -> list[ModelCard]:
        return self.held

    def card(self, model_id: str) -> ModelCard:
        return next(c for c in self.held if c.id == model_id)

    def fetch(self, model_id: str, **_: Any) -> ModelCard:
        return self.card(model_id)

    def import_file(self, path: str) -> ModelCard:
        return self.card(path)

    def verify(self, model_id: str, progress: Any = None) -> bool:
        return True

    def remove(self, model_id: str) -> None:
        self.removed.append(model_id)

    def default_chat(self) -> ModelCard | None:
        return next((c for c in self.held if c.role == "chat" and c.state == "ready"), None)


def write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    path.chmod(0o644)
    return path


def read(path: Path) -> Policy:
    return MachinePolicy(path).read()


def test_a_whole_policy_is_read(tmp_path: Path) -> None:
    policy = read(write(tmp_path / "policy.toml", WHOLE))
    assert policy.ignored == ()
    assert policy.locked == {"language": Language.TE, "mode": Mode.PATIENT, "lock_after_minutes": 3.0}
    assert policy.begin_with == {"text_scale": 1.2, "theme": "contrast"}
    assert policy.languages == (Language.TE, Language.EN)
    assert (policy.models, policy.packs) == ({"qwen2.5-coder-1.5b-instruct"}, {"ward-guide"})
    assert (policy.unsigned_packs, policy.export, policy.network, policy.keep_days) == (
        False,
        False,
        False,
        365,
    )
    assert policy.publishers == {"ab" * 32}
    assert policy.mode(Mode.STAFF) is Mode.PATIENT


def test_the_registry_holds_the_same_as_the_file(tmp_path: Path) -> None:
    registry = FakeRegistry(
        {
            "locked": {"language": "te", "mode": "patient", "lock_after_minutes": 3},
            "default": {"text_scale": "1.2", "theme": "contrast"},
            "allow": {
                "languages": ["te", "en"],
                "models": "qwen2.5-coder-1.5b-instruct",
                "packs": ["ward-guide"],
                "unsigned_packs": 0,
                "export": 0,
                "network": 0,
            },
            "records": {"keep_days": 365},
            "trust": {"publishers": "ab" * 32},
        }
    )
    from_file = read(write(tmp_path / "policy.toml", WHOLE))
    from_registry = MachinePolicy(tmp_path / "policy.toml", registry).read()
    assert replace(from_registry, source="") == replace(from_file, source="")
    assert from_registry.source == r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Nabz"
    assert MachinePolicy(tmp_path / "policy.toml", FakeRegistry({})).read() == from_file


@pytest.mark.parametrize(
    ("text", "ignored"),
    [
        ("[locked]\nlanguage = 'tlh'", "locked.language: 'tlh' is not a value of it"),
        ("[locked]\nlock_after_minutes = 500", "locked.lock_after_minutes: 500 is not possible"),
        ("[locked]\nlock_after_minutes = true", "locked.lock_after_minutes: True is not a value of it"),
        ("[locked]\ntheme = 'mauve'", "locked.theme: 'mauve' is not possible"),
        ("[locked]\ncolour = 1", "locked.colour: no such setting"),
        ("[locked]\ntheme = 'dark'\n[default]\ntheme = 'light'", "default.theme: it is locked"),
        ("[locked]\nlanguage = 'hi'\n[allow]\nlanguages = ['en']", "hi is not among allow.languages"),
        ("[allow]\nlanguages = ['en', 'xx']", "allow.languages: 'xx' is not one of"),
        ("[allow]\nlanguages = []", "allow.languages: it names no language"),
        ("[allow]\nexport = 'perhaps'", "allow.export: 'perhaps' is neither true nor false"),
        ("[allow]\nmodels = 3", "allow.models: it is no list of names"),
        ("[allow]\ncoffee = true", "allow.coffee: no such entry"),
        ("[records]\nkeep_days = 0", "records.keep_days: 0 is not a number of days"),
        ("[records]\nkeep_days = true", "records.keep_days: True is not a number of days"),
        ("[trust]\npublishers = ['abc']", "trust.publishers: 'abc' is not a public key"),
        ("[fun]\nx = 1", "fun: no such table"),
        ("locked = 3", "locked: it is no table"),
        ("format = 9", "format: 9 is not 1"),
        ("this is no TOML", "all of it: it is not written as TOML"),
    ],
)
def test_what_is_wrong_is_named_and_left_out(tmp_path: Path, text: str, ignored: str) -> None:
    policy = read(write(tmp_path / "policy.toml", f"{text}\n"))
    assert any(ignored in line for line in policy.ignored), policy.ignored
    assert all("\n" not in line for line in policy.ignored)
    # The rest of it holds.
    more = read(write(tmp_path / "more.toml", f"{text}\n[zzz]\n"))
    assert len(more.ignored) >= len(policy.ignored)


def test_the_right_part_of_a_bad_policy_holds(tmp_path: Path) -> None:
    policy = read(
        write(tmp_path / "policy.toml", "[locked]\nlanguage='tlh'\ntheme='dark'\n[allow]\nexport=false\n")
    )
    assert (policy.locked, policy.export, len(policy.ignored)) == ({"theme": "dark"}, False, 1)


def test_a_policy_that_anybody_could_have_written_is_refused(tmp_path: Path) -> None:
    if os.name != "posix":
        pytest.skip("rights are shown by mode on POSIX alone")
    path = write(tmp_path / "policy.toml", WHOLE)
    path.chmod(0o666)
    policy = read(path)
    assert policy.export
    assert policy.ignored == ("all of it: everybody may write it; take that right away (chmod o-w)",)
    path.chmod(0o644)
    other = MachinePolicy(path, owner=os.getuid() + 1).read()
    assert "does not belong to the administrator" in other.ignored[0]


def test_a_folder_in_the_place_of_the_policy_is_named(tmp_path: Path) -> None:
    assert "cannot be read" in read(tmp_path).ignored[0]


def test_the_variable_counts_only_where_the_machine_has_no_policy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NABZ_POLICY", str(write(tmp_path / "own.toml", "[allow]\nexport = true\n")))
    assert read(tmp_path / "absent.toml").source.endswith("own.toml")
    assert not read(write(tmp_path / "policy.toml", WHOLE)).export
    monkeypatch.delenv("NABZ_POLICY")
    assert read(tmp_path / "absent.toml") == Policy()


def test_no_random_file_raises(tmp_path: Path) -> None:
    for n, content in enumerate([b"", b"\xff\xfe\x00", b"[" * 5000, b"a=" + b"[" * 100_000, b"\0" * 100]):
        path = tmp_path / f"{n}.toml"
        path.write_bytes(content)
        path.chmod(0o644)
        policy = read(path)
        assert policy.export
        assert policy.ignored or not content
    assert policy_of({"locked": {"language": ["te"]}, "allow": {"languages": [1]}}, "x").locked == {}


# --- what services make of it -------------------------------------------------------------------------------------


def test_locked_settings_hold_and_cannot_be_changed() -> None:
    file = MemorySettings({"theme": "light", "language": "hi", "lock_after_minutes": 60})
    rules = {"theme": "dark", "lock_after_minutes": 3.0}
    service = SettingsService(file, locked=rules)
    assert (service.current.theme, service.current.lock_after_minutes) == ("dark", 3.0)
    with pytest.raises(UserError) as refused:
        service.change(theme="light")
    assert refused.value.code == "setting_locked"
    service.change(text_scale=1.4, theme="dark")
    assert service.locked == {"theme", "lock_after_minutes"}
    # What the person chose comes back when the policy goes.
    assert (file.values["theme"], file.values["lock_after_minutes"]) == ("light", 60.0)
    assert replace(SettingsService(file).current, introduced=False) == Settings(
        Language.HI, 1.4, Mode.STAFF, "light", "", 60.0
    )


def test_a_default_holds_until_a_person_chooses() -> None:
    file = MemorySettings()
    service = SettingsService(file, begin_with={"theme": "contrast"})
    assert service.current.theme == "contrast"
    service.change(theme="dark")
    assert SettingsService(file, begin_with={"theme": "contrast"}).current.theme == "dark"


def test_a_language_that_is_not_allowed_is_not_shown() -> None:
    file = MemorySettings({"language": "hi"})
    service = SettingsService(file, languages=(Language.TE, Language.EN))
    assert service.current.language is Language.TE
    with pytest.raises(UserError) as refused:
        service.change(language=Language.BN)
    assert refused.value.code == "policy_language"
    assert service.change(language=Language.EN).language is Language.EN


def test_no_consultation_is_held_in_a_language_that_is_not_allowed() -> None:
    file = MemorySettings({"language": "te", "consultation_language": "hi"})
    service = SettingsService(file, languages=(Language.TE, Language.EN))
    assert service.current.spoken is Language.TE
    with pytest.raises(UserError) as refused:
        service.change(consultation_language=Language.BN)
    assert refused.value.code == "policy_language"
    assert service.change(consultation_language=Language.EN).spoken is Language.EN
    assert service.change(consultation_language=None).spoken is Language.TE


def test_a_language_that_somebody_names_must_be_allowed() -> None:
    policy = Policy(languages=(Language.TE,))
    policy.require_language(Language.TE)
    policy.require_language(None)
    with pytest.raises(UserError) as refused:
        policy.require_language(Language.HI)
    assert refused.value.code == "policy_language"


def test_models_that_are_not_allowed_are_as_if_they_were_not_there() -> None:
    inner = Cards(chat_card(id="a"), chat_card(id="b"), chat_card(id="e", role="embedding", starter=False))
    library = ModelsUnderPolicy(inner, Policy(models=frozenset({"b"})))
    assert [card.id for card in library.cards()] == ["b", "e"]
    for call in (library.card, library.fetch):
        with pytest.raises(UserError) as refused:
            call("a")
        assert refused.value.code == "policy_model"
    default = library.default_chat()
    assert default is not None
    assert default.id == "b"
    assert ModelsUnderPolicy(inner, Policy(models=frozenset())).default_chat() is None


def test_an_imported_model_that_is_not_allowed_is_taken_out_again() -> None:
    inner = Cards(chat_card(id="own", state="imported"))
    with pytest.raises(UserError):
        ModelsUnderPolicy(inner, Policy(models=frozenset({"b"}))).import_file("own")
    assert inner.removed == ["own"]


def test_without_a_network_only_folders_are_a_source() -> None:
    library = ModelsUnderPolicy(Cards(chat_card(id="b", state="absent")), Policy(network=False))
    with pytest.raises(UserError) as refused:
        library.fetch("b")
    assert refused.value.code == "policy_network"
    assert library.fetch("b", folder="/media/stick").id == "b"


def test_a_policy_can_be_told_as_plain_values(tmp_path: Path) -> None:
    told = describe(read(write(tmp_path / "policy.toml", WHOLE)))
    assert told["locked"]["language"] == "te"
    assert told["allow"]["models"] == ["qwen2.5-coder-1.5b-instruct"]
    assert told["records"] == {"keep_days": 365}
