import cv2
import numpy as np

from fitness_app.domain.framing import Box
from ml.data.picture import small


def test_colours_come_as_red_green_blue() -> None:
    blue = np.zeros((48, 64, 3), np.uint8)
    blue[..., 0] = 200
    assert small(blue, 8)[0, 0].tolist() == [0, 0, 200]


def test_a_tall_picture_is_squeezed_like_a_wide_one() -> None:
    assert small(cv2.UMat(np.zeros((90, 10, 3), np.uint8)).get(), 16).shape == (16, 16, 3)


def test_a_square_that_reaches_beyond_the_picture_is_filled_with_grey() -> None:
    white = np.full((40, 40, 3), 255, np.uint8)
    cut = small(white, 20, Box(-20.0, 0.0, 40.0))
    assert (cut[:, :10] == 114).all()
    assert (cut[:, 10:] == 255).all()


def test_a_square_outside_the_picture_is_grey() -> None:
    assert (small(np.zeros((40, 40, 3), np.uint8), 8, Box(100.0, 100.0, 10.0)) == 114).all()
