import numpy as np
import pytest
import torch

from ml.data.alone import FORMS, alone

BODY = slice(2, 6)


def scene(room: int = 30) -> tuple[torch.Tensor, np.ndarray]:
    """A clip of a person, dark above and bright below, in a room; and the person's mask."""
    clip = torch.full((2, 3, 8, 8), room, dtype=torch.uint8)
    clip[:, :, BODY, BODY] = 60
    clip[:, 0, 4:6, BODY] = 180
    mask = np.zeros((2, 8, 8), np.uint8)
    mask[:, BODY, BODY] = 255
    return clip, mask


@pytest.mark.parametrize("form", FORMS)
def test_nothing_of_the_room_is_left(form: str) -> None:
    one, other = (alone(*scene(room), form) for room in (10, 240))
    assert one.shape == (2, 3, 8, 8)
    assert one.dtype == torch.uint8
    assert torch.equal(one, other)


def test_the_person_keeps_its_colours() -> None:
    clip, mask = scene()
    assert torch.equal(alone(clip, mask, "colours")[:, :, BODY, BODY], clip[:, :, BODY, BODY])


def test_tones_reach_from_black_to_white_and_know_no_colour() -> None:
    seen = alone(*scene(), "tones")[:, :, BODY, BODY]
    assert (int(seen.min()), int(seen.max())) == (0, 255)
    assert torch.equal(seen[:, 0], seen[:, 2])


def test_a_shape_is_white_on_black() -> None:
    seen = alone(*scene(), "shape")
    assert (seen[:, :, BODY, BODY] == 255).all()
    assert int(seen.sum()) == 255 * seen[:, :, BODY, BODY].numel()


@pytest.mark.parametrize("form", FORMS)
def test_a_picture_of_nobody_is_plain(form: str) -> None:
    clip, mask = scene()
    assert len(alone(clip, np.zeros_like(mask), form).unique()) == 1
