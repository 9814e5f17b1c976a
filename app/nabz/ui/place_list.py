"""Every place of the window, in the order of the rail."""

from __future__ import annotations

from nabz.ui.ask.place import PLACE as ASK
from nabz.ui.audit.place import PLACE as AUDIT
from nabz.ui.care.place import PLACE as CARE
from nabz.ui.consult.place import PLACE as CONSULT
from nabz.ui.help.place import PLACE as HELP
from nabz.ui.history.place import PLACE as HISTORY
from nabz.ui.home.place import PLACE as HOME
from nabz.ui.knowledge.place import PLACE as KNOWLEDGE
from nabz.ui.models.place import PLACE as MODELS
from nabz.ui.patients.place import PLACE as PATIENTS
from nabz.ui.people.place import PLACE as PEOPLE
from nabz.ui.places import Place
from nabz.ui.settings.place import PLACE as SETTINGS
from nabz.ui.waiting_list.place import PLACE as WAITING_LIST

PLACES: tuple[Place, ...] = (
    HOME,
    CONSULT,
    ASK,
    WAITING_LIST,
    PATIENTS,
    HISTORY,
    KNOWLEDGE,
    MODELS,
    SETTINGS,
    HELP,
    PEOPLE,
    AUDIT,
    CARE,
)
