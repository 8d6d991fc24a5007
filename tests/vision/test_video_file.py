"""Video files: every frame at its own time, upright, and a sentence for each that cannot be read."""

import itertools
import time
from pathlib import Path

import cv2
import mp4
import numpy as np
import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.vision.sources import open_source
from fitness_app.vision.video_file import PresentationClock


def frames_of(path: Path, mirrored: bool = False) -> list[Frame]:
    with open_source(SourceSpec(str(path), mirrored)) as source:
        assert not source.live
        return [frame for frame in source.frames() if isinstance(frame, Frame)]


def times_of(path: Path) -> list[float]:
    return [frame.time_s for frame in frames_of(path)]


def test_gives_every_frame_of_a_constant_rate_video_at_its_time(tmp_path: Path) -> None:
    video = mp4.write(tmp_path / "a.mp4", mp4.grey(10), fps=25.0)
    assert times_of(video) == pytest.approx([number / 25.0 for number in range(10)], abs=1e-4)


def test_honours_a_variable_frame_rate(tmp_path: Path) -> None:
    video = mp4.write(tmp_path / "a.mp4", mp4.grey(8))
    scale = mp4.time_scale(video)
    durations = [
        scale // 30,
        scale // 30,
        scale // 2,
        scale // 60,
        scale // 60,
        scale,
        scale // 30,
        scale // 30,
    ]
    mp4.retime(video, durations)
    expected = [0.0, *itertools.accumulate(duration / scale for duration in durations[:-1])]
    assert times_of(video) == pytest.approx(expected, abs=1e-4)


def test_gives_growing_times_even_where_the_container_repeats_one(tmp_path: Path) -> None:
    video = mp4.write(tmp_path / "a.mp4", mp4.grey(6))
    mp4.retime(video, [512, 0, 0, 512, 512, 512])
    times = times_of(video)
    assert len(times) == 6
    assert (np.diff(times) > 0).all()


def test_goes_on_at_the_usual_rate_where_the_container_jumps_back_or_knows_nothing() -> None:
    clock = PresentationClock(0.1)
    stamps = [clock.time_of(stamp) for stamp in (5.0, 5.1, 5.2, 1.0, 1.1, float("nan"), 1.3)]
    assert stamps == pytest.approx([0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6])


def test_starts_at_zero_where_the_container_starts_later() -> None:
    clock = PresentationClock(0.04)
    assert [clock.time_of(stamp) for stamp in (1.4, 1.44)] == pytest.approx([0.0, 0.04])


@pytest.mark.parametrize(("degrees", "corner"), [(0, (0, 0)), (90, (0, -1)), (180, (-1, -1)), (270, (-1, 0))])
def test_turns_the_picture_upright_as_the_phone_says(
    tmp_path: Path, degrees: int, corner: tuple[int, int]
) -> None:
    marked = np.zeros((48, 96, 3), np.uint8)
    marked[:24, :24] = 255  # top left
    video = mp4.write(tmp_path / "a.mp4", [marked] * 3)
    if degrees:
        mp4.rotate(video, degrees)
    image = frames_of(video)[0].image
    assert image is not None
    assert image.shape[:2] == ((96, 48) if degrees in (90, 270) else (48, 96))
    bright = image[::47, ::95] if degrees in (0, 180) else image[::95, ::47]
    assert bright[corner].mean() > 200
    assert bright.mean() < 100  # only this corner


def test_mirrors_the_picture_where_asked(tmp_path: Path) -> None:
    marked = np.zeros((48, 64, 3), np.uint8)
    marked[:, :16] = 255
    video = mp4.write(tmp_path / "a.mp4", [marked] * 3)
    plain, flipped = frames_of(video)[0].image, frames_of(video, mirrored=True)[0].image
    assert plain is not None
    assert flipped is not None
    assert np.array_equal(plain[:, ::-1], flipped)


