"""The whole session on made poses: four real threads, the real coach, nothing lost."""

import time
from dataclasses import replace
from typing import Any, Self

import numpy as np
import pytest

from fitness_app.domain.clip import Clip
from fitness_app.domain.coach import Coach
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame
from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.workout import Event, RepCounted
from fitness_app.live.analysis import Analysis
from fitness_app.live.logs import Collector
from fitness_app.live.mailbox import Mailbox
from fitness_app.live.session import LiveSession, Parts
from fitness_app.live.snapshot import Meter
from fitness_app.live.stages import Channels, capture, find


def squat(clip: Clip) -> Recognition:
    return Recognition(clip.time_s, "squat", 0.99, "squat")


def session_of(source: Any, estimator: Any, log: Any, **options: Any) -> LiveSession:
    options = {"coach": Coach(), "recognise": squat} | options
    return LiveSession(Parts(source.intake, estimator.open, log=log, **options))


def run(session: LiveSession) -> None:
    session.start()
    assert session.join(60), "the session did not end"


def test_counts_every_repetition_of_a_file_and_gives_all_handles_back(filmed: Any, passing: Any) -> None:
    source, estimator, log = filmed(), passing(), Collector()
    session = session_of(source, estimator, log)
    run(session)
    assert session.failure is None
    assert [(one.exercise, len(one.reps)) for one in log.sets] == [("squat", 5)]
    assert (session.reading.frames, session.reading.dropped) == (300, 0)
    assert source.closed + estimator.closed == ["source", "estimator"]


def test_a_file_gives_the_same_answer_however_slow_the_recogniser_is(filmed: Any, passing: Any) -> None:
    def slow(clip: Clip) -> Recognition:
        time.sleep(0.01)
        return squat(clip)

    logs = [Collector(), Collector()]
    for log, recognise in zip(logs, (squat, slow), strict=True):
        run(session_of(filmed(), passing(), log, recognise=recognise))
    times = [[(rep.start, rep.end) for one in log.sets for rep in one.reps] for log in logs]
    assert times[0] == times[1]
    assert logs[0].recognitions == logs[1].recognitions


def test_a_live_source_drops_old_frames_and_counts_them(filmed: Any, passing: Any) -> None:
    class Slow(passing):  # type: ignore[misc]
        def look(self, frame: Any) -> Any:
            time.sleep(0.002)
            return super().look(frame)

    session = session_of(filmed(live=True), Slow(), Collector())
    run(session)
    reading = session.reading
    assert reading.dropped > 0
    assert reading.frames + reading.dropped == 300


def test_stopping_ends_the_set_and_keeps_what_was_counted(filmed: Any, passing: Any) -> None:
    log = Collector()
    session = session_of(filmed(count=1_000_000), passing(), log)
    session.start()
    deadline = time.monotonic() + 60
    while session.reading.frames < 200 and time.monotonic() < deadline:
        session.join(0.01)
    session.request_stop()
    assert session.join(60)
    assert session.failure is None
    assert sum(rep.valid for one in log.sets for rep in one.reps) >= 3


def test_a_source_that_fails_ends_the_session_with_its_sentence_and_keeps_the_repetitions(
    filmed: Any, passing: Any
) -> None:
    log = Collector()
    session = session_of(filmed(fault=UserError("The file is damaged.")), passing(), log)
    run(session)
    assert str(session.failure) == "The file is damaged."
    assert len(log.sets[0].reps) == 5


def test_a_broken_landmarker_ends_the_session_and_keeps_the_repetitions(filmed: Any, passing: Any) -> None:
    source, log = filmed(count=1_000_000), Collector()
    session = session_of(source, passing(fails_at=7.0), log)
    run(session)
    assert isinstance(session.failure, RuntimeError)
    assert len(log.sets[0].reps) == 3
    assert source.closed == ["source"]


def test_a_broken_recogniser_is_told_and_ends_the_session(filmed: Any, passing: Any) -> None:
    def broken(clip: Clip) -> Recognition:
        raise RuntimeError("out of memory")

    session = session_of(filmed(count=1_000_000), passing(), Collector(), recognise=broken)
    run(session)
    assert str(session.failure) == "out of memory"


