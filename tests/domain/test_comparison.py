"""What changed is told with its error, and nothing that the camera cannot know."""

import math
from dataclasses import replace
from uuid import uuid4

import numpy as np
import pytest
from visits import made_visit, rep

from fitness_app import paths
from fitness_app.domain.comparison import Take, compare, match, side_ranges, symmetry, take_of
from fitness_app.domain.person import Calibration
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.quality import Quality
from fitness_app.domain.view import View
from fitness_app.domain.workout import Rep, Set
from fitness_app.vision.pose_track import load

FRONT = Quality(View(20.0), 0.9, 10.0, 1.0, 30.0, 300)


def _squats(*ranges: float, exercise: str = "squat") -> Set:
    reps = tuple(rep(2.0 * number, value, id=uuid4()) for number, value in enumerate(ranges))
    return Set(exercise, 1.0, 0.0, 20.0, reps=reps)


def _take(*ranges: float, quality: Quality = FRONT) -> Take:
    return Take(_squats(*ranges), None, quality)


def test_differences_carry_the_errors_of_both_and_say_whether_they_are_sure() -> None:
    first, second = compare(_take(90.0, 90.0, 90.0), _take(92.0, 120.0))
    assert (first.number, first.range.value, first.range.error) == (1, 2.0, pytest.approx(6 * math.sqrt(2)))
    assert (first.range.sure, second.range.sure) == (False, True)
    assert first.eccentric.value == 0.0
    assert first.eccentric.error == pytest.approx(2.0 / 30.0)


def test_a_whole_repetition_is_as_long_as_its_phases_and_as_sure_as_its_two_ends() -> None:
    old, late = _take(90.0), _take(90.0)
    slow = replace(late.one.reps[0], eccentric_s=0.9, concentric_s=0.6)
    [only] = compare(old, replace(late, one=replace(late.one, reps=(slow,))))
    assert only.whole.value == pytest.approx(0.6)
    assert only.whole.error == only.eccentric.error
    lost = replace(slow, pause_s=math.nan)
    [hidden] = compare(old, replace(late, one=replace(late.one, reps=(lost,))))
    assert not hidden.whole.measurable


def test_only_repetitions_that_count_are_compared() -> None:
    half = replace(_squats(50.0).reps[0], valid=False)
    shy = Take(replace(_squats(90.0), reps=(half, *_squats(90.0).reps)), None, FRONT)
    [only] = compare(shy, _take(95.0, 96.0))
    assert only.range.value == 5.0


def test_a_range_that_one_view_cannot_tell_has_no_difference() -> None:
    seen = replace(_squats(90.0).reps[0], range_error_deg=25.0)
    hidden = Take(replace(_squats(90.0), reps=(seen,)), None, FRONT)
    [only] = compare(hidden, _take(95.0))
    assert not only.range.measurable
    assert not only.range.sure
    assert only.pause.measurable


def test_phases_that_were_not_measured_have_no_difference() -> None:
    lost = replace(_squats(90.0).reps[0], eccentric_s=math.nan)
    [only] = compare(Take(replace(_squats(90.0), reps=(lost,)), None, FRONT), _take(95.0))
    assert (only.eccentric.measurable, only.concentric.measurable) == (False, True)


def test_a_goniometer_s_calibration_stretches_both_value_and_error() -> None:
    gauge = Calibration("Ada", "knee", (60.0, 170.0), (50.0, 182.0), "Dr. Who")
    before, after = _take(80.0), _take(90.0)
    [only] = compare(replace(before, calibration=gauge), replace(after, calibration=gauge))
    assert only.range.value == pytest.approx(12.0)
    assert only.range.error == pytest.approx(1.2 * 6 * math.sqrt(2))


def _recorded() -> tuple[PoseTrack, tuple[Rep, ...]]:
    """Two real squats of the demo at their own times, as 30 poses a second."""
    track = load(paths.resources() / "demo" / "demo.npz").between(0.4, 3.4)
    return _resampled(track, np.arange(0.4, 3.3, 1 / 30)), (rep(0.5, end=1.3), rep(1.5, end=2.4, id=uuid4()))


def _resampled(track: PoseTrack, times: np.ndarray) -> PoseTrack:
    def at(values: np.ndarray) -> np.ndarray:
        flat = values.reshape(len(values), -1).astype(float)
        columns = [np.interp(times, track.time_s, column) for column in flat.T]
        return np.column_stack(columns).reshape(len(times), *values.shape[1:]).astype(np.float32)

    assert track.world is not None
    return PoseTrack(at(track.landmarks), at(track.world), times.copy(), track.size)


def test_a_set_at_half_speed_is_laid_over_itself_within_two_pictures() -> None:
    track, reps = _recorded()
    fast = take_of(Set("squat", 1.0, 0.4, 3.3, reps=reps), track)
    slow_track = _resampled(track, np.repeat(track.time_s, 2))
    twice = lambda seconds: 0.4 + 2 * (seconds - 0.4)  # noqa: E731
    slow_track = PoseTrack(
        slow_track.landmarks, slow_track.world, 0.4 + np.arange(len(slow_track)) / 30, track.size
    )
    slow_reps = tuple(
        replace(each, start=twice(each.start), end=twice(each.end), id=uuid4()) for each in reps
    )
    slow = take_of(Set("squat", 1.0, 0.4, 6.2, reps=slow_reps), slow_track)
    found = match(slow, fast)
    assert found is not None
    times = np.concatenate([np.arange(each.start, each.end, 1 / 30) for each in slow_reps])
    errors = np.abs(found.moment(times) - (0.4 + (times - 0.4) / 2))
    assert np.median(errors) * 30 <= 2.0
    assert (np.diff(found.moment(times)) >= 0).all()


def test_without_poses_or_repetitions_nothing_is_laid_over() -> None:
    track, reps = _recorded()
    take = take_of(Set("squat", 1.0, 0.4, 3.3, reps=reps), track)
    assert match(take, _take(90.0)) is None
    assert match(take, take_of(Set("squat", 1.0, 0.4, 3.3), track)) is None


def test_both_knees_of_a_squat_move_alike_within_the_error() -> None:
    track, reps = _recorded()
    take = replace(take_of(Set("squat", 1.0, 0.4, 3.3, reps=reps), track), quality=FRONT)
    left, right = side_ranges(take, reps[0])
    assert left == pytest.approx(right, rel=0.2)
    told = symmetry(take, reps[0])
    assert told.value == pytest.approx(100 * (left - right) / ((left + right) / 2))
    assert not told.sure
    assert not symmetry(_take(90.0), reps[0]).measurable


def test_from_the_side_no_symmetry_is_told() -> None:
    track, reps = _recorded()
    take = take_of(Set("squat", 1.0, 0.4, 3.3, reps=reps), track)
    assert not symmetry(replace(take, quality=replace(FRONT, view=View(85.0))), reps[0]).measurable


def test_a_visit_s_set_is_a_take_with_its_quality() -> None:
    visit = made_visit()
    seen, unseen = (take_of(one, visit.tracks.get(one.id)) for one in visit.session.sets)
    assert (seen.quality.view.name, unseen.quality.view.name) == ("oblique", "unknown")
    assert len(seen.reps) == 2
