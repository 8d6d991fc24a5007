"""The person in the picture: where a reference says, the same one all along, and absent rather than wrong."""

import json
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np
import pytest

from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import JOINTS, Joint, Pose, PoseTrack, track_of
from fitness_app.vision import pose_track
from fitness_app.vision.pose_estimator import PoseEstimator
from fitness_app.vision.sources import open_source

CANVAS = (720, 1280)


def frames_of(path: Path) -> list[Frame]:
    with open_source(SourceSpec(str(path))) as source:
        return [frame for frame in source.frames() if isinstance(frame, Frame)]


def poses_of(frames: Sequence[Frame], model: Path | None, smooth: bool = True) -> PoseTrack:
    with PoseEstimator(model, smooth) as estimator:
        return track_of([estimator.estimate(frame) for frame in frames])


@pytest.fixture(scope="module")
def squats(test_data: Path) -> list[Frame]:
    return frames_of(test_data / "clips" / "real" / "squat_tfjs.mp4")


@pytest.fixture(scope="module")
def reference(test_data: Path) -> np.ndarray:
    """(65, 33, 2) in picture heights: what TensorFlow.js publishes for the clip in 720 × 1280."""
    stored = json.loads((test_data / "landmark_reference" / "pose_squats.full.json").read_text())
    return np.array(stored)[:, :, :2] / 1280.0


@pytest.mark.parametrize(("smooth", "limit"), [(False, 0.015), (True, 0.03)])
def test_finds_the_landmarks_where_the_published_reference_has_them(
    squats: list[Frame], reference: np.ndarray, pose_model: Path, smooth: bool, limit: float
) -> None:
    track = poses_of(squats, pose_model, smooth)
    points = np.stack([pose.points for pose in track])
    heights = np.ptp(reference[..., 1], axis=1)[:, None]  # of the person, in each picture
    assert points.shape == reference.shape == (65, JOINTS, 2)
    assert np.median(np.linalg.norm(points - reference, axis=2) / heights) <= limit


def test_gives_world_landmarks_with_the_limbs_of_a_human(squats: list[Frame], pose_model: Path) -> None:
    world = poses_of(squats[:10], pose_model).world
    assert world is not None
    thighs, shins = (
        np.linalg.norm(world[:, list(upper)] - world[:, list(lower)], axis=2)
        for upper, lower in (
            ((Joint.LEFT_HIP, Joint.RIGHT_HIP), (Joint.LEFT_KNEE, Joint.RIGHT_KNEE)),
            ((Joint.LEFT_KNEE, Joint.RIGHT_KNEE), (Joint.LEFT_ANKLE, Joint.RIGHT_ANKLE)),
        )
    )
    assert ((thighs > 0.25) & (thighs < 0.6)).all()
    assert ((shins > 0.25) & (shins < 0.6)).all()
    assert np.abs(np.diff(thighs, axis=1)).max() < 0.08  # left as long as right


def test_finds_nobody_where_nobody_is(pose_model: Path) -> None:
    frames = [Frame(number / 10, np.full((240, 320, 3), 120, np.uint8)) for number in range(3)]
    track = poses_of(frames, pose_model)
    assert not any(pose.present for pose in track)
    assert track.size == (320, 240)


def test_takes_frames_that_come_faster_than_a_millisecond(squats: list[Frame], pose_model: Path) -> None:
    frames = [Frame(number * 1e-4, frame.image) for number, frame in enumerate(squats[:4])]
    assert all(pose.present for pose in poses_of(frames, pose_model))


# Two people in one picture: real clips side by side.


def scaled(images: Sequence[np.ndarray], height: int) -> list[np.ndarray]:
    return [
        cv2.resize(
            image, (round(image.shape[1] * height / image.shape[0]), height), interpolation=cv2.INTER_AREA
        )
        for image in images
    ]


@pytest.fixture(scope="module")
def athlete(squats: list[Frame]) -> list[np.ndarray]:
    """5 pictures per second, 560 high."""
    return scaled([frame.image for frame in squats if frame.image is not None], 560)


