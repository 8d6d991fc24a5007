"""What comparing, measuring and re-reading of visits are given."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from fitness_app.domain.comparison import Take
from fitness_app.domain.course import Course
from fitness_app.domain.doing import Doing
from fitness_app.domain.installed import Reader
from fitness_app.domain.person import Calibration
from fitness_app.domain.rereading import Rereading, Signature
from fitness_app.domain.review import Correction, Reference
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import SessionSummary


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a network read in the kept poses of a visit; `signature` names it, and who asked."""

    found: tuple[Rereading, ...]
    signature: Signature


@dataclass(frozen=True, slots=True, eq=False)
class Consulting:
    """Reads what a visit is compared with, and keeps what a therapist measures, in the name of `author`.

    `visits` lists all, newest first; `open` reads one. `references` are the reference motions of an exercise,
    `shown` the repetitions that one of them stands for. `course` follows an exercise of an athlete over all
    visits and tells its steps. `readers` are the models that can read a visit again, that in use first;
    `propose` does so with one of them ("": that in use) and changes nothing: `correct` does that, one
    correction after the other. `calibrations` are an athlete's, oldest first. Every callable may take a
    moment, is called in the background, and raises UserError where it cannot.
    """

    author: Callable[[], str]
    visits: Callable[[], Sequence[SessionSummary]]
    open: Callable[[UUID], Sheet]
    references: Callable[[str], Sequence[Reference]]
    keep_reference: Callable[[Reference], None]
    forget_reference: Callable[[UUID], None]
    shown: Callable[[Reference], Take]
    course: Callable[[str, str, Callable[[str], None]], Course]
    readers: Callable[[], Sequence[Reader]]
    propose: Callable[[UUID, str, Doing], Proposal]
    correct: Callable[[Correction], None]
    calibrations: Callable[[str], Sequence[Calibration]]
    calibrate: Callable[[Calibration], None]
    forget_calibration: Callable[[UUID], None]
