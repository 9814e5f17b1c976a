"""The keys: only the right passphrase opens, in whatever form it was typed; wrong tries cost time."""

from __future__ import annotations

import json
import random
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from nabz.adapters.vault.attempts import FREE_TRIES, AttemptLimits, wait_after
from nabz.adapters.vault.key_vault import KeyVault
from nabz.adapters.vault.recovery_code import new_recovery_code, read_recovery_code
from nabz.adapters.vault.wraps import Argon2Cost, unwrap, wrap
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.domain.people import checked_passphrase, checked_pin
from record_folders import CHEAP, RIGHT, Clock, FakeKeyring

DATA_KEY = bytes(range(32))


def made(passphrase: str):
    return wrap(DATA_KEY, passphrase, store_id="s", wrap_id="p", kind="person", name="asha", cost=CHEAP)


def vault_in(folder: Path, clock: Clock | None = None, keyring: FakeKeyring | None = None) -> KeyVault:
    limits = AttemptLimits(folder / "attempts.json", clock or Clock())
    return KeyVault(folder, cost=CHEAP, limits=limits, keyring=keyring or FakeKeyring())


def test_ten_thousand_wrong_passphrases_open_nothing() -> None:
    right = "Größe café ﬁve 12"
    sealed = made(right)
    chance = random.Random(5)
    normal = unicodedata.normalize("NFKC", right)
    tried = {"", " ", "\0", right + "\0", "\0" + right, right + " ", right.upper(), right.lower(), right[:-1]}
    tried |= {right * 100, "x" * 5000, right.replace("é", "e"), right + "\u200b", normal[::-1], "\ud800"}
    while len(tried) < 10_000:
        kind = chance.randrange(4)
        at = chance.randrange(len(right))
        if kind == 0:
            tried.add(right[:at] + chr(chance.randrange(32, 0x2FFF)) + right[at + 1 :])
        elif kind == 1:
            tried.add(right[:at] + right[at + 1 :] + str(chance.random()))
        elif kind == 2:
            tried.add("".join(chr(chance.randrange(1, 0xD7FF)) for _ in range(chance.randrange(40))))
        else:
            tried.add(right[:at] + "\0" + right[at:] + str(chance.randrange(10**6)))
    wrong = [t for t in tried if unicodedata.normalize("NFKC", t) != normal]
    assert len(wrong) > 9_900
    assert [t for t in wrong if unwrap(sealed, t, "s") is not None] == []
    assert unwrap(sealed, right, "s") == DATA_KEY


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC", "NFKD"])
@pytest.mark.parametrize(
    "right", ["Größe café", "बुखार ज़्यादा है", "ｆｕｌｌ ｗｉｄｔｈ", "ﻛﻠﻤﺔ السر", "జ్వరం 123"]
)
def test_every_form_of_the_same_text_opens(right: str, form: str) -> None:
    assert unwrap(made(right), unicodedata.normalize(form, right), "s") == DATA_KEY  # type: ignore[arg-type]


def test_a_wrap_opens_only_where_it_was_made_for() -> None:
    sealed = made(RIGHT)
    assert unwrap(sealed, RIGHT, "other store") is None
    for change in ({"name": "eve"}, {"id": "q"}, {"kind": "recovery"}, {"cost": Argon2Cost(16, 1, 1)}):
        assert unwrap(replace(sealed, **change), RIGHT, "s") is None  # type: ignore[arg-type]


