"""Build hook: compiles translations and tables before a wheel or an editable install is made. Fetches nothing."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledFilesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Writes i18n/nabz_<lang>.qm and the compiled tables, so that wheel and editable install both hold them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Args: version: "standard" or "editable"; both need the compiled files."""
        del version
        root = Path(self.root)
        made_files = _script(root, "translations").compile_all(root / "i18n")
        made_files += _script(root, "resource_tables").compile_tables(root)
        for made in made_files:
            # They are not in git, and hatch leaves out what git ignores.
            build_data["artifacts"].append(f"/{made.relative_to(root).as_posix()}")


def _script(root: Path, name: str) -> Any:
    """A module beside this file; the folder is no package."""
    spec = importlib.util.spec_from_file_location(f"nabz_{name}", root / "packaging" / f"{name}.py")
    if spec is None or spec.loader is None:
        raise RuntimeError(f"packaging/{name}.py is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
