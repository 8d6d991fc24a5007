from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from fitness_app.ui.view_models.cursor import SPEEDS, Cursor

TIMES = np.arange(300) / 30


class Watch:
    """A clock that stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


@pytest.fixture
def cursor(qapp: object, watch: Watch) -> Iterator[Cursor]:
    made = Cursor(watch)
    made.open(TIMES, (0.0, 12.0))
    yield made
    made.pause()


def pass_time(cursor: Cursor, watch: Watch, seconds: float) -> None:
    watch.now += seconds
    cursor.tick()


def test_it_tells_every_moment_it_goes_to(cursor: Cursor) -> None:
    told: list[float] = []
    cursor.moved.connect(told.append)
    cursor.seek(3.5)
    cursor.seek(4.0)
    assert told == [3.5, 4.0]


def test_it_never_leaves_the_session(cursor: Cursor) -> None:
    cursor.seek(-4.0)
    assert cursor.time_s == 0.0
    cursor.seek(99.0)
    assert cursor.time_s == 12.0


def test_a_step_goes_to_the_very_time_of_the_next_picture(cursor: Cursor) -> None:
    cursor.seek(float(TIMES[50]))
    cursor.step(1)
    assert cursor.time_s == TIMES[51]
    cursor.step(-1)
    cursor.step(-1)
    assert cursor.time_s == TIMES[49]


def test_a_step_from_between_two_pictures_goes_to_a_neighbour(cursor: Cursor) -> None:
    between = float(TIMES[50] + TIMES[51]) / 2
    cursor.seek(between)
    cursor.step(1)
    assert cursor.time_s == TIMES[51]
    cursor.seek(between)
    cursor.step(-1)
    assert cursor.time_s == TIMES[50]


def test_thousand_steps_there_and_back_end_where_they_began(cursor: Cursor) -> None:
    cursor.seek(float(TIMES[10]))
    for _ in range(200):
        cursor.step(1)
    for _ in range(200):
        cursor.step(-1)
    assert cursor.time_s == TIMES[10]


def test_steps_go_on_where_no_pictures_are_known(cursor: Cursor) -> None:
    cursor.seek(11.0)
    cursor.step(1)
    assert cursor.time_s == pytest.approx(11.0 + 1 / 30)


def test_a_step_stands_still_first(cursor: Cursor) -> None:
    cursor.play()
    cursor.step(1)
    assert not cursor.playing


@pytest.mark.parametrize("speed", SPEEDS)
def test_slow_motion_passes_less_time(cursor: Cursor, watch: Watch, speed: float) -> None:
    cursor.speed = speed
    cursor.play()
    pass_time(cursor, watch, 2.0)
    assert cursor.time_s == pytest.approx(2.0 * speed)


def test_at_the_end_it_stands_still_and_plays_from_the_beginning_again(cursor: Cursor, watch: Watch) -> None:
    cursor.seek(11.9)
    cursor.play()
    pass_time(cursor, watch, 1.0)
    assert not cursor.playing
    assert cursor.time_s == 12.0
    cursor.play()
    assert cursor.time_s == 0.0


def test_a_loop_begins_again_and_never_leaves_its_stretch(cursor: Cursor, watch: Watch) -> None:
    cursor.loop(2.0, 4.0)
    assert cursor.time_s == 2.0
    cursor.play()
    seen = []
    for _ in range(40):
        pass_time(cursor, watch, 0.3)
        seen.append(cursor.time_s)
    assert all(2.0 <= moment <= 4.0 for moment in seen)
    assert seen.count(2.0) >= 4
    assert cursor.playing


def test_a_loop_to_the_very_end_begins_again(cursor: Cursor, watch: Watch) -> None:
    cursor.loop(11.0, 12.0)
    cursor.play()
    pass_time(cursor, watch, 1.5)
    assert cursor.playing
    assert cursor.time_s == 11.0


def test_without_its_loop_it_goes_on(cursor: Cursor, watch: Watch) -> None:
    cursor.loop(2.0, 4.0)
    cursor.loop(None)
    cursor.play()
    pass_time(cursor, watch, 3.0)
    assert cursor.time_s == pytest.approx(5.0)


def test_it_tells_when_playing_speed_or_loop_change_and_only_then(cursor: Cursor) -> None:
    told: list[bool] = []
    cursor.changed.connect(lambda: told.append(True))
    cursor.toggle()
    cursor.toggle()
    cursor.speed = 0.5
    cursor.speed = 0.5
    cursor.loop(1.0, 2.0)
    assert len(told) == 4


def test_it_plays_by_itself(qtbot: QtBot, qapp: object) -> None:
    cursor = Cursor()
    cursor.open(TIMES, (0.0, 12.0))
    cursor.play()
    qtbot.waitUntil(lambda: cursor.time_s > 0.05)
    cursor.pause()


def test_another_session_begins_at_its_beginning_and_stands_still(cursor: Cursor) -> None:
    cursor.loop(2.0, 4.0)
    cursor.play()
    cursor.open(np.empty(0), (0.0, 5.0))
    assert not cursor.playing
    assert cursor.stretch is None
    assert cursor.time_s == 0.0


def test_an_empty_session_cannot_be_played(qapp: object) -> None:
    cursor = Cursor()
    cursor.play()
    assert not cursor.playing


def test_who_goes_out_of_a_stretch_that_is_repeated_ends_its_repeating(cursor: Cursor, watch: Watch) -> None:
    cursor.loop(2.0, 3.0)
    cursor.seek(2.5)
    assert cursor.stretch == (2.0, 3.0)
    cursor.play()
    cursor.seek(8.0)
    assert cursor.stretch is None
    pass_time(cursor, watch, 0.5)
    assert cursor.time_s == pytest.approx(8.5)
