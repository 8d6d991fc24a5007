"""Two sets beside each other: all that is told and drawn of them, worked out at once in the background."""

from collections.abc import Sequence
from dataclasses import dataclass

from fitness_app.domain.comparison import RepDifference, Take, compare, take_of
from fitness_app.domain.course import RANGE, SYMMETRY, TEMPO, mean_range, mean_symmetry, mean_tempo
from fitness_app.domain.difference import UNKNOWN, Difference
from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.ghost import Ghost, ghost_of
from fitness_app.domain.overlay import Overlay, Phases, laid_over, repeated
from fitness_app.domain.quality import measured_joint
from fitness_app.domain.recognition import NONE
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import Set


@dataclass(frozen=True, slots=True, eq=False)
class Compared:
    """What a set has more than another one: each repetition, and on the whole; and what lies upon what.

    `ghost` is None where the poses of either were not kept, `means` are by `course.MEASURES`.
    """

    before: Take
    after: Take
    reps: tuple[RepDifference, ...]
    means: dict[str, Difference]
    overlay: Overlay
    phases: Phases
    ghost: Ghost | None


def compared(before: Take, after: Take, tell: Progress = silent, *, reference: bool = False) -> Compared:
    """Compares; the first repetition of a reference is held against each of the other set.

    `tell` hears the share that is done; what it raises ends the work.
    """
    earlier = repeated(before, len(after.reps)) if reference else before
    overlay = laid_over(after, earlier, tell)
    return Compared(
        before,
        after,
        compare(earlier, after),
        {
            name: minus(mean([before]), mean([after]))
            for name, mean in ((RANGE, mean_range), (TEMPO, mean_tempo), (SYMMETRY, mean_symmetry))
        },
        overlay,
        Phases(overlay),
        ghost_of(after, before),
    )


def minus(old: Difference, new: Difference) -> Difference:
    """How much more the second is, with the errors of both."""
    if not (old.measurable and new.measurable):
        return UNKNOWN
    return Difference(new.value - old.value, (old.error**2 + new.error**2) ** 0.5)


def sets_of(sheet: Sheet, exercise: str | None = None) -> tuple[Set, ...]:
    """The sets of a visit in which something was counted, of one exercise where it is named."""
    return tuple(
        one
        for one in sheet.session.sets
        if one.exercise != NONE and any(rep.valid for rep in one.reps) and exercise in (None, one.exercise)
    )


def matter(sheet: Sheet | None) -> tuple[object, ...]:
    """What comparisons of a visit are made of: while it is the same, so is what was found."""
    if sheet is None:
        return ()
    reps = tuple(
        (one.id, one.exercise, tuple((rep.id, rep.valid) for rep in one.reps)) for one in sets_of(sheet)
    )
    gauges = tuple(sorted((joint, each.id) for joint, each in sheet.calibrations.items()))
    return sheet.session.info.id, reps, gauges, frozenset(sheet.tracks)


def take_from(sheet: Sheet, one: Set) -> Take:
    """A set of a visit with its poses, as its patient is calibrated."""
    gauge = sheet.calibrations.get(measured_joint(exercise_named(one.exercise)))
    return take_of(one, sheet.tracks.get(one.id), gauge)


def counterpart(one: Set, sheet: Sheet, others: Sequence[Set]) -> int:
    """Which of the other visit's sets of the same exercise it is compared with: the first with the first."""
    mine = [each.id for each in sets_of(sheet, one.exercise)]
    return min(mine.index(one.id) if one.id in mine else 0, len(others) - 1)
