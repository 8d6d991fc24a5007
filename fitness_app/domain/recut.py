"""Splits and merges repetitions by hand."""

import math
from collections.abc import Sequence
from dataclasses import replace
from uuid import uuid4

from fitness_app.domain.errors import UserError
from fitness_app.domain.review import Recut
from fitness_app.domain.workout import Rep

UNKNOWN = math.nan


def split(rep: Rep, at: float) -> Recut:
    """Two repetitions in the place of one, cut at `at` seconds of the session.

    Nobody measured the halves: their range and tempo are NaN, the turning point is the middle unless the
    old one lies within. Raises UserError when `at` is not inside the repetition.
    """
    if not rep.start < at < rep.end:
        raise UserError("The cut lies outside the repetition: choose a moment within it.")
    halves = (_part(rep, rep.start, at), _part(rep, at, rep.end))
    return Recut((rep.id,), halves)


def _part(rep: Rep, start: float, end: float) -> Rep:
    peak = rep.peak if start < rep.peak < end else (start + end) / 2
    part = replace(rep, start=start, peak=peak, end=end, id=uuid4(), cues=(), reason="", valid=True)
    return replace(_without_tempo(part), range_deg=UNKNOWN, range_error_deg=UNKNOWN)


def _without_tempo(rep: Rep) -> Rep:
    return replace(rep, eccentric_s=UNKNOWN, pause_s=UNKNOWN, concentric_s=UNKNOWN)


def merge(reps: Sequence[Rep]) -> Recut:
    """One repetition in the place of several of the same set, from the first start to the last end.

    Range and turning point are those of the widest; the tempo of the whole was not measured and is NaN.
    Raises UserError when there are fewer than two.
    """
    if len(reps) < 2:
        raise UserError("One repetition alone cannot be merged: choose two or more.")
    ordered = sorted(reps, key=lambda rep: rep.start)
    widest = max(ordered, key=lambda rep: -math.inf if math.isnan(rep.range_deg) else rep.range_deg)
    whole = replace(widest, start=ordered[0].start, end=ordered[-1].end, id=uuid4(), valid=True, reason="")
    return Recut(tuple(rep.id for rep in ordered), (_without_tempo(whole),))
