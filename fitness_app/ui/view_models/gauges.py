"""Tempo, range and times of the set under way, ready to be drawn."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isnan, nan

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.phases import PhaseClock, Tempo, tempo_of
from fitness_app.domain.today import PlannedSet
from fitness_app.domain.workout import Hold, Rep, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui import words

translate = QCoreApplication.translate

RESTING_S = 3.0
"""So long after a repetition the rest is shown."""
MOVING = 0.3
"""From this progress on a repetition is under way, and no rest."""


@dataclass(frozen=True, slots=True)
class RangeShown:
    """Degrees: the band from `low` to `high` is wanted, `last` ± `error` was measured; NaN where unknown.

    `now` is how far the repetition under way has come, as far as that can be told.
    """

    low: float = nan
    high: float = nan
    last: float = nan
    error: float = nan
    now: float = nan

    @property
    def words(self) -> str:
        """All of it in one line, for those who do not see the drawing."""
        if isnan(self.last):
            return translate("gauges", "Range of motion: not measured yet")
        told = words.range_of_motion(self.last, self.error)
        if isnan(self.low):
            return translate("gauges", "Range of motion: {0}").format(told)
        wanted = translate("gauges", "Range of motion: {0}, wanted at least {1}°")
        return wanted.format(told, round(self.low))


NO_TEMPO, NO_RANGE = Tempo(), RangeShown()


@dataclass(frozen=True, slots=True)
class GaugesShown:
    """What the strip beneath the picture shows; `last_tempo` is None before the first repetition."""

    tempo: Tempo = NO_TEMPO
    last_tempo: Tempo | None = None
    range: RangeShown = NO_RANGE
    set_time: str = ""
    rest_time: str = ""
    rest_wanted: str = ""
    rest_over: bool = False


@dataclass(slots=True, eq=False)
class Gauges:
    """Follows the snapshots of one session."""

    shown: GaugesShown = field(default_factory=GaugesShown)
    rest_s: float = 0.0
    _clock: PhaseClock = field(default_factory=PhaseClock)
    _last: Rep | None = None
    _exercise: str = ""

    def see(self, snapshot: Snapshot, done: Sequence[Set | Hold], plan: Sequence[PlannedSet]) -> None:
        """Takes the newest snapshot, what is finished, and today's plan."""
        state = snapshot.coach
        self._clock.see(snapshot.time_s, state.progress)
        if state.last is not None:
            self._last, self._exercise = state.last, state.exercise
        self.rest_s = self._rested(snapshot, done)
        wanted = _rest_wanted(done, plan) if state.last is None else 0.0
        known = EXERCISES.get(state.exercise)
        self.shown = GaugesShown(
            self._clock.tempo(known.effort if known else "back"),
            tempo_of(self._last) if self._last else None,
            self._range(snapshot, plan),
            words.stopwatch(max(0.0, snapshot.time_s - state.began_s)) if state.last else "",
            words.stopwatch(self.rest_s) if self.rest_s > RESTING_S else "",
            words.stopwatch(wanted) if wanted else "",
            bool(wanted) and self.rest_s >= wanted,
        )

    def _rested(self, snapshot: Snapshot, done: Sequence[Set | Hold]) -> float:
        """Seconds since the last repetition or hold, 0 while one is under way or before the first."""
        state = snapshot.coach
        if state.progress > MOVING or state.hold_s > 0.0:
            return 0.0
        ends = [state.last.end] if state.last else [one.end for one in done[-1:]]
        return max(0.0, snapshot.time_s - ends[0]) if ends else 0.0

    def _range(self, snapshot: Snapshot, plan: Sequence[PlannedSet]) -> RangeShown:
        name = snapshot.coach.exercise
        last = self._last if self._last and name in {self._exercise, "none", "unsure"} else None
        low, high = _wanted_range(name if name in EXERCISES else self._exercise, plan)
        if last is None:
            return RangeShown(low, high)
        now = snapshot.coach.progress * last.range_deg if snapshot.coach.last else nan
        return RangeShown(low, high, last.range_deg, last.range_error_deg, now)


def _wanted_range(exercise: str, plan: Sequence[PlannedSet]) -> tuple[float, float]:
    """The band of degrees that is wanted of an exercise: by the plan, else what is usual for it."""
    if exercise not in EXERCISES:
        return nan, nan
    low, high = EXERCISES[exercise].usual_range
    planned = next((one.range_deg for one in plan if one.exercise == exercise and one.range_deg), low)
    return planned, max(high, planned)


def _rest_wanted(done: Sequence[Set | Hold], plan: Sequence[PlannedSet]) -> float:
    """The rest that the plan gives after the set that was done last, 0 where it says nothing."""
    if not done:
        return 0.0
    return next((one.rest_s for one in plan if one.exercise == done[-1].exercise), 0.0)
