import logging
import threading

import pytest

from fitness_app.live.worker import Stage, Worker


def endless(released: list[str]) -> Stage:
    try:
        while True:
            yield
    finally:
        released.append(threading.current_thread().name)


def failing() -> Stage:
    yield
    raise OSError("the camera is gone")


def test_stops_at_the_next_yield_and_lets_the_stage_give_its_handles_back_on_its_own_thread() -> None:
    released: list[str] = []
    worker = Worker("capture", endless(released))
    worker.start()
    worker.request_stop()
    assert worker.join(10)
    assert (released, worker.failure) == (["capture"], None)


def test_keeps_the_error_and_says_that_it_is_over(caplog: pytest.LogCaptureFixture) -> None:
    over = threading.Event()
    worker = Worker("analyse", failing(), over.set)
    with caplog.at_level(logging.CRITICAL):
        worker.start()
        assert worker.join(10)
    assert over.is_set()
    assert isinstance(worker.failure, OSError)
