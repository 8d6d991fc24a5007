"""Driving signals: the one number per side of the body that rises and falls with each repetition."""

import math
from dataclasses import dataclass

from fitness_app.domain.angles import Body, angle_at, joint, torso_size

PER_TORSO = 100.0
"""Lengths are told in hundredths of the trunk's length, so that they have the size of angles in degrees."""


@dataclass(frozen=True, slots=True)
class Angle:
    """The angle in degrees at `middle` between `first` and `last`, in space where the pose has depth."""

    first: str
    middle: str
    last: str

    @property
    def names(self) -> tuple[str, ...]:
        """The joints that must be seen."""
        return self.first, self.middle, self.last

    def joints(self, side: int) -> tuple[int, ...]:
        """The landmarks that the angle is made of."""
        return joint(self.first, side), joint(self.middle, side), joint(self.last, side)

    def value(self, body: Body, side: int) -> float:
        """Degrees 0–180, NaN where a joint is missing."""
        first, middle, last = self.joints(side)
        return angle_at(body.space, first, middle, last)

    def in_picture(self, body: Body, side: int) -> float:
        """The same in the image plane: better where the joint bends across the picture."""
        first, middle, last = self.joints(side)
        return angle_at(body.plane, first, middle, last)


@dataclass(frozen=True, slots=True)
class Height:
    """How high `name` stands in the picture, in hundredths of the trunk's length, times `gain`."""

    name: str
    gain: float = 1.0

    @property
    def names(self) -> tuple[str, ...]:
        """The joint that must be seen."""
        return (self.name,)

    def joints(self, side: int) -> tuple[int, ...]:
        """The landmark whose height is told."""
        return (joint(self.name, side),)

    def value(self, body: Body, side: int) -> float:
        """Rises when the joint rises and `gain` is positive; NaN where the joint is missing."""
        fallen = float(body.plane[joint(self.name, side), 1]) - body.origin
        return -self.gain * PER_TORSO * fallen / body.trunk


@dataclass(frozen=True, slots=True)
class Gap:
    """The distance of two joints in hundredths of the trunk; `crossed` takes `last` of the other side."""

    first: str
    last: str
    crossed: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The joints that must be seen."""
        return self.first, self.last

    def joints(self, side: int) -> tuple[int, ...]:
        """The two landmarks between which the distance is told."""
        return joint(self.first, side), joint(self.last, 1 - side if self.crossed else side)

    def value(self, body: Body, side: int) -> float:
        """NaN where a joint is missing or the trunk has no length."""
        first, last = self.joints(side)
        gap = body.space[last] - body.space[first]
        size = torso_size(body.space)
        return PER_TORSO * math.sqrt(float(gap @ gap)) / size if size > 0 else math.nan


@dataclass(frozen=True, slots=True)
class Lift:
    """How much higher one side's joint is than the other side's, in hundredths of the trunk's length."""

    name: str

    @property
    def names(self) -> tuple[str, ...]:
        """The joint that must be seen."""
        return (self.name,)

    def joints(self, side: int) -> tuple[int, ...]:
        """The joint of both sides."""
        return joint(self.name, side), joint(self.name, 1 - side)

    def value(self, body: Body, side: int) -> float:
        """0 where both are level; the same for both sides."""
        one, other = self.joints(side)
        return PER_TORSO * abs(float(body.plane[one, 1] - body.plane[other, 1])) / body.trunk


Drive = Angle | Height | Gap | Lift


@dataclass(frozen=True, slots=True)
class Part:
    """A drive with its weight among the many that together show a movement; negative where it falls."""

    of: Angle | Height | Gap
    weight: float

    @property
    def names(self) -> tuple[str, ...]:
        """The joints that must be seen."""
        return self.of.names

    def joints(self, side: int) -> tuple[int, ...]:
        """The landmarks that the drive is made of."""
        return self.of.joints(side)

    def value(self, body: Body, side: int) -> float:
        """The drive's value times the weight, NaN where a joint is missing."""
        return self.weight * self.of.value(body, side)
