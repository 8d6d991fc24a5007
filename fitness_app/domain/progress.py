"""How one exercise went in one session: how much, how well, and how tired it made."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import isfinite, nan
from statistics import fmean

from fitness_app.domain.effort import effort_of
from fitness_app.domain.workout import Hold, Set

LEAST_REPS = 4
"""A shorter set says nothing on fatigue: its first three repetitions set the mark."""


@dataclass(frozen=True, slots=True)
class Work:
    """One exercise in one session, told from its sets and holds.

    `best` is the most valid repetitions of a set, `load_kg` weight × repetitions, `heaviest_kg` the weight of
    the heaviest set, `hold_s` all seconds held and `longest_s` the longest hold. `speed_loss` is the share of
    speed that was lost by the end of its sets, on average: an estimate of fatigue (Sánchez-Medina and
    González-Badillo 2011); NaN where no set was long enough.
    """

    started_at: datetime
    exercise: str
    sets: int = 0
    reps: int = 0
    best: int = 0
    load_kg: float = 0.0
    heaviest_kg: float = 0.0
    hold_s: float = 0.0
    longest_s: float = 0.0
    speed_loss: float = nan


def work_of(started_at: datetime, exercise: str, sets: Iterable[Set], holds: Iterable[Hold] = ()) -> Work:
    """What was done of `exercise`; sets and holds of others are left out."""
    own = [each for each in sets if each.exercise == exercise]
    held = [each.end - each.start for each in holds if each.exercise == exercise]
    return Work(
        started_at,
        exercise,
        sets=len(own) + len(held),
        reps=sum(each.valid_reps for each in own),
        best=max((each.valid_reps for each in own), default=0),
        load_kg=sum(each.valid_reps * (each.load_kg or 0.0) for each in own),
        heaviest_kg=max((each.load_kg or 0.0 for each in own), default=0.0),
        hold_s=sum(held),
        longest_s=max(held, default=0.0),
        speed_loss=speed_loss(own),
    )


def speed_loss(sets: Sequence[Set]) -> float:
    """The share of speed lost by the last two repetitions, averaged over the sets; NaN where none tells."""
    told = [loss for each in sets if isfinite(loss := _lost(each))]
    return fmean(told) if told else nan


def _lost(done: Set) -> float:
    reps = [rep for rep in done.reps if rep.valid and isfinite(rep.range_deg) and rep.concentric_s > 0]
    if len(reps) < LEAST_REPS:
        return nan
    return fmean(effort.speed_loss for effort in effort_of(reps)[-2:])
