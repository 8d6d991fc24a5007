"""How one exercise went, session by session: the sums of sessions, and the pace of the newest ones."""

import math
from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Engine, select

from fitness_app.domain.progress import Work, speed_loss
from fitness_app.domain.workout import Rep, Set
from fitness_app.storage.choice import EVERYTHING, Choice
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import reading
from fitness_app.storage.reading import exercise_of_set, valid_rep
from fitness_app.storage.tables import RepRow, SessionRow, SetRow
from fitness_app.storage.totalling import sums

MOST_PACED = 300
"""Of so many of the newest sessions the fatigue is told: older ones would take long to read."""
_FIGURES = ("sets", "reps", "load_kg", "holds", "hold_s", "best_reps", "best_load_kg", "best_hold_s")


def works(engine: Engine, exercise: str, choice: Choice = EVERYTHING) -> list[Work]:
    """What was done of an exercise in each session that has it, oldest first.

    Raises UserError when the log cannot be read.
    """
    with reading(whereabouts(engine)), engine.connect() as db:
        found = sums(db, choice.covers(), *_FIGURES, exercise=exercise)
        rows = sorted(found, key=itemgetter(0))
        lost = _speed_lost(db, exercise, choice, [row[0] for row in rows[-MOST_PACED:]])
    return [_work(exercise, row, lost.get(row[0], math.nan)) for row in rows]


def _work(exercise: str, row: tuple[Any, ...], speed_loss: float) -> Work:
    sets, reps, load, holds, held, best, heaviest, longest = (each or 0 for each in row[1:])
    return Work(
        row[0],
        exercise,
        sets=int(sets) + int(holds),
        reps=int(reps),
        best=int(best),
        load_kg=float(load),
        heaviest_kg=float(heaviest),
        hold_s=float(held),
        longest_s=float(longest),
        speed_loss=speed_loss,
    )


def _speed_lost(
    db: Connection, exercise: str, choice: Choice, sessions: Sequence[datetime]
) -> dict[datetime, float]:
    """The speed lost by the end of the sets, by the start of the session; left out where none tells."""
    if not sessions:
        return {}
    query = select(SessionRow.started_at, SetRow.id, RepRow.range_deg, RepRow.concentric_s)
    query = query.join(SetRow, SetRow.session_id == SessionRow.id).join(RepRow, RepRow.set_id == SetRow.id)
    query = query.where(choice.covers(), exercise_of_set == exercise, valid_rep)
    query = query.where(SessionRow.started_at >= sessions[0])
    rows = db.execute(query.order_by(SessionRow.started_at, SetRow.id, RepRow.started_s)).all()
    sets: defaultdict[datetime, list[Set]] = defaultdict(list)
    for (at, _), reps in groupby(rows, key=lambda row: (row[0], row[1])):
        sets[at].append(Set(exercise, 1.0, 0.0, 0.0, reps=tuple(_paced(rep[2], rep[3]) for rep in reps)))
    return {at: speed_loss(done) for at, done in sets.items()}


def _paced(range_deg: float | None, concentric_s: float | None) -> Rep:
    """A repetition of which nothing but the pace is known."""
    moved, seconds = (math.nan if each is None else each for each in (range_deg, concentric_s))
    return Rep(0.0, 0.0, 0.0, moved, math.nan, 0.0, 0.0, seconds, 1.0)
