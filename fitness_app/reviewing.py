"""Opens a visit for the review page: the session as corrected, its poses, video and recognitions."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from fitness_app import assembly, handing_over
from fitness_app.backstage import Backstage
from fitness_app.domain.sheet import Sheet, joined
from fitness_app.keeping import MOST_SESSIONS
from fitness_app.ui.services_review import Pictures, Reviewing

if TYPE_CHECKING:
    from fitness_app.storage.logbook import Logbook

translate = QCoreApplication.translate
Report = Callable[[str], None]


def reviewing(stage: Backstage) -> Reviewing:
    """What the review page reads."""
    return Reviewing(
        sessions=lambda: stage.history().sessions(MOST_SESSIONS),
        open=lambda session_id, report: sheet_of(stage.book(), session_id, report),
        pictures=pictures,
    )


def sheet_of(book: "Logbook", session_id: UUID, report: Report = lambda _: None) -> Sheet:
    """Reads all that is kept of a session; `report` hears each step.

    Raises UserError when the log cannot be read.
    """
    report(translate("review", "Reading the visit and its poses…"))
    visit = handing_over.visit_of(book, session_id)
    report(translate("review", "Reading what the networks said…"))
    recognitions = book.history.recognitions(session_id)
    return Sheet(
        visit.session,
        visit.person,
        visit.tracks,
        joined(visit.tracks.values()),
        visit.notes,
        visit.calibrations,
        visit.earlier,
        footage_of(book, session_id, visit.session.info.source),
        recognitions,
    )


def footage_of(book: "Logbook", session_id: UUID, source: str) -> tuple[Path, float] | None:
    """The kept video of a session, or the video file that it was made of, and the time at which it begins."""
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    kept = [
        (path, start_s) for path, start_s in Diary(book.engine).files(session_id, "video") if path.is_file()
    ]
    if kept:
        return kept[0]
    path = Path(source)
    return (path, 0.0) if path.is_file() and not assembly.is_recording(source) else None


def pictures(path: Path) -> Pictures:
    """Opens a video for looking at any of its pictures. Raises UserError when it is none."""
    from fitness_app.vision.leafing import Leafing  # noqa: PLC0415 -- slow import

    return Leafing(path)
