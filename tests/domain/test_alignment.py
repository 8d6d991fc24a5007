"""A movement finds itself again, however slowly it is done and wherever it stops."""

import numpy as np
import pytest

from fitness_app import paths
from fitness_app.domain.alignment import MOST_SAMPLES, align
from fitness_app.domain.curves import driving_curve
from fitness_app.domain.exercises import exercise_named
from fitness_app.vision.pose_track import load


def _recorded() -> np.ndarray:
    """The driving signal of real squats, at 30 samples a second."""
    track = load(paths.resources() / "demo" / "demo.npz").between(0.0, 7.0)
    curve = driving_curve(track, exercise_named("squat"))
    known = np.isfinite(curve.level)
    grid = np.arange(0.2, 6.3, 1 / 30)
    return np.interp(grid, curve.time_s[known], curve.level[known])


def _replayed(level: np.ndarray, places: np.ndarray) -> np.ndarray:
    """The movement as it is at these samples of itself, with a little noise of another take."""
    noise = np.random.default_rng(5).normal(0.0, 0.01 * np.ptp(level), len(places))
    return np.interp(places, np.arange(len(level)), level) + noise


def _with_pauses(count: int) -> np.ndarray:
    """Half the speed, and a second of rest after each quarter."""
    slow = np.arange(0, count - 1, 0.5)
    stops = [int(len(slow) * share) for share in (0.25, 0.5, 0.75)]
    return np.sort(np.concatenate([slow, *(np.full(30, slow[stop]) for stop in stops)]))


@pytest.mark.parametrize(
    "places",
    [
        np.arange(180.0),
        np.arange(0, 182, 0.5),
        _with_pauses(183),
        np.arange(0, 182, 2.0),
        182 * np.linspace(0, 1, 260) ** 1.5,
    ],
    ids=["itself", "half speed", "half speed with pauses", "double speed", "ever slower"],
)
def test_a_clip_aligns_to_itself_within_two_pictures(places: np.ndarray) -> None:
    level = _recorded()
    found = align(_replayed(level, places), level)
    errors = np.abs(found.place(np.arange(len(places))) - places)
    assert np.median(errors) <= 2.0
    assert np.percentile(errors, 95) <= 12.0


def test_a_way_down_is_not_matched_with_a_way_up() -> None:
    down_and_up = np.concatenate([np.linspace(0, 1, 30), np.linspace(1, 0, 30)])
    late = np.concatenate([np.linspace(0, 1, 50), np.linspace(1, 0, 10)])
    found = align(down_and_up, late)
    assert float(found.place(15.0)) == pytest.approx(25.0, abs=4)
    assert float(found.place(45.0)) == pytest.approx(55.0, abs=3)


def test_a_smaller_range_and_another_unit_do_not_matter() -> None:
    level = _recorded()
    found = align(0.2 * level + 40.0, level)
    assert found.cost < 1e-9
    assert (found.place(np.arange(len(level))) == np.arange(len(level))).all()


def test_missing_samples_are_bridged_and_an_empty_movement_is_refused() -> None:
    level = _recorded()
    holed = level.copy()
    holed[40:46] = np.nan
    assert np.median(np.abs(align(holed, level).place(np.arange(len(level))) - np.arange(len(level)))) <= 1.0
    with pytest.raises(ValueError, match="two known samples"):
        align(np.full(5, np.nan), level)


def test_a_path_goes_from_corner_to_corner_and_never_back() -> None:
    chance = np.random.default_rng(2)
    found = align(chance.normal(size=40), chance.normal(size=70))
    for side, last in ((found.one, 39), (found.other, 69)):
        assert (side[0], side[-1]) == (0, last)
        assert set(np.diff(side)) <= {0, 1}


def test_a_long_movement_is_thinned_and_still_found() -> None:
    level = np.sin(np.arange(4000) / 40.0)
    found = align(level, level)
    assert len(found.one) <= 2 * MOST_SAMPLES
    assert np.abs(found.place(np.arange(4000)) - np.arange(4000)).max() <= 3.0
