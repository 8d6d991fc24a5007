"""What rests is held still, what moves is let through, and near and far are treated alike."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from fitness_app.domain.pose import JOINTS, Joint, Pose, absent
from fitness_app.domain.smoothing import BODY, OneEuro, OneEuroOptions, PoseSmoother, body_size

PLAIN = OneEuroOptions(min_cutoff_hz=1.0, beta=0.0)
Samples = NDArray[np.float64]
LAGS = np.arange(0.0, 0.2, 0.005)


def filtered(values: Samples, times: Samples, options: OneEuroOptions = BODY, scale: float = 1.0) -> Samples:
    one_euro = OneEuro(options)
    return np.array(
        [one_euro.update([value], time, scale)[0] for value, time in zip(values, times, strict=True)]
    )


def seconds(duration: float, fps: float = 30.0) -> Samples:
    return np.arange(int(duration * fps)) / fps


def test_passes_the_first_sample_as_it_is() -> None:
    assert OneEuro(PLAIN).update([3.0, -1.0], 5.0) == pytest.approx([3.0, -1.0])


def test_is_the_published_filter() -> None:
    """Worked by hand from the paper's formulas: cut-off 1 Hz + 0.5 · speed, speed smoothed at 1 Hz, 10 Hz."""
    times = np.array([0.0, 0.1, 0.2])
    result = filtered(np.array([0.0, 1.0, 1.0]), times, OneEuroOptions(1.0, 0.5, 1.0))
    share_1hz = 0.1 / (0.1 + 1 / (2 * np.pi))
    speed = share_1hz * 10.0
    tau = 1 / (2 * np.pi * (1.0 + 0.5 * speed))
    first = 0.1 / (0.1 + tau)
    speed += share_1hz * ((1.0 - first) / 0.1 - speed)
    tau = 1 / (2 * np.pi * (1.0 + 0.5 * speed))
    second = first + 0.1 / (0.1 + tau) * (1.0 - first)
    assert result == pytest.approx([0.0, first, second])


@given(st.floats(-1e3, 1e3), st.lists(st.floats(0.001, 0.9), min_size=1, max_size=20))
def test_leaves_what_does_not_move_where_it_is(value: float, gaps: list[float]) -> None:
    times = np.cumsum([0.0, *gaps])
    assert filtered(np.full(len(times), value), times) == pytest.approx(value)


@given(st.lists(st.floats(-10, 10), min_size=2, max_size=30), st.floats(5, 120))
def test_never_leaves_the_range_of_what_it_was_given(values: list[float], fps: float) -> None:
    result = filtered(np.array(values), np.arange(len(values)) / fps)
    assert result.min() >= min(values) - 1e-9
    assert result.max() <= max(values) + 1e-9


def test_takes_most_of_the_tremor_out_of_what_rests() -> None:
    noise = np.random.default_rng(2).normal(0.0, 0.003, 300)
    calm = filtered(noise, seconds(10.0))
    assert np.abs(np.diff(calm)).mean() < 0.35 * np.abs(np.diff(noise)).mean()


@pytest.mark.parametrize(
    ("fps", "per_second"), [(10.0, 0.5), (10.0, 1.0), (15.0, 1.0), (30.0, 1.0), (30.0, 2.0), (60.0, 2.0)]
)
def test_does_not_damp_quick_repetitions(fps: float, per_second: float) -> None:
    times = seconds(6.0, fps)
    moved = 0.25 * np.sin(2 * np.pi * per_second * times)  # half a body size up and down
    kept = filtered(moved, times)
    last = times > 2.0
    assert np.ptp(kept[last]) > 0.93 * np.ptp(moved[last])


@pytest.mark.parametrize("per_second", [0.5, 1.0, 2.0])
def test_lags_less_than_one_picture(per_second: float) -> None:
    times = seconds(8.0, 30.0)
    moved = 0.25 * np.sin(2 * np.pi * per_second * times)
    kept = filtered(moved, times)
    fine = np.arange(2.0, 7.5, 0.001)
    late = [np.abs(np.interp(fine - lag, times, moved) - np.interp(fine, times, kept)).mean() for lag in LAGS]
    assert LAGS[int(np.argmin(late))] < 1 / 30


def test_gives_nearly_the_same_at_any_frame_rate() -> None:
    slow, fast = seconds(4.0, 30.0), seconds(4.0, 120.0)
    at_30 = filtered(0.25 * np.sin(2 * np.pi * slow), slow)
    at_120 = filtered(0.25 * np.sin(2 * np.pi * fast), fast)
    assert np.abs(at_30[15:] - np.interp(slow, fast, at_120)[15:]).max() < 0.02


