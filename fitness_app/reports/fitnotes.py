"""The CSV export of FitNotes, for Android (weight with its unit) and iOS (a column for each unit)."""

from collections.abc import Callable
from datetime import datetime, timedelta

from fitness_app.reports.foreign import MOST_HOLD_S, Done, Lines, exercise_key, kilograms, number, repetitions

NEEDED = {"Date", "Exercise", "Category"}
_WEIGHTS = {"Weight (kgs)": "kg", "Weight (kg)": "kg", "Weight (lbs)": "lbs", "Weight (lb)": "lbs"}
NOON = timedelta(hours=12)
"""FitNotes writes no time of day: noon is on the same day in every time zone nearby."""


def is_header(header: list[str]) -> bool:
    """Whether a file with this first line is one of FitNotes."""
    return set(header) >= NEEDED and any(name.startswith("Weight") for name in header)


def read(lines: Lines, local: Callable[[datetime], datetime]) -> None:
    """Reads sets, and times without a distance as holds; `local` puts a time into the user's zone."""
    for line, row in lines.numbered():
        try:
            done = _done(row, local)
        except ValueError as error:
            lines.skip(line, str(error))
            continue
        if done is None:
            lines.skip(line, f"{row.get('Exercise')} has neither repetitions nor a time alone")
        else:
            lines.done.append(done)


def _done(row: dict[str, str], local: Callable[[datetime], datetime]) -> Done | None:
    day = datetime.strptime(row.get("Date", ""), "%Y-%m-%d")  # noqa: DTZ007 -- a day of the user's calendar
    exercise = exercise_key(row.get("Exercise", ""))
    reps, held = repetitions(row.get("Reps")), _seconds(row.get("Time", ""))
    at = local(day + NOON)
    if reps:
        return Done(row["Date"], at, exercise, reps, _weight(row))
    if held and not number(row.get("Distance")):
        return Done(row["Date"], at, exercise, hold_s=held)
    return None


def _weight(row: dict[str, str]) -> float | None:
    if "Weight" in row:
        return kilograms(number(row["Weight"]), row.get("Weight Unit") or "kg")
    for name, unit in _WEIGHTS.items():
        if row.get(name):
            return kilograms(number(row[name]), unit)
    return None


def _seconds(text: str) -> float:
    """Seconds of "h:mm:ss"."""
    seconds = 0.0
    for part in text.split(":") if text else ():
        seconds = 60 * seconds + number(part)
    if not 0 <= seconds <= MOST_HOLD_S:
        raise ValueError(f"{text} is no time")
    return seconds