@pytest.fixture(scope="module")
def passer_by(test_data: Path) -> list[np.ndarray]:
    """Somebody else, bigger: 30 pictures per second, 720 high, cut out around the body."""
    frames = frames_of(test_data / "clips" / "real" / "squat_b24.mp4")
    images = scaled([frame.image for frame in frames[:60] if frame.image is not None], 720)
    width = images[0].shape[1]
    return [image[:, width // 4 : width * 3 // 4] for image in images]


def composed(*parts: tuple[np.ndarray, int, int]) -> np.ndarray:
    """Pictures pasted at (x, y), the last on top."""
    canvas = np.full((*CANVAS, 3), 90, np.uint8)
    for image, x, y in parts:
        left, right = max(x, 0), min(x + image.shape[1], CANVAS[1])
        bottom = min(y + image.shape[0], CANVAS[0])
        if right > left:
            canvas[y:bottom, left:right] = image[: bottom - y, left - x : right - x]
    return canvas


def hip_x(track: PoseTrack) -> np.ndarray:
    """Where the hips are, in pixels of the canvas; NaN where nobody was found."""
    return track.landmarks[:, [Joint.LEFT_HIP, Joint.RIGHT_HIP], 0].mean(axis=1) * CANVAS[1]


def stays(x: np.ndarray, start: float, end: float) -> bool:
    seen = x[np.isfinite(x)]
    return bool(((seen > start) & (seen < end)).all())


def test_stays_with_the_first_person_when_a_bigger_one_walks_in(
    athlete: list[np.ndarray], passer_by: list[np.ndarray], pose_model: Path
) -> None:
    frames = [
        Frame(
            number / 15,
            composed(
                (athlete[number // 3], 80, 100), *([(passer_by[number], 560, 0)] if number > 15 else [])
            ),
        )
        for number in range(60)
    ]
    x = hip_x(poses_of(frames, pose_model))
    assert stays(x, 100, 400)
    assert np.isfinite(x).mean() > 0.95


def test_finds_its_person_again_after_somebody_walked_by_in_front(
    athlete: list[np.ndarray], passer_by: list[np.ndarray], pose_model: Path
) -> None:
    def at(number: int) -> np.ndarray:
        return composed((athlete[number // 6], 300, 100), (passer_by[number % 60], 19 * number - 1100, 0))

    x = hip_x(poses_of([Frame(number / 30, at(number)) for number in range(150)], pose_model))
    assert stays(x, 300, 520)
    assert np.isfinite(x[:30]).all()
    assert np.isfinite(x[-30:]).all()


def test_waits_two_seconds_for_a_person_that_left_before_it_takes_another(
    athlete: list[np.ndarray], passer_by: list[np.ndarray], pose_model: Path
) -> None:
    def at(number: int) -> np.ndarray:
        away = (passer_by[number % 60], 600, 0)
        return composed((athlete[number // 3], 40, 100), away) if number < 30 else composed(away)

    # The athlete is alone at first, so that it is the one that is chosen.
    frames = [Frame(0.0, composed((athlete[0], 40, 100)))]
    frames += [Frame(number / 15, at(number)) for number in range(1, 90)]
    x = hip_x(poses_of(frames, pose_model))
    assert stays(x[:30], 40, 400)
    assert np.isnan(x[31:59]).all()
    assert stays(x[65:], 640, 1240)
    assert np.isfinite(x[65:]).all()


def test_takes_its_person_back_that_left_for_a_second(
    athlete: list[np.ndarray], passer_by: list[np.ndarray], pose_model: Path
) -> None:
    def at(number: int) -> np.ndarray:
        gone = 30 <= number < 45
        return composed(
            (passer_by[number % 60], 600, 0), *([] if gone else [(athlete[number // 3], 40, 100)])
        )

    frames = [Frame(0.0, composed((athlete[0], 40, 100)))]
    frames += [Frame(number / 15, at(number)) for number in range(1, 75)]
    x = hip_x(poses_of(frames, pose_model))
    assert stays(x, 40, 400)
    assert np.isnan(x[31:45]).all()
    assert np.isfinite(x[50:]).all()


def test_takes_the_next_person_at_once_after_a_cut(
    athlete: list[np.ndarray], passer_by: list[np.ndarray], pose_model: Path
) -> None:
    frames = [Frame(number / 15, composed((athlete[number // 3], 40, 100))) for number in range(15)]
    frames += [
        Frame(number / 15, 255 - composed()[: CANVAS[0]] // 3) for number in range(15, 16)
    ]  # a bright picture between two scenes
    frames += [Frame(number / 15, composed((passer_by[number], 600, 0))) for number in range(16, 30)]
    x = hip_x(poses_of(frames, pose_model))
    assert stays(x[:15], 40, 400)
    assert np.isfinite(x[18:]).all()
    assert stays(x[18:], 640, 1240)


# Recordings


def test_smooths_a_recording_as_it_smooths_pictures_and_needs_no_model(
    squats: list[Frame], pose_model: Path, tmp_path: Path
) -> None:
    pose_track.save(poses_of(squats, pose_model, smooth=False), tmp_path / "raw.npz")
    replayed = poses_of(frames_of(tmp_path / "raw.npz"), None)
    watched = poses_of(squats, pose_model)
    assert np.allclose(replayed.landmarks, watched.landmarks, atol=1e-5)
    assert replayed.world is not None
    assert watched.world is not None
    assert np.allclose(replayed.world, watched.world, atol=1e-5)


def test_passes_a_recording_through_untouched_where_no_smoothing_is_wanted(tmp_path: Path) -> None:
    landmarks = np.random.default_rng(1).random((JOINTS, 4), np.float32)
    pose = Pose(0.5, landmarks, None, (640, 480))
    with PoseEstimator(None, smooth=False) as estimator:
        assert estimator.estimate(Frame(0.5, None, pose)) is pose


def test_says_that_a_frame_must_hold_something() -> None:
    with PoseEstimator(None) as estimator, pytest.raises(ValueError, match="a picture or a pose"):
        estimator.estimate(Frame(0.0, None))


def test_keeps_the_terminal_clean(
    squats: list[Frame], pose_model: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    poses_of(squats[:3], pose_model)
    said = capfd.readouterr()
    assert said.out == ""
    assert said.err == ""
