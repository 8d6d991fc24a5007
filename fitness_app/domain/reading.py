"""Reads an exercise's driving signal from poses: sees to hidden limbs, missing joints and spikes."""

import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from fitness_app.domain.angles import Body, joint
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.posture import PostureMeter
from fitness_app.domain.signals import Angle, Drive, Part

SEEN = 0.5
"""From this visibility on a joint is seen."""
FORGET_S = 2.0
SLOW_S = 0.7
"""Visibility and posture are averaged over about this time, so that the better-seen side does not flicker."""
SPIKE_S = 0.13
"""The median of so many seconds removes spikes; at 15 frames/s and below every sample is taken as it is."""
FOLLOWS = 2.0
"""Weights are visibilities to this power: the side that is seen better leads."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One sample of the driving signal.

    `level` grows from rest to the turning point and is NaN where it cannot be told.
    `primary` is the first drive in its own units, `in_picture` the same in the image plane, and `visibility`
    the worst joint of the side that is seen best. `hands_fit` tells whether the hands are where the exercise
    wants them at rest.
    """

    time_s: float
    level: float
    primary: float
    in_picture: float
    visibility: float
    hands_fit: bool = True


class SignalReader:
    """The driving signal over time, of both sides together or of one `side` (0 left, 1 right)."""

    def __init__(self, exercise: Exercise, side: int | None = None) -> None:
        self._exercise = exercise
        self._sides = (0, 1) if side is None else (side,)
        self._sign = 1.0 if exercise.turn == "high" else -1.0
        self._needs = {s: [joint(name, s) for name in exercise.needed] for s in self._sides}
        self._joints = {(d, s): list(d.joints(s)) for d in self._read_drives() for s in self._sides}
        self._recent: deque[Reading] = deque()
        self._last_s = math.nan
        self._forget()

    def _read_drives(self) -> tuple[Drive | Part, ...]:
        return (*self._exercise.drives, self._exercise.measured)

    def _forget(self) -> None:
        self._seen = np.empty(0)
        self._posture = PostureMeter(self._exercise)
        self._known: frozenset[Drive | Part] = frozenset()
        self._offset = self._level = 0.0

    def read(self, body: Body, doubted: frozenset[int] = frozenset()) -> Reading:
        """The driving signal of this pose; raw spikes are removed by a short median.

        Where one of its joints is `doubted` the first drive is NaN: no range is told from such a pose.
        """
        if not body.present:
            self._recent.clear()
            return Reading(body.time_s, math.nan, math.nan, math.nan, 0.0)
        self._follow(body)
        visibility = max(float(self._seen[self._needs[side]].min()) for side in self._sides)
        if visibility < SEEN or not self._posture.fits:
            self._recent.clear()
            return Reading(body.time_s, math.nan, math.nan, math.nan, visibility)
        values = {drive: self._over_sides(body, drive) for drive in self._exercise.drives}
        first = self._exercise.measured
        primary = values[first] if first in values else self._over_sides(body, first)
        in_picture = self._over_sides(body, first, flat=True) if isinstance(first, Angle) else primary
        if doubted and not doubted.isdisjoint(self._joints[first, self._leader()]):
            primary = in_picture = math.nan
        level, fit = self._sign * self._joined(values), self._posture.hands_fit
        return self._median(Reading(body.time_s, level, primary, in_picture, visibility, fit))

    @property
    def outside(self) -> bool:
        """Whether the person is known to be in another posture than the exercise wants."""
        return not self._posture.fits

    def _follow(self, body: Body) -> None:
        """Follows visibility and posture slowly; forgets them when the person was away for long."""
        step = body.time_s - self._last_s
        if not step <= FORGET_S:
            self._forget()
            self._seen = body.seen
        share = 1.0 - math.exp(-max(step, 0.0) / SLOW_S) if step <= FORGET_S else 1.0
        self._last_s = body.time_s
        self._seen = self._seen + share * (body.seen - self._seen)
        self._posture.follow(body, self._seen)

    def _leader(self) -> int:
        """The side that is seen better."""
        return max(self._sides, key=lambda side: float(self._seen[self._needs[side]].min()))

    def _over_sides(self, body: Body, drive: Drive | Part, flat: bool = False) -> float:
        """One drive over the sides by how well they are seen; NaN where neither is seen well enough."""
        seen = {side: float(self._seen[self._joints[drive, side]].min()) for side in self._sides}
        if max(seen.values()) < SEEN:
            return math.nan
        told = [(seen[side] ** FOLLOWS, _value(body, drive, side, flat)) for side in self._sides]
        known = [(weight, value) for weight, value in told if weight > 0.0 and not math.isnan(value)]
        total = sum(weight for weight, _ in known)
        return sum(weight * value for weight, value in known) / total if known else math.nan

    def _joined(self, values: dict[Drive | Part, float]) -> float:
        """The mean of the drives that are known; it does not jump when one comes or goes."""
        known = {drive: value for drive, value in values.items() if not math.isnan(value)}
        if not known:
            return math.nan
        level = sum(known.values()) / len(known)
        if self._known and self._known != known.keys():
            self._offset = self._level - level
        self._known = frozenset(known)
        self._level = level + self._offset
        return self._level

    def _median(self, reading: Reading) -> Reading:
        if math.isnan(reading.level):
            self._recent.clear()
            return reading
        alone = not self._recent  # the first one after a gap may be a slip of the landmarks
        self._recent.append(reading)
        while reading.time_s - self._recent[0].time_s > SPIKE_S:
            self._recent.popleft()
        if alone:
            return replace(reading, level=math.nan)
        if len(self._recent) < 3:
            return reading
        return Reading(
            self._recent[len(self._recent) // 2].time_s,
            _middle(r.level for r in self._recent),
            _middle(r.primary for r in self._recent),
            _middle(r.in_picture for r in self._recent),
            reading.visibility,
            reading.hands_fit,
        )


def _middle(values: Iterable[float]) -> float:
    """The median of the values that are known, NaN where none is."""
    known = sorted(value for value in values if not math.isnan(value))
    return known[len(known) // 2] if known else math.nan


def _value(body: Body, drive: Drive | Part, side: int, flat: bool) -> float:
    return drive.in_picture(body, side) if flat and isinstance(drive, Angle) else drive.value(body, side)
