"""The licence texts that must travel with the app: its own, and those of every package that is frozen into it."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

_NAMED = re.compile(r"(licen[cs]e|copying|notice|authors|copyright|third.?party)", re.IGNORECASE)
_LONGEST = 4 * 1024 * 1024
_FONTS = Path("/usr/share/doc/fonts-noto-core/copyright")


def texts(modules: set[str]) -> list[tuple[Path, str]]:
    """Where each text lies, and its place below `licences/`.

    Args:
        modules: top-level names of what was frozen in.
    """
    found: list[tuple[Path, str]] = []
    for name in distributions(modules):
        taken: set[str] = set()
        for entry in metadata.files(name) or []:
            path = Path(str(entry.locate()))
            if not _NAMED.search(path.name) or path.suffix in (".py", ".pyc", ".pyi", ".so", ".h"):
                continue
            if not path.is_file() or path.stat().st_size > _LONGEST:
                continue
            # Packages nest their texts deeply; the last three parts tell them apart.
            place = "-".join(part for part in entry.parts[-3:] if not part.endswith(".dist-info"))
            if place not in taken:
                taken.add(place)
                found.append((path, f"{name}/{place}"))
        if not taken:
            found.append((_metadata_file(name), f"{name}/METADATA"))
    if _FONTS.is_file():
        found.append((_FONTS, "noto-fonts/copyright"))
    python = _python_licence()
    if python is not None:
        found.append((python, "python/LICENSE"))
    return sorted(found, key=lambda pair: pair[1])


def distributions(modules: set[str]) -> list[str]:
    """The installed packages that provide these top-level modules, by their usual names."""
    by_module = metadata.packages_distributions()
    names = {name for module in modules for name in by_module.get(module, []) if module != "nabz"}
    return sorted(names, key=str.lower)


def _metadata_file(name: str) -> Path:
    """A package with no text of its own: what it says of itself names its licence."""
    for entry in metadata.files(name) or []:
        if entry.name in ("METADATA", "PKG-INFO"):
            return Path(str(entry.locate()))
    raise SystemExit(f"{name} is frozen in and says nothing of its licence")


def _python_licence() -> Path | None:
    import sysconfig

    folder = Path(sysconfig.get_path("stdlib"))
    return next((p for p in (folder / "LICENSE.txt", folder.parent / "LICENSE.txt") if p.is_file()), None)


def versions(modules: set[str]) -> list[tuple[str, str]]:
    """Each frozen package with its version."""
    return [(name, metadata.version(name)) for name in distributions(modules)]
