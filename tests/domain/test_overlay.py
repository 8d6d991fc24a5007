"""A movement is laid over another one repetition by repetition, and over itself without a fault."""

from dataclasses import replace
from uuid import uuid4

import numpy as np
import pytest
from visits import rep

from fitness_app import paths
from fitness_app.domain.comparison import Take, compare, known_level, matched, take_of
from fitness_app.domain.overlay import AT_ONCE, PHASES, Phases, laid_over, repeated
from fitness_app.domain.person import Calibration
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.workout import Set
from fitness_app.vision.pose_track import load


@pytest.fixture(scope="module")
def demo() -> PoseTrack:
    return load(paths.resources() / "demo" / "demo.npz")


@pytest.fixture
def squats(demo: PoseTrack) -> Take:
    """Two real squats of the demo."""
    reps = (rep(0.5, end=1.3), rep(1.5, end=2.4, id=uuid4()))
    return take_of(Set("squat", 1.0, 0.4, 3.3, reps=reps), demo.between(0.4, 3.4))


def _later(take: Take, seconds: float) -> Take:
    """The same set, that much later in its session."""
    assert take.track is not None
    track = replace(take.track, time_s=take.track.time_s + seconds)
    reps = tuple(
        replace(each, start=each.start + seconds, end=each.end + seconds, id=uuid4())
        for each in take.one.reps
    )
    return replace(take, track=track, one=replace(take.one, reps=reps, id=uuid4()))


def test_each_moment_of_a_repetition_finds_the_same_moment_of_its_twin(squats: Take) -> None:
    overlay = laid_over(squats, _later(squats, 100.0))
    assert [pair.number for pair in overlay.pairs] == [1, 2]
    pair = overlay.at(2.0)
    assert pair is overlay.pairs[1]
    assert pair.moment(2.0) == pytest.approx(102.0, abs=1 / 30)
    assert overlay.at(1.4) is None
    assert overlay.near(1.35) is overlay.pairs[0]
    assert overlay.near(0.4) is overlay.pairs[0]
    assert overlay.near(4.0) is None
    assert pair.share(1.5) == 0.0
    assert pair.share(2.4) == pytest.approx(1.0)


def test_one_repetition_is_held_against_each_of_a_set(squats: Take) -> None:
    reference = repeated(_later(squats, 50.0), 2)
    overlay = laid_over(squats, reference)
    assert [pair.other.start for pair in overlay.pairs] == [50.5, 50.5]
    assert overlay.pairs[1].moment(1.5) == pytest.approx(50.5, abs=0.05)
    assert [each.number for each in compare(reference, squats)] == [1, 2]


def _long(take: Take, times: int) -> Take:
    """The same set so many times one after the other."""
    parts = [_later(take, 4.0 * number) for number in range(times)]
    tracks = [part.track for part in parts if part.track is not None]
    assert tracks[0].world is not None
    joined = PoseTrack(
        np.concatenate([each.landmarks for each in tracks]),
        np.concatenate([each.world for each in tracks if each.world is not None]),
        np.concatenate([each.time_s for each in tracks]),
        tracks[0].size,
    )
    reps = tuple(each for part in parts for each in part.one.reps)
    return take_of(replace(take.one, reps=reps, end=4.0 * times), joined)


def test_of_very_many_repetitions_those_that_nobody_looked_at_yet_are_laid_over_when_asked_for(
    squats: Take,
) -> None:
    one = _long(squats, 40)
    overlay = laid_over(one, _later(one, 500.0))
    assert len(overlay.pairs) == 80
    known = [known_level(curve) for curve in overlay.curves]
    for pair in (overlay.pairs[0], overlay.pairs[AT_ONCE], overlay.pairs[-1]):
        one_s, other_s = matched(known, (pair.one, pair.other))
        assert (pair.one_s == one_s).all()
        assert (pair.other_s == other_s).all()
        assert pair.moment(pair.one.start + 0.4) == pytest.approx(pair.one.start + 500.4, abs=0.1)


def test_comparing_tells_how_far_it_is_and_ends_when_its_listener_has_enough(squats: Take) -> None:
    one, heard = _long(squats, 40), []
    laid_over(one, one, heard.append)
    assert heard == sorted(heard)
    assert len(heard) >= 4
    assert heard[0] == 0.0
    assert heard[-1] > 0.5

    class Enough(Exception):  # noqa: N818 -- no error
        """Somebody had enough."""

    def stop(share: float) -> None:
        if share > 0.2:
            raise Enough

    with pytest.raises(Enough):
        laid_over(one, one, stop)


def test_without_poses_nothing_lies_upon_anything(squats: Take) -> None:
    assert laid_over(squats, replace(squats, track=None)).pairs == ()
    assert laid_over(replace(squats, track=None), squats).at(1.0) is None


def test_both_curves_of_a_twin_are_the_same_over_the_phase(squats: Take) -> None:
    overlay = laid_over(squats, _later(squats, 9.0))
    curves = Phases(overlay).of(overlay.pairs[0])
    assert (len(curves.phase), curves.phase[0], curves.phase[-1]) == (PHASES, 0.0, 100.0)
    assert curves.joint == "knee"
    known = np.isfinite(curves.one) & np.isfinite(curves.other)
    assert known.mean() > 0.8
    assert np.abs(curves.one - curves.other)[known].max() < 8.0
    assert np.ptp(curves.one[known]) > 40.0


def test_curves_are_read_as_by_a_goniometer_only_where_both_were_held_to_one(squats: Take) -> None:
    gauge = Calibration("Ada", "knee", (180.0, 90.0), (0.0, 90.0), "Dr. Who")
    other = _later(squats, 9.0)
    both = laid_over(replace(squats, calibration=gauge), replace(other, calibration=gauge))
    single = laid_over(replace(squats, calibration=gauge), other)
    plain, told = (Phases(each).of(each.pairs[0]) for each in (single, both))
    assert (plain.calibrated, told.calibrated) == (False, True)
    known = np.isfinite(plain.one)
    assert told.one[known] == pytest.approx(180.0 - plain.one[known])
