"""A figure carries its view, its visibility and its error, or says that it cannot be told."""

import math
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import pytest
from visits import moving, rep, with_hole

from fitness_app.domain.curves import ANGLE_NAMES, joint_angles, side_angle
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.person import Calibration
from fitness_app.domain.pose import PoseTrack, track_of
from fitness_app.domain.quality import (
    NOT_MEASURABLE,
    UNSEEN,
    Figure,
    mean_range,
    measured_joint,
    quality_of,
    range_figure,
)

SQUAT = exercise_named("squat")


@pytest.fixture
def filmed(figure: SimpleNamespace) -> Callable[..., PoseTrack]:
    """Squats of the made-up person from a camera of one's choice."""

    def films(degrees: float, left: float = 0.99, right: float = 0.99) -> PoseTrack:
        camera = figure.Camera(degrees, left, right)
        return track_of(
            figure.film(lambda knee: figure.stand(knee=knee), figure.waves(1, 175, 85), camera=camera)
        )

    return films


@pytest.mark.parametrize(("degrees", "view", "told"), [(0.0, "side", True), (90.0, "front", False)])
def test_the_view_decides_whether_a_knee_s_range_can_be_told(
    filmed: Callable[..., PoseTrack], degrees: float, view: str, told: bool
) -> None:
    quality = quality_of(filmed(degrees), SQUAT)
    assert (quality.view.name, quality.measurable) == (view, told)
    assert quality.rate == pytest.approx(30.0)
    assert quality.pose_share == 1.0
    assert quality.tempo_error_s == pytest.approx(math.sqrt(2) / 30)


def test_visibility_is_that_of_the_better_side_s_worst_joint(filmed: Callable[..., PoseTrack]) -> None:
    clear, dim = quality_of(filmed(0.0, 0.3), SQUAT), quality_of(filmed(0.0, 0.3, 0.6), SQUAT)
    assert clear.visibility == pytest.approx(0.99, abs=0.01)
    assert dim.visibility == pytest.approx(0.6, abs=0.01)
    assert dim.error_deg > clear.error_deg


def test_pictures_without_a_person_are_told_and_do_not_blur_the_rest() -> None:
    whole, holed = quality_of(moving(), SQUAT), quality_of(with_hole(moving(), 5, 15), SQUAT)
    assert holed.pose_share == pytest.approx(11 / 21)
    assert holed.visibility == pytest.approx(whole.visibility, abs=0.02)
    nobody = quality_of(with_hole(moving(), 0, 21), SQUAT)
    assert (nobody.pose_share, nobody.visibility, nobody.view.name) == (0.0, 0.0, "unknown")


def test_a_range_says_its_error_or_that_it_cannot_be_told() -> None:
    quality = quality_of(moving(), SQUAT)
    assert range_figure(rep(0.0, 91.6), quality).text == "92° ± 6°"
    assert range_figure(rep(0.0, range_error_deg=20.0), quality).text == NOT_MEASURABLE
    unknown = range_figure(rep(0.0, math.nan), quality)
    assert (unknown.told, unknown.text) == (False, NOT_MEASURABLE)
    from_set = range_figure(rep(0.0, range_error_deg=math.nan), quality)
    assert from_set.error == quality.error_deg
    assert not range_figure(rep(0.0, range_error_deg=math.nan), UNSEEN).told


def test_a_figure_of_another_unit_is_told_as_it_is() -> None:
    assert Figure(1.234, 0.05, "s", "side", 0.9).text == "1.23 ± 0.05 s"
    assert Figure(1.234, math.nan, "s", "side", 0.9).text == "1.23 s"
    assert Figure(math.nan, 0.1, "s", "side", 0.9).text == NOT_MEASURABLE


def test_the_mean_of_a_set_keeps_the_camera_s_error() -> None:
    reps = [rep(0.0, 90.0), rep(2.0, 100.0), replace(rep(4.0, 20.0), valid=False)]
    mean = mean_range(reps, quality_of(moving(), SQUAT))
    assert (mean.value, mean.error, mean.view) == (95.0, 6.0, "oblique")
    assert not mean_range([], UNSEEN).told


def test_a_goniometer_stretches_a_range() -> None:
    gauge = Calibration("Ada", "knee", (170.0, 60.0), (180.0, 70.0 - 11.0), "Dr. Who")
    found = range_figure(rep(0.0, 100.0), quality_of(moving(), SQUAT), gauge)
    assert (found.value, found.error, found.calibrated) == (pytest.approx(110.0), pytest.approx(6.6), True)


def test_the_joint_of_an_exercise_is_known_by_name() -> None:
    assert [measured_joint(exercise_named(name)) for name in ("squat", "push_up", "sit_up")] == [
        "knee",
        "elbow",
        "hip",
    ]


def test_joint_angles_are_those_that_the_person_has(filmed: Callable[..., PoseTrack]) -> None:
    angles = joint_angles(filmed(30.0))
    assert tuple(angles) == ANGLE_NAMES
    assert angles["left_knee"].max() == pytest.approx(175.0, abs=0.5)
    assert angles["right_knee"].min() == pytest.approx(85.0, abs=0.5)
    flat = filmed(0.0)
    from_picture = joint_angles(PoseTrack(flat.landmarks, None, flat.time_s, flat.size))
    assert from_picture["right_knee"].min() == pytest.approx(85.0, abs=1.0)
    assert (side_angle(flat, SQUAT, 1) == joint_angles(flat)["right_knee"]).all()


def test_an_exercise_of_the_users_own_has_a_view_but_no_measured_joint() -> None:
    own = exercise_named("zebra_walk")
    assert measured_joint(own) == ""
    quality = quality_of(moving(), own)
    assert quality.frames == len(moving())
    assert 0 < quality.visibility <= 1


def test_what_was_no_exercise_measures_no_joint() -> None:
    assert measured_joint(exercise_named("none")) == ""
