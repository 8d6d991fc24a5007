"""Measures a repetition that a person cut anew, from the poses that were kept of its set."""

import math
from dataclasses import replace

from fitness_app.domain.angles import Bodies
from fitness_app.domain.cycles import Cycle
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.reading import Reading, SignalReader
from fitness_app.domain.reps import SIDE_NAMES
from fitness_app.domain.tempo import tempo_of
from fitness_app.domain.workout import Rep

RUN_UP_S = 2.0
"""So much before the repetition is read too: visibility and posture are told from the last seconds."""
INNER = (0.2, 0.8)
"""Between these shares of a repetition lies the rest at which two were taken for one."""
LEAST_SAMPLES = 5


def rest_within(rep: Rep, exercise: Exercise, track: PoseTrack) -> float | None:
    """When the body was nearest to rest in the middle of a repetition; None where it moved one way and back.

    There two repetitions are to be parted that were taken for one.
    """
    first, last = (rep.start + share * (rep.end - rep.start) for share in INNER)
    inner = [each for each in _readings(rep, exercise, track) if first <= each.time_s <= last]
    if len(inner) < LEAST_SAMPLES:
        return None
    lowest = min(range(len(inner)), key=lambda place: inner[place].level)
    return inner[lowest].time_s if 0 < lowest < len(inner) - 1 else None


def measured(rep: Rep, exercise: Exercise, track: PoseTrack) -> Rep:
    """The repetition with its turning point, range and tempo; as it is where the poses do not tell.

    The error of the range is not told: nobody looked at the view.
    """
    found = _readings(rep, exercise, track)
    if len(found) < LEAST_SAMPLES:
        return rep
    times, levels = tuple(each.time_s for each in found), tuple(each.level for each in found)
    peak = max(range(1, len(levels) - 1), key=levels.__getitem__)
    cycle = Cycle(times, levels, peak, levels[peak] - levels[0], levels[peak] - levels[-1])
    tempo = tempo_of(cycle, exercise.effort)
    moved = [each.primary for each in found if not math.isnan(each.primary)]
    return replace(
        rep,
        peak=times[peak],
        range_deg=max(moved) - min(moved) if moved else math.nan,
        eccentric_s=tempo.eccentric_s,
        pause_s=tempo.pause_s,
        concentric_s=tempo.concentric_s,
    )


def _readings(rep: Rep, exercise: Exercise, track: PoseTrack) -> list[Reading]:
    """The driving signal from the repetition's start to its end, where it can be told."""
    if not exercise.drives:
        return []
    side = SIDE_NAMES.index(rep.side) if rep.side in SIDE_NAMES else None
    reader, bodies = SignalReader(exercise, side), Bodies()
    told = [reader.read(bodies.body(pose)) for pose in track.between(rep.start - RUN_UP_S, rep.end)]
    return [each for each in told if each.time_s >= rep.start and not math.isnan(each.level)]
