"""faiss picks its compiled half by the processor, through names that are put together at run time."""

from pathlib import Path

from PyInstaller.utils.hooks import get_package_paths

_folder = Path(get_package_paths("faiss")[1])

hiddenimports = [f"faiss.{path.name.split('.')[0]}" for path in sorted(_folder.glob("*swigfaiss*"))]
excludedimports = ["faiss.contrib", "faiss.gpu_wrappers.torch"]
