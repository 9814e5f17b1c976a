"""llama.cpp's computing half is looked for where a packaged build keeps it, and only there."""

from __future__ import annotations

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from nabz.adapters.llama.backends import load_backends

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there the registry is another library")


class _Count:
    """A C function that counts; `restype` is set on it as on a real one."""

    restype: object = None

    def __init__(self, registry: _Registry) -> None:
        self._registry = registry

    def __call__(self) -> int:
        return self._registry.backends


class _Registry:
    def __init__(self, backends: int) -> None:
        self.backends = backends
        self.asked: list[bytes] = []
        self.ggml_backend_reg_count = _Count(self)

    def ggml_backend_load_all_from_path(self, folder: bytes) -> None:
        self.asked.append(folder)
        self.backends = 1


def _package(registry: _Registry, folder: Path) -> SimpleNamespace:
    return SimpleNamespace(
        llama_cpp=SimpleNamespace(_lib=registry), __file__=str(folder / "llama_cpp" / "__init__.py")
    )


def test_a_packaged_build_is_asked_to_look_in_its_own_folder(tmp_path: Path) -> None:
    registry = _Registry(backends=0)
    place = tmp_path / "a place with ज्वर"
    assert load_backends(_package(registry, place)) == 1
    assert registry.asked == [str(place / "llama_cpp" / "lib").encode("utf-8")]


def test_a_build_for_one_processor_is_left_as_it_is(tmp_path: Path) -> None:
    registry = _Registry(backends=1)
    assert load_backends(_package(registry, tmp_path)) == 1
    assert registry.asked == []
