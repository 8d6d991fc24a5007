"""Streams that cannot be opened: one sentence each, without the password."""

import shutil
import socket
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import mp4
import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.vision.sources import open_source
from fitness_app.vision.stream import shown


def refusal(address: str) -> str:
    with pytest.raises(UserError) as caught, open_source(SourceSpec(address)) as source:
        for _item in source.frames():
            pass
    return str(caught.value)


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that is taken but that nobody answers at."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]


@pytest.fixture
def web_server(tmp_path: Path) -> Iterator[str]:
    """Serves a video of 12 pictures as clip.mp4 and as plain `clip`; nothing else."""
    mp4.write(tmp_path / "clip.mp4", mp4.grey(12), fps=6.0)
    shutil.copy(tmp_path / "clip.mp4", tmp_path / "clip")

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_args: object) -> None:
            """A test's output stays clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=tmp_path)) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_says_that_nobody_answers(silent_port: int) -> None:
    sentence = refusal(f"http://127.0.0.1:{silent_port}/video")
    assert sentence.startswith(
        f"Nobody answers at http://127.0.0.1:{silent_port}/video (Connection refused): check"
    )


def test_says_that_a_host_is_unknown() -> None:
    assert refusal("http://no-such-host.invalid/video").startswith(
        "Nobody answers at http://no-such-host.invalid"
    )


def test_says_that_what_answers_is_no_stream(web_server: str) -> None:
    assert refusal(f"{web_server}/video").startswith(
        f"What answers at {web_server}/video is no video stream: check"
    )


def test_reads_a_video_file_on_a_web_server_with_its_own_times(web_server: str) -> None:
    with open_source(SourceSpec(f"{web_server}/clip.mp4")) as source:
        assert not source.live
        times = [frame.time_s for frame in source.frames() if isinstance(frame, Frame)]
    assert times == pytest.approx([number / 6.0 for number in range(12)], abs=1e-4)


def test_does_not_take_a_video_file_for_something_live(web_server: str) -> None:
    assert "is a video file, nothing live: download it" in refusal(f"{web_server}/clip")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("gopher://host/video", "streams begin with http, https, rtsp"),
        ("http:///video", "names no host"),
        ("http://host:99999/video", "no number from 1 to 65535"),
    ],
)
def test_says_what_is_wrong_with_an_address(address: str, sentence: str) -> None:
    assert sentence in refusal(address)


def test_never_shows_a_password(silent_port: int) -> None:
    sentence = refusal(f"rtsp://anna:secret@127.0.0.1:{silent_port}/video")
    assert "secret" not in sentence
    assert "anna" not in sentence


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("rtsp://anna:se@cret@10.0.0.7:554/a?b=c", "rtsp://10.0.0.7:554/a?b=c"),
        ("http://10.0.0.7/a", "http://10.0.0.7/a"),
        ("C:\\videos\\a@b.mp4", "C:\\videos\\a@b.mp4"),
        ("0", "0"),
    ],
)
def test_shows_an_address_without_name_and_password(address: str, plain: str) -> None:
    assert shown(address) == plain
