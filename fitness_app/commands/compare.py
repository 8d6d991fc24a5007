"""`fitness-app sessions compare`: what is different from an earlier visit, repetition by repetition."""

import argparse
from collections.abc import Iterator
from uuid import UUID

from fitness_app import handing_over
from fitness_app.commands import console
from fitness_app.domain.comparison import RepDifference, Take, compare, take_of
from fitness_app.domain.difference import Difference, trend
from fitness_app.domain.errors import UserError
from fitness_app.reports.analysis import spoken
from fitness_app.reports.visit import Visit
from fitness_app.storage.logbook import Logbook

FIGURES = (("range", "°"), ("eccentric", " s"), ("pause", " s"), ("concentric", " s"), ("symmetry", " %"))


def run(book: Logbook, arguments: argparse.Namespace) -> None:
    """Prints the differences of the later one, the sets of each exercise in their order."""
    before, after = (_visit(book, name) for name in (arguments.earlier, arguments.id))
    pairs = list(_pairs(before, after))
    if not pairs:
        raise UserError("These two sessions have no exercise in common: choose another one.")
    for old, new in pairs:
        found = compare(old, new)
        if arguments.json:
            change = trend(after.earlier.get(new.one.exercise, ()))
            weekly = {"range_per_week": _plain(change.per_week) if change else None}
            about = {"exercise": new.one.exercise, "set": str(new.one.id), "earlier_set": str(old.one.id)}
            console.emit(about | {"reps": [_rep(each) for each in found]} | weekly)
        else:
            console.say("\n".join([spoken(new.one.exercise), *map(_line, found)]))


def _visit(book: Logbook, name: str) -> Visit:
    key: UUID = book.history.session(name).info.id
    return handing_over.visit_of(book, key)


def _pairs(before: Visit, after: Visit) -> Iterator[tuple[Take, Take]]:
    """The first squats with the first squats, the second with the second."""
    left = list(before.session.sets)
    for new in after.session.sets:
        old = next((one for one in left if one.exercise == new.exercise), None)
        if old is not None:
            left.remove(old)
            yield (
                take_of(old, before.tracks.get(old.id), before.calibration(old)),
                take_of(new, after.tracks.get(new.id), after.calibration(new)),
            )


def _rep(each: RepDifference) -> dict[str, object]:
    return {"number": each.number} | {name: _plain(getattr(each, name)) for name, _ in FIGURES}


def _plain(found: Difference) -> dict[str, object] | None:
    if not found.measurable:
        return None
    return {"value": round(found.value, 3), "error": round(found.error, 3), "sure": found.sure}


def _line(each: RepDifference) -> str:
    told = []
    for name, unit in FIGURES:
        found: Difference = getattr(each, name)
        digits = 2 if unit == " s" else 0
        words = "not measurable"
        if found.measurable:
            words = f"{found.value:+.{digits}f} ± {found.error:.{digits}f}{unit}{'!' if found.sure else ''}"
        told.append(f"{name} {words}")
    return f"  {each.number:>3}  {'  '.join(told)}"
