"""Live sources: frames while there are some, an answer at once in any case, and never an end."""

import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import cv2
import mp4
import numpy as np
import pytest
from mjpeg_server import MjpegServer, jpegs

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec, Waiting
from fitness_app.vision import live_capture
from fitness_app.vision.live_capture import ANSWER_S, LiveCapture, LiveDevice
from fitness_app.vision.sources import open_source

DEADLINE_S = 60.0


def until(items: Iterator[Frame | Waiting], done: Callable[[Frame | Waiting], bool]) -> list[Frame | Waiting]:
    """The items up to the first that is what was waited for; fails when that takes too long."""
    seen = []
    end = time.perf_counter() + DEADLINE_S
    for item in items:
        seen.append(item)
        if done(item):
            return seen
        assert time.perf_counter() < end, f"waited in vain; the last was {item}"
    pytest.fail("a live source ended by itself")


def is_frame(item: Frame | Waiting) -> bool:
    return isinstance(item, Frame)


def is_lost(item: Frame | Waiting) -> bool:
    return isinstance(item, Waiting) and "lost" in item.message


def frames_in(items: list[Frame | Waiting]) -> list[Frame]:
    return [item for item in items if isinstance(item, Frame)]


@pytest.fixture(scope="module")
def clip(test_data: Path) -> list[bytes]:
    return jpegs(test_data / "clips" / "real" / "squat_mediapipe.mp4")


def test_reads_a_network_stream_with_the_times_of_our_own_clock(clip: list[bytes]) -> None:
    before = time.perf_counter()
    with MjpegServer(clip, fps=20) as server, open_source(SourceSpec(server.url)) as source:
        assert source.live
        assert source.duration_s is None
        items = source.frames()
        frames = frames_in(until(items, is_frame))
        waited = time.perf_counter() - before
        until(items, lambda item: is_in_time(item, frames))
        now = time.perf_counter()
    gaps = np.diff([frame.time_s for frame in frames])
    assert frames[0].time_s < max(1.0, waited)
    assert (gaps > 0).all()
    assert gaps == pytest.approx(np.diff([frame.arrived for frame in frames]))
    assert frames[-1].image is not None
    assert not frames[-1].image.flags.writeable
    assert frames[-1].arrived == pytest.approx(now, abs=2.0)


def is_in_time(item: Frame | Waiting, frames: list[Frame]) -> bool:
    """Whether the last ten pictures came as they were sent; on a machine that is busy that takes a while."""
    frames += frames_in([item])
    gaps = np.diff([frame.time_s for frame in frames[-10:]])
    return len(gaps) == 9 and bool(np.median(gaps) == pytest.approx(1 / 20, rel=0.3))


def test_goes_on_when_the_stream_is_switched_off_in_the_middle_and_on_again(clip: list[bytes]) -> None:
    with MjpegServer(clip, fps=20) as server, open_source(SourceSpec(server.url)) as source:
        items = source.frames()
        before = frames_in(until(items, is_frame))
        server.switch_off()
        waiting = until(items, is_lost)
        server.switch_on()
        after = frames_in(until(items, is_frame))
    last = frames_in(waiting)[-1].time_s if frames_in(waiting) else before[-1].time_s
    assert after[-1].time_s > last + 0.4
    message = waiting[-1].message if isinstance(waiting[-1], Waiting) else ""
    assert message.startswith("The stream http://127.0.0.1")
    assert message.endswith(".")


def test_says_so_when_a_stream_stands_still_and_leaves_at_once_all_the_same(clip: list[bytes]) -> None:
    with MjpegServer(clip, fps=20) as server:
        with open_source(SourceSpec(server.url)) as source:
            items = source.frames()
            until(items, is_frame)
            server.freeze()
            seen = until(items, lambda item: isinstance(item, Waiting) and "gives no picture" in item.message)
            before = time.perf_counter()
        assert is_reading(server.url) or time.perf_counter() - before < 1.5  # it is not waited for
    assert Waiting("") in seen  # a moment without a picture is nothing to speak of


def is_reading(name: str) -> bool:
    """Whether the thread that reads this device is still there."""
    return any(name in thread.name for thread in threading.enumerate())


