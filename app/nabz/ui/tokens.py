"""Colours and sizes by meaning: the one table that palettes, style sheet, icons and painted widgets read."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Colours:
    """A palette. Text tokens reach 4.5:1 on every ground that they stand on (`tests/ui/test_theme.py`).

    Attributes:
        window, surface, sunken: grounds: behind all, of sheets and cards, of fields and the rail.
        ink, ink_soft, ink_faint: text, from plain to least important.
        line, line_strong: hairlines between things; edges of what can be operated (3:1).
        accent, accent_ink, accent_soft, accent_text: what can be done: fill, text on it, tint, coloured text.
        asked: ground of a question.
        mark: ground of words that are pointed out.
        *_ground, *_ink, *_edge: a triage level or a state: ground, text, edge and icon.
    """

    window: str
    surface: str
    sunken: str
    ink: str
    ink_soft: str
    ink_faint: str
    line: str
    line_strong: str
    accent: str
    accent_ink: str
    accent_soft: str
    accent_text: str
    asked: str
    mark: str
    emergency_ground: str
    emergency_ink: str
    emergency_edge: str
    urgent_ground: str
    urgent_ink: str
    urgent_edge: str
    soon_ground: str
    soon_ink: str
    soon_edge: str
    self_care_ground: str
    self_care_ink: str
    self_care_edge: str

    def table(self) -> dict[str, str]:
        """Token name to colour."""
        return {f.name: getattr(self, f.name) for f in fields(self)}


LIGHT = Colours(
    window="#EEF2F2",
    surface="#FFFFFF",
    sunken="#E6ECEC",
    ink="#13262B",
    ink_soft="#42565D",
    ink_faint="#566A71",
    line="#D3DDDD",
    line_strong="#7A8E94",
    accent="#0A6866",
    accent_ink="#FFFFFF",
    accent_soft="#D9ECEA",
    accent_text="#085C5A",
    asked="#DDEBEA",
    mark="#FFE59A",
    emergency_ground="#A51D18",
    emergency_ink="#FFFFFF",
    emergency_edge="#7C0F0B",
    urgent_ground="#FFEBD6",
    urgent_ink="#6B3000",
    urgent_edge="#B85600",
    soon_ground="#FFF5CF",
    soon_ink="#544000",
    soon_edge="#8F6D00",
    self_care_ground="#E0F2E7",
    self_care_ink="#134D2E",
    self_care_edge="#23794C",
)

DARK = Colours(
    window="#0E1618",
    surface="#162124",
    sunken="#1D2A2E",
    ink="#E9F1F1",
    ink_soft="#B9C8CB",
    ink_faint="#9DAFB3",
    line="#2B3A3F",
    line_strong="#6F848A",
    accent="#62C9C1",
    accent_ink="#04201F",
    accent_soft="#163E3D",
    accent_text="#83D9D2",
    asked="#1C393A",
    mark="#5E4C0E",
    emergency_ground="#B3261E",
    emergency_ink="#FFFFFF",
    emergency_edge="#F2A19B",
    urgent_ground="#3D2410",
    urgent_ink="#FFCF9E",
    urgent_edge="#E8933A",
    soon_ground="#352C0A",
    soon_ink="#F7DE8A",
    soon_edge="#CBA52B",
    self_care_ground="#12301F",
    self_care_ink="#A9E5C1",
    self_care_edge="#4FB37C",
)

CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    sunken="#121212",
    ink="#FFFFFF",
    ink_soft="#FFFFFF",
    ink_faint="#E4E4E4",
    line="#8C8C8C",
    line_strong="#FFFFFF",
    accent="#FFD83D",
    accent_ink="#000000",
    accent_soft="#2E2700",
    accent_text="#FFE36B",
    asked="#1B1B1B",
    mark="#6B5600",
    emergency_ground="#C4140C",
    emergency_ink="#FFFFFF",
    emergency_edge="#FFFFFF",
    urgent_ground="#000000",
    urgent_ink="#FFB566",
    urgent_edge="#FFB566",
    soon_ground="#000000",
    soon_ink="#FFE36B",
    soon_edge="#FFE36B",
    self_care_ground="#000000",
    self_care_ink="#7DF0A8",
    self_care_edge="#7DF0A8",
)

PALETTES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}

TYPE_SCALE = {"display": 30, "title": 24, "large": 21, "heading": 17, "reading": 16, "body": 15, "small": 13}
"""Pixels at text scale 1, by what the text is for."""

TRIAGE_ICONS = {"emergency": "octagon", "urgent": "triangle", "soon": "clock", "self_care": "tick"}
"""A shape for each level, so that it can be told without colour."""
