"""The notes of a release are its section of CHANGELOG.md: `python packaging/release_notes.py [VERSION]`.

Without a version, those of the version in app/nabz/__init__.py. Fails in words where the changelog has no such section.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from sbom import ROOT, version

_HEADING = re.compile(r"^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?\s*$", re.MULTILINE)


def sections(text: str) -> dict[str, tuple[str, str]]:
    """Version -> date (empty: not released) and notes, newest first."""
    found = list(_HEADING.finditer(text))
    ends = [heading.start() for heading in found[1:]] + [len(text)]
    return {
        heading.group(1): (heading.group(2) or "", text[heading.end() : end].strip())
        for heading, end in zip(found, ends, strict=True)
    }


def notes(text: str, wanted: str) -> str:
    """Raises `SystemExit` with what to do."""
    found = sections(text)
    if wanted not in found:
        raise SystemExit(
            f"CHANGELOG.md has no section [{wanted}]: rename [Unreleased] to [{wanted}] - DATE before the release"
        )
    date, body = found[wanted]
    if wanted != "Unreleased" and not date:
        raise SystemExit(f"The section [{wanted}] of CHANGELOG.md has no date")
    if not body:
        raise SystemExit(f"The section [{wanted}] of CHANGELOG.md is empty")
    return f"# Nabz {wanted}{f' ({date})' if date else ''}\n\n{body}\n"


def main(arguments: list[str]) -> int:
    text = (ROOT / "CHANGELOG.md").read_text("utf-8")
    sys.stdout.write(notes(text, arguments[0] if arguments else version()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
