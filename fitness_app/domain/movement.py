"""Counts any movement that comes back to where it began: for exercises that nobody has described."""

import math
from collections import deque
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Bodies, Body, angle_at, joint
from fitness_app.domain.appraisal import Appraiser
from fitness_app.domain.cycles import Cycle, CycleFinder
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.film import Series
from fitness_app.domain.form import Rule
from fitness_app.domain.pose import Pose
from fitness_app.domain.tempo import tempo_of
from fitness_app.domain.view import View
from fitness_app.domain.workout import Rep

KEEP_S = 30.0
"""The principal movement is sought in so many last seconds."""
STEP_S = 0.06
"""Poses are taken no closer than this: no repetition is so quick."""
LOOK_S = 0.4
"""The movement is sought anew so often."""
LEAST_RANGE = 0.35
"""A movement is at least so many trunk lengths of all joints together."""
SHARE = 0.45
"""A repetition covers at least this share of the whole range of the movement."""
ONE_MOVEMENT = 0.45
"""So much of all that moves must be one movement, else it is no exercise but fidgeting."""
SEEN = 0.4
FEWEST = 8
"""Of fewer samples nothing can be said."""
LIMBS = ("shoulder", "elbow", "wrist", "hip", "knee", "ankle")
CORNERS = (
    ("shoulder", "elbow", "wrist"),
    ("hip", "shoulder", "elbow"),
    ("shoulder", "hip", "knee"),
    ("hip", "knee", "ankle"),
)


@dataclass(frozen=True, slots=True, eq=False)
class _Sample:
    time_s: float
    shape: Series
    trunk: float
    angles: Series
    seen: float


