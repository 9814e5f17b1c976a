"""The fonts that the app carries: Noto Sans for Latin, Devanagari, Telugu, Tamil, Bengali and Arabic, Regular and Bold.

They are not in git. Debian and Ubuntu have them as fonts-noto-core; elsewhere NABZ_FONTS names a folder that holds the
twelve files.
"""

from __future__ import annotations

import os
from pathlib import Path

SCRIPTS = ("", "Devanagari", "Telugu", "Tamil", "Bengali", "Arabic")
NAMES = tuple(f"NotoSans{script}-{weight}.ttf" for script in SCRIPTS for weight in ("Regular", "Bold"))
_PLACES = ("/usr/share/fonts/truetype/noto", "/usr/share/fonts/noto", "/Library/Fonts", "C:/Windows/Fonts")


def files() -> list[Path]:
    """The twelve files, from one folder.

    Raises:
        SystemExit: no folder holds them all; says what to do.
    """
    places = [Path(place) for place in (os.environ.get("NABZ_FONTS"), *_PLACES) if place]
    for place in places:
        found = [place / name for name in NAMES]
        if all(path.is_file() for path in found):
            return found
    raise SystemExit(
        "The Noto fonts are not here. Debian and Ubuntu: apt-get install fonts-noto-core. Elsewhere: put "
        f"{', '.join(NAMES)} into a folder and name it in NABZ_FONTS."
    )
