"""How many people are in the picture: real people, alone and side by side."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from fitness_app.domain.frame import Frame, Image
from fitness_app.domain.pose import Pose, absent
from fitness_app.vision.crowd import EVERY_S, Crowd
from fitness_app.vision.landmarker import Landmarker

HEIGHT = 480


def first_picture(clip: Path) -> Image:
    capture = cv2.VideoCapture(str(clip))
    try:
        picture = capture.read()[1]
    finally:
        capture.release()
    width = round(picture.shape[1] * HEIGHT / picture.shape[0])
    return np.asarray(cv2.resize(picture, (width, HEIGHT)), np.uint8)


@pytest.fixture(scope="module")
def one(test_data: Path) -> Image:
    return first_picture(test_data / "clips" / "real" / "squat_tfjs.mp4")


@pytest.fixture(scope="module")
def two(test_data: Path, one: Image) -> Image:
    return np.hstack((first_picture(test_data / "clips" / "real" / "moving_tfjs.mp4"), one))


def followed(pose_model: Path, picture: Image) -> Pose:
    landmarker = Landmarker(pose_model)
    try:
        return landmarker.detect(picture, 0.0)
    finally:
        landmarker.close()


def counted(pose_model: Path, *pictures: Image) -> list[int]:
    with Crowd(pose_model) as crowd:
        return [
            crowd.people(Frame(i * EVERY_S, picture), followed(pose_model, picture))
            for i, picture in enumerate(pictures)
        ]


def test_two_people_are_two_once_two_looks_agree(pose_model: Path, one: Image, two: Image) -> None:
    assert counted(pose_model, one, two, two, one) == [1, 1, 2, 1]


def test_looks_only_now_and_then_and_for_company_only(pose_model: Path, two: Image) -> None:
    pose = followed(pose_model, two)
    with Crowd(pose_model) as crowd:
        told = [crowd.people(Frame(time_s, two), pose) for time_s in (0.0, 0.5, EVERY_S - 0.1, EVERY_S)]
        assert told == [1, 1, 1, 2]
        nobody = absent(9.0, (two.shape[1], HEIGHT))
        assert crowd.people(Frame(9.0, two), nobody) == 2
        assert crowd.people(Frame(12.0, None), pose) == 2
