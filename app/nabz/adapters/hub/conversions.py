"""How fetched files become the folder of a search model, by the names that the catalogue uses."""

from __future__ import annotations

from pathlib import Path

from nabz.adapters.embedding.conversion import convert, renewed
from nabz.adapters.embedding.converted_folder import SOURCE_FILE, EmbeddingManifest
from nabz.adapters.embedding.e5_package import PackageUnreadableError
from nabz.adapters.hub.catalogue import Conversion
from nabz.adapters.hub.transfer import Transfer
from nabz.domain.errors import EnvironmentFault


def run_conversion(kind: Conversion, fetched: Path, target: Path, transfer: Transfer) -> None:
    """Make the folder `target` from the files in the folder `fetched`.

    Raises:
        EnvironmentFault: `model_load_failed` when the files are not what the conversion knows; `interrupted`.
        OSError: of the disk.
    """
    size = sum(file.stat().st_size for file in fetched.iterdir() if file.is_file())
    meter = transfer.meter("convert", size)

    def at(done: int, total: int) -> None:
        meter.at(size * done // total)

    try:
        if kind == "e5-safetensors":
            # the heavy import is for those who took the model from the hub
            from nabz.adapters.embedding.e5_from_safetensors import write_package

            write_package(fetched / "model.safetensors", fetched / "tokenizer.json", fetched / SOURCE_FILE)
        convert(fetched / SOURCE_FILE, target, at)
    except PackageUnreadableError as error:
        raise EnvironmentFault("model_load_failed", id=target.name, reason=str(error)) from error


def bring_up_to_date(folder: Path) -> None:
    """Convert a search model again where an older app did; any other model is left as it is."""
    try:
        manifest = EmbeddingManifest.read(folder)
    except (OSError, ValueError, TypeError):
        return
    renewed(folder, manifest)
