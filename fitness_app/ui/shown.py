"""What lists, tables and charts are given to show: plain values, made by view models, drawn by widgets."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class SessionLine:
    """One session in the list."""

    id: str
    when: str
    what: str
    who: str
    tip: str

    def matches(self, text: str) -> bool:
        """Whether every word of `text` stands in it."""
        told = f"{self.when} {self.what} {self.who} {self.tip}".casefold()
        return all(word in told for word in text.casefold().split())


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: a set with its repetitions beneath, or a hold.

    `set_id` and `start` say which recording shows it and from when, in seconds; empty where there is none.
    `id` is the key of the set, repetition or hold that `kind` names.
    """

    cells: tuple[str, ...]
    children: tuple["Row", ...] = ()
    doubtful: bool = False
    set_id: str = ""
    start: float = 0.0
    kind: Literal["set", "rep", "hold"] = "set"
    id: str = ""


@dataclass(frozen=True, slots=True)
class DayBars:
    """Repetitions per day: `counts[title][i]` belongs to day `first + i`; the most frequent first."""

    first: date
    days: int
    counts: dict[str, list[int]] = field(default_factory=dict)

    @property
    def highest(self) -> int:
        """The most repetitions of any day."""
        return max((sum(column) for column in zip(*self.counts.values(), strict=True)), default=0)


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """One session: `day` counts from the curve's first day, `error` is NaN where there is none."""

    day: float
    value: float
    error: float
    words: str


@dataclass(frozen=True, slots=True)
class Curve:
    """One figure of one exercise over time, oldest first."""

    title: str
    first: date
    points: tuple[CurvePoint, ...]


@dataclass(frozen=True, slots=True)
class DayCell:
    """One day of the calendar: `level` is 0 for nothing, up to 4 for a full day."""

    day: date
    level: int
    words: str


@dataclass(frozen=True, slots=True)
class HeatMap:
    """Days without a gap from `first`, the first day of a week, up to today."""

    first: date
    cells: tuple[DayCell, ...]

    @property
    def weeks(self) -> int:
        """How many weeks it touches."""
        return -(-len(self.cells) // 7)
