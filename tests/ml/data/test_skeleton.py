import numpy as np
import pytest

from ml.data.skeleton import (
    JOINTS,
    MIRRORED,
    WindowSpec,
    body_size,
    from_landmarks,
    joined,
    moved,
    normalised,
    resample,
    solid_from_landmarks,
    window,
)


def person(frames: int = 5, torso: float = 100.0) -> np.ndarray:
    """Somebody who stands still: (frames, 13, 2) in pixels."""
    one = np.array(
        [(0, -40), (20, 0), (-20, 0), (25, 60), (-25, 60), (25, 110), (-25, 110), (15, 100), (-15, 100),
         (15, 185), (-15, 185), (15, 270), (-15, 270)]
    )  # fmt: skip
    return np.repeat(one[None] * torso / 100 + [300, 200], frames, axis=0).astype(np.float32)


def test_left_and_right_change_places_in_the_mirror() -> None:
    for joint, other in zip(JOINTS, MIRRORED, strict=True):
        name = JOINTS[other]
        assert {joint, name} in ({joint}, {name.replace("left", "right"), name.replace("right", "left")})


def test_landmarks_become_square_units() -> None:
    landmarks = np.zeros((1, 33, 4), np.float32)
    landmarks[..., :2], landmarks[..., 3] = 0.5, 1.0
    points = from_landmarks(landmarks, (640, 320))
    assert points[0, 5].tolist() == [1.0, 0.5]


def test_joints_that_the_estimator_only_guesses_are_missing() -> None:
    landmarks = np.full((1, 33, 4), 0.5, np.float32)
    landmarks[0, 27, 3] = 0.02
    points = from_landmarks(landmarks, (100, 100))
    assert np.isnan(points[0, JOINTS.index("left_ankle")]).all()
    assert np.isfinite(np.delete(points[0], JOINTS.index("left_ankle"), axis=0)).all()


def test_joints_far_outside_of_the_picture_are_missing() -> None:
    landmarks = np.full((1, 33, 4), 0.5, np.float32)
    landmarks[0, [27, 28], 1] = 1.05, 1.3
    known = np.isfinite(from_landmarks(landmarks, (100, 100))[0, :, 0])
    assert known[JOINTS.index("left_ankle")]
    assert not known[JOINTS.index("right_ankle")]


def test_depth_has_the_scale_of_the_width() -> None:
    landmarks = np.full((1, 33, 4), 0.5, np.float32)
    landmarks[..., 2] = -0.1
    assert np.allclose(solid_from_landmarks(landmarks, (640, 320))[0, :, 2], -0.2)


def test_the_head_is_between_the_ears_and_the_nose_stands_in_for_them() -> None:
    points = np.full((2, 33, 2), 1.0, np.float32)
    points[0, 7], points[0, 8] = (4.0, 2.0), (6.0, 2.0)
    points[1, 7:9] = np.nan
    points[1, 0] = (9.0, 9.0)
    assert joined(points)[:, 0].tolist() == [[5.0, 2.0], [9.0, 9.0]]


def test_resampling_goes_straight_from_pose_to_pose() -> None:
    points = np.zeros((2, 13, 2), np.float32)
    points[1] = 1.0
    middle = resample(points, np.array([0.0, 0.2]), np.array([0.05]))
    assert middle[0, 0, 0] == pytest.approx(0.25)


def test_nothing_is_invented_over_a_long_gap() -> None:
    found = resample(person(2), np.array([0.0, 2.0]), np.array([0.0, 1.0, 2.0]))
    assert np.isnan(found[1]).all()


def test_a_joint_that_is_missing_at_one_end_is_taken_from_the_nearer_pose() -> None:
    points = person(2)
    points[1, 3] = np.nan
    found = resample(points, np.array([0.0, 0.1]), np.array([0.02, 0.09]))
    assert np.isfinite(found[0, 3]).all()
    assert np.isnan(found[1, 3]).all()


def test_time_before_the_first_pose_is_unknown() -> None:
    cut = window(person(31), np.arange(31) / 30 + 5.0, 6.0, WindowSpec(2.0, 32))
    assert cut.shape == (32, 13, 3)
    assert cut[:13, :, 2].sum() == 0
    assert cut[-8:, :, 2].all()


@pytest.mark.parametrize("fps", [5, 10, 25, 60])
def test_a_window_is_complete_at_any_frame_rate(fps: int) -> None:
    time_s = np.arange(0, 3, 1 / fps)
    cut = window(person(len(time_s)), time_s, float(time_s[-1]), WindowSpec())
    assert cut[..., 2].all()


def test_place_and_size_do_not_matter_but_posture_does() -> None:
    upright, lying = person(), person()[..., ::-1].copy()
    moved_away = upright * 2.5 + 1000
    assert np.allclose(normalised(upright), normalised(moved_away), atol=1e-4)
    assert not np.allclose(normalised(upright), normalised(lying), atol=0.1)


def test_the_hips_are_at_zero_and_the_torso_is_one() -> None:
    cut = normalised(person())
    assert np.allclose(cut[:, 7:9, :2].mean(axis=1), 0, atol=1e-5)
    assert body_size(person()) == pytest.approx(100, rel=0.05)


def test_the_size_holds_when_the_trunk_points_at_the_camera() -> None:
    seen = person()
    seen[:, 1:3, 1] += 80
    seen[:, 3:7, 1] += 80
    assert body_size(seen) == pytest.approx(100, rel=0.15)


def test_nobody_gives_an_empty_window() -> None:
    assert not normalised(np.full((4, 13, 2), np.nan, np.float32)).any()


def test_a_body_without_hips_is_placed_by_its_shoulders() -> None:
    seen = person()
    seen[:, 7:] = np.nan
    cut = normalised(seen)
    assert np.isfinite(cut).all()
    assert np.allclose(cut[:, 1:3, :2].mean(axis=1), 0, atol=1e-5)


def test_standing_still_is_no_movement_though_the_camera_pans() -> None:
    seen = person(32) + np.linspace(0, 100, 32, dtype=np.float32)[:, None, None]
    assert moved(normalised(seen)) < 0.01


def test_bending_the_arms_is_movement() -> None:
    seen = person(32)
    seen[:, 3:7, 1] -= 60 * (0.5 - 0.5 * np.cos(np.linspace(0, 6.28, 32)))[:, None]
    assert moved(normalised(seen)) > 0.1
