"""What a comparison says: errors, whether they are sure, and no number that could not be measured."""

from datetime import UTC, datetime, timedelta
from math import nan
from uuid import uuid4

import numpy as np
import pytest
from consultations import Made, sheet_of

from fitness_app.domain.comparison import RepDifference
from fitness_app.domain.course import RANGE, SYMMETRY, TEMPO, Course
from fitness_app.domain.difference import UNKNOWN, Difference, Point
from fitness_app.domain.overlay import PhaseCurves
from fitness_app.domain.review import Reference
from fitness_app.domain.workout import SessionInfo, SessionSummary
from fitness_app.ui.view_models import compare as model
from fitness_app.ui.view_models import compare_options as options
from fitness_app.ui.view_models.compared import compared, counterpart, sets_of, take_from

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOTHING = np.empty(0)


def _visit(athlete: str, days_ago: int, **reps: int) -> SessionSummary:
    return SessionSummary(uuid4(), athlete, "clip.mp4", NOW - timedelta(days=days_ago), 60.0, reps)


@pytest.mark.parametrize(
    ("found", "unit", "expected"),
    [
        (Difference(12.4, 4.0), model.DEGREES, "+12° ± 4°, sure"),
        (Difference(-3.0, 8.0), model.DEGREES, "\u22123° ± 8°, unsure"),
        (Difference(-0.256, 0.05), model.SECONDS, "\u22120.26 ± 0.05 s, sure"),
        (Difference(4.0, 30.0), model.PERCENT, "+4 ± 30 %, unsure"),
        (UNKNOWN, model.DEGREES, "not measurable from this view"),
    ],
)
def test_a_difference_is_told_with_its_error_and_whether_it_is_sure(
    found: Difference, unit: str, expected: str
) -> None:
    assert model.difference(found, unit) == expected


def test_a_row_tells_all_figures_of_a_repetition_in_the_order_of_the_headings() -> None:
    second = Difference(0.5, 0.1)
    told = RepDifference(2, UNKNOWN, second, second, second, Difference(1.0, 20.0))
    [row] = model.rows([told])
    assert len(row) == len(model.columns())
    assert [text for text, _ in row[:3]] == ["2", "not measurable from this view", "+1.50 ± 0.10 s, sure"]
    assert row[1][1] == "The camera stands wrong for it, or the poses were not kept."


def test_the_visit_before_is_compared_first_then_the_one_after_and_never_itself() -> None:
    found = [_visit("Ada", 0, squat=5), _visit("Bob", 1, squat=5), _visit("Ada", 2, lunge=5)]
    found += [_visit("Ada", days, squat=5) for days in (3, 9, 30)]
    here = SessionInfo("Ada", "x", found[4].started_at, id=found[4].id)
    found_options = options.visits(found, here, "squat", everyone=False)
    assert [each.key for each in found_options] == [found[0].id, found[3].id, found[5].id]
    assert options.usual(found_options, found, here) == found[5].id
    first = SessionInfo("Ada", "x", found[5].started_at, id=found[5].id)
    assert options.usual(options.visits(found, first, "squat", everyone=False), found, first) == found[4].id
    everyone = options.visits(found, here, "squat", everyone=True)
    assert [each.title.split(",")[0] for each in everyone] == ["Ada", "Bob", "Ada", "Ada"]
    lonely = SessionInfo("Cleo", "x", NOW)
    assert options.usual(options.visits(found, lonely, "squat", everyone=True), found, lonely) is None


def test_a_reference_is_called_by_its_name_and_says_who_kept_it() -> None:
    [told] = options.references([Reference(uuid4(), "as it should be", "Eve", NOW)])
    assert (told.kind, told.title) == ("reference", "Reference: as it should be")
    assert told.tip.startswith("Kept by Eve, ")


def _points(*values: float, error: float = 1.0) -> tuple[Point, ...]:
    return tuple(Point(NOW + timedelta(weeks=n), value, error) for n, value in enumerate(values))


@pytest.mark.parametrize(
    ("points", "measure", "expected"),
    [
        ((), RANGE, "It could not be measured in any visit."),
        (_points(90.0), RANGE, "A trend needs visits on two days: measured so far in 1."),
        (_points(90.0, 100.0, 110.0), RANGE, "+10° ± 1° per week over 3 visits: sure"),
        (_points(2.0, 1.9, 1.8), TEMPO, "\u22120.10 ± 0.71 s per week over 3 visits: unsure"),
        (_points(20.0, 10.0, error=3.0), SYMMETRY, "\u221210 ± 4 % per week over 2 visits: sure"),
    ],
)
def test_a_trend_is_told_with_its_error(points: tuple[Point, ...], measure: str, expected: str) -> None:
    assert model.trend_words(points, measure) == expected


def test_a_curve_has_a_point_and_an_error_for_each_visit() -> None:
    course = Course(range=_points(90.0, 100.0, error=4.0))
    drawn = model.trend_curve(RANGE, "squat", course)
    assert [(point.day, point.value, point.error) for point in drawn.points] == [(0, 90, 4), (7, 100, 4)]
    assert drawn.title == "Squat: Range of motion"
    assert drawn.points[1].words.endswith(": 100° ± 4°")
    assert model.trend_curve(TEMPO, "squat", course).points == ()


def test_curves_say_whose_degrees_they_are() -> None:
    seen, gauged, flat = (
        PhaseCurves(NOTHING, NOTHING, NOTHING, joint, calibrated)
        for joint, calibrated in (("knee", False), ("knee", True), ("", False))
    )
    assert model.phase_title(seen, 2) == "Repetition 2: Knee, degrees as the camera sees them"
    assert model.phase_title(gauged, 2) == "Repetition 2: Knee, degrees by the goniometer"
    assert model.phase_title(flat, 1) == "Repetition 1: driving movement, % of the trunk"


def test_the_means_are_those_of_both_sets_with_the_errors_of_both() -> None:
    before, after = (
        take_from(sheet, sheet.session.sets[0])
        for sheet in (
            sheet_of("Ada", 7, Made(error_deg=3.0)),
            sheet_of("Ada", 0, Made(error_deg=4.0, range_more=10.0, pace=2.0)),
        )
    )
    found = compared(before, after)
    assert (found.means[RANGE].value, found.means[RANGE].error) == (pytest.approx(10.0), pytest.approx(5.0))
    assert found.means[TEMPO].sure
    assert model.headline(found.means).splitlines()[0] == "Range of motion: +10° ± 5°, sure"
    assert found.ghost is not None
    assert len(found.overlay.pairs) == 5


def test_one_repetition_of_a_reference_is_held_against_all() -> None:
    sheet = sheet_of("Ada", 7, Made(reps=1))
    more = sheet_of("Ada", 0)
    before, after = (take_from(each, each.session.sets[0]) for each in (sheet, more))
    assert len(compared(before, after).reps) == 1
    assert len(compared(before, after, reference=True).reps) == 5


def test_the_second_set_is_compared_with_the_second_one_where_there_is_one() -> None:
    one, two = sheet_of("Ada", 0), sheet_of("Ada", 7)
    both = sets_of(one) + sets_of(two)
    assert counterpart(sets_of(one)[0], one, both) == 0
    assert counterpart(both[1], one, both[:1]) == 0
    assert sets_of(sheet_of("Ada", 1, Made(exercise="none"))) == ()
    assert sets_of(one, "lunge") == ()


def test_an_unknown_error_is_no_figure() -> None:
    assert not Difference(3.0, nan).measurable
    assert model.difference(Difference(3.0, nan), model.DEGREES) == "not measurable from this view"