class MovementCounter:
    """Finds repetitions in the principal component of the whole pose, whatever the movement is.

    It offers what `RepCounter` offers. The component and the range are learned from the movement itself; the
    range that a repetition tells is that of the joint which moves most.
    """

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        self._bodies = Bodies()
        self._appraiser = Appraiser(exercise)
        self._samples: deque[_Sample] = deque()
        self._last_shape: Series = np.full(2 * len(LIMBS) * 2 + 2, np.nan)
        self._looked_s = self._told_s = -math.inf
        self._way: Series | None = None
        self._progress = 0.0
        self._moving = False

    @property
    def progress(self) -> float:
        """0 at rest to 1 at the turning point."""
        return self._progress

    @property
    def moving(self) -> bool:
        """Whether a repetition is under way."""
        return self._moving

    @property
    def cue(self) -> Rule | None:
        """What is to be said after the last repetition."""
        return self._appraiser.cues.rule

    @property
    def view(self) -> View:
        """From where the camera sees the person."""
        return self._appraiser.view

    def update(self, pose: Pose) -> tuple[Rep, ...]:
        """Takes the next pose; returns the repetitions that were found with it."""
        body = self._bodies.body(pose)
        self._appraiser.see(body)
        if not body.present or (self._samples and pose.time_s - self._samples[-1].time_s < STEP_S):
            return ()
        self._remember(body)
        if pose.time_s - self._looked_s < LOOK_S:
            return ()
        self._looked_s = pose.time_s
        return self._look(ended=False)

    def finish(self) -> tuple[Rep, ...]:
        """Ends the set: returns what is left, a last repetition that was almost complete among it."""
        return self._look(ended=True)

    def _remember(self, body: Body) -> None:
        if self._samples and body.time_s - self._samples[-1].time_s > KEEP_S / 6:
            self._samples.clear()
        self._last_shape = shape = _shape(body, self._last_shape)
        places = [joint(name, side) for name in LIMBS for side in (0, 1)]
        seen = float(np.median(body.seen[places]))
        self._samples.append(_Sample(body.time_s, shape, body.trunk, _angles(body), seen))
        while body.time_s - self._samples[0].time_s > KEEP_S:
            self._samples.popleft()

    def _look(self, ended: bool) -> tuple[Rep, ...]:
        if not self._samples:
            return ()
        trunk = float(np.nanmedian([sample.trunk for sample in self._samples]))
        shapes = np.array([sample.shape for sample in self._samples])
        movement = principal_movement(shapes / trunk, self._way)  # one scale, lest all drifts with it
        if movement is None:
            self._progress, self._moving = 0.0, False
            return ()
        signal, self._way = movement.signal, movement.way if self._told_s > -math.inf else None
        low, high = np.percentile(signal, (3, 97))
        finder = CycleFinder(max(LEAST_RANGE, SHARE * float(high - low)))
        cycles = [
            cycle
            for sample, value in zip(self._samples, signal, strict=True)
            if (cycle := finder.add(sample.time_s, float(value)))
        ]
        last = finder.finish() if ended else None
        self._progress, self._moving = finder.progress, finder.moving_since < math.inf
        found = [self._rep(cycle) for cycle in (*cycles, *([last] if last else []))]
        fresh = tuple(rep for rep in found if rep.peak > self._told_s and self._long_enough(rep))
        self._told_s = max([self._told_s, *(rep.end for rep in fresh)])
        return tuple(self._appraiser.appraise(rep) for rep in fresh)

    def _long_enough(self, rep: Rep) -> bool:
        return rep.end - rep.start >= self.exercise.least_s

    def _rep(self, cycle: Cycle) -> Rep:
        tempo = tempo_of(cycle, self.exercise.effort)
        during = [s for s in self._samples if tempo.start <= s.time_s <= tempo.end]
        angles = np.array([sample.angles for sample in during])
        return Rep(
            tempo.start,
            tempo.peak,
            tempo.end,
            range_deg=_widest(angles),
            range_error_deg=math.nan,
            eccentric_s=tempo.eccentric_s,
            pause_s=tempo.pause_s,
            concentric_s=tempo.concentric_s,
            visibility=min(sample.seen for sample in during),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Movement:
    """The principal movement: `signal` (n,) grows from rest to the turning point along `way` (features,)."""

    signal: Series
    way: Series


def principal_movement(shapes: Series, before: Series | None = None) -> Movement | None:
    """The movement along the first principal component of `shapes` (n, features).

    It grows the same way as the movement `before`, or else away from where it began. None where there is too
    little of it, or where it is many movements at once.
    """
    known = np.isfinite(shapes).all(axis=0)
    if len(shapes) < FEWEST or not known.any():
        return None
    centred = shapes[:, known] - shapes[:, known].mean(axis=0)
    spread, ways = np.linalg.eigh(centred.T @ centred)
    if spread[-1] < ONE_MOVEMENT * spread.sum():
        return None
    way = np.zeros(shapes.shape[1])
    way[known] = ways[:, -1]
    signal: Series = centred @ ways[:, -1]
    turned = (
        float(signal[:4].mean()) > float(np.median(signal)) if before is None else float(way @ before) < 0
    )
    return Movement(-signal, -way) if turned else Movement(signal, way)


def _shape(body: Body, last: Series) -> Series:
    """Joints around the hips and where the hips are, in picture heights; hidden ones stay where they were."""
    hips = np.nanmean(body.plane[[joint("hip", 0), joint("hip", 1)]], axis=0)
    places = [joint(name, side) for name in LIMBS for side in (0, 1)]
    around = body.plane[places] - hips
    around[body.seen[places] < SEEN] = np.nan
    shape = np.concatenate((around.ravel(), hips))
    return np.where(np.isfinite(shape), shape, last)


def _angles(body: Body) -> Series:
    return np.array(
        [
            angle_at(body.space, *(joint(name, side) for name in corner))
            for corner in CORNERS
            for side in (0, 1)
        ]
    )


def _widest(angles: Series) -> float:
    """The range in degrees of the joint that moves most."""
    known = angles[:, np.isfinite(angles).all(axis=0)]
    return float(np.ptp(known, axis=0).max()) if known.size else 0.0
