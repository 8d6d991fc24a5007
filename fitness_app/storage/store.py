"""Writes a session to the log, one transaction for each thing that happens."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import assert_never
from uuid import UUID

from sqlalchemy import Connection, Engine, update

from fitness_app.domain.recognition import Recognition
from fitness_app.domain.workout import (
    Event,
    HoldEnded,
    RepCounted,
    SessionInfo,
    SetEnded,
    SetStarted,
)
from fitness_app.storage import writing
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import in_words
from fitness_app.storage.sqlite_file import FileMark
from fitness_app.storage.tables import SessionRow
from fitness_app.storage.totalling import sum_up


class Store:
    """The writer of a log; used from one thread.

    What is written is on the disk when a method returns: `synchronous=FULL`, since a repetition comes at
    most every half second and can wait for one flush, and a power cut is no reason to lose it. Only
    recognitions, one a second and of no use without the repetitions, are left to the next flush
    (`NORMAL`: the end of a process cannot harm them, a power cut takes the last few). Writing the same
    thing twice changes nothing. Every method raises UserError when the database cannot be written to.
    """

    def __init__(self, engine: Engine) -> None:
        self._where = whereabouts(engine)
        self._file = FileMark.of(engine)
        self._sure = engine.execution_options(synchronous="FULL")
        self._quick = engine.execution_options(synchronous="NORMAL")

    def begin(self, info: SessionInfo) -> None:
        """Opens a session."""
        with self._transaction(self._sure) as db:
            writing.put_session(db, info)

    def record(self, session_id: UUID, event: Event) -> None:
        """Keeps what happened in a session that was begun."""
        engine = self._quick if isinstance(event, Recognition) else self._sure
        with self._transaction(engine) as db:
            _write(db, session_id, event)

    def end(self, session_id: UUID, duration_s: float) -> None:
        """Closes a session."""
        with self._transaction(self._sure) as db:
            db.execute(update(SessionRow).where(SessionRow.id == session_id).values(duration_s=duration_s))
            sum_up(db, session_id)

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        self._file.check()
        with in_words(self._where), engine.begin() as db:
            yield db
        self._file.check()


def _write(db: Connection, session_id: UUID, event: Event) -> None:
    match event:
        case SetStarted():
            writing.put_set_start(db, session_id, event)
        case RepCounted(set_id, rep):
            writing.put_rep(db, session_id, set_id, rep)
        case SetEnded(done, track):
            writing.put_set(db, session_id, done)
            if track is not None:
                writing.put_track(db, done.id, track)
        case HoldEnded(hold):
            writing.put_hold(db, session_id, hold)
        case Recognition():
            writing.put_recognition(db, session_id, event)
        case _:
            assert_never(event)
