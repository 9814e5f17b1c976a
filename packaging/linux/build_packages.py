"""A .deb and a .tar.gz of the frozen app.

    python packaging/linux/build_packages.py [--app dist/nabz] [--out dist] [--version-suffix ~1]

Needs dpkg-deb; makes the same bytes from the same app. The app stands in /usr/lib/nabz, the command in /usr/bin.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "pyinstaller"))

import build as frozen  # noqa: E402

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

DEPENDS = (
    "libc6 (>= 2.35)",
    # what a frozen app must take from the machine: its drivers, and the other half of the connection to the display
    "libegl1",
    "libgl1",
    "libxcb1",
    "libx11-6",
    "fontconfig-config",
)
MAINTAINER = os.environ.get("NABZ_MAINTAINER", "The Nabz developers <nabz@example.org>")
"""Whom the package names: whoever hands it out sets their own."""

RECOMMENDS = ("libcups2", "espeak-ng", "xdg-utils", "shared-mime-info")

DESCRIPTION = """clinic assistant that works with no internet
 Cited answers to health questions, guided consultations with danger signs
 first, and encrypted records, in English, Hindi, Telugu, Tamil, Bengali,
 Marathi and Arabic. Language models come separately: nabz setup, or
 nabz setup --from a folder or stick."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--app", type=Path, default=ROOT / "dist" / "nabz")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--version-suffix", default="", help="such as ~1, for a version that sorts before")
    wish = parser.parse_args()
    wish.out.mkdir(parents=True, exist_ok=True)
    version = frozen.version() + wish.version_suffix
    moment = frozen.build_time()
    machine = ARCHITECTURES.get(platform.machine(), platform.machine())
    archive = tar_gz(wish.app, wish.out / f"nabz-{version}-linux-{machine}.tar.gz", f"nabz-{version}", moment)
    package = deb(wish.app, wish.out / f"nabz_{version}_{machine}.deb", version, machine, moment)
    for path in (archive, package):
        print(f"{path.stat().st_size / 1e6:8.1f} MB  {path}")
    return 0


def tar_gz(app: Path, target: Path, top: str, moment: int) -> Path:
    """The app under one folder, with nobody's name and the commit's time."""

    def settled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        entry.mode = 0o755 if entry.isdir() or entry.mode & 0o100 else 0o644
        return entry

    with (
        target.open("wb") as file,
        gzip.GzipFile(fileobj=file, mode="wb", mtime=moment, filename="", compresslevel=6) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted(app.rglob("*")):
            place = f"{top}/{path.relative_to(app).as_posix()}"
            archive.add(path, place, recursive=False, filter=settled)
        for path in (
            HERE / "nabz.desktop",
            HERE / "nabz-packs.xml",
            ROOT / "packaging" / "icons" / "nabz.svg",
        ):
            archive.add(path, f"{top}/share/{path.name}", filter=settled)
    return target


def deb(app: Path, target: Path, version: str, machine: str, moment: int) -> Path:
    """A Debian package; raises `SystemExit` when dpkg-deb is missing."""
    if not shutil.which("dpkg-deb"):
        raise SystemExit("dpkg-deb is not here: the .deb can be built on Debian or Ubuntu alone.")
    with tempfile.TemporaryDirectory() as scratch:
        tree = Path(scratch) / "nabz"
        _fill(tree, app, version, moment)
        control = tree / "DEBIAN"
        control.mkdir()
        size = sum(p.lstat().st_size for p in tree.rglob("*") if p.is_file() and not p.is_symlink()) // 1024
        (control / "control").write_text(_control(version, machine, size), encoding="utf-8")
        for name in ("postinst", "postrm"):
            shutil.copyfile(HERE / name, control / name)
            (control / name).chmod(0o755)
        (control / "md5sums").write_text(_sums(tree), encoding="utf-8")
        _settle(tree, moment)
        done = subprocess.run(
            ["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", str(tree), str(target)],
            env=os.environ | {"SOURCE_DATE_EPOCH": str(moment)},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode != 0:
            raise SystemExit(f"dpkg-deb: {done.stderr}")
    return target


def _fill(tree: Path, app: Path, version: str, moment: int) -> None:
    shutil.copytree(app, tree / "usr/lib/nabz", symlinks=True)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/nabz").symlink_to("../lib/nabz/nabz")
    places = {
        HERE / "nabz.desktop": "usr/share/applications/nabz.desktop",
        HERE / "nabz-packs.xml": "usr/share/mime/packages/nabz.xml",
        ROOT / "packaging/icons/nabz.svg": "usr/share/icons/hicolor/scalable/apps/nabz.svg",
    }
    parts = ROOT / "build" / "package" / "parts"
    for size in (16, 24, 32, 48, 64, 128, 256):
        if (parts / f"nabz-{size}.png").is_file():
            places[parts / f"nabz-{size}.png"] = f"usr/share/icons/hicolor/{size}x{size}/apps/nabz.png"
    for source, place in places.items():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, tree / place)
    day = time.strftime("%Y-%m-%d", time.gmtime(moment))
    manual = (
        (HERE / "nabz.1").read_text(encoding="utf-8").replace("@DATE@", day).replace("@VERSION@", version)
    )
    _write_gz(tree / "usr/share/man/man1/nabz.1.gz", manual)
    docs = tree / "usr/share/doc/nabz"
    stamp = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(moment))
    _write_gz(
        docs / "changelog.gz",
        f"nabz ({version}) stable; urgency=medium\n\n  * See CHANGELOG.md in this folder.\n\n"
        f" -- {MAINTAINER}  {stamp}\n",
    )
    shutil.copyfile(ROOT / "CHANGELOG.md", docs / "CHANGELOG.md")
    (docs / "copyright").write_text(_copyright(), encoding="utf-8")


def _control(version: str, machine: str, kilobytes: int) -> str:
    return (
        f"Package: nabz\nVersion: {version}\nArchitecture: {machine}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {', '.join(DEPENDS)}\nRecommends: {', '.join(RECOMMENDS)}\n"
        f"Section: science\nPriority: optional\nDescription: {DESCRIPTION}\n"
    )


def _copyright() -> str:
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: Nabz\n\n"
        "Files: *\nCopyright: The Nabz developers\nLicense: Apache-2.0\n"
        " The full text is /usr/share/common-licenses/Apache-2.0.\n"
        " The packages inside the program have licences of their own, each with its text in\n"
        " /usr/lib/nabz/_internal/licences.\n"
    )


def _sums(tree: Path) -> str:
    lines = []
    for path in sorted(tree.rglob("*")):
        place = path.relative_to(tree).as_posix()
        if path.is_file() and not path.is_symlink() and not place.startswith("DEBIAN/"):
            digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
            lines.append(f"{digest}  {place}\n")
    return "".join(lines)


def _settle(tree: Path, moment: int) -> None:
    """Rights and times that do not depend on who builds."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            os.utime(path, (moment, moment), follow_symlinks=False)
            continue
        program = path.is_dir() or path.name in ("postinst", "postrm") or path == tree / "usr/lib/nabz/nabz"
        path.chmod(0o755 if program else 0o644)
        os.utime(path, (moment, moment))


def _write_gz(target: Path, text: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", mtime=0, filename="", compresslevel=9) as file:
        file.write(text.encode("utf-8"))
    target.write_bytes(packed.getvalue())


if __name__ == "__main__":
    sys.exit(main())
