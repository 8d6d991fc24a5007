"""The ghost stands on the person's hips, is as large, and looks the same way."""

from dataclasses import replace

import numpy as np
import pytest

from fitness_app import paths
from fitness_app.domain.comparison import Take, take_of
from fitness_app.domain.ghost import ghost_of, hips, mirrored, nearest, trunk
from fitness_app.domain.pose import FloatArray, Joint, PoseTrack, absent
from fitness_app.domain.quality import Quality
from fitness_app.domain.view import View
from fitness_app.domain.workout import Set
from fitness_app.vision.pose_track import load


@pytest.fixture(scope="module")
def squats() -> PoseTrack:
    return load(paths.resources() / "demo" / "demo.npz").between(0.4, 3.4)


def _take(track: PoseTrack, view: View | None = None) -> Take:
    take = take_of(Set("squat", 1.0, 0.4, 3.3), track)
    return take if view is None else replace(take, quality=Quality(view, 0.9, 8.0, 1.0, 30.0, 90))


def _moved(track: PoseTrack, size: float, shift: float, *, turned: bool = False) -> PoseTrack:
    """The same person smaller, elsewhere in the picture, perhaps filmed from the other side."""
    landmarks: FloatArray = track.landmarks.copy()
    landmarks[..., :2] = size * landmarks[..., :2] + shift
    if turned:
        landmarks[..., 0] = 1.0 - landmarks[..., 0]
    return PoseTrack(landmarks, None, track.time_s, track.size)


@pytest.mark.parametrize("turned", [False, True])
def test_a_ghost_of_oneself_covers_one_s_own_joints(squats: PoseTrack, turned: bool) -> None:
    far = _moved(squats, 0.4, 0.2, turned=turned)
    # what is seen from the left is seen from the right once it is turned over
    side = View(80.0)
    ghost = ghost_of(_take(squats, side), _take(far, side))
    assert ghost is not None
    assert ghost.scale == pytest.approx(2.5, rel=0.01)
    assert ghost.mirrored is turned
    pose = squats[10]
    over = ghost.over(pose, float(far.time_s[10]))
    assert over is not None
    assert np.abs(over - pose.landmarks[:, :2]).max() < 0.01


def test_another_picture_s_shape_does_not_distort_it(squats: PoseTrack) -> None:
    width, height = squats.size
    wide = PoseTrack(squats.landmarks.copy(), None, squats.time_s, (2 * width, height))
    wide.landmarks.flags.writeable = True
    wide.landmarks[..., 0] /= 2.0
    ghost = ghost_of(_take(squats), _take(wide))
    assert ghost is not None
    over = ghost.over(squats[5], float(squats.time_s[5]))
    assert over is not None
    assert np.abs(over - squats[5].landmarks[:, :2]).max() < 0.01


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (View(0.0, 1), View(10.0, -1), True),
        (View(0.0, 1), View(10.0, 1), False),
        (View(0.0, 1), View(80.0, -1), False),
        (View(float("nan")), View(0.0, -1), False),
    ],
    ids=["before and behind", "both before", "before and from the side", "unknown"],
)
def test_it_is_turned_over_only_where_the_camera_stood_opposite(
    squats: PoseTrack, one: View, other: View, expected: bool
) -> None:
    assert mirrored(_take(squats, one), _take(squats, other)) is expected


def test_there_is_no_ghost_of_nobody(squats: PoseTrack) -> None:
    nobody = PoseTrack(np.full_like(squats.landmarks, np.nan), None, squats.time_s, squats.size)
    assert ghost_of(_take(squats), _take(nobody)) is None
    assert ghost_of(_take(squats), take_of(Set("squat", 1.0, 0.0, 1.0), None)) is None
    ghost = ghost_of(_take(squats), _take(squats))
    assert ghost is not None
    assert ghost.over(absent(0.5, squats.size), 0.5) is None


def test_size_place_and_time_are_found(squats: PoseTrack) -> None:
    assert trunk(_moved(squats, 0.5, 0.0)) == pytest.approx(0.5 * trunk(squats))
    middle = hips(squats[0])
    assert middle is not None
    assert middle[1] == pytest.approx(squats[0].landmarks[[Joint.LEFT_HIP, Joint.RIGHT_HIP], 1].mean())
    assert nearest(squats, -1.0) == 0
    assert nearest(squats, 99.0) == len(squats) - 1
    assert nearest(squats, float(squats.time_s[7]) + 0.01) == 7