def test_a_log_that_cannot_be_written_is_told_and_ends_the_session(filmed: Any, passing: Any) -> None:
    class Full(Collector):
        def record(self, event: Event) -> None:
            if isinstance(event, RepCounted):
                raise UserError("The disk is full: free some space.")

    session = session_of(filmed(count=1_000_000), passing(), Full())
    run(session)
    assert str(session.failure) == "The disk is full: free some space."


def test_a_chosen_exercise_needs_no_recogniser(filmed: Any, passing: Any) -> None:
    log = Collector()
    run(session_of(filmed(), passing(), log, coach=Coach("squat"), recognise=None))
    assert [(one.exercise, len(one.reps)) for one in log.sets] == [("squat", 5)]


def test_the_screen_gets_the_newest_picture_only(filmed: Any, passing: Any) -> None:
    session = session_of(filmed(), passing(), Collector())
    run(session)
    newest = session.latest()
    assert newest is not None
    assert newest.time_s == pytest.approx(299 / 30)
    assert newest.progress == pytest.approx(299 / 300)
    assert session.latest() is None


def test_a_limit_ends_the_session_after_that_many_seconds(filmed: Any, passing: Any) -> None:
    source = filmed()
    intake = type(source.intake)(source.open, limit_s=4.0)
    session = LiveSession(Parts(intake, passing().open, Coach(), Collector(), squat))
    run(session)
    assert session.reading.frames == 121


def test_a_dark_room_is_told(filmed: Any, passing: Any) -> None:
    class Dark(filmed):  # type: ignore[misc]
        def frames(self) -> Any:
            night = np.zeros((48, 64, 3), np.uint8)
            return (replace(frame, image=night) for frame in super().frames())

    coach = Coach()
    session = session_of(Dark(count=60), passing(), Collector(), coach=coach, recognise=None)
    run(session)
    assert "dark" in coach.state.advice


class Pair:
    """Sees two people in every picture, and notes how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def people(self, _frame: Frame, _pose: Pose) -> int:
        self.asked += 1
        return 2


@pytest.mark.parametrize("live", [True, False])
def test_says_before_a_camera_that_two_people_are_in_the_picture(
    live: bool, filmed: Any, passing: Any
) -> None:
    frames: Mailbox[Frame] = Mailbox()
    frames.patient = not live
    pair, estimator = Pair(), passing()
    still = next(filmed().frames()).pose
    channels = Channels(frames=frames)
    analysis = Analysis(Coach(), None, channels, Meter(), open_crowd=lambda: pair)
    stage, finding = analysis.stage(), find(estimator.open, channels)
    for number in range(45):
        picture = np.full((48, 64, 3), 120, np.uint8)
        frames.put(Frame(number / 15, picture, replace(still, time_s=number / 15)))
        next(finding)
        next(stage)
    finding.close()
    stage.close()
    assert (pair.asked > 0) == live
    assert ("two people" in analysis.coach.state.advice) == live


def test_a_live_picture_is_not_made_ready_while_an_older_one_waits(filmed: Any) -> None:
    frames: Mailbox[Frame] = Mailbox()
    intake = replace(filmed(live=True).intake, prepare=lambda frame: replace(frame, ready="made"))
    captured, found = capture(intake, frames, Meter()), []
    for takes in (False, False, True, True):
        next(captured)
        if takes:
            frame = frames.take()
            assert frame is not None
            found.append((round(frame.time_s * 30), frame.ready))
    captured.close()
    assert found == [(2, None), (3, "made")]


def test_every_picture_of_a_file_is_made_ready(filmed: Any) -> None:
    frames: Mailbox[Frame] = Mailbox()
    intake = replace(filmed(count=3).intake, prepare=lambda frame: replace(frame, ready="made"))
    captured, found = capture(intake, frames, Meter()), []
    for _ in captured:
        frame = frames.take()
        found.append(frame and frame.ready)
    assert found == ["made"] * 3
