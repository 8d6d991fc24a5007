"""What charts and timeline of the review page draw: plain values, times on the session's clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from fitness_app.domain.film import Series

Phase = Literal["eccentric", "pause", "concentric"]
Curve2 = tuple[Series, Series]
"""Times and values; NaN where nothing is known."""


@dataclass(frozen=True, slots=True)
class Band:
    """A phase of a repetition."""

    start: float
    end: float
    phase: Phase


@dataclass(frozen=True, slots=True)
class RepMark:
    """A repetition: its number in the set, and whether it counts."""

    start: float
    end: float
    number: int
    valid: bool


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """The curves of each joint by its name, the left one and the right one, and the phases beneath them.

    `angles` are degrees, `speeds` degrees per second. `usual` is the joint that this visit is about.
    """

    angles: Mapping[str, tuple[Curve2, Curve2]] = field(default_factory=dict)
    speeds: Mapping[str, tuple[Curve2, Curve2]] = field(default_factory=dict)
    bands: tuple[Band, ...] = ()
    reps: tuple[RepMark, ...] = ()
    usual: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A piece of a lane: `strength` 0–1 is its height, `tone` its colour's number, -1 where it has none."""

    start: float
    end: float
    strength: float = 1.0
    tone: int = -1


@dataclass(frozen=True, slots=True)
class Word:
    """What stands written on a lane, from `start` to `end`."""

    start: float
    end: float
    text: str
    tone: int = -1


@dataclass(frozen=True, slots=True)
class Lane:
    """A row of the timeline. `marks` are moments with what is told of them."""

    name: str
    bars: tuple[Bar, ...] = ()
    words: tuple[Word, ...] = ()
    marks: tuple[tuple[float, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Attention:
    """What a network looked at for one answer: a weight per step of its window, which ended at `end`."""

    start: float
    end: float
    weights: tuple[float, ...]
