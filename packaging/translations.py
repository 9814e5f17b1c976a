"""Translations: extract the words of the window into i18n/nabz_<lang>.ts, and compile those for the app.

    python packaging/translations.py extract    after words in app/nabz/ui have changed
    python packaging/translations.py compile    writes i18n/nabz_<lang>.qm; the wheel build does it too
    python packaging/translations.py check      fails when a file is not up to date or not finished

Needs PySide6-Essentials and nothing else, and fetches nothing.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

LANGUAGES = ("en", "hi", "te", "ta", "bn", "mr", "ar")

_ROOT = Path(__file__).resolve().parents[1]


def ts_files(folder: Path) -> list[Path]:
    """The translation sources in a folder, one a language."""
    return [folder / f"nabz_{lang}.ts" for lang in LANGUAGES]


def extract(root: Path, folder: Path) -> None:
    """Bring the sources in `folder` up to date with the words in `root`/app/nabz/ui.

    English keeps plurals alone: every other English word is its own translation.
    """
    sources = sorted(str(path) for path in (root / "app" / "nabz" / "ui").rglob("*.py"))
    common = ["-noobsolete", "-locations", "none", "-source-language", "en", "-silent"]
    for path in ts_files(folder):
        lang = path.stem.removeprefix("nabz_")
        plural_only = ["-pluralonly"] if lang == "en" else []
        _run("lupdate", *common, *plural_only, "-target-language", lang, *sources, "-ts", str(path))


def compile_all(folder: Path, target: Path | None = None) -> list[Path]:
    """Write the .qm files beside the sources, or into `target`; those newer than their source stay."""
    made = []
    for path in ts_files(folder):
        result = (target or folder) / f"{path.stem}.qm"
        if not result.is_file() or result.stat().st_mtime < path.stat().st_mtime:
            # Put in its place whole: a running window maps the file, and would fall if it were cut under it.
            part = result.with_name(f"{result.stem}.{os.getpid()}.part")
            _run("lrelease", "-silent", str(path), "-qm", str(part))
            part.replace(result)
        made.append(result)
    return made


def differences(root: Path, folder: Path) -> list[str]:
    """Names of the sources that extraction would change."""
    with tempfile.TemporaryDirectory() as scratch:
        for path in ts_files(folder):
            if path.is_file():
                shutil.copy(path, scratch)
        extract(root, Path(scratch))
        return [
            path.name
            for path in ts_files(folder)
            if not path.is_file() or path.read_bytes() != (Path(scratch) / path.name).read_bytes()
        ]


def unfinished(folder: Path) -> list[str]:
    """Names of the sources with entries that nobody has translated yet."""
    return [path.name for path in ts_files(folder) if 'type="unfinished"' in path.read_text(encoding="utf-8")]


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's translation tools from the installed package, without loading Qt itself."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError("PySide6-Essentials is not installed; its lrelease compiles the translations")
    folder = Path(spec.submodule_search_locations[0])
    program = next((p for p in (folder / tool, folder / f"{tool}.exe") if p.is_file()), None)
    if program is None:
        raise RuntimeError(f"PySide6-Essentials holds no {tool}")
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{tool} failed: {done.stderr or done.stdout}")


def main(arguments: list[str]) -> int:
    folder = _ROOT / "i18n"
    match arguments:
        case ["extract"]:
            extract(_ROOT, folder)
        case ["compile"]:
            compile_all(folder)
        case ["check"]:
            stale, open_entries = differences(_ROOT, folder), unfinished(folder)
            for name in stale:
                print(
                    f"{name}: not up to date; run: python packaging/translations.py extract", file=sys.stderr
                )
            for name in open_entries:
                print(f"{name}: has unfinished entries", file=sys.stderr)
            return 1 if stale or open_entries else 0
        case _:
            print(__doc__, file=sys.stderr)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
