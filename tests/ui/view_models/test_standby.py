"""A camera that is only watched: opened once, given back, never opened twice at a time."""

import time
from collections.abc import Callable, Iterator

import pytest
from puppet import Puppet, previewing

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.ui.view_models.standby import Standby

FRONT, SIDE = SourceSpec("Front"), SourceSpec("Side")


@pytest.fixture
def puppet() -> Iterator[Puppet]:
    made = Puppet()
    yield made
    made.over.set()


@pytest.fixture
def standby(puppet: Puppet) -> Iterator[Standby]:
    made = Standby(previewing(puppet))
    yield made
    made.close()


def until(standby: Standby, what: Callable[[], object]) -> list[bool]:
    """Polls until `what` is so; gives what the polls said."""
    deadline, said = time.monotonic() + 30, []
    while not what():
        assert time.monotonic() < deadline
        said.append(standby.poll())
        time.sleep(0.01)
    return said


def test_shows_what_the_camera_sees_and_how_to_stand(standby: Standby, puppet: Puppet) -> None:
    puppet.present = False
    standby.watch(FRONT)
    until(standby, lambda: standby.snapshot is not None)
    until(standby, lambda: standby.message_or_advice() == "Step into the picture.")


def test_tells_raised_arms_once(standby: Standby, puppet: Puppet) -> None:
    standby.watch(FRONT)
    until(standby, lambda: standby.snapshot is not None)
    puppet.arms_up = True
    said: list[bool] = []
    deadline = time.monotonic() + 30
    while True not in said and time.monotonic() < deadline:
        said.append(standby.poll())
        time.sleep(0.01)
    assert said.count(True) == 1


def test_another_source_is_opened_only_after_the_first_is_closed(standby: Standby, puppet: Puppet) -> None:
    standby.watch(FRONT)
    until(standby, lambda: standby.snapshot is not None)
    standby.watch(SIDE)
    until(standby, lambda: puppet.opened_times == 2 and standby.snapshot is not None)
    assert puppet.most_open == 1


def test_gives_the_camera_back_when_nothing_is_wanted(standby: Standby, puppet: Puppet) -> None:
    standby.watch(FRONT)
    until(standby, lambda: puppet.open_now == 1)
    standby.watch(None)
    until(standby, lambda: standby.idle)
    assert puppet.open_now == 0
    assert standby.snapshot is None


def test_what_is_wanted_again_while_it_is_being_closed_is_opened_again(
    standby: Standby, puppet: Puppet
) -> None:
    standby.watch(FRONT)
    until(standby, lambda: standby.snapshot is not None)
    standby.watch(None)
    standby.watch(FRONT)
    until(standby, lambda: puppet.opened_times == 2 and standby.snapshot is not None)
    assert puppet.most_open == 1


def test_says_why_there_is_no_picture_and_does_not_try_for_ever() -> None:
    tries: list[SourceSpec] = []

    def refuse(source: SourceSpec, _: str | None) -> object:
        tries.append(source)
        raise UserError("The networks are still being loaded: wait a moment.")

    standby = Standby(refuse)  # type: ignore[arg-type]
    standby.watch(FRONT)
    for _ in range(5):
        standby.poll()
    assert standby.message == "The networks are still being loaded: wait a moment."
    assert len(tries) == 1
    standby.watch(None)
    standby.watch(FRONT)
    standby.poll()
    assert len(tries) == 2
