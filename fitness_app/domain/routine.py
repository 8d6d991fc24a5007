"""A plan as people write it: a line for each exercise, with the days on which it is done."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from fitness_app.domain.plan import PlanItem

SECONDS_PER_REP = 3.0


@dataclass(frozen=True, slots=True)
class Line:
    """One exercise of a routine on some days of the week (0 is Monday); no day stands for every day.

    `reps` or `hold_s` of each set, `rest_s` seconds after it, and the range of motion to reach in degrees
    (None: no target).
    """

    exercise: str
    days: frozenset[int] = frozenset()
    sets: int = 3
    reps: int = 10
    hold_s: float = 0.0
    rest_s: float = 60.0
    range_min_deg: float | None = None
    range_max_deg: float | None = None
    load_kg: float | None = None


def lines_of(items: Iterable[PlanItem]) -> tuple[Line, ...]:
    """The items of a plan in their order, neighbours that differ only by the day in one line."""
    lines: list[Line] = []
    for item in items:
        line = _line(item)
        last = lines[-1] if lines else None
        alike = last is not None and replace(last, days=frozenset()) == replace(line, days=frozenset())
        if last is not None and alike and line.days and last.days and not line.days & last.days:
            lines[-1] = replace(last, days=last.days | line.days)
        else:
            lines.append(line)
    return tuple(lines)


def items_of(lines: Sequence[Line]) -> tuple[PlanItem, ...]:
    """The lines as items of a plan, one for each day."""
    return tuple(_item(line, weekday) for line in lines for weekday in sorted(line.days) or (None,))


def minutes_of(lines: Iterable[Line], weekday: int) -> int:
    """About how long a day takes, in minutes: three seconds a repetition, the seconds held, and the rests."""
    day = [line for line in lines if not line.days or weekday in line.days]
    seconds = sum(line.sets * (SECONDS_PER_REP * line.reps + line.hold_s + line.rest_s) for line in day)
    return round(seconds / 60)


def _line(item: PlanItem) -> Line:
    days = frozenset() if item.weekday is None else frozenset({item.weekday})
    return Line(
        item.exercise,
        days,
        item.sets,
        item.reps,
        item.hold_s,
        item.rest_s,
        item.range_min_deg,
        item.range_max_deg,
        item.load_kg,
    )


def _item(line: Line, weekday: int | None) -> PlanItem:
    return PlanItem(
        weekday,
        line.exercise,
        line.sets,
        line.reps,
        line.hold_s,
        line.rest_s,
        line.range_min_deg,
        line.range_max_deg,
        line.load_kg,
    )
