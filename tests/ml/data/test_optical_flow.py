import numpy as np
import pytest

from ml.data.optical_flow import METHODS, REACH, as_bytes, flow


def moving(step: int) -> np.ndarray:
    """A patterned square that moves to the right by `step` pixels per frame."""
    pattern = np.random.default_rng(0).integers(60, 255, (24, 24, 3)).astype(np.uint8)
    frames = np.zeros((4, 64, 64, 3), np.uint8)
    for number, frame in enumerate(frames):
        frame[20:44, 8 + step * number : 32 + step * number] = pattern
    return frames


@pytest.mark.parametrize("method", sorted(METHODS))
def test_what_moves_to_the_right_has_flow_to_the_right(method: str) -> None:
    found = flow(moving(3), method)
    assert found.shape == (4, 64, 64, 2)
    middle = found[2, 26:38, 22:32].reshape(-1, 2).astype(float)
    to_the_right, down = (np.median(middle, axis=0) - 128) / 127 * REACH * 64
    assert to_the_right == pytest.approx(3, abs=1)
    assert abs(down) < 1


@pytest.mark.parametrize("method", sorted(METHODS))
def test_stillness_has_no_flow(method: str) -> None:
    assert abs(flow(moving(0), method).astype(int) - 128).max() <= 1


def test_the_first_frame_has_no_flow() -> None:
    assert (flow(moving(3))[0] == 128).all()


def test_motion_beyond_the_reach_is_cut() -> None:
    assert as_bytes(np.full((1, 10, 10, 2), 99.0, np.float32)).max() == 255
    assert as_bytes(np.full((1, 10, 10, 2), -99.0, np.float32)).min() == 1


def test_an_unknown_method_is_refused() -> None:
    with pytest.raises(ValueError, match="method"):
        flow(moving(1), "guess")
