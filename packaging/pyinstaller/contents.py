"""What a frozen app consists of, and what each part weighs."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

_PARTS = (
    ("Qt", r"^(PySide6|shiboken6)/|^libicu|^libQt6"),
    ("ONNX Runtime and onnx", r"^onnx"),
    ("llama.cpp", r"^llama_cpp/"),
    ("faiss, numpy and their BLAS", r"^(faiss|numpy)|openblas|gfortran|quadmath"),
    ("fonts", r"^nabz/_data/resources/fonts/"),
    ("clinical knowledge, translations, catalogue", r"^nabz/"),
    ("SQLCipher", r"^sqlcipher3/"),
    ("documents (PDF, Word, HTML)", r"^(pypdfium2|docx|lxml|selectolax)"),
    ("licences", r"^licences/"),
    ("Python's code, compiled", r"^(base_library\.zip|.*\.pyc)$"),
    ("Python and its libraries", r"^(lib-dynload/|libpython|python3)"),
    ("libraries of the system", r"^lib[^/]*\.so"),
)


def weigh(internal: Path) -> dict[str, int]:
    """Bytes by part, the heaviest first; `internal` is `_internal` of a frozen app. Links weigh nothing."""
    sums: Counter[str] = Counter()
    for path in internal.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        place = path.relative_to(internal).as_posix()
        part = next((name for name, pattern in _PARTS if re.search(pattern, place)), "other packages")
        sums[part] += path.stat().st_size
    for path in internal.parent.iterdir():
        if path.is_file() and not path.is_symlink():
            sums["the program, with Nabz's and the packages' code"] += path.stat().st_size
    return dict(sums.most_common())


def table(report: dict[str, int]) -> str:
    """The weights as lines for a person, with the sum."""
    lines = [f"{size / 1e6:8.1f} MB  {name}" for name, size in report.items()]
    return "\n".join([*lines, f"{sum(report.values()) / 1e6:8.1f} MB  in all"])


def frozen_modules(work: Path) -> set[str]:
    """Top-level names of the modules that PyInstaller took; `work` is its work folder."""
    found: set[str] = set()
    for name in ("PYZ-00.toc", "COLLECT-00.toc"):
        text = (work / name).read_text(encoding="utf-8")
        if name.startswith("PYZ"):
            found |= {m.split(".")[0] for m in re.findall(r"\('([\w.]+)',\s*'[^']*',\s*'PYMODULE", text)}
        else:
            found |= {
                re.split(r"[./\\-]", m)[0] for m in re.findall(r"\('([^']+)',\s*'[^']*',\s*'EXTENSION", text)
            }
    return found
