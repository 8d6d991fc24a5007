"""The plain-text export of LiftLog: one line per set, newest first."""

from collections.abc import Callable
from datetime import datetime

from fitness_app.reports.foreign import Done, Lines, exercise_key, kilograms, number, repetitions

NEEDED = {"SessionId", "Timestamp", "Exercise", "Weight", "WeightUnit", "Reps"}


def is_header(header: list[str]) -> bool:
    """Whether a file with this first line is one of LiftLog."""
    return set(header) >= NEEDED


def read(lines: Lines, local: Callable[[datetime], datetime]) -> None:
    """Reads the sets; `local` puts a time without a zone into the user's."""
    for line, row in reversed(list(lines.numbered())):
        try:
            done = _done(row, local)
        except ValueError as error:
            lines.skip(line, str(error))
            continue
        if done.reps:
            lines.done.append(done)
        else:
            lines.skip(line, f"{row.get('Exercise')} has no repetitions")


def _done(row: dict[str, str], local: Callable[[datetime], datetime]) -> Done:
    moment = datetime.fromisoformat(row.get("Timestamp", ""))
    at = moment if moment.tzinfo else local(moment)
    load = kilograms(number(row.get("Weight")), row.get("WeightUnit") or "kg")
    exercise = exercise_key(row.get("Exercise", ""))
    return Done(row.get("SessionId", ""), at, exercise, repetitions(row.get("Reps")), load)
