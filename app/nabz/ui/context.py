"""What every view is handed: the look, the language and the background."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nabz.domain.languages import Language
from nabz.services.word_explanations import WordExplanations
from nabz.ui.i18n import Translations
from nabz.ui.tasks import Tasks
from nabz.ui.theme import Theme

if TYPE_CHECKING:
    from nabz.ui.widgets.read_aloud import Voice


@dataclass(frozen=True, slots=True)
class UiContext:
    """One per running application; handed down, never reached for."""

    theme: Theme
    words: Translations
    tasks: Tasks
    explanations: WordExplanations | None = None
    """What medical words mean; None explains nothing."""
    voice: Voice | None = None
    """Reads aloud; None where nothing can."""
    languages: tuple[Language, ...] = tuple(Language)
    """That the window may be shown in."""
