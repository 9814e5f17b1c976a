"""Every place of the window, in the order of the rail."""

from __future__ import annotations

from nabz.ui.ask.place import PLACE as ASK
from nabz.ui.consult.place import PLACE as CONSULT
from nabz.ui.history.place import PLACE as HISTORY
from nabz.ui.knowledge.place import PLACE as KNOWLEDGE
from nabz.ui.models.place import PLACE as MODELS
from nabz.ui.places import Place
from nabz.ui.settings.place import PLACE as SETTINGS

PLACES: tuple[Place, ...] = (
    CONSULT,
    ASK,
    HISTORY,
    KNOWLEDGE,
    MODELS,
    SETTINGS,
)
