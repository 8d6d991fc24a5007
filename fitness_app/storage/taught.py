"""Sets of the log that can teach: those whose movement was kept."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, Select, func, select

from fitness_app.domain.lesson import KnownSet
from fitness_app.domain.pose import PoseTrack
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import reading
from fitness_app.storage.history import History
from fitness_app.storage.reading import exercise_of_set, reps_of_set
from fitness_app.storage.tables import AthleteRow, PoseTrackRow, SessionRow, SetRow

MOST_SETS = 500


class TeachingSets:
    """Finds sets to learn from; safe to use from any thread. Raises UserError when it cannot read."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._where = whereabouts(engine)

    def sets(self, athlete: str | None = None, limit: int = MOST_SETS) -> list[KnownSet]:
        """The newest sets that have a movement to show, newest first; of one athlete where one is named."""
        query = _known().limit(limit)
        if athlete is not None:
            query = query.where(AthleteRow.name == athlete)
        with reading(self._where), self._engine.connect() as db:
            return _sets(db, query)

    def track(self, set_id: UUID) -> PoseTrack | None:
        """The movement of a set, None where it is no longer kept."""
        return History(self._engine).track(set_id)


def _known() -> Select[*tuple[Any, ...]]:
    columns = (
        SetRow.id,
        exercise_of_set,
        AthleteRow.name,
        SessionRow.started_at,
        SetRow.started_s,
        func.coalesce(SetRow.ended_s, SetRow.started_s),
        reps_of_set(),
        SetRow.exercise,
    )
    joined = (
        select(*columns)
        .join(SessionRow, SessionRow.id == SetRow.session_id)
        .join(AthleteRow, AthleteRow.id == SessionRow.athlete_id)
        .join(PoseTrackRow, PoseTrackRow.set_id == SetRow.id)
    )
    return joined.order_by(SessionRow.started_at.desc(), SetRow.started_s.desc())


def _sets(db: Connection, query: Select[*tuple[Any, ...]]) -> list[KnownSet]:
    return [
        KnownSet(key, label, athlete, at, end - start, int(reps), corrected=label != machine)
        for key, label, athlete, at, start, end, reps, machine in db.execute(query)
    ]
