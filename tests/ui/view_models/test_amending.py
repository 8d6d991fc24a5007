from datetime import UTC, datetime
from uuid import UUID

import pytest

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.recognition import NONE
from fitness_app.domain.recut import merge
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.review import Correction, Recut
from fitness_app.domain.workout import Hold, Rep, SessionDetail, SessionInfo, Set
from fitness_app.ui.view_models import history
from fitness_app.ui.view_models.amending import Amending
from fitness_app.ui.view_models.edits import Edits, Step
from fitness_app.vision.pose_track import load


def rep(start: float, valid: bool = True) -> Rep:
    return Rep(start, start + 1, start + 2, 90, 6, 1.0, 0.2, 0.8, 0.95, valid=valid)


@pytest.fixture
def kept() -> list[Correction]:
    return []


@pytest.fixture
def detail() -> SessionDetail:
    reps = (rep(0), rep(3, valid=False), rep(6))
    info = SessionInfo("Ada", "clip.mp4", datetime.now(UTC))
    return SessionDetail(info, 60.0, (Set("squat", 1, 0, 9, reps=reps),), (Hold("plank", 20, 50),))


@pytest.fixture
def amending(detail: SessionDetail, kept: list[Correction]) -> Amending:
    return Amending(detail, "Ada", kept.append)


def test_another_exercise_is_said_of_the_set_that_a_repetition_belongs_to(
    amending: Amending, detail: SessionDetail, kept: list[Correction]
) -> None:
    done = history.rows(detail)[0]
    amending.relabel(done.children[1], "lunge").do()
    assert (kept[0].target, kept[0].what, kept[0].new) == (detail.sets[0].id, "exercise", "lunge")
    assert kept[0].author == "Ada"


def test_a_hold_gets_another_name_too(
    amending: Amending, detail: SessionDetail, kept: list[Correction]
) -> None:
    amending.relabel(history.rows(detail)[1], "side_plank").do()
    assert (kept[0].target, kept[0].new) == (detail.holds[0].id, "side_plank")


@pytest.mark.parametrize(("number", "counts"), [(0, False), (1, True)])
def test_counting_is_turned_round(
    amending: Amending, detail: SessionDetail, kept: list[Correction], number: int, counts: bool
) -> None:
    amending.turn_valid(history.rows(detail)[0].children[number]).do()
    assert (kept[0].what, kept[0].new) == ("valid", counts)


def test_a_repetition_is_split_in_the_middle_unless_a_moment_is_given(
    amending: Amending, detail: SessionDetail, kept: list[Correction]
) -> None:
    row = history.rows(detail)[0].children[0]
    for at, cut in ((None, 1.0), (0.5, 0.5)):
        kept.clear()
        amending.split(row, at).do()
        new = kept[0].new
        assert isinstance(new, Recut)
        assert new.replaced == (UUID(row.id),)
        assert [(each.start, each.end) for each in new.reps] == [(0, cut), (cut, 2)]
    with pytest.raises(UserError, match="outside the repetition"):
        amending.split(row, 7.0)


def test_what_was_cut_anew_is_measured_where_the_movement_was_kept(kept: list[Correction]) -> None:
    demo = load(paths.resources() / "demo" / "demo.npz")
    counter = RepCounter(EXERCISES["squat"])
    counted = [one for pose in demo for one in counter.update(pose)]
    (both,) = merge(counted[1:3]).reps
    done = Set("squat", 1, counted[0].start, counted[-1].end, reps=(counted[0], both, counted[3]))
    detail = SessionDetail(SessionInfo("Ada", "clip.mp4", datetime.now(UTC)), 60.0, (done,), ())
    row = history.rows(detail)[0].children[1]
    Amending(detail, "Ada", kept.append, lambda _: demo).split(row).do()
    new = kept[0].new
    assert isinstance(new, Recut)
    for half, one in zip(new.reps, counted[1:3], strict=True):
        assert half.peak == pytest.approx(one.peak, abs=0.15)
        assert half.range_deg == pytest.approx(one.range_deg, rel=0.15)


def test_two_repetitions_become_one(
    amending: Amending, detail: SessionDetail, kept: list[Correction]
) -> None:
    rows = history.rows(detail)[0].children
    amending.merge_with_next(rows[0]).do()
    new = kept[0].new
    assert isinstance(new, Recut)
    assert new.replaced == (UUID(rows[0].id), UUID(rows[1].id))
    assert [(each.start, each.end) for each in new.reps] == [(0, 5)]
    assert [amending.is_last(row) for row in rows] == [False, False, True]
    with pytest.raises(UserError):
        amending.merge_with_next(rows[2])


def test_a_deleted_set_was_no_exercise_and_a_deleted_repetition_is_left_out(
    amending: Amending, detail: SessionDetail, kept: list[Correction]
) -> None:
    done = history.rows(detail)[0]
    amending.delete(done).do()
    amending.delete(done.children[2]).do()
    assert (kept[0].what, kept[0].new) == ("exercise", NONE)
    assert kept[1].new == Recut((UUID(done.children[2].id),), ())


def test_a_set_that_was_no_exercise_is_not_listed(detail: SessionDetail) -> None:
    gone = SessionDetail(detail.info, 60.0, (Set(NONE, 1, 0, 9),), (Hold(NONE, 20, 50),))
    assert history.rows(gone) == ()


def test_what_is_taken_back_is_taken_back_by_another_correction_and_so_is_that(
    amending: Amending, detail: SessionDetail, kept: list[Correction]
) -> None:
    step = amending.relabel(history.rows(detail)[0], "lunge")
    for do in (step.do, step.undo, step.do, step.undo):
        do()
    assert [each.what for each in kept] == ["exercise", "undo", "undo", "undo"]
    assert [each.new for each in kept[1:]] == [str(each.id) for each in kept[:-1]]
    assert len({each.id for each in kept}) == 4


def test_a_new_step_forgets_what_could_have_been_done_again() -> None:
    first, second = (Step(name, str, str) for name in ("first", "second"))
    edits = Edits()
    edits.did(first)
    edits.took_back(first)
    assert (edits.last, edits.next) == (None, first)
    edits.did_again(first)
    edits.took_back(first)
    edits.did(second)
    assert (edits.last, edits.next) == (second, None)


def test_only_so_many_steps_are_remembered() -> None:
    edits = Edits()
    for number in range(300):
        edits.did(Step(str(number), str, str))
    assert len(edits.done) == 200
    assert edits.last is not None
    assert edits.last.words == "299"
