"""Counts repetitions of one exercise from poses, following the person's own range."""

import math
from collections import deque

from fitness_app.domain.angles import Bodies, Body
from fitness_app.domain.appraisal import Appraiser
from fitness_app.domain.cycles import Cycle, CycleFinder
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.form import Rule
from fitness_app.domain.pose import Pose
from fitness_app.domain.reading import Reading, SignalReader
from fitness_app.domain.sides import Sides
from fitness_app.domain.tempo import tempo_of
from fitness_app.domain.view import View
from fitness_app.domain.workout import Rep

KEEP_S = 45.0
HALF = 0.5
"""A repetition with less than this share of the person's usual range is half a repetition."""
LOST_S = 0.7
"""When the joints or the posture are lost for longer, a repetition under way is given up."""
REST_S = 0.4
"""The range is told from the rests themselves, which lie so long before the start and after the end."""
ACROSS_DEG = 30.0
"""A camera within this angle of the side sees the joint bend across the picture."""
ARRIVED = 0.75
"""Who comes into the posture in the middle of a movement and then goes all the way back has only arrived."""
SIDE_NAMES = ("left", "right")


class _Limb:
    """The counter of one driving signal: both sides together, or one of them."""

    def __init__(self, exercise: Exercise, side: int | None) -> None:
        self._exercise = exercise
        self.side = "both" if side is None else SIDE_NAMES[side]
        self._reader = SignalReader(exercise, side)
        self._finder = CycleFinder(exercise.least_range)
        self._readings: deque[Reading] = deque()
        self._good_s = math.nan
        self._arriving = False
        self.across = False
        """Whether the joint bends across the picture, where its angle is best told in the image plane."""

    @property
    def progress(self) -> float:
        return self._finder.progress

    @property
    def moving_since(self) -> float:
        return self._finder.moving_since

    def update(self, body: Body, doubted: frozenset[int]) -> Rep | None:
        reading = self._reader.read(body, doubted)
        if math.isnan(reading.level):
            if body.time_s - self._good_s <= LOST_S:
                return None
            self._arriving |= self._reader.outside
            return self._lost()
        self._good_s = body.time_s
        self._remember(reading)
        cycle = self._finder.add(reading.time_s, reading.level)
        return self._rep(cycle) if cycle else None

    def finish(self) -> Rep | None:
        cycle = self._finder.finish()
        return self._rep(cycle) if cycle else None

    def _lost(self) -> Rep | None:
        """Gives up a repetition under way, unless the person was back at rest when last seen."""
        cycle = self._finder.finish()
        self._finder.abandon()
        return self._rep(cycle) if cycle and cycle.complete else None

    def _remember(self, reading: Reading) -> None:
        self._readings.append(reading)
        while reading.time_s - self._readings[0].time_s > KEEP_S:
            self._readings.popleft()

    def _rep(self, cycle: Cycle) -> Rep | None:
        arrived = self._arriving and cycle.way_out < ARRIVED * cycle.way_back
        self._arriving = False
        if arrived or (cycle.complete and not self._hands_fit(cycle.times[-1])):
            return None
        tempo = tempo_of(cycle, self._exercise.effort)
        during = [r for r in self._readings if tempo.start <= r.time_s <= tempo.end]
        if tempo.end - tempo.start < self._exercise.least_s or not during:
            return None
        moved = self._primaries(tempo.start - REST_S, tempo.end + REST_S)
        reason = self._fault(cycle)
        return Rep(
            tempo.start,
            tempo.peak,
            tempo.end,
            range_deg=max(moved) - min(moved) if moved else 0.0,
            range_error_deg=math.nan,
            eccentric_s=tempo.eccentric_s,
            pause_s=tempo.pause_s,
            concentric_s=tempo.concentric_s,
            visibility=min(r.visibility for r in during),
            valid=not reason,
            reason=reason,
            side=self.side,
        )

    def _hands_fit(self, rest_s: float) -> bool:
        """Whether the hands were where they belong at the rest in which a cycle ended."""
        return next((r.hands_fit for r in reversed(self._readings) if r.time_s <= rest_s), True)

    def _primaries(self, start: float, end: float) -> list[float]:
        """The first drive from `start` to `end` where it is known."""
        within = [reading for reading in self._readings if start <= reading.time_s <= end]
        told = [reading.in_picture if self.across else reading.primary for reading in within]
        return [value for value in told if not math.isnan(value)]

    def _fault(self, cycle: Cycle) -> str:
        """Why this cycle is no whole repetition; empty where it is one."""
        depth = cycle.way_back if cycle.complete else max(cycle.way_back, cycle.way_out)
        usual = self._finder.learned_range
        least = (
            self._exercise.least_range if math.isnan(usual) else max(self._exercise.least_range, HALF * usual)
        )
        return "The movement was too small." if depth < least else ""


class RepCounter:
    """Counts one exercise in a stream of poses; any frame rate, dropped frames allowed.

    A repetition is given when the person has come back to rest; `finish` gives one whose return was almost
    complete.
    """

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        self._bodies = Bodies()
        self._appraiser = Appraiser(exercise)
        sides: tuple[int | None, ...] = (None,) if exercise.limbs == "both" else (0, 1)
        self._limbs = tuple(_Limb(exercise, side) for side in sides)
        self._sides = Sides(paired=exercise.limbs == "pair")

    @property
    def progress(self) -> float:
        """0 at rest to 1 at the turning point."""
        return max(limb.progress for limb in self._limbs)

    @property
    def cue(self) -> Rule | None:
        """What is to be said after the last repetition."""
        return self._appraiser.cues.rule

    @property
    def view(self) -> View:
        """From where the camera sees the person."""
        return self._appraiser.view

    @property
    def moving(self) -> bool:
        """Whether a repetition is under way."""
        return any(limb.moving_since < math.inf for limb in self._limbs)

    def update(self, pose: Pose) -> tuple[Rep, ...]:
        """Takes the next pose; returns the repetitions that are complete with it."""
        body = self._bodies.body(pose)
        doubted = self._appraiser.see(body)
        for limb in self._limbs:
            limb.across = self.exercise.view == "side" and self.view.off("side") <= ACROSS_DEG
        reps = tuple(rep for limb in self._limbs if (rep := limb.update(body, doubted)))
        return self._told(reps, {limb.side: limb.moving_since for limb in self._limbs})

    def finish(self) -> tuple[Rep, ...]:
        """Ends the set: returns a last repetition whose way back was almost complete."""
        reps = tuple(rep for limb in self._limbs if (rep := limb.finish()))
        return self._told(reps, {})

    def _told(self, reps: tuple[Rep, ...], moving_since: dict[str, float]) -> tuple[Rep, ...]:
        done = reps if len(self._limbs) == 1 else self._sides.add(reps, moving_since)
        return tuple(self._appraiser.appraise(rep) for rep in done)