def test_hands_out_pictures_that_nobody_can_write_to(tmp_path: Path) -> None:
    video = mp4.write(tmp_path / "a.mp4", mp4.grey(3))
    for mirrored in (False, True):
        image = frames_of(video, mirrored)[0].image
        assert image is not None
        assert image.dtype == np.uint8
        with pytest.raises(ValueError, match="read-only"):
            image[0, 0] = 1


def test_keeps_the_pictures_apart_that_it_handed_out(tmp_path: Path) -> None:
    levels = [float(frame.image.mean()) for frame in frames_of(mp4.write(tmp_path / "a.mp4", mp4.grey(6)))]
    assert (np.diff(levels) > 2).all()


def test_knows_how_long_the_video_is(tmp_path: Path) -> None:
    video = mp4.write(tmp_path / "a.mp4", mp4.grey(30), fps=15.0)
    with open_source(SourceSpec(str(video))) as source:
        assert source.duration_s == pytest.approx(2.0, abs=0.1)


def test_notes_when_each_frame_was_read(tmp_path: Path) -> None:
    before = time.perf_counter()
    arrived = [frame.arrived for frame in frames_of(mp4.write(tmp_path / "a.mp4", mp4.grey(4)))]
    assert before < arrived[0] <= arrived[-1] < time.perf_counter()


def test_gives_the_frames_that_a_truncated_video_has(test_data: Path, tmp_path: Path) -> None:
    whole = test_data / "clips" / "real" / "squat_mediapipe.mp4"
    avi = tmp_path / "whole.avi"
    images = [frame.image for frame in frames_of(whole) if frame.image is not None]
    height, width = images[0].shape[:2]
    writer = cv2.VideoWriter(str(avi), cv2.VideoWriter.fourcc(*"MJPG"), 10.0, (width, height))
    for image in images:
        writer.write(image)
    writer.release()
    cut = tmp_path / "cut.avi"
    cut.write_bytes(avi.read_bytes()[: avi.stat().st_size * 2 // 3])
    assert 20 < len(frames_of(cut)) < len(images)


def test_reads_a_file_whose_name_has_spaces_and_foreign_letters(tmp_path: Path) -> None:
    video = mp4.write(tmp_path / "plain.mp4", mp4.grey(3))
    assert len(frames_of(video.rename(tmp_path / "Übung № 1 – 膝.mp4"))) == 3


def make_corrupt(path: Path) -> None:
    mp4.write(path, mp4.grey(10))
    data = bytearray(path.read_bytes())
    start, end = data.index(b"mdat") + 4, data.index(b"moov") - 4
    data[start:end] = bytes(end - start)
    path.write_bytes(bytes(data))


def make_picture(path: Path, kind: str) -> None:
    path.write_bytes(cv2.imencode(kind, mp4.grey(1)[0])[1].tobytes())


MAKERS = {
    "missing.mp4": (lambda _path: None, "There is no file .*: check"),
    "empty.mp4": (lambda path: path.write_bytes(b""), "is empty: "),
    "text.mp4": (
        lambda path: path.write_text("Not a video at all.\n" * 50),
        "is no video, or was cut off.*: ",
    ),
    "folder.mp4": (lambda path: path.mkdir(), "is a folder: "),
    "picture.png": (lambda path: make_picture(path, ".png"), "is a single picture: choose a video"),
    "picture.jpg": (lambda path: make_picture(path, ".jpg"), "is a single picture: choose a video"),
    "picture.mp4": (lambda path: make_picture(path, ".webp"), "is a single picture: choose a video"),
    "corrupt.mp4": (make_corrupt, "No picture of .* can be decoded: "),
}


@pytest.mark.parametrize("name", MAKERS)
def test_says_in_one_sentence_why_a_file_cannot_be_read(tmp_path: Path, name: str) -> None:
    make, sentence = MAKERS[name]
    make(tmp_path / name)
    with pytest.raises(UserError, match=sentence) as caught:
        frames_of(tmp_path / name)
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_says_nothing_itself_on_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    text = tmp_path / "text.mp4"
    text.write_text("Not a video at all.\n" * 50)
    with pytest.raises(UserError):
        frames_of(text)
    assert capfd.readouterr().out == ""
