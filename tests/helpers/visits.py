"""A made-up visit around a piece of the demo's real movement, and names that break careless programs."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import numpy as np

from fitness_app import paths
from fitness_app.domain.person import Person
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.review import Review
from fitness_app.domain.workout import Hold, Rep, SessionDetail, SessionInfo, Set
from fitness_app.reports.visit import Visit
from fitness_app.vision.pose_track import load

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
NAMES = {
    "quotes": 'O\'Brien "Bob" <b>&amp; Söhne',
    "emoji": "Zoë 😀 Müller",
    "right to left": "שלום עולם",
    "two hundred": "Maximiliane " * 16 + "Ende1234",
    "formula": "=cmd|' /C calc'!A0",
}
SQUAT = UUID("00000000-0000-4000-8000-000000000001")
PUSH_UP = UUID("00000000-0000-4000-8000-000000000002")
VISIT = UUID("00000000-0000-4000-8000-0000000000ff")


def moving(seconds: float = 2.0, start: float = 0.5) -> PoseTrack:
    """A piece of the demo recording, at ten poses a second."""
    return load(paths.resources() / "demo" / "demo.npz").between(start, start + seconds)


def rep(start: float, range_deg: float = 92.0, **changes: object) -> Rep:
    made = Rep(start, start + 0.5, start + 1.0, range_deg, 6.0, 0.5, 0.1, 0.4, 0.97)
    return replace(made, **changes)  # type: ignore[arg-type]


def made_visit(name: str = "Ada", **changes: object) -> Visit:
    """Squats with poses and pain told, push-ups seen from a wrong place, a plank, and notes."""
    squats = Set("squat", 0.97, 0.5, 2.5, reps=(rep(0.5), rep(1.5, 88.0)), id=SQUAT, pain=3.0, exertion=5.0)
    hidden = rep(31.0, 70.0, range_error_deg=20.0)
    push_ups = Set("push_up", 0.9, 31.0, 32.0, reps=(hidden,), id=PUSH_UP)
    models = {"skeleton": ModelId("skeleton-harnet", "ab" * 32)}
    info = SessionInfo(name, "clip.mp4", NOW - timedelta(hours=1), models, id=VISIT)
    session = SessionDetail(info, 60.0, (squats, push_ups), (Hold("plank", 40.0, 55.0),))
    person = Person(name, date(1990, 1, 2), "MRN-7")
    notes = (
        Review(VISIT, None, name, "Knee better.\nCome back on Monday.", created_at=NOW),
        Review(VISIT, 1.2, "Dr. Who", "Heel lifts", set_id=SQUAT, created_at=NOW),
    )
    visit = Visit(session, person, {SQUAT: moving()}, notes)
    return replace(visit, **changes)  # type: ignore[arg-type]


def with_hole(track: PoseTrack, first: int, last: int) -> PoseTrack:
    """The same with nobody in some of the pictures."""
    landmarks, world = track.landmarks.copy(), np.array(track.world)
    landmarks[first:last] = np.nan
    world[first:last] = np.nan
    return PoseTrack(landmarks, world, track.time_s, track.size)
