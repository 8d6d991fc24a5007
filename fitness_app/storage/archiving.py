"""Takes parts of the log out, and takes in what comes from elsewhere, never twice."""

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import Connection, Engine, update
from sqlalchemy.exc import StatementError

from fitness_app.domain.archive import Archive, Intake
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Person
from fitness_app.domain.workout import SessionDetail
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.comparing import Known, compare
from fitness_app.storage.correcting import put_correction
from fitness_app.storage.database import whereabouts
from fitness_app.storage.diary import Diary
from fitness_app.storage.faults import in_words, reading
from fitness_app.storage.history import History
from fitness_app.storage.notes import (
    put_calibration,
    put_goal,
    put_person,
    put_plan,
    put_reference,
    put_review,
)
from fitness_app.storage.planner import Planner
from fitness_app.storage.reading import read_session
from fitness_app.storage.tables import SessionRow, SetRow
from fitness_app.storage.totalling import sum_up
from fitness_app.storage.whole import put_recognised, put_tracks, recognised, tracks
from fitness_app.storage.writing import put_hold, put_session, put_set

PROGRAM = "fitness-app"


def gather(engine: Engine, sessions: Collection[UUID] | None = None, athlete: str | None = None) -> Archive:
    """These sessions, or all that is of one athlete, or all: as counted, with what people added.

    Raises UserError when the log cannot be read.
    """
    history, diary, cases, planner = History(engine), Diary(engine), Casebook(engine), Planner(engine)
    keys = history.session_ids(athlete) if sessions is None else list(sessions)
    with reading(whereabouts(engine)), engine.connect() as db:
        details = tuple(read_session(db, key, corrected=False) for key in keys)
        poses = tuple(each for key in keys for each in tracks(db, key))
        labels = tuple(recognised(db, key) for key in keys)
    names = [] if sessions is not None else history.athletes() if athlete is None else [athlete]
    sets = {each.id for detail in details for each in detail.sets}
    return Archive(
        PROGRAM,
        details,
        corrections=tuple(each for key in keys for each in diary.corrections(key)),
        reviews=tuple(each for key in keys for each in diary.reviews(key, removed=True)),
        plans=tuple(each for name in names for each in planner.plans(name)),
        goals=tuple(each for name in names for each in planner.goals(name)),
        tracks=poses,
        recognised=tuple(each for each in labels if each.recognitions),
        people=tuple(each for each in map(cases.person, names) if each != Person(each.name)),
        calibrations=tuple(each for name in names for each in cases.calibrations(name)),
        references=tuple(each for each in cases.references() if each.set_id in sets),
    )


def preview(engine: Engine, archive: Archive) -> Intake:
    """What `take_in` would add; writes nothing."""
    with reading(whereabouts(engine)), engine.connect() as db:
        return compare(archive, Known(db, archive))


def take_in(engine: Engine, archive: Archive) -> Intake:
    """Adds what the log has not yet, all or nothing; what is there stays as it is.

    Raises UserError when the log cannot be written to, or the archive holds values that no log can.
    """
    try:
        with in_words(whereabouts(engine)), engine.execution_options(synchronous="FULL").begin() as db:
            return _take_in(db, archive)
    except StatementError as error:  # the schema's checks are the judge of what a log can hold
        raise UserError("The file holds what no log can ({0}): export it once more.", error.orig) from error


def _take_in(db: Connection, archive: Archive) -> Intake:
    known = Known(db, archive)
    for session in archive.sessions:
        _add(db, session, known)
    _add_evidence(db, archive)
    for correction in sorted(archive.corrections, key=lambda each: each.created_at):
        put_correction(db, correction)
    _add_words(db, archive)
    for session in archive.sessions:
        sum_up(db, session.info.id)
    return compare(archive, known)


def _add_evidence(db: Connection, archive: Archive) -> None:
    put_tracks(db, archive.tracks)
    for each in archive.recognised:
        put_recognised(db, each)


def _add_words(db: Connection, archive: Archive) -> None:
    for review in archive.reviews:
        put_review(db, review)
    for plan in archive.plans:
        put_plan(db, plan)
    for goal in archive.goals:
        put_goal(db, goal)
    for person in archive.people:
        put_person(db, person, replace=False)
    for calibration in archive.calibrations:
        put_calibration(db, calibration)
    for reference in archive.references:
        put_reference(db, reference)


def _add(db: Connection, session: SessionDetail, known: Known) -> None:
    key = session.info.id
    if key not in known.sessions and put_session(db, session.info):
        db.execute(update(SessionRow).where(SessionRow.id == key).values(duration_s=session.duration_s))
    for each in session.sets:
        if each.id not in known.sets:
            put_set(db, key, each)
        elif each.id in known.untold:
            db.execute(update(SetRow).where(SetRow.id == each.id).values(known.untold[each.id]))
    for hold in session.holds:
        if hold.id not in known.holds:
            put_hold(db, key, hold)
