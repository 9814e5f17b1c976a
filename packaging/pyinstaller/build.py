"""Build the frozen app: one folder, `dist/nabz`, that runs on a machine with no Python and no internet.

    python packaging/pyinstaller/build.py [--out DIR]

Takes the packages of the environment it runs in (`packaging/environment.py` makes one of what is pinned), the
translations, the fonts, llama.cpp for any processor, and the licence texts of all of them. Prints what the parts
weigh; more than the budget fails.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

import app_icons  # noqa: E402
import contents  # noqa: E402
import licences  # noqa: E402
import portable_llama  # noqa: E402
import trimming  # noqa: E402

BUDGET_MB = 400
"""Without models."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the folder goes (dist)")
    out: Path = parser.parse_args().out.resolve()
    work = ROOT / "build" / "package"
    parts = work / "parts"
    parts.mkdir(parents=True, exist_ok=True)

    number = version()
    _run([sys.executable, str(ROOT / "packaging" / "translations.py"), "compile"])
    _run([sys.executable, str(ROOT / "packaging" / "resource_tables.py")])
    portable_llama.package()
    app_icons.draw(parts)
    if sys.platform == "win32":
        (parts / "version.txt").write_text(_windows_version(number), encoding="utf-8")
    _freeze(out, work, parts, number)

    folder = out / "nabz"
    internal = folder / "_internal"
    trimming.clean_libraries(internal)
    _link_copies(internal / "llama_cpp" / "lib")
    _add_licences(internal, work)
    if sys.platform == "darwin":
        shutil.copytree(
            internal / "licences", out / "Nabz.app/Contents/Resources/licences", dirs_exist_ok=True
        )
    _settle_times(folder)
    report = contents.weigh(internal)
    (out / "sizes.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    print(contents.table(report))
    total = sum(report.values()) / 1e6
    if total > BUDGET_MB:
        print(f"The app weighs {total:.0f} MB; {BUDGET_MB} MB is the budget.", file=sys.stderr)
        return 1
    return 0


def build_time() -> int:
    """Seconds since 1970 that stand in everything that is built: the commit's time, so that two builds agree."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(done.stdout) if done.returncode == 0 and done.stdout.strip() else 1_767_225_600


def _freeze(out: Path, work: Path, parts: Path, version: str) -> None:
    environment = os.environ | {
        "NABZ_BUILD_PARTS": str(parts),
        "NABZ_BUILD_VERSION": version,
        # sets and dicts in the same order, and no clock: the same commit gives the same bytes
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(build_time()),
    }
    shutil.rmtree(out / "nabz", ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(work), str(HERE / "nabz.spec")]
    _run(command, environment)


def _link_copies(folder: Path) -> None:
    """A library under two names is one library: two files would be loaded as two."""
    for plain in sorted(folder.glob("*.so")):
        versioned = folder / f"{plain.name}.0"
        if versioned.is_file() and not plain.is_symlink():
            plain.unlink()
            plain.symlink_to(versioned.name)


def _add_licences(internal: Path, work: Path) -> None:
    """Beside the app: its licence, and those of what is inside."""
    target = internal / "licences"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    shutil.copyfile(ROOT / "LICENSE", target / "LICENSE")
    frozen = contents.frozen_modules(work / "nabz")
    for source, place in licences.texts(frozen):
        goal = target / place
        goal.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, goal)
    names = [f"{name} {version}" for name, version in licences.versions(frozen)]
    (target / "PACKAGES.txt").write_text("\n".join(names) + "\n", encoding="utf-8")


def _settle_times(folder: Path) -> None:
    """Times of files are the commit's, not the build's."""
    moment = build_time()
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            os.utime(path, (moment, moment))


def version() -> str:
    """The version's one place is `nabz.__version__`."""
    line = next(
        line
        for line in (ROOT / "app" / "nabz" / "__init__.py").read_text(encoding="utf-8").splitlines()
        if line.startswith("__version__")
    )
    return line.split('"')[1]


def _windows_version(version: str) -> str:
    numbers = (*(int(part) for part in version.split(".")[:3]), 0)
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, "
        "fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('040904B0', ["
        "StringStruct('CompanyName', 'The Nabz developers'), StringStruct('FileDescription', 'Nabz clinic assistant'), "
        f"StringStruct('FileVersion', '{version}'), StringStruct('ProductName', 'Nabz'), "
        f"StringStruct('ProductVersion', '{version}')])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def _run(command: list[str], environment: dict[str, str] | None = None) -> None:
    if subprocess.run(command, env=environment, check=False, cwd=ROOT).returncode != 0:
        raise SystemExit(f"{' '.join(command[:3])} … failed; the lines above say why.")


if __name__ == "__main__":
    sys.exit(main())
