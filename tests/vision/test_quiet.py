"""Chatter of native libraries is held back; whatever else is said comes out."""

import os
import threading

import pytest

from fitness_app.vision.quiet import without_chatter

CHATTER = (
    b"INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n"
    b"WARNING: Logging before InitGoogle() is written to STDERR\n"
    b"W0000 00:00:1795171133.025728   18434 inference_feedback_manager.cc:121] Feedback manager\n"
)


def test_lets_everything_through_but_the_chatter(capfd: pytest.CaptureFixture[str]) -> None:
    with without_chatter():
        os.write(2, CHATTER)
        os.write(2, b"E0000 00:00:1795171133.1   18434 graph.cc:1] A real error\n")
        os.write(2, b"saved rep 1\n")
    os.write(2, b"after\n")
    said = capfd.readouterr().err
    assert said.splitlines() == [
        "E0000 00:00:1795171133.1   18434 graph.cc:1] A real error",
        "saved rep 1",
        "after",
    ]


def test_lets_everything_through_after_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        with without_chatter():
            os.write(2, CHATTER + b"kept\n")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    os.write(2, b"after\n")
    assert capfd.readouterr().err.splitlines() == ["kept", "after"]


def test_serves_several_threads(capfd: pytest.CaptureFixture[str]) -> None:
    def chat() -> None:
        for _ in range(50):
            with without_chatter():
                os.write(2, CHATTER)
            os.write(2, b"kept\n")

    threads = [threading.Thread(target=chat) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    os.write(2, b"after\n")
    assert capfd.readouterr().err.splitlines() == ["kept"] * 200 + ["after"]
