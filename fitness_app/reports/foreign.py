"""What the logs of other programs have in common: lines that tell of sets, put together to sessions."""

import csv
import io
import math
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID, uuid5

from fitness_app.domain.archive import Archive
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.workout import Hold, SessionDetail, SessionInfo, Set

NAMESPACE = UUID("6f1c2a8e-3a51-4f0e-9a44-5d0f6d2b7c10")
"""Of the keys made from what a line says, so that the same line never comes in twice."""
POUND_KG = 0.45359237
MOST_REPS, MOST_KG, MOST_HOLD_S = 10_000, 2_000.0, 86_400.0
_OTHER_NAMES = {
    "back_squat": "squat",
    "barbell_squat": "squat",
    "barbell_back_squat": "squat",
    "bodyweight_squat": "squat",
    "pushup": "push_up",
    "pullup": "pull_up",
    "situp": "sit_up",
    "flat_barbell_bench_press": "bench_press",
    "barbell_bench_press": "bench_press",
    "barbell_curl": "bicep_curl",
    "dumbbell_curl": "bicep_curl",
    "biceps_curl": "bicep_curl",
    "overhead_press": "shoulder_press",
    "triceps_dip": "dip",
    "skipping": "jump_rope",
}


@dataclass(frozen=True, slots=True)
class Done:
    """A set (`reps` over 0) or a hold (`hold_s` over 0) that a line tells of, in its `session`."""

    session: str
    at: datetime
    exercise: str
    reps: int = 0
    load_kg: float | None = None
    hold_s: float = 0.0


@dataclass(slots=True)
class Lines:
    """The lines of a CSV file below its header, and what was made of them."""

    header: list[str]
    rows: list[dict[str, str]]
    done: list[Done] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, text: str) -> "Lines":
        """Splits a file. Raises csv.Error or ValueError when it is no table."""
        table = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        if not table:
            raise ValueError("it is empty")
        header = [name.strip() for name in table[0]]
        rows = [dict(zip(header, (cell.strip() for cell in row), strict=False)) for row in table[1:] if row]
        return cls(header, rows)

    def numbered(self) -> Iterator[tuple[int, dict[str, str]]]:
        """The lines with the numbers that an editor shows."""
        return enumerate(self.rows, 2)

    def skip(self, number: int, why: str) -> None:
        """Notes that a line was not taken over."""
        self.skipped.append(f"line {number}: {why}")


def number(text: str | None) -> float:
    """A number from a cell, 0 where it is empty. Raises ValueError where it is none."""
    value = float(text.replace(",", ".")) if text else 0.0
    if not math.isfinite(value):
        raise ValueError(f"{text} is no number")
    return value


def kilograms(weight: float, unit: str) -> float | None:
    """A weight in kilograms, None where none was moved. Raises ValueError for an unknown unit or size."""
    factors = {"kg": 1.0, "kgs": 1.0, "kilograms": 1.0, "lb": POUND_KG, "lbs": POUND_KG, "pounds": POUND_KG}
    if weight == 0:
        return None
    if unit.lower() not in factors or not 0 < weight * factors[unit.lower()] <= MOST_KG:
        raise ValueError(f"{weight:g} {unit} is no weight")
    return round(weight * factors[unit.lower()], 3)


def repetitions(text: str | None) -> int:
    """A number of repetitions from a cell, 0 where it is empty. Raises ValueError where it is none."""
    value = number(text)
    if value != int(value) or not 0 <= value <= MOST_REPS:
        raise ValueError(f"{text} is no number of repetitions")
    return int(value)


def exercise_key(name: str) -> str:
    """The name of an exercise as this app writes it: squat for "Squats" and "Barbell Squat"."""
    key = re.sub(r"[^\w]+", "_", name.lower()).strip("_")
    for candidate in (key, _OTHER_NAMES.get(key, ""), key.removesuffix("s"), key.removesuffix("es")):
        found = _OTHER_NAMES.get(candidate, candidate)
        if found in EXERCISES:
            return found
    if not key:
        raise ValueError("an exercise without a name")
    return key


def assemble(program: str, lines: Lines, athlete: str) -> Archive:
    """Sessions of what the lines told, oldest first; equal lines give equal keys whenever they are read."""
    groups: dict[str, list[Done]] = {}
    for each in lines.done:
        groups.setdefault(each.session, []).append(each)
    sessions = [_session(program, athlete, name, group) for name, group in groups.items()]
    ordered = sorted(sessions, key=lambda each: each.info.started_at)
    return Archive(program, tuple(ordered), skipped=tuple(lines.skipped))


def _session(program: str, athlete: str, name: str, group: list[Done]) -> SessionDetail:
    key = uuid5(NAMESPACE, f"{program}|{athlete}|{name}")
    started_at = min(each.at for each in group)
    info = SessionInfo(athlete, program, started_at.astimezone(UTC), {}, f"told by {program}", key)
    seen: Counter[Done] = Counter()
    sets: list[Set] = []
    holds: list[Hold] = []
    for place, each in enumerate(sorted(group, key=lambda one: one.at)):
        own = uuid5(key, f"{each.exercise}|{each.reps}|{each.load_kg}|{each.hold_s}|{seen[_alike(each)]}")
        seen[_alike(each)] += 1
        start = max(
            (each.at - started_at).total_seconds(), float(place)
        )  # keeps the order of a file without times
        if each.reps:
            sets.append(
                Set(each.exercise, 1.0, start, start, id=own, told_reps=each.reps, load_kg=each.load_kg)
            )
        else:
            holds.append(Hold(each.exercise, start, start + each.hold_s, own))
    end = max([0.0, *(one.end for one in sets), *(one.end for one in holds)])
    return SessionDetail(info, end, tuple(sets), tuple(holds))


def _alike(each: Done) -> Done:
    """The same without its time: of two equal sets the second has another key, whatever their times."""
    return Done(each.session, datetime.min, each.exercise, each.reps, each.load_kg, each.hold_s)  # noqa: DTZ901
