"""Answers questions about the log, in few queries however much is in it."""

import string
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date, tzinfo
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, Engine, Select, func, select, true

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.workout import DayTotal, SessionDetail, SessionSummary
from fitness_app.storage.choice import first_moment
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import reading
from fitness_app.storage.reading import (
    exercise_of_set,
    last_signs,
    read_session,
    reps_of_set,
)
from fitness_app.storage.tables import AthleteRow, PoseTrackRow, SessionRow, SetRow
from fitness_app.storage.totalling import NO_EXERCISE, stored_key, sums_by_key
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
        order = (SessionRow.started_at.desc(), SessionRow.id)
        newest = select(SessionRow.id).where(_of(athlete)).order_by(*order).limit(limit)
        query = (
            select(AthleteRow.name, stored_key, *columns).where(_of(athlete)).order_by(*order).limit(limit)
        )
        query = query.join(AthleteRow, AthleteRow.id == SessionRow.athlete_id)
        with self._reading() as db:
            rows = db.execute(query).all()
            reps, held = _totals(db, newest)
            signs = last_signs(db, [row.id for row in rows if row.duration_s is None])
        return [
            SessionSummary(
                key, name, source, started_at, duration or signs.get(key, 0.0), reps[stored], held[stored]
            )
            for name, stored, key, source, started_at, duration in rows
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
            if not found:
                raise UserError(
                    "No session begins with {0!r}: `fitness-app sessions list` names them all.", name
                )
            if len(found) > 1:
                raise UserError(
                    "Several sessions begin with {0!r}: `fitness-app sessions list` names them all.", name
                )
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
            query = query.where(SessionRow.started_at >= first_moment(since, zone))
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


_PerSession = Mapping[str, dict[str, Any]]


def _totals(db: Connection, sessions: Select[UUID]) -> tuple[_PerSession, _PerSession]:
    """Repetitions and seconds held by exercise, for each session by its stored key."""
    reps: defaultdict[str, dict[str, int]] = defaultdict(dict)
    held: defaultdict[str, dict[str, float]] = defaultdict(dict)
    meant = SessionRow.id.in_(select(sessions.subquery().c.id))
    for key, exercise, sets, done, holds, seconds in sorted(sums_by_key(db, meant, *_COLUMNS), key=_exercise):
        if sets:
            reps[key][exercise] = done
        if holds:
            held[key][exercise] = seconds
    return reps, held


_COLUMNS = ("exercise", "sets", "reps", "holds", "hold_s")
_exercise = itemgetter(1)


def _id_range(name: str) -> tuple[UUID, UUID]:
    """The first and the last UUID that begin with `name`."""
    digits = name.replace("-", "").lower()
    if not digits or len(digits) > 32 or not set(digits) <= set(string.hexdigits):
        raise UserError("{0!r} names no session: `fitness-app sessions list` shows the names.", name)
    return UUID(digits.ljust(32, "0")), UUID(digits.ljust(32, "f"))
