"""The tempo of a repetition: when it began, turned and ended, and how long each phase took."""

from dataclasses import dataclass
from typing import Literal

from fitness_app.domain.cycles import Cycle

STILL = 0.1
"""Within this share of the range from rest or turning point the person pauses."""


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds from the session's start (`start`, `peak`, `end`) and lengths of the phases in seconds.

    The eccentric phase gives way to the load, the concentric one works against it; `pause_s` is the time
    that was spent at the turning point.
    """

    start: float
    peak: float
    end: float
    eccentric_s: float
    pause_s: float
    concentric_s: float


def tempo_of(cycle: Cycle, effort: Literal["out", "back"]) -> Tempo:
    """The tempo of one cycle; `effort` says whether the way out or the way back is the concentric phase."""
    times, levels, peak = cycle.times, cycle.levels, cycle.peak
    top = levels[peak]
    first = _edge(levels, range(peak, -1, -1), min(levels[: peak + 1]), top)
    last = _edge(levels, range(peak, len(levels)), min(levels[peak:]), top)
    arrived = _leave(levels, range(peak, first - 1, -1), top - STILL * (top - levels[first]))
    left = _leave(levels, range(peak, last + 1), top - STILL * (top - levels[last]))
    out, back = times[arrived] - times[first], times[last] - times[left]
    eccentric, concentric = (back, out) if effort == "out" else (out, back)
    return Tempo(times[first], times[peak], times[last], eccentric, times[left] - times[arrived], concentric)


def _edge(levels: tuple[float, ...], way: range, rest: float, top: float) -> int:
    """The first index along `way` at which the signal is at rest."""
    near = rest + STILL * (top - rest)
    return next((i for i in way if levels[i] <= near), way[-1])


def _leave(levels: tuple[float, ...], way: range, border: float) -> int:
    """The last index along `way` before the signal first falls below `border`."""
    kept = way[0]
    for i in way:
        if levels[i] < border:
            break
        kept = i
    return kept
