"""What can be changed of a session that was counted: each change as corrections to be kept."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercise import Exercise
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import NONE
from fitness_app.domain.recut import merge, split
from fitness_app.domain.remeasure import measured, rest_within
from fitness_app.domain.review import Correction, Recut
from fitness_app.domain.workout import Rep, SessionDetail, Set
from fitness_app.ui import words
from fitness_app.ui.shown import Row
from fitness_app.ui.view_models.edits import Correcting, Step

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Amending:
    """Makes steps out of what someone says against the machine's word; `keep` adds a correction to the log.

    Nothing that was counted is lost: a deleted set is one that is labelled "none", a deleted repetition is
    one that another cut of the set leaves out. `track` gives the poses of a set, by which a new cut is
    measured; both may take a moment.
    """

    detail: SessionDetail
    author: str
    keep: Callable[[Correction], object]
    track: Callable[[UUID], PoseTrack | None] = lambda _: None

    def relabel(self, row: Row, exercise: str) -> Step:
        """Another exercise for the set or hold of this row."""
        told = translate("amending", "{0} is now {1}")
        told = told.format(row_title(row), words.exercise_name(exercise))
        return self._step(told, Correction(self._target(row), "exercise", exercise, self.author))

    def turn_valid(self, row: Row) -> Step:
        """Lets a repetition count, or no longer count."""
        rep = self._rep(row)
        told = (
            translate("amending", "Not counted: {0}") if rep.valid else translate("amending", "Counted: {0}")
        )
        return self._step(
            told.format(row_title(row)), Correction(rep.id, "valid", not rep.valid, self.author)
        )

    def split(self, row: Row, at: float | None = None) -> Step:
        """Two repetitions in the place of one; cut at `at` seconds, or at the rest between two movements.

        Where there is no such rest it is cut in the middle. Raises UserError when `at` is not inside.
        """
        rep = self._rep(row)
        middle = (rep.start + rep.end) / 2
        split(rep, middle if at is None else at)  # tells at once what cannot be done

        def cut(track: PoseTrack | None) -> Recut:
            rest = rest_within(rep, self._exercise(row), track) if track and at is None else at
            return split(rep, middle if rest is None else rest)

        return self._recut(translate("amending", "Split: {0}").format(row_title(row)), row, cut)

    def merge_with_next(self, row: Row) -> Step:
        """One repetition in the place of this one and the next.

        Raises UserError when it is the last.
        """
        reps = self._set(row).reps
        place = [str(rep.id) for rep in reps].index(row.id)
        cut = merge(reps[place : place + 2])
        told = translate("amending", "Merged: {0} and the next").format(row_title(row))
        return self._recut(told, row, lambda _: cut)

    def delete(self, row: Row) -> Step:
        """Takes out a repetition, a set or a hold."""
        told = translate("amending", "Deleted: {0}").format(row_title(row))
        if row.kind == "rep":
            return self._recut(told, row, lambda _: Recut((UUID(row.id),), ()))
        return self._step(told, Correction(self._target(row), "exercise", NONE, self.author))

    def reps_of(self, row: Row) -> tuple[Rep, ...]:
        """The repetitions of the set that this row is, or is part of."""
        return self._set(row).reps

    def is_last(self, row: Row) -> bool:
        """Whether no repetition follows."""
        return str(self._set(row).reps[-1].id) == row.id

    def _recut(self, told: str, row: Row, cut: Callable[[PoseTrack | None], Recut]) -> Step:
        """A new cut of a set, its new repetitions measured where the movement was kept."""
        set_id, exercise = UUID(row.set_id), self._exercise(row)

        def make() -> list[Correction]:
            track = self.track(set_id)
            found = cut(track)
            if track is not None:
                reps = tuple(measured(rep, exercise, track) for rep in found.reps)
                found = replace(found, reps=reps)
            return [Correction(set_id, "recut", found, self.author)]

        correcting = Correcting(make, self.keep)
        return Step(told, correcting.do, correcting.undo)

    def _step(self, told: str, correction: Correction) -> Step:
        correcting = Correcting(lambda: [correction], self.keep)
        return Step(told, correcting.do, correcting.undo)

    def _exercise(self, row: Row) -> Exercise:
        return exercise_named(self._set(row).exercise)

    def _target(self, row: Row) -> UUID:
        return UUID(row.set_id if row.kind == "rep" else row.id)

    def _set(self, row: Row) -> Set:
        return next(one for one in self.detail.sets if str(one.id) == row.set_id)

    def _rep(self, row: Row) -> Rep:
        return next(rep for rep in self._set(row).reps if str(rep.id) == row.id)


def row_title(row: Row) -> str:
    """What a row is called."""
    return row.cells[0]
