import numpy as np
import pytest

from fitness_app.domain.clip import Clip, ClipWindow
from fitness_app.domain.pose import Pose, absent

IMAGE = np.zeros((4, 4, 3), np.uint8)


def clips(
    window: ClipWindow, seconds: float, fps: float = 30.0, image: np.ndarray | None = IMAGE
) -> list[Clip]:
    found = []
    for number in range(round(seconds * fps)):
        window.add(pose(number / fps), image)
        clip = window.due()
        if clip is not None:
            found.append(clip)
    return found


def pose(time_s: float) -> Pose:
    return absent(time_s, (4, 4))


def test_a_clip_is_due_four_times_a_second_once_half_the_window_has_been_seen() -> None:
    times = [clip.time_s for clip in clips(ClipWindow(2.0), 3.0)]
    assert times[0] == pytest.approx(1.0)
    assert np.allclose(np.diff(times)[1:], 0.25, atol=0.04)


def test_no_pictures_are_kept_where_nobody_looks_at_them() -> None:
    assert all(clip.pictures == () for clip in clips(ClipWindow(2.0), 3.0))


@pytest.mark.parametrize("fps", [12.0, 30.0, 60.0])
def test_pictures_are_kept_at_their_own_rate_and_as_long_as_the_window(fps: float) -> None:
    last = clips(ClipWindow(2.0, picture_s=0.2), 5.0, fps)[-1]
    times = [picture.time_s for picture in last.pictures]
    assert 9 <= len(times) <= 11
    assert np.allclose(np.diff(times), 0.2, atol=1 / fps)
    assert last.time_s - times[-1] <= 0.2 + 1 / fps


def test_a_slow_source_gives_every_picture_it_has() -> None:
    last = clips(ClipWindow(2.0, picture_s=0.2), 6.0, fps=3.0)[-1]
    assert np.allclose(np.diff([picture.time_s for picture in last.pictures]), 1 / 3)


def test_pictures_are_the_frames_themselves() -> None:
    assert all(picture.image is IMAGE for picture in clips(ClipWindow(2.0, picture_s=0.2), 2.0)[-1].pictures)


def test_a_recording_of_poses_has_no_pictures() -> None:
    assert clips(ClipWindow(2.0, picture_s=0.2), 3.0, image=None)[-1].pictures == ()
