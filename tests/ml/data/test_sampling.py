import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ml.data.sampling import recent, spread


@pytest.mark.parametrize("frames", [20, 21, 25, 186, 1000])
def test_frames_are_spread_by_the_formula_of_the_paper(frames: int) -> None:
    assert spread(frames, 20).tolist() == [int(i * frames / 21 + 1e-9) for i in range(1, 21)]


def test_a_clip_of_210_frames_gives_every_tenth() -> None:
    assert spread(210, 20).tolist() == list(range(10, 210, 10))


@given(st.integers(1, 5000), st.integers(1, 60))
def test_every_chosen_frame_exists_and_none_goes_back(frames: int, count: int) -> None:
    chosen = spread(frames, count)
    assert len(chosen) == count
    assert chosen[0] >= 0
    assert chosen[-1] < frames
    assert (np.diff(chosen) >= 0).all()


def test_the_last_seconds_are_cut_evenly_in_time() -> None:
    time_s = np.arange(0, 10, 0.1)
    assert recent(time_s, 9.0, (2.0, 5)).tolist() == [74, 78, 82, 86, 90]


def test_no_frame_is_taken_before_its_time() -> None:
    time_s = np.array([0.0, 1.0, 2.0, 3.0])
    assert recent(time_s, 2.9, (2.0, 2)).tolist() == [1, 2]


def test_before_the_first_frame_that_one_is_repeated() -> None:
    assert recent(np.array([0.0, 0.5]), 0.6, (2.0, 4)).tolist() == [0, 0, 0, 1]
