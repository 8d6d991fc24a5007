"""Visits made of the demo's real squats, counted by the real coach and written through the real store."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from uuid import UUID, uuid4

from sqlalchemy import Engine

from fitness_app import paths
from fitness_app.domain.coach import Coach
from fitness_app.domain.person import Person
from fitness_app.domain.pose import FloatArray, PoseTrack
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.sheet import Sheet, joined
from fitness_app.domain.workout import SessionDetail, SessionInfo, Set, SetEnded
from fitness_app.storage.store import Store
from fitness_app.vision.pose_track import load

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
OLDER = ModelId("skeleton-older", "ab" * 32)


@cache
def squats() -> tuple[Set, PoseTrack]:
    """Five real squats, as the coach counts them today."""
    coach = Coach("squat")
    demo = load(paths.resources() / "demo" / "demo.npz").between(0.0, 7.5)
    events = [event for pose in demo for event in coach.update(pose)] + list(coach.finish())
    [ended] = [event for event in events if isinstance(event, SetEnded)]
    assert ended.track is not None
    return ended.set, ended.track


def slower(track: PoseTrack, times: float) -> PoseTrack:
    """The same movement so many times slower."""
    return replace(track, time_s=track.time_s * times)


def turned(track: PoseTrack) -> PoseTrack:
    """The same movement filmed from the other side."""
    landmarks: FloatArray = track.landmarks.copy()
    landmarks[..., 0] = 1.0 - landmarks[..., 0]
    return replace(track, landmarks=landmarks)


@dataclass(frozen=True, slots=True)
class Made:
    """A set as it is to be written: another pace of the squats, only so many of them, another name."""

    pace: float = 1.0
    reps: int = 5
    exercise: str = "squat"
    range_more: float = 0.0
    error_deg: float = float("nan")
    kept: bool = True

    def build(self) -> tuple[Set, PoseTrack]:
        """The set and its poses."""
        one, track = squats()
        reps = tuple(
            replace(
                rep,
                id=uuid4(),
                start=rep.start * self.pace,
                peak=rep.peak * self.pace,
                end=rep.end * self.pace,
                eccentric_s=rep.eccentric_s * self.pace,
                pause_s=rep.pause_s * self.pace,
                concentric_s=rep.concentric_s * self.pace,
                range_deg=rep.range_deg + self.range_more,
                range_error_deg=self.error_deg if self.error_deg == self.error_deg else rep.range_error_deg,
            )
            for rep in one.reps[: self.reps]
        )
        pace = self.pace
        made = Set(self.exercise, 0.97, one.start * pace, one.end * pace, reps=reps, id=uuid4())
        return made, slower(track, pace)


def session_of(athlete: str, days_ago: float, *sets: Set) -> SessionDetail:
    """A session of these sets."""
    info = SessionInfo(athlete, "clip.mp4", NOW - timedelta(days=days_ago), {"skeleton": OLDER}, id=uuid4())
    return SessionDetail(info, max(one.end for one in sets) + 1.0, sets, ())


def sheet_of(athlete: str, days_ago: float, made: Made = Made()) -> Sheet:
    """A visit of one set, as it lies open on the page."""
    one, track = made.build()
    tracks = {one.id: track} if made.kept else {}
    return Sheet(session_of(athlete, days_ago, one), Person(athlete), tracks, joined(tracks.values()))


def write_visit(engine: Engine, athlete: str, days_ago: float, made: Made = Made()) -> UUID:
    """Writes a visit of one set into the log and gives its key."""
    one, track = made.build()
    detail, store = session_of(athlete, days_ago, one), Store(engine)
    store.begin(detail.info)
    store.record(detail.info.id, SetEnded(one, track if made.kept else None))
    store.end(detail.info.id, detail.duration_s)
    return detail.info.id
