from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import KnownSet, Learned, Taught, Verdict, label_of
from fitness_app.domain.signals import Angle, Drive, Gap, Height
from fitness_app.ui.view_models import teach_text as teach
from fitness_app.ui.view_models.teach import TeachViewModel

NOON = datetime(2026, 3, 5, 12, 0, tzinfo=UTC)


def known(exercise: str = "squat", *, corrected: bool = False, key: UUID | None = None) -> KnownSet:
    return KnownSet(key or uuid4(), exercise, "Ada", NOON, 20.0, 8, corrected)


def learned(before: float = 0.0, after: float = 0.9) -> Learned:
    return Learned("cossack_squat", 4, 50, before, after, 0, 4)


@pytest.mark.parametrize(
    ("typed", "label"),
    [("Cossack squat", "cossack_squat"), ("  TRX-Row ", "trx_row"), ("اسکات", "اسکات"), ("Nr. 2", "nr_2")],
)
def test_a_name_becomes_a_label(typed: str, label: str) -> None:
    assert label_of(typed) == label


@pytest.mark.parametrize("typed", ["", "  ", "!!", "none", "Unsure", "x" * 60])
def test_a_name_that_means_nothing_or_something_else_is_refused(typed: str) -> None:
    with pytest.raises(UserError):
        label_of(typed)


def test_three_sets_are_enough() -> None:
    model = TeachViewModel(name="Cossack squat", sets=(known(), known(), known(), known()))
    assert model.missing == 3
    assert not model.can_teach
    for one in model.sets[:3]:
        model.choose(one.id, True)
    assert model.can_teach
    assert model.order.sets == tuple(one.id for one in model.sets[:3])
    assert teach.hint(model).startswith("Ready")


def test_sets_that_bear_the_name_are_chosen_by_themselves_and_can_be_left_out() -> None:
    mine = [known("cossack_squat") for _ in range(3)]
    model = TeachViewModel(name="Cossack squat", sets=(known("lunge"), *mine))
    assert [line.chosen for line in model.lines] == [False, True, True, True]
    model.choose(mine[0].id, False)
    assert model.missing == 1
    assert teach.hint(model) == "Choose one more set, or record it."


def test_sets_that_taught_before_count() -> None:
    model = TeachViewModel(name="Windmill", taught=(Taught("windmill", 3, 3, 1.0),))
    assert model.can_teach


def test_files_teach_as_sets_do_and_each_once() -> None:
    model = TeachViewModel(name="Windmill")
    model.add_files([Path("a.mp4"), Path("b.mp4"), Path("a.mp4")])
    assert model.missing == 1
    model.choose(Path("a.mp4"), False)
    assert model.order.files == (Path("b.mp4"),)


def test_corrections_alone_can_teach() -> None:
    model = TeachViewModel(sets=(known("lunge", corrected=True), known()))
    assert model.can_teach
    assert model.order.label == ""
    assert model.order.sets == ()
    model.corrections = False
    assert not model.can_teach


def test_nothing_is_taught_twice_at_once() -> None:
    model = TeachViewModel(name="Windmill", files=(Path("a"), Path("b"), Path("c")), doing=Doing())
    assert not model.can_teach


def test_after_a_good_lesson_the_form_is_empty_again() -> None:
    model = TeachViewModel(name="Windmill", files=(Path("a"), Path("b"), Path("c")), doing=Doing())
    model.learned(Verdict((learned(),), 0.99, 0.99, 0.001, kept=True, seconds=4.0))
    assert (model.name, model.files, model.doing) == ("", (), None)


def test_after_a_refusal_what_was_chosen_stays() -> None:
    model = TeachViewModel(name="Windmill", files=(Path("a"), Path("b"), Path("c")), doing=Doing())
    told = Verdict((), 0.99, 0.99, 0.0, kept=False, fault="hardly", about="cossack_squat")
    model.learned(told)
    assert model.can_teach
    tone, title, text = teach.headline(told)
    assert (tone, title) == ("warning", "The model in use stays")
    assert text.startswith("Cossack squat is hardly recognised")
    alike = Verdict(
        (replace(learned(), alike="lunge"),), 1, 1, 0, False, fault="hardly", about="cossack_squat"
    )
    assert teach.headline(alike)[2].endswith("It looks like Lunge to the coach.")


def test_the_figures_tell_before_and_after() -> None:
    verdict = Verdict((learned(),), 0.991, 0.988, 0.0034, kept=True)
    assert teach.figures(verdict) == [
        ("Cossack squat", "0 of 4\n0 %", "4 of 4\n90 %"),
        ("All other exercises", "99.1 %", "98.8 %"),
        ("False alarms", "", "0.3 %"),
    ]


def test_a_set_is_told_in_one_line() -> None:
    told = teach.set_text(known("cossack_squat", corrected=True), NOON.astimezone().date())
    assert told.startswith("Cossack squat  ·  8 repetitions  ·  20 s  ·  Today")
    assert told.endswith("corrected")


def test_a_fault_of_the_app_is_told_as_one() -> None:
    model = TeachViewModel(doing=Doing())
    model.failed(ZeroDivisionError())
    assert model.trouble == "This is a fault in the app (ZeroDivisionError)."
    assert model.doing is None


@pytest.mark.parametrize(
    ("drive", "told"),
    [
        (Angle("shoulder", "elbow", "wrist"), "Counted by the angle: Elbow."),
        (Height("hip"), "Counted by the height: Hip."),
        (Gap("wrist", "knee"), "Counted by the distance: Wrist – Knee."),
        (None, "Counted by any movement that comes back."),
    ],
)
def test_it_is_told_by_what_a_taught_movement_is_counted(drive: Drive | None, told: str) -> None:
    assert teach.taught_text(Taught("windmill", 3, 3, 1.0, drive)).endswith(told)


@pytest.mark.parametrize(
    ("drive", "told"), [(Angle("hip", "knee", "ankle"), "Knee"), (Gap("wrist", "knee"), "Wrist – Knee")]
)
def test_it_is_told_what_moves_most_where_all_that_moves_is_counted_by(drive: Drive, told: str) -> None:
    text = teach.taught_text(Taught("windmill", 3, 3, 1.0, drive, joined=True))
    assert text.endswith(f"Counted by all that moves, most of all: {told}.")
