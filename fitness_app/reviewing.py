"""Opens a visit for the review page: the session as corrected, its poses, video and recognitions."""

import json
from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app import handing_over, paths
from fitness_app.backstage import Backstage
from fitness_app.domain.doing import Doing
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.sheet import Sheet, joined
from fitness_app.formats import footage_of
from fitness_app.keeping import MOST_SESSIONS
from fitness_app.ui.services_review import Reviewing

if TYPE_CHECKING:
    from fitness_app.storage.logbook import Logbook


def reviewing(stage: Backstage) -> Reviewing:
    """What the review page reads."""
    return Reviewing(
        sessions=lambda: stage.history().sessions(MOST_SESSIONS),
        open=lambda session_id, doing: sheet_of(stage.book(), session_id, doing),
        pictures=stage.screening.open,
    )


def sheet_of(book: "Logbook", session_id: UUID, doing: Doing | None = None) -> Sheet:
    """Reads all that is kept of a session.

    Raises UserError when the log cannot be read, and Stopped where it was asked to end.
    """
    doing = doing or Doing()
    visit = handing_over.visit_of(
        book, session_id, lambda share: doing.step("Reading the visit and its movements", 0.05 + 0.5 * share)
    )
    doing.step("Reading what the networks said", 0.6)
    recognitions = book.history.recognitions(session_id)
    footage = footage_of(book, session_id, visit.session.info.source)
    doing.step("Drawing the charts", 0.8)
    return Sheet(
        visit.session,
        visit.person,
        visit.tracks,
        joined(visit.tracks.values()),
        visit.notes,
        visit.calibrations,
        visit.earlier,
        footage,
        recognitions,
        windows(recognitions),
    )


def windows(recognitions: Sequence[Recognition]) -> dict[str, float]:
    """How many seconds each of the networks looks at that spoke, by its name; not of one that is gone."""
    opinions = (opinion for one in recognitions for opinion in (one.skeleton, one.video) if opinion)
    found = {name: _window(name) for name in {opinion.model.name for opinion in opinions}}
    return {name: seconds for name, seconds in found.items() if seconds > 0}


def _window(name: str) -> float:
    places = (paths.user_folders().models, paths.resources() / "models")
    cards = (folder / name / "card.json" for folder in places if PurePath(name).name == name)
    card = next((path for path in cards if path.is_file()), None)
    try:
        told = json.loads(card.read_text(encoding="utf-8")) if card is not None else {}
        return float(told["input"]["seconds"])
    except (OSError, ValueError, KeyError, TypeError):
        return 0.0
