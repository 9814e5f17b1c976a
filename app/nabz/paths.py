"""Where Nabz finds what came with it, and where it writes."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

_PACKED = Path(__file__).parent / "_data"
_CHECKOUT = Path(__file__).resolve().parents[2]


def shipped(folder: str) -> Path:
    """A folder that came with Nabz: `resources`, `models` or `i18n`; from the wheel, or from the checkout."""
    packed = _PACKED / folder
    return packed if packed.is_dir() else _CHECKOUT / folder


@dataclass(frozen=True, slots=True)
class DataFolder:
    """Everything that Nabz writes stands below `root`."""

    root: Path

    @classmethod
    def chosen(cls, option: str | None = None) -> DataFolder:
        """From `--data-dir`, else `NABZ_DATA_DIR`, else the system's place for application data."""
        root = (
            option or os.environ.get("NABZ_DATA_DIR") or platformdirs.user_data_dir("nabz", appauthor=False)
        )
        return cls(Path(root).expanduser())

    @property
    def models(self) -> Path:
        return self.root / "models"

    @property
    def knowledge(self) -> Path:
        return self.root / "knowledge"

    @property
    def trusted_keys(self) -> Path:
        """Public keys of publishers whose knowledge packs are accepted."""
        return self.root / "trusted_keys"

    @property
    def records(self) -> Path:
        return self.root / "records"

    @property
    def backups(self) -> Path:
        """Automatic backups of the records, encrypted like them."""
        return self.root / "backups"

    @property
    def cache(self) -> Path:
        """What can be made again: prefix states of models, crash markers."""
        return self.root / "cache"

    @property
    def updates(self) -> Path:
        """What updates from bundles replaced, for the way back."""
        return self.root / "updates"

    @property
    def crash_reports(self) -> Path:
        """Redacted; they stay here until a person hands them on."""
        return self.root / "crash-reports"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"
