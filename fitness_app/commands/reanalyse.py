"""`fitness-app sessions reanalyse`: what the models of today read in the kept poses, and accepting it."""

import argparse

from fitness_app import assembly, reanalysis
from fitness_app.commands import console
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.quality import UNSEEN, mean_range
from fitness_app.domain.rereading import Rereading
from fitness_app.domain.workout import Rep
from fitness_app.reports.analysis import spoken
from fitness_app.storage.logbook import Logbook


def run(book: Logbook, arguments: argparse.Namespace) -> None:
    """Shows what would change, and with --accept changes it; the old result stays in the log."""
    session = book.history.session(arguments.id)
    if arguments.accept:
        book.refuse_reader()
    reader = reanalysis.reader_of(
        assembly.recogniser(console.user_settings(arguments.device, arguments.runtime))
    )
    with console.ProgressBar() as bar:
        found = reanalysis.propose(book, session.info.id, reader, lambda share: bar("reading", share))
    for each in found:
        if arguments.json:
            console.emit(_plain(each) | {"accepted": arguments.accept and each.changes})
        else:
            console.say(_line(each))
    if arguments.accept:
        author = console.user_settings().athlete
        changed = reanalysis.accept(book, found, session.info.id, reader, author)
        console.note(f"accepted: {changed} sets changed, the old results stay in the log")
    elif any(each.changes for each in found):
        console.note("Nothing was changed yet: --accept takes it over.")


def _plain(found: Rereading) -> dict[str, object]:
    one = found.before
    return {
        "set": str(one.id),
        "before": _told(one.exercise, one.confidence, one.reps),
        "after": _told(found.exercise, found.confidence, found.reps),
        "changes": found.changes,
        "kept": found.kept,
    }


def _told(exercise: str, confidence: float, reps: tuple[Rep, ...]) -> dict[str, object]:
    figure = mean_range(reps, UNSEEN)
    known = {"range_deg": round(figure.value, 1), "range_error_deg": round(figure.error, 1)}
    valid = sum(rep.valid for rep in reps)
    about: dict[str, object] = {"exercise": exercise, "confidence": round(confidence, 3), "reps": valid}
    return about | (known if figure.told else {"range_deg": None, "range_error_deg": None})


def _line(found: Rereading) -> str:
    one = found.before
    before = _short(one.exercise, one.reps)
    if found.kept:
        return f"{before}  (left alone: {found.kept})"
    if not found.changes:
        return f"{before}  (stays the same)"
    return f"{before}  →  {_short(found.exercise, found.reps)}"


def _short(exercise: str, reps: tuple[Rep, ...]) -> str:
    valid = sum(rep.valid for rep in reps)
    figure = mean_range(reps, UNSEEN)
    words = f", {figure.text}" if reps and exercise_named(exercise).drives else ""
    return f"{spoken(exercise)} × {valid}{words}"