def test_goes_by_time_stamps_and_not_by_sample_numbers() -> None:
    late = filtered(np.array([0.0, 1.0]), np.array([0.0, 0.9]), PLAIN)[1]
    soon = filtered(np.array([0.0, 1.0]), np.array([0.0, 0.01]), PLAIN)[1]
    assert late > 0.8
    assert soon < 0.1


def test_treats_near_and_far_alike() -> None:
    rng = np.random.default_rng(4)
    times = seconds(3.0)
    moved = np.cumsum(rng.normal(0, 0.01, len(times)))
    near = filtered(moved, times, scale=1.0)
    far = filtered(moved * 0.2, times, scale=0.2)
    assert far == pytest.approx(near * 0.2)


def test_keeps_a_gap_and_leaves_the_other_signals_alone() -> None:
    with_gap, whole = OneEuro(BODY), OneEuro(BODY)
    for number, time in enumerate(seconds(1.0)):
        value = 0.1 * np.sin(6 * time)
        holed = with_gap.update([value, np.nan if 10 <= number < 15 else value], time)
        plain = whole.update([value, value], time)
        assert holed[0] == plain[0]
        assert np.isnan(holed[1]) == (10 <= number < 15)


def test_goes_on_after_a_short_gap_and_starts_anew_after_a_long_one() -> None:
    for gap, anew in ((0.3, False), (1.5, True)):
        one_euro = OneEuro(PLAIN)
        one_euro.update([0.0], 0.0)
        one_euro.update([np.nan], gap / 2)
        assert (one_euro.update([1.0], gap)[0] == 1.0) == anew


def test_starts_anew_when_time_does_not_grow() -> None:
    one_euro = OneEuro(PLAIN)
    one_euro.update([0.0], 5.0)
    assert one_euro.update([1.0], 5.0)[0] == 1.0
    assert one_euro.update([3.0], 0.0)[0] == 3.0


def test_forgets_on_request() -> None:
    one_euro = OneEuro(PLAIN)
    one_euro.update([0.0], 0.0)
    one_euro.reset()
    assert one_euro.update([1.0], 0.1)[0] == 1.0


# Poses


def standing(time_s: float, size: tuple[int, int] = (640, 480), share: float = 1.0) -> Pose:
    """A person of fixed shape, whose wrists tremble; `share` of full size."""
    shape = np.random.default_rng(7).random((JOINTS, 3)) * share
    shape[Joint.LEFT_WRIST, 1] += share * 0.02 * np.sin(60 * time_s)
    landmarks = np.concatenate([shape, np.full((JOINTS, 1), 0.9)], axis=1).astype(np.float32)
    return Pose(time_s, landmarks, (shape * 1.7).astype(np.float32), size)


def smoothed(poses: list[Pose]) -> list[Pose]:
    smoother = PoseSmoother()
    return [smoother.update(pose) for pose in poses]


def test_smooths_near_and_far_people_alike() -> None:
    times = seconds(1.0)
    near = smoothed([standing(time) for time in times])
    far = smoothed([standing(time, share=0.25) for time in times])
    for big, small in zip(near, far, strict=True):
        assert small.landmarks[:, :3] == pytest.approx(big.landmarks[:, :3] * 0.25, abs=1e-5)


def test_keeps_time_size_and_visibility_of_a_pose() -> None:
    pose = smoothed([standing(0.0), standing(0.1)])[1]
    assert pose.time_s == 0.1
    assert pose.size == (640, 480)
    assert pose.visibility == pytest.approx(0.9)
    assert not pose.landmarks.flags.writeable


def test_leaves_an_absent_person_absent_and_a_missing_joint_missing() -> None:
    holed = standing(0.2).landmarks.copy()
    holed[Joint.LEFT_ANKLE] = np.nan
    results = smoothed([standing(0.0), absent(0.1, (640, 480)), Pose(0.2, holed, None, (640, 480))])
    assert [pose.present for pose in results] == [True, False, True]
    assert np.isnan(results[2].landmarks[Joint.LEFT_ANKLE]).all()
    assert np.isfinite(results[2].landmarks[Joint.LEFT_KNEE]).all()
    assert results[2].world is None


def test_starts_anew_with_another_person() -> None:
    smoother = PoseSmoother()
    smoother.update(standing(0.0))
    smoother.reset()
    other = standing(0.1, share=0.5)
    assert np.array_equal(smoother.update(other).landmarks, other.landmarks)


def test_measures_a_body_in_picture_heights() -> None:
    landmarks = np.zeros((JOINTS, 4), np.float32)
    landmarks[:, 0] = np.linspace(0.25, 0.5, JOINTS)  # a quarter of 640 is a third of 480
    landmarks[:, 1] = np.linspace(0.1, 0.9, JOINTS)
    assert body_size(Pose(0.0, landmarks, None, (640, 480))) == pytest.approx((1 / 3 + 0.8) / 2)
    assert body_size(absent(0.0, (640, 480))) > 0
