"""Build hook: compiles the translations before a wheel or an editable install is made. Fetches nothing."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Writes i18n/nabz_<lang>.qm, so that wheel and editable install both hold them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Args: version: "standard" or "editable"; both need the compiled files."""
        del version
        root = Path(self.root)
        for made in _translations(root).compile_all(root / "i18n"):
            # They are not in git, and hatch leaves out what git ignores.
            build_data["artifacts"].append(f"/{made.relative_to(root).as_posix()}")


def _translations(root: Path) -> Any:
    """The module beside this file; the folder is no package."""
    spec = importlib.util.spec_from_file_location("nabz_translations", root / "packaging" / "translations.py")
    if spec is None or spec.loader is None:
        raise RuntimeError("packaging/translations.py is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
