"""The CSV export of StrongLifts: one line per exercise, with a pair of columns for each of its sets."""

import re
from collections.abc import Callable
from datetime import datetime

from fitness_app.reports.foreign import Done, Lines, exercise_key, kilograms, number, repetitions

DATE = "Date (yyyy/mm/dd)"
_REPS = re.compile(r"Set (\d+) \(Reps\)")
_LOAD = re.compile(r"Set (\d+) \((KG|LB)\)")


def is_header(header: list[str]) -> bool:
    """Whether a file with this first line is one of StrongLifts."""
    return {DATE, "Exercise"} <= set(header) and any(_REPS.fullmatch(name) for name in header)


def read(lines: Lines, local: Callable[[datetime], datetime]) -> None:
    """Reads the sets that were done; `local` puts a time into the user's zone."""
    for line, row in lines.numbered():
        try:
            lines.done.extend(_sets(row, local))
        except ValueError as error:
            lines.skip(line, str(error))


def _sets(row: dict[str, str], local: Callable[[datetime], datetime]) -> list[Done]:
    at = local(_moment(row))
    exercise = exercise_key(row.get("Exercise", ""))
    session = f"{row.get(DATE)}|{row.get('Workout', '')}"
    loads = {found[1]: (found[2], text) for name, text in row.items() if (found := _LOAD.fullmatch(name))}
    done = []
    for name, text in row.items():
        found = _REPS.fullmatch(name)
        if found and (reps := repetitions(text)):  # 0 or empty: planned, and not done
            unit, weight = loads.get(found[1], ("KG", ""))
            done.append(Done(session, at, exercise, reps, kilograms(number(weight), unit)))
    return done


def _moment(row: dict[str, str]) -> datetime:
    day, time = row.get(DATE, ""), row.get("Start Time (h:mm)", "") or "12:00"
    for pattern in ("%Y/%m/%d %I:%M %p", "%Y/%m/%d %H:%M"):
        try:
            return datetime.strptime(f"{day} {time}", pattern)  # noqa: DTZ007 -- a time of the user's clock
        except ValueError:
            continue
    raise ValueError(f"{day} {time} is no date and time")
