import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from videos import write_video

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.vision import pose_track
from ml.data.sampling import spread
from ml.data.video import Film, Look, film, films
from ml.data.video_clip import VideoClip


def clip(file: Path) -> VideoClip:
    return VideoClip(file, "squat", "folder", "me")


def numbers(found: Film) -> list[int]:
    """The numbers of the frames, told by their brightness."""
    return [round(float(pixels.mean()) / 5) for pixels in found.pixels]


def test_frames_are_those_of_the_formula(tmp_path: Path) -> None:
    found = film(clip(write_video(tmp_path / "a.avi", 45)), Look(32, count=20), tmp_path / "cache")
    assert found.pixels.shape == (20, 32, 32, 3)
    assert numbers(found) == spread(45, 20).tolist()
    assert np.allclose(found.time_s, spread(45, 20) / 25, atol=1e-3)


def test_a_short_clip_repeats_frames(tmp_path: Path) -> None:
    found = film(clip(write_video(tmp_path / "a.avi", 7)), Look(16, count=20), tmp_path / "cache")
    assert numbers(found) == spread(7, 20).tolist()


def test_frames_can_be_thinned_to_a_rate(tmp_path: Path) -> None:
    found = film(clip(write_video(tmp_path / "a.avi", 50)), Look(16, fps=5.0), tmp_path / "cache")
    assert numbers(found) == list(range(0, 50, 5))
    assert np.allclose(np.diff(found.time_s), 0.2, atol=1e-3)


def test_a_film_is_decoded_once(tmp_path: Path) -> None:
    video, cache = write_video(tmp_path / "a.avi"), tmp_path / "cache"
    first = film(clip(video), Look(), cache)
    kept = next(file for file in cache.iterdir() if not file.name.endswith(".time.npy"))
    changed = np.array(first.pixels) // 2
    np.save(kept, changed)
    assert (film(clip(video), Look(), cache).pixels == changed).all()


def test_a_video_that_changed_is_decoded_again(tmp_path: Path) -> None:
    video, cache = write_video(tmp_path / "a.avi", 20), tmp_path / "cache"
    assert len(film(clip(video), Look(fps=25.0), cache).pixels) == 20
    write_video(video, 10)
    assert len(film(clip(video), Look(fps=25.0), cache).pixels) == 10


def test_another_look_is_kept_apart(tmp_path: Path) -> None:
    video, cache = write_video(tmp_path / "a.avi"), tmp_path / "cache"
    assert film(clip(video), Look(16), cache).pixels.shape[1] == 16
    assert film(clip(video), Look(32), cache).pixels.shape[1] == 32


@pytest.mark.parametrize("method", ["dis", "farneback"])
def test_optical_flow_is_kept_beside_the_colours(tmp_path: Path, method: str) -> None:
    found = film(clip(write_video(tmp_path / "a.avi")), Look(32, count=8, flow=method), tmp_path / "cache")
    assert found.pixels.shape == (8, 32, 32, 5)


@pytest.mark.parametrize("look", [Look(32, count=12), Look(32, count=40), Look(32, fps=10.0)])
def test_flow_computed_on_demand_is_that_which_would_have_been_kept(tmp_path: Path, look: Look) -> None:
    video = clip(write_video(tmp_path / "a.avi", 25))
    kept = film(video, replace(look, flow="dis"), tmp_path / "cache")
    computed = film(video, replace(look, flow="dis", on_demand=True), tmp_path / "cache")
    assert computed.pixels.shape[-1] == 3
    everything = np.arange(len(kept.pixels))
    assert (computed.seen(everything) == kept.seen(everything)).all()
    assert (computed.seen(everything[5:9:2]) == kept.pixels[5:9:2]).all()


def test_a_broken_clip_is_left_out_told_and_counted(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    good = write_video(tmp_path / "good.avi")
    broken = tmp_path / "broken.avi"
    broken.write_bytes(b"RIFF and nothing more")
    with caplog.at_level(logging.WARNING):
        found = films([clip(good), clip(broken), clip(tmp_path / "gone.avi")], Look(16), tmp_path / "cache")
    assert [one.clip.name for one in found] == ["good"]
    assert "broken.avi" in caplog.text
    assert "gone.avi" in caplog.text
    assert "2 of 3 clips" in caplog.text


def test_nothing_but_broken_clips_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No clip"):
        films([clip(tmp_path / "gone.avi")], Look(), tmp_path / "cache")


def test_the_person_is_cut_out_where_there_is_a_recording(tmp_path: Path) -> None:
    video = write_video(tmp_path / "a.avi", 25, size=(80, 40))
    landmarks = np.ones((25, 33, 4), np.float32)
    landmarks[..., 0], landmarks[..., 1] = np.linspace(0.0, 0.2, 33), np.linspace(0.4, 0.6, 33)
    track = PoseTrack(landmarks, None, np.arange(25) / 25, (80, 40))
    pose_track.save(track, tmp_path / "poses" / "a.npz")
    look = Look(16, fps=5.0, poses=(tmp_path / "poses",))
    found = film(clip(video), look, tmp_path / "cache")
    assert (found.pixels[1:, :, 0] == 114).all()  # the square reaches beyond the left edge
    assert not (found.pixels[1:, :, 8] == 114).any()


def test_a_video_without_its_recording_is_told(tmp_path: Path) -> None:
    video = write_video(tmp_path / "a.avi")
    with pytest.raises(UserError, match="pose recording"):
        film(clip(video), Look(poses=(tmp_path,)), tmp_path / "cache")
