"""Every package that is shipped has a licence that is allowed: `python packaging/licences.py` fails in words if not."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
TABLE = ROOT / "packaging" / "licences.toml"
REQUIREMENTS = ROOT / "packaging" / "requirements"
_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==(\S+)", re.MULTILINE)
_COPYLEFT = re.compile(r"\b(A?GPL|SSPL|EUPL|CC-BY-(?:NC|ND|SA))", re.IGNORECASE)


def normal(name: str) -> str:
    """A package's name in its one usual form."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: Path) -> dict[str, str]:
    """Package -> version of a requirements file."""
    return {normal(name): version for name, version in _PIN.findall(file.read_text("utf-8"))}


def choices(expression: str) -> list[set[str]]:
    """The ways to fulfil an SPDX expression of AND and OR; parentheses around ORs of single licences are enough."""
    ways: list[set[str]] = []
    for way in re.split(r"\s+OR\s+", expression.replace("(", "").replace(")", "")):
        ways.append(set(re.split(r"\s+AND\s+", way.strip())))
    return ways


def problems(table: dict[str, Any], packages: set[str], installed: dict[str, str | None]) -> Iterator[str]:
    """What is wrong, one line each.

    Args:
        packages: that are shipped, on any platform.
        installed: what packages say of themselves: an SPDX expression, other words, or None.
    """
    allowed, known = set(table["allowed"]), table["packages"]
    for name in sorted(packages):
        expression = known.get(name)
        if expression is None:
            yield f"{name} is shipped and has no line in {TABLE.name}: look at its licence and add one"
            continue
        extra = {licence for licence, entry in table["exceptions"].items() if name in entry["packages"]}
        if not any(way <= allowed | extra for way in choices(expression)):
            yield f"{name} comes under {expression}, which is not allowed"
        own = installed.get(name)
        if own is None:
            continue
        if _COPYLEFT.search(own) and not _fulfilled(own, allowed | extra):
            yield f"{name} says of itself that it comes under {own}, and {TABLE.name} says {expression}"
    for name in sorted(set(known) - packages):
        yield f"{name} stands in {TABLE.name} and is shipped nowhere: take its line out"
    for component in table["components"]:
        if component["licence"] not in allowed:
            yield f"{component['name']} comes under {component['licence']}, which is not allowed"


def _fulfilled(own: str, allowed: set[str]) -> bool:
    return any(way <= allowed for way in choices(own))


def says_of_itself(name: str) -> str | None:
    """The licence in a package's own words, where it is installed here."""
    try:
        told = metadata.metadata(name)
    except metadata.PackageNotFoundError:
        return None
    written = told.get("License-Expression") or told.get("License") or ""
    if written and len(written) < 200:
        return written
    named = [
        c.split("::")[-1].strip() for c in told.get_all("Classifier") or [] if c.startswith("License ::")
    ]
    return "; ".join(named) or None


def main() -> int:
    table = tomllib.loads(TABLE.read_text("utf-8"))
    files = sorted(REQUIREMENTS.glob("*.txt"))
    packages = {name for file in files for name in pinned(file)}
    found = list(problems(table, packages, {name: says_of_itself(name) for name in packages}))
    for line in found:
        print(line, file=sys.stderr)
    if not found:
        print(f"The licences of {len(packages)} packages on {len(files)} platforms are allowed.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
