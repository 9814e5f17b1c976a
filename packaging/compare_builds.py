"""Do two builds of one commit agree? Names every file that differs, and fails when one does that is not expected to.

python packaging/compare_builds.py FIRST SECOND     two frozen folders, or two .tar.gz
"""

from __future__ import annotations

import hashlib
import re
import stat
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path

EXPECTED = (
    # pip writes the day, the tool and the folder of an installation into a package's own record
    (
        re.compile(r"\.dist-info/(RECORD|INSTALLER|direct_url\.json|REQUESTED)$"),
        "a record of the installation",
    ),
)
"""What may differ, with the reason. Nothing of the program itself is in this list."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One place at which the builds do not agree; `reason` is empty when nothing explains it."""

    place: str
    what: str
    reason: str = ""


def differences(first: Path, second: Path) -> list[Difference]:
    """Compare names, links, the right to run, and bytes; times are no part of it."""
    one, two = _described(first), _described(second)
    found = []
    for place in sorted(one.keys() | two.keys()):
        if one.get(place) == two.get(place):
            continue
        what = (
            f"only in {second}"
            if place not in one
            else f"only in {first}"
            if place not in two
            else f"{one[place]} and {two[place]}"
        )
        reason = next((why for pattern, why in EXPECTED if pattern.search(place)), "")
        found.append(Difference(place, what, reason))
    return found


def _described(folder: Path) -> dict[str, str]:
    told = {}
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            told[place] = f"link to {path.readlink()}"
        elif path.is_file():
            mode = "program" if path.stat().st_mode & stat.S_IXUSR else "file"
            told[place] = f"{mode} {hashlib.sha256(path.read_bytes()).hexdigest()[:16]}"
    return told


def main(arguments: list[str]) -> int:
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as scratch:
        folders = []
        for number, name in enumerate(arguments):
            path = Path(name)
            if not path.exists():
                print(f"There is no {name}.", file=sys.stderr)
                return 2
            if path.is_file():
                with tarfile.open(path) as archive:
                    archive.extractall(Path(scratch) / str(number), filter="data")
                path = Path(scratch) / str(number)
            folders.append(path)
        found = differences(*folders)
        count = sum(1 for path in folders[0].rglob("*") if path.is_file())
    for each in found:
        print(f"{each.place}: {each.what}{f' (expected: {each.reason})' if each.reason else ''}")
    unexplained = [each for each in found if not each.reason]
    print(f"{count} files compared: {len(found)} differ, {len(unexplained)} without a known reason.")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