def test_leaves_at_once_while_it_waits_for_a_lost_stream(
    clip: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("FIRST_PAUSE_S", "LONGEST_PAUSE_S"):
        monkeypatch.setattr(live_capture, name, 2 * DEADLINE_S)
    monkeypatch.setattr(live_capture, "_LEAVE_S", DEADLINE_S)
    with MjpegServer(clip, fps=20) as server:
        with open_source(SourceSpec(server.url)) as source:
            items = source.frames()
            until(items, is_frame)
            server.switch_off()
            until(items, is_lost)
            assert is_reading(server.url)
        assert not is_reading(server.url)  # it did not wait out its pause


def device(open_: Callable[[], cv2.VideoCapture], mirrored: bool = False) -> LiveDevice:
    return LiveDevice("Camera 7", open_, mirrored)


def test_says_why_when_it_cannot_be_opened_at_all() -> None:
    def absent() -> cv2.VideoCapture:
        raise UserError("Camera 7 is not there: plug one in.")

    with pytest.raises(UserError, match="Camera 7 is not there"), LiveCapture(device(absent)):
        pytest.fail("entered")


def test_says_so_when_a_device_opens_but_gives_no_picture() -> None:
    sentence = "Camera 7 opens but gives no picture"
    with pytest.raises(UserError, match=sentence), LiveCapture(device(cv2.VideoCapture)):
        pytest.fail("entered")


def test_never_raises_once_it_has_given_a_picture(tmp_path: Path) -> None:
    video = mp4.write(tmp_path / "a.mp4", mp4.grey(3))
    calls = []

    def once() -> cv2.VideoCapture:
        calls.append(time.perf_counter())
        if len(calls) > 1:
            raise UserError("Camera 7 is not there: plug one in.")
        return cv2.VideoCapture(str(video))

    source = LiveCapture(device(once))
    source._stop = pauses = Pauses()
    with source:
        until(source.frames(), lambda _item: len(calls) == 4)
    assert pauses.asked[:3] == [0.5, 1.0, 2.0]
    assert (np.diff(calls)[:3] > 0.9 * np.array(pauses.asked[:3])).all()


class Pauses(threading.Event):
    """Notes how long it is waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[float | None] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.asked.append(timeout)
        return super().wait(timeout)


def test_answers_and_can_be_left_while_a_device_takes_for_ever_to_open() -> None:
    release, over = threading.Event(), threading.Event()

    def stuck() -> cv2.VideoCapture:
        release.wait(2 * DEADLINE_S)
        over.set()
        raise UserError("Camera 7 did not answer: plug it in again.")

    try:
        with LiveCapture(device(stuck)) as source:
            items, end = source.frames(), time.perf_counter() + DEADLINE_S
            while not answers_in_time(items):  # on a machine that is busy not at the first try
                assert time.perf_counter() < end
        assert not over.is_set()  # neither entering nor leaving waited for it
    finally:
        release.set()
    assert over.wait(DEADLINE_S)


def answers_in_time(items: Iterator[Frame | Waiting]) -> bool:
    asked = time.perf_counter()
    answers = [next(items) for _ in range(3)]
    assert answers == [Waiting("Camera 7 is being opened.")] * 3
    return time.perf_counter() - asked < 3 * ANSWER_S + 0.5


def test_raises_at_the_first_frame_what_came_out_after_entering() -> None:
    release = threading.Event()

    def slow() -> cv2.VideoCapture:
        release.wait(DEADLINE_S)
        raise UserError("Camera 7 did not answer: plug it in again.")

    with LiveCapture(device(slow)) as source:
        items = source.frames()
        assert isinstance(next(items), Waiting)
        release.set()
        with pytest.raises(UserError, match="did not answer"):
            until(items, is_frame)


def test_passes_on_what_nobody_expected() -> None:
    def broken() -> cv2.VideoCapture:
        raise ZeroDivisionError("a fault of ours")

    with pytest.raises(ZeroDivisionError), LiveCapture(device(broken)):
        pytest.fail("entered")


def test_mirrors_where_asked(tmp_path: Path) -> None:
    marked = np.zeros((48, 64, 3), np.uint8)
    marked[:, :16] = 255
    video = mp4.write(tmp_path / "a.mp4", [marked] * 3)
    with LiveCapture(device(lambda: cv2.VideoCapture(str(video)), mirrored=True)) as source:
        frame = frames_in(until(source.frames(), is_frame))[-1]
    assert frame.image is not None
    assert frame.image[:, -8:].mean() > 200
    assert frame.image[:, :8].mean() < 50


def test_a_program_ends_well_while_a_stream_is_still_being_opened() -> None:
    code = """
        import socket
        from fitness_app.domain.frame import SourceSpec
        from fitness_app.vision.sources import open_source
        mute = socket.create_server(("127.0.0.1", 0))
        with open_source(SourceSpec(f"http://127.0.0.1:{mute.getsockname()[1]}/video")) as source:
            print(next(source.frames()).message)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("/video is being opened.\n")


def test_leaves_no_thread_behind(clip: list[bytes]) -> None:
    before = set(threading.enumerate())
    with MjpegServer(clip, fps=20) as server, open_source(SourceSpec(server.url)) as source:
        until(source.frames(), is_frame)
    assert {thread.name for thread in set(threading.enumerate()) - before} == set()
