"""The compiled tables of resources: one file for some 1,300 TOML files, so that Nabz starts a second sooner.

    python packaging/resource_tables.py     writes compiled.json into resources/clinical and resources/knowledge

The build does it too. Needs nothing but Python, and fetches nothing. Content with a flaw is compiled as not checked.
"""

from __future__ import annotations

import sys
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]


def compile_tables(root: Path) -> list[Path]:
    """Compile the tables of a checkout; returns the files written."""
    package = str(root / "app")
    sys.path.insert(0, package)
    try:
        from nabz.services.clinical_content import inspect_clinical_content
        from nabz.services.knowledge_content import read_content
        from nabz.services.resource_tables import COMPILED, write_compiled
    finally:
        sys.path.remove(package)
    clinical, knowledge = root / "resources" / "clinical", root / "resources" / "knowledge"
    for folder in (clinical, knowledge):
        (folder / COMPILED).unlink(missing_ok=True)  # the check reads what is compiled below
    _, flaws = inspect_clinical_content(clinical)
    return [
        write_compiled(clinical, checked=not flaws),
        write_compiled(knowledge, checked=not read_content(knowledge).problems),
    ]


if __name__ == "__main__":
    for made in compile_tables(_ROOT):
        print(made.relative_to(_ROOT))
