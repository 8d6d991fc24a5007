import numpy as np
import pytest

from fitness_app.domain.thinning import angular_speed, broken, stretches, thin


def test_a_gap_of_more_than_half_a_second_parts_two_stretches() -> None:
    times = np.array([0.0, 0.1, 0.2, 1.0, 1.1])
    assert [(part.start, part.stop) for part in stretches(times)] == [(0, 3), (3, 5)]


def test_no_times_have_no_stretches() -> None:
    assert stretches(np.empty(0)) == []


def test_a_joint_that_opens_evenly_has_that_speed_everywhere() -> None:
    times = np.arange(0, 2, 1 / 30)
    assert angular_speed(times, 40.0 * times) == pytest.approx(np.full(len(times), 40.0))


def test_a_joint_that_closes_has_a_negative_speed() -> None:
    times = np.arange(0, 2, 1 / 30)
    assert (angular_speed(times, 100 - 25.0 * times) < -24).all()


def test_trembling_from_picture_to_picture_is_not_told_as_speed() -> None:
    times = np.arange(0, 2, 1 / 30)
    trembling = np.where(np.arange(len(times)) % 2 == 0, 0.5, -0.5)
    naive = np.abs(np.diff(trembling) * 30).max()
    assert np.abs(angular_speed(times, trembling)).max() < naive / 2


def test_the_speed_across_a_gap_is_not_made_up() -> None:
    times = np.concatenate((np.arange(0, 1, 0.1), np.arange(5, 6, 0.1)))
    angle = np.where(times < 3, 10.0, 170.0)
    assert np.abs(angular_speed(times, angle)).max() == pytest.approx(0.0)


def test_the_speed_of_an_unknown_angle_is_unknown() -> None:
    times = np.arange(0, 1, 0.1)
    angle = 10 * times
    angle[4] = np.nan
    speed = angular_speed(times, angle)
    assert np.isnan(speed[4])
    assert np.isfinite(np.delete(speed, 4)).all()


def test_a_line_is_broken_in_a_gap() -> None:
    times, values = broken(np.array([0.0, 0.1, 9.0]), np.array([1.0, 2.0, 3.0]))
    assert times.tolist() == pytest.approx([0.0, 0.1, 4.55, 9.0])
    assert np.isnan(values[2])
    assert values[[0, 1, 3]].tolist() == [1.0, 2.0, 3.0]


def test_thinning_keeps_every_peak_and_never_more_than_three_points_a_column() -> None:
    times = np.arange(18_000) / 30
    values = np.zeros(18_000)
    values[[5, 9_001, 17_990]] = (100.0, -80.0, 60.0)
    _, thinned = thin((times, values), 0.0, 600.0, 500)
    assert len(thinned) <= 1500
    assert {100.0, -80.0, 60.0} <= set(thinned.tolist())


def test_thinning_gives_the_samples_themselves_where_there_is_room() -> None:
    times = np.arange(18_000) / 30
    seen, values = thin((times, 2 * times), 10.0, 12.0, 500)
    assert seen[0] <= 10.0
    assert seen[-1] >= 12.0
    assert len(seen) < 65
    assert values == pytest.approx(2 * seen)


def test_what_is_not_known_stays_a_gap_after_thinning() -> None:
    times = np.arange(18_000) / 30
    values = np.ones(18_000)
    values[6_000:12_000] = np.nan
    seen, thinned = thin((times, values), 0.0, 600.0, 100)
    assert np.isnan(thinned[(seen > 210) & (seen < 390)]).all()
    assert np.isfinite(thinned[seen < 190]).all()


def test_a_gap_of_one_sample_breaks_the_line_also_after_thinning() -> None:
    sets = np.concatenate((np.arange(0, 60, 0.1), np.arange(120, 180, 0.1)))
    times, values = thin(broken(sets, np.ones(len(sets))), 0.0, 180.0, 40)
    unknown = times[np.isnan(values)]
    assert len(unknown)
    assert (unknown > 50).all()
    assert (unknown < 125).all()


def test_thinning_nothing_gives_nothing() -> None:
    seen, values = thin((np.empty(0), np.empty(0)), 0.0, 1.0, 10)
    assert len(seen) == len(values) == 0
