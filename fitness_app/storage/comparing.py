"""What of an archive a log has not yet: counted in the same way before it is taken in and after."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, select
from sqlalchemy.orm import InstrumentedAttribute

from fitness_app.domain.archive import Archive, Extras, Intake, Recognised
from fitness_app.domain.person import Person
from fitness_app.domain.review import Review
from fitness_app.storage.reading import parts
from fitness_app.storage.tables import (
    AthleteRow,
    CalibrationRow,
    CorrectionRow,
    GoalRow,
    HoldRow,
    PlanRow,
    PoseTrackRow,
    RecognitionRow,
    ReferenceRow,
    ReviewRow,
    SessionRow,
    SetRow,
)

FELT = ("load_kg", "exertion", "pain")
"""What the athlete tells of a set."""


class Known:
    """The keys of an archive that the log has already.

    `untold`: of those sets, what the archive tells (exertion, pain, weight) and the log does not.
    """

    def __init__(self, db: Connection, archive: Archive) -> None:
        self.sessions = _there(db, SessionRow.id, [each.info.id for each in archive.sessions])
        self.sets = _there(db, SetRow.id, [one.id for each in archive.sessions for one in each.sets])
        self.holds = _there(db, HoldRow.id, [one.id for each in archive.sessions for one in each.holds])
        self.notes = _newest(db, [each.id for each in archive.reviews])
        self.untold = _untold(db, archive, self.sets)
        self.extras = replace(_lacking(db, archive, self.notes), feelings=len(self.untold))


def compare(archive: Archive, known: Known) -> Intake:
    """What of the archive is not among what is known; what stands in it twice is counted once."""
    sets = {each.id: each for session in archive.sessions for each in session.sets}
    fresh = [each for key, each in sets.items() if key not in known.sets]
    return Intake(
        archive.program,
        new_sessions=len({each.info.id for each in archive.sessions} - known.sessions),
        known_sessions=len(known.sessions),
        new_sets=len(fresh),
        new_reps=sum(each.valid_reps for each in fresh),
        new_holds=len({each.id for session in archive.sessions for each in session.holds} - known.holds),
        skipped=archive.skipped,
        new_notes=len({each.id for each in archive.reviews if _is_news(each, known.notes)}),
        extras=known.extras,
    )


def _lacking(db: Connection, archive: Archive, notes: Collection[UUID]) -> Extras:
    """What comes beside the rest and is not there yet; `notes` are those that are."""

    def new(column: InstrumentedAttribute[UUID], keys: list[UUID]) -> int:
        return len(set(keys) - _there(db, column, keys))

    told = _told(db, [each.name for each in archive.people])
    moments = _moments(db, [each.session_id for each in archive.recognised])
    return Extras(
        corrections=new(CorrectionRow.id, [each.id for each in archive.corrections]),
        removed_notes=len({each.id for each in archive.reviews if each.removed}.difference(notes)),
        pose_tracks=new(PoseTrackRow.set_id, [each.set_id for each in archive.tracks]),
        recognitions=len(_seen(archive.recognised) - moments),
        references=new(ReferenceRow.id, [each.id for each in archive.references]),
        people=len({each.name for each in archive.people if _is_unknown(each, told)}),
        calibrations=new(CalibrationRow.id, [each.id for each in archive.calibrations]),
        plans=new(PlanRow.id, [each.id for each in archive.plans]),
        goals=new(GoalRow.id, [each.id for each in archive.goals]),
    )


def _untold(db: Connection, archive: Archive, known: Collection[UUID]) -> dict[UUID, dict[str, float]]:
    row = SetRow
    silent: dict[UUID, set[str]] = {}
    for part in parts(list(known)):
        query = select(row.id, row.load_kg, row.exertion, row.pain).where(row.id.in_(part))
        for key, *values in db.execute(query):
            silent[key] = {name for name, value in zip(FELT, values, strict=True) if value is None}
    found: dict[UUID, dict[str, float]] = {}
    for one in (one for session in archive.sessions for one in session.sets if one.id in known):
        told = {name: getattr(one, name) for name in sorted(silent[one.id])}
        if news := {name: value for name, value in told.items() if value is not None}:
            found[one.id] = news
    return found


def _there(db: Connection, column: InstrumentedAttribute[UUID], keys: list[UUID]) -> set[UUID]:
    return {key for part in parts(keys) for key in db.scalars(select(column).where(column.in_(part)))}


def _newest(db: Connection, keys: list[UUID]) -> dict[UUID, datetime]:
    """When each of these notes was last written, where it is there."""
    row = ReviewRow
    found: dict[UUID, datetime] = {}
    for part in parts(keys):
        query = select(row.id, row.created_at, row.changed_at).where(row.id.in_(part))
        found |= {key: changed or created for key, created, changed in db.execute(query)}
    return found


def _is_news(review: Review, known: Mapping[UUID, datetime]) -> bool:
    """Whether a note is to be read: it is new here and stands, or was written later than the one here."""
    if review.id not in known:
        return not review.removed
    return (review.changed_at or review.created_at) > known[review.id]


def _told(db: Connection, names: list[str]) -> dict[str, bool]:
    """Whether anything is known of each of these people, where they are there."""
    row = AthleteRow
    found: dict[str, bool] = {}
    for part in parts(names):
        query = select(row.name, row.born_on, row.identifier, row.note).where(row.name.in_(part))
        people = [Person(*one) for one in db.execute(query)]
        found |= {person.name: person != Person(person.name) for person in people}
    return found


def _is_unknown(person: Person, told: Mapping[str, bool]) -> bool:
    """Whether something of a person is new here: who it is at all, or all that is told of it."""
    return person.name not in told or (person != Person(person.name) and not told[person.name])


def _moments(db: Connection, sessions: list[UUID]) -> set[tuple[UUID, float]]:
    """The sessions and seconds at which something was recognised."""
    row = RecognitionRow
    found: set[tuple[UUID, float]] = set()
    for part in parts(sessions):
        query = select(row.session_id, row.time_s).where(row.session_id.in_(part))
        found |= {(key, time_s) for key, time_s in db.execute(query)}
    return found


def _seen(recognised: Sequence[Recognised]) -> set[tuple[UUID, float]]:
    return {(each.session_id, one.time) for each in recognised for one in each.recognitions}
