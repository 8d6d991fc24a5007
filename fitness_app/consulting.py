"""What the panels of the review page read to compare, measure and re-read visits, and what they keep."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from fitness_app import assembly, handing_over, reanalysis, shelf
from fitness_app.backstage import Backstage
from fitness_app.domain.clip import Clip
from fitness_app.domain.comparison import Take, take_of
from fitness_app.domain.course import Course, course_of
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.quality import measured_joint
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.review import Correction, Reference
from fitness_app.domain.sheet import Sheet, joined
from fitness_app.domain.workout import SessionDetail, Set
from fitness_app.keeping import MOST_SESSIONS
from fitness_app.ui.services_compare import Consulting, Proposal

if TYPE_CHECKING:
    from fitness_app.storage.casebook import Casebook

translate = QCoreApplication.translate
Report = Callable[[str], None]

MOST_VISITS = 200
"""A course reaches back over so many visits: four years of once a week."""
LOADING = str(QT_TRANSLATE_NOOP("work", "Loading the network"))
READING = str(QT_TRANSLATE_NOOP("work", "Reading the poses of the visit"))


def consulting(stage: Backstage) -> Consulting:
    """What the panels are given."""
    return Consulting(
        author=lambda: stage.settings.athlete,
        visits=lambda: stage.history().sessions(MOST_SESSIONS),
        open=lambda session_id: other_visit(stage, session_id),
        references=lambda exercise: _cases(stage).references(exercise),
        keep_reference=lambda reference: _writing(stage).keep_reference(reference),
        forget_reference=lambda key: _writing(stage).forget_reference(key),
        shown=lambda reference: shown(stage, reference),
        course=lambda athlete, exercise, report: course(stage, athlete, exercise, report),
        readers=lambda: shelf.readers(stage.settings),
        propose=lambda session_id, name, doing: propose(stage, session_id, name, doing),
        correct=lambda correction: correct(stage, correction),
        calibrations=lambda athlete: _cases(stage).calibrations(athlete),
        calibrate=lambda calibration: _writing(stage).calibrate(calibration),
        forget_calibration=lambda key: _writing(stage).forget_calibration(key),
    )


def _cases(stage: Backstage) -> "Casebook":
    from fitness_app.storage.casebook import Casebook  # noqa: PLC0415 -- slow import

    return Casebook(stage.engine())


def _writing(stage: Backstage) -> "Casebook":
    """To write with. Raises UserError where another instance is the writer."""
    stage.book().refuse_reader()
    return _cases(stage)


def other_visit(stage: Backstage, session_id: UUID) -> Sheet:
    """A visit with what is compared of it: no video, and nothing of what the networks said."""
    visit = handing_over.visit_of(stage.book(), session_id)
    return Sheet(
        visit.session,
        visit.person,
        visit.tracks,
        joined(visit.tracks.values()),
        calibrations=visit.calibrations,
    )


def correct(stage: Backstage, correction: Correction) -> None:
    """Keeps a correction. Raises UserError where another instance is the writer."""
    stage.book().refuse_reader()
    stage.correct(correction)


def shown(stage: Backstage, reference: Reference) -> Take:
    """The repetition that a reference stands for, or all of its set.

    Raises UserError where its visit was deleted.
    """
    session_id = _cases(stage).session_of(reference.set_id)
    if session_id is None:
        told = translate("compare", "The visit of this reference was deleted: choose another one.")
        raise UserError(told)
    session = stage.history().session(str(session_id))
    one = next(each for each in session.sets if each.id == reference.set_id)
    meant = tuple(rep for rep in one.reps if rep.id == reference.rep_id)
    return _take(stage, session, replace(one, reps=meant or one.reps))


def _take(stage: Backstage, session: SessionDetail, one: Set) -> Take:
    joint = measured_joint(exercise_named(one.exercise))
    gauge = _cases(stage).calibration(session.info.athlete, joint)
    return take_of(one, stage.history().track(one.id), gauge)


def course(stage: Backstage, athlete: str, exercise: str, report: Report) -> Course:
    """How an exercise went in the last `MOST_VISITS` visits of an athlete that have it."""
    found = [
        each for each in stage.history().sessions(MOST_SESSIONS, athlete) if exercise in each.reps_by_exercise
    ][:MOST_VISITS]
    gauge = _cases(stage).calibration(athlete, measured_joint(exercise_named(exercise)))
    told = translate("compare", "Reading visit {0} of {1}…")

    def takes(number: int, session_id: UUID) -> list[Take]:
        report(told.format(number, len(found)))
        session = stage.history().session(str(session_id))
        sets = [one for one in session.sets if one.exercise == exercise]
        return [take_of(one, stage.history().track(one.id), gauge) for one in sets]

    return course_of((each.started_at, takes(number, each.id)) for number, each in enumerate(found, 1))


def propose(stage: Backstage, session_id: UUID, name: str, doing: Doing) -> Proposal:
    """What a skeleton network ("": that in use) reads in a visit; nothing is written.

    Raises UserError where it cannot be read, Stopped where the user had enough.
    """
    doing.step(LOADING, 0.0)
    chosen = replace(stage.settings, video_model="", skeleton_model=name or stage.settings.skeleton_model)
    if name and assembly.skeleton_folder(chosen).name != name:
        raise UserError("The model {0} is not here any more: choose another one.", name)
    reader = reanalysis.reader_of(assembly.recogniser(chosen))
    book = stage.book()
    length = max(book.history.session(str(session_id)).duration_s, 1.0)

    def ask(clip: Clip) -> Recognition:
        doing.step(READING, min(clip.time_s / length, 1.0))
        return reader.ask(clip)

    found = reanalysis.propose(book, session_id, replace(reader, ask=ask), lambda _: doing.check())
    return Proposal(tuple(found), reanalysis.signature_of(book, session_id, reader, stage.settings.athlete))
