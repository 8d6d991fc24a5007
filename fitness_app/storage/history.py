"""Answers questions about the log, in few queries however much is in it."""

import string
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, time, tzinfo
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, func, select, true

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.workout import DayTotal, SessionDetail, SessionSummary
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import reading
from fitness_app.storage.reading import (
    exercise_of_hold,
    exercise_of_set,
    last_signs,
    parts,
    read_session,
    reps_of_set,
)
from fitness_app.storage.tables import AthleteRow, HoldRow, PoseTrackRow, SessionRow, SetRow
from fitness_app.storage.totalling import NO_EXERCISE
from fitness_app.storage.track_codec import PackedTrack, unpack
from fitness_app.storage.whole import recognised


class History:
    """The reader of a log; safe to use from any thread. Every method raises UserError when it cannot read."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._where = whereabouts(engine)

    def athletes(self) -> list[str]:
        """The names of all who trained, in order of the alphabet."""
        with self._reading() as db:
            return list(db.scalars(select(AthleteRow.name).order_by(AthleteRow.name)))

    def sessions(self, limit: int = 50, athlete: str | None = None) -> list[SessionSummary]:
        """The newest `limit` sessions, newest first; of one athlete where a name is given."""
        columns = (SessionRow.id, SessionRow.source, SessionRow.started_at, SessionRow.duration_s)
        query = select(AthleteRow.name, *columns).join(AthleteRow, AthleteRow.id == SessionRow.athlete_id)
        newest = query.where(_of(athlete)).order_by(SessionRow.started_at.desc(), SessionRow.id).limit(limit)
        with self._reading() as db:
            rows = db.execute(newest).all()
            totals = _totals(db, [row.id for row in rows])
            held = _held(db, [row.id for row in rows])
            signs = last_signs(db, [row.id for row in rows if row.duration_s is None])
        return [
            SessionSummary(
                key, name, source, started_at, duration or signs.get(key, 0.0), totals[key], held[key]
            )
            for name, key, source, started_at, duration in rows
        ]

    def session_ids(self, athlete: str | None = None) -> list[UUID]:
        """The keys of all sessions, oldest first; of one athlete where a name is given."""
        query = select(SessionRow.id).where(_of(athlete)).order_by(SessionRow.started_at, SessionRow.id)
        with self._reading() as db:
            return list(db.scalars(query))

    def details(self, sessions: Iterable[UUID]) -> Iterator[SessionDetail]:
        """These sessions, each whole, one after the other."""
        with self._reading() as db:
            for session_id in sessions:
                yield read_session(db, session_id)

    def session(self, name: str) -> SessionDetail:
        """The session whose UUID is `name`, or the only one that begins with it.

        Raises UserError when none or several do.
        """
        first, last = _id_range(name)
        with self._reading() as db:
            found = db.scalars(select(SessionRow.id).where(SessionRow.id.between(first, last)).limit(2)).all()
            if len(found) != 1:
                how = "No session begins" if not found else "Several sessions begin"
                raise UserError(f"{how} with {name!r}: `fitness-app sessions list` names them all.")
            return read_session(db, found[0])

    def days(
        self, athlete: str | None = None, since: date | None = None, zone: tzinfo | None = None
    ) -> list[DayTotal]:
        """Valid repetitions per day and exercise, oldest first.

        `zone` is the user's time zone (that of this machine when None), `since` the first day.
        """
        query = select(SessionRow.started_at, exercise_of_set, func.sum(reps_of_set())).where(_of(athlete))
        query = query.join(SetRow, SetRow.session_id == SessionRow.id).where(exercise_of_set != NO_EXERCISE)
        if since is not None:
            query = query.where(SessionRow.started_at >= _midnight(since, zone))
        totals: Counter[tuple[date, str]] = Counter()
        with self._reading() as db:
            for started_at, exercise, reps in db.execute(query.group_by(SessionRow.id, exercise_of_set)):
                totals[started_at.astimezone(zone).date(), exercise] += int(reps)
        return [DayTotal(day, exercise, reps) for (day, exercise), reps in sorted(totals.items()) if reps]

    def track(self, set_id: UUID) -> PoseTrack | None:
        """The poses of a set; None where none were kept."""
        row = PoseTrackRow
        query = select(row.codec, row.frames, row.width, row.height, row.data).where(row.set_id == set_id)
        with self._reading() as db:
            found = db.execute(query).one_or_none()
            if found is None:
                return None
            return unpack(PackedTrack(found.codec, found.frames, (found.width, found.height), found.data))

    def recognitions(self, session_id: UUID) -> tuple[Recognition, ...]:
        """What was recognised in a session, in order of time, with the opinion of each model."""
        with self._reading() as db:
            return recognised(db, session_id).recognitions

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._where), self._engine.connect() as db:
            yield db


def _of(athlete: str | None) -> ColumnElement[bool]:
    """Whether a session is one of this athlete's; any session is when None."""
    if athlete is None:
        return true()
    return SessionRow.athlete_id == select(AthleteRow.id).where(AthleteRow.name == athlete).scalar_subquery()


def _totals(db: Connection, sessions: list[UUID]) -> Mapping[UUID, Mapping[str, int]]:
    query = select(SetRow.session_id, exercise_of_set, func.sum(reps_of_set()))
    query = query.where(exercise_of_set != NO_EXERCISE)
    query = query.group_by(SetRow.session_id, exercise_of_set).order_by(exercise_of_set)
    totals: defaultdict[UUID, dict[str, int]] = defaultdict(dict)
    for part in parts(sessions):
        for session_id, exercise, reps in db.execute(query.where(SetRow.session_id.in_(part))):
            totals[session_id][exercise] = int(reps)
    return totals


def _held(db: Connection, sessions: list[UUID]) -> Mapping[UUID, Mapping[str, float]]:
    seconds = func.sum(HoldRow.ended_s - HoldRow.started_s)
    query = select(HoldRow.session_id, exercise_of_hold, seconds).where(exercise_of_hold != NO_EXERCISE)
    query = query.group_by(HoldRow.session_id, exercise_of_hold).order_by(exercise_of_hold)
    held: defaultdict[UUID, dict[str, float]] = defaultdict(dict)
    for part in parts(sessions):
        for session_id, exercise, length in db.execute(query.where(HoldRow.session_id.in_(part))):
            held[session_id][exercise] = float(length)
    return held


def _id_range(name: str) -> tuple[UUID, UUID]:
    """The first and the last UUID that begin with `name`."""
    digits = name.replace("-", "").lower()
    if not digits or len(digits) > 32 or not set(digits) <= set(string.hexdigits):
        raise UserError(f"{name!r} names no session: `fitness-app sessions list` shows the names.")
    return UUID(digits.ljust(32, "0")), UUID(digits.ljust(32, "f"))


def _midnight(day: date, zone: tzinfo | None) -> datetime:
    """The day's first moment; a time without a zone is one of this machine's."""
    start = datetime.combine(day, time(), tzinfo=zone)
    return start.astimezone(UTC)