def test_a_new_passphrase_changes_one_wrap_and_not_the_data_key(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    key = vault.create("asha", RIGHT, "1")
    vault.set_passphrase(key, "2", "ravi", "another passphrase")
    before = json.loads(vault.path.read_text())
    vault.set_passphrase(key, "1", "asha", "a new passphrase")
    after = json.loads(vault.path.read_text())
    assert [w for w in before["wraps"] if w["id"] == "2"] == [w for w in after["wraps"] if w["id"] == "2"]
    assert vault.by_passphrase("a new passphrase").data_key == key
    assert vault.by_passphrase("another passphrase", "RAVI").person_id == "2"
    for name in (None, "asha", "nobody"):
        with pytest.raises(EnvironmentFault, match="not right"):
            vault.by_passphrase(RIGHT, name)


def test_wrong_tries_wait_longer_and_longer_and_a_restart_does_not_help(tmp_path: Path) -> None:
    clock = Clock()
    vault_in(tmp_path, clock).create("asha", RIGHT, "1")
    waits = []
    for n in range(1, 16):
        with pytest.raises(EnvironmentFault) as caught:
            vault_in(tmp_path, clock).by_passphrase("wrong", "asha")  # a new vault: as after a restart
        assert caught.value.code == "passphrase_wrong"
        if n > FREE_TRIES:
            with pytest.raises(EnvironmentFault) as caught:
                vault_in(tmp_path, clock).by_passphrase(RIGHT, "asha")
            assert caught.value.code == "passphrase_wait"
            waits.append(caught.value.params["seconds"])
            clock.now += waits[-1]
    assert waits == [5, 10, 20, 40, 80, 160, 320, 640, 900, 900, 900]
    assert vault_in(tmp_path, clock).by_passphrase(RIGHT, "asha").failures == 15


def test_the_waits_are_those_of_the_design() -> None:
    assert [wait_after(n) for n in range(4, 8)] == [0, 5, 10, 20]
    assert wait_after(12) == 640
    assert wait_after(13) == wait_after(1000) == 900


def test_a_clock_set_back_does_not_lengthen_a_wait_and_success_forgets(tmp_path: Path) -> None:
    clock = Clock()
    limits = AttemptLimits(tmp_path / "a.json", clock)
    for _ in range(6):
        limits.failed("asha")
    clock.now -= 86_400
    assert limits.seconds_left("asha") == 10
    assert limits.seconds_left("ravi") == 0
    assert limits.succeeded({"asha"}) == 6
    assert limits.seconds_left("asha") == 0


def test_a_spoilt_counter_gives_no_more_tries(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text("{")
    clock = Clock()
    clock.now = path.stat().st_mtime
    limits = AttemptLimits(path, clock)
    with pytest.raises(EnvironmentFault, match="Too many"):
        limits.check("asha")
    clock.now += 6
    limits.check("asha")


def test_the_recovery_code_is_read_however_it_was_written_down() -> None:
    code = new_recovery_code()
    bare = read_recovery_code(code)
    assert len(bare) == 32
    assert read_recovery_code(code.lower().replace("-", " ")) == bare
    assert read_recovery_code(code.replace("0", "O").replace("1", "l")) == bare
    for wrong in ("", code[:-1], code + "A", bare.replace(bare[3], "Z" if bare[3] != "Z" else "Y", 1)):
        with pytest.raises(UserError):
            read_recovery_code(wrong)


def test_recovery_opens_once_replaced_never_again(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    key = vault.create("asha", RIGHT, "1")
    first = vault.new_recovery_code(key)
    assert vault.by_recovery_code(first).data_key == key
    second = vault.new_recovery_code(key)
    assert vault.by_recovery_code(second).data_key == key
    with pytest.raises(EnvironmentFault) as caught:
        vault.by_recovery_code(first)
    assert caught.value.code == "recovery_code_wrong"


def test_the_keyring_opens_where_it_was_let_in_and_no_longer_after(tmp_path: Path) -> None:
    ring = FakeKeyring()
    vault = vault_in(tmp_path, keyring=ring)
    key = vault.create("asha", RIGHT, "1")
    assert vault.by_machine() is None
    vault.use_machine(key, "asha")
    opened = vault.by_machine()
    assert opened is not None
    assert opened.data_key == key
    assert vault_in(tmp_path, keyring=FakeKeyring()).by_machine() is None
    vault.forget_machine()
    assert vault.by_machine() is None
    assert ring.kept == {}


def test_a_damaged_or_greedy_key_file_is_told(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    vault.create("asha", RIGHT, "1")
    whole = vault.path.read_text()
    for spoilt in ("", "{}", whole[:-40], whole.replace('"memory_kib": 8', '"memory_kib": 99999999')):
        vault.path.write_text(spoilt)
        with pytest.raises(EnvironmentFault) as caught:
            vault.by_passphrase(RIGHT)
        assert caught.value.code == "keys_damaged"


def test_new_passphrases_and_pins_are_checked() -> None:
    for wrong in ("", "short", " " * 20, "with\nbreak here", "nul\0nul\0nul", "x" * 2000):
        with pytest.raises(UserError):
            checked_passphrase(wrong)
    assert checked_passphrase("बुखार की दवा")
    assert checked_pin("१२३४५६") == "123456"
    for wrong in ("12345", "12345a", "", "1234 56"):
        with pytest.raises(UserError):
            checked_pin(wrong)
