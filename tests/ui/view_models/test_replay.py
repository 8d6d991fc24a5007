import numpy as np
import pytest

from fitness_app.domain.pose import JOINTS, PoseTrack
from fitness_app.ui.view_models.replay import Replay


@pytest.fixture
def replay() -> Replay:
    """Eleven poses from second 5 to 6; the x of every joint tells which one it is."""
    landmarks = np.repeat(np.arange(11, dtype=np.float32), JOINTS * 4).reshape(11, JOINTS, 4)
    return Replay(PoseTrack(landmarks, None, 5 + np.arange(11) / 10, (640, 480)), 5.0)


def shown(replay: Replay) -> int:
    return int(replay.pose.landmarks[0, 0])


def test_shows_the_newest_pose_of_the_present_time(replay: Replay) -> None:
    replay.seek(5.349)
    assert shown(replay) == 3


def test_plays_in_real_time_and_stops_at_the_end(replay: Replay) -> None:
    replay.advance(0.55)
    assert shown(replay) == 5
    replay.advance(10)
    assert shown(replay) == 10
    assert not replay.playing


def test_slow_motion_is_slow(replay: Replay) -> None:
    replay.speed = 0.25
    replay.advance(1.0)
    assert shown(replay) == 2


def test_pausing_stops_time(replay: Replay) -> None:
    replay.toggle()
    replay.advance(1.0)
    assert shown(replay) == 0


def test_play_at_the_end_begins_again(replay: Replay) -> None:
    replay.advance(10)
    replay.toggle()
    assert replay.playing
    assert shown(replay) == 0


def test_never_leaves_the_recording(replay: Replay) -> None:
    replay.seek(-3)
    assert replay.time_s == 5.0
    replay.seek(300)
    assert replay.time_s == 6.0
    assert replay.clock == "0:06 / 0:06"
