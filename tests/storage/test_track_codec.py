import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from fitness_app.domain.pose import JOINTS, PoseTrack
from fitness_app.storage.track_codec import PackedTrack, pack, unpack

COORDINATES = st.floats(-60, 60, width=32) | st.just(float("nan"))


def test_gives_back_places_within_a_tenth_of_a_pixel_and_times_exactly(track: PoseTrack) -> None:
    again = unpack(pack(track))
    assert again.world is not None
    assert track.world is not None
    np.testing.assert_array_equal(again.time_s, track.time_s)
    np.testing.assert_allclose(again.landmarks[..., :2], track.landmarks[..., :2], atol=0.51 / 16384)
    np.testing.assert_allclose(again.landmarks[..., 3], track.landmarks[..., 3], atol=0.51 / 256)
    np.testing.assert_allclose(again.world, track.world, atol=0.00051)
    assert again.size == track.size


@given(
    arrays.arrays(np.float32, (3, JOINTS, 4), elements=COORDINATES),
    arrays.arrays(np.float64, 3, elements=st.floats(allow_nan=False)),
)
def test_keeps_any_track_however_wild(landmarks: np.ndarray, time_s: np.ndarray) -> None:
    again = unpack(pack(PoseTrack(landmarks, None, time_s, (1920, 1080))))
    assert again.world is None
    np.testing.assert_array_equal(again.time_s, time_s)
    np.testing.assert_array_equal(np.isnan(again.landmarks), np.isnan(landmarks))
    np.testing.assert_allclose(again.landmarks[..., :2], landmarks[..., :2], atol=1 / 16384)


def test_takes_less_than_a_third_of_the_arrays(track: PoseTrack) -> None:
    assert track.world is not None
    assert len(pack(track).data) < (track.landmarks.nbytes + track.world.nbytes) / 3


@given(st.binary(max_size=300), st.integers(0, 3), st.integers(0, 5))
def test_damaged_bytes_are_a_value_error(data: bytes, codec: int, frames: int) -> None:
    with pytest.raises(ValueError, match="pose track"):
        unpack(PackedTrack(codec, frames, (4, 3), data))
