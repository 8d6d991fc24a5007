"""Whatever is counted survives the way through JSON."""

import json
import math
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fitness_app.domain.plain import as_plain, from_plain
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import (
    Event,
    Hold,
    HoldEnded,
    Rep,
    RepCounted,
    SessionDetail,
    SessionInfo,
    Set,
    SetEnded,
    SetStarted,
)

REPS = st.builds(Rep)
OPINIONS = st.builds(Opinion, probabilities=st.dictionaries(st.text(), st.floats()))
VALUES = st.one_of(
    st.builds(SetStarted),
    st.builds(RepCounted, rep=REPS),
    st.builds(HoldEnded),
    st.builds(Recognition, skeleton=st.none() | OPINIONS, video=st.none() | OPINIONS),
)


def _through_json(kind: Any, value: object) -> Any:
    return from_plain(kind, json.loads(json.dumps(as_plain(value), allow_nan=False)))


@given(VALUES)
def test_every_event_comes_back_as_it_was(event: Event) -> None:
    assert repr(_through_json(Event, event)) == repr(event)


def test_a_whole_session_comes_back_as_it_was() -> None:
    rep = Rep(1.0, 2.0, 3.0, math.nan, 6.0, 0.9, math.inf, 1.0, 0.97, cues=("deeper", "slower"))
    info = SessionInfo("Ada", "0", datetime(2026, 11, 20, tzinfo=UTC), {"pose": ModelId("full", "ab")})
    sets = (Set("squat", 0.9, 0.0, 3.0, reps=(rep,), load_kg=20.0), Set("dip", 1.0, 4.0, 5.0, told_reps=12))
    detail = SessionDetail(info, 60.0, sets, (Hold("plank", 9.0, 12.0),))
    assert repr(_through_json(SessionDetail, detail)) == repr(detail)


def test_the_poses_of_a_set_come_back_exactly() -> None:
    landmarks = np.random.default_rng(1).normal(size=(4, 33, 4)).astype(np.float32)
    landmarks[2] = np.nan
    track = PoseTrack(landmarks, None, np.arange(4) / 30, (640, 480))
    again = _through_json(Event, SetEnded(Set("squat", 0.9, 0.0, 3.0), track))
    np.testing.assert_array_equal(again.track.landmarks, landmarks)
    np.testing.assert_array_equal(again.track.time_s, track.time_s)
    assert (again.track.world, again.track.size) == (None, (640, 480))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(["Rep", "Set"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["is", "id", "rep", "reps", "start", "set", "track"]), inner, max_size=4
        )
    ),
    max_leaves=10,
)


@given(JSON)
def test_anything_else_is_a_value_error(plain: Any) -> None:
    with pytest.raises(ValueError, match="no SessionDetail"):
        from_plain(SessionDetail, plain)
    with pytest.raises(ValueError, match="no SetEnded"):
        from_plain(SetEnded, plain)


@given(st.data())
def test_a_session_with_one_wrong_value_is_a_value_error_or_a_session(data: st.DataObject) -> None:
    plain = as_plain(Set("squat", 0.9, 0.0, 3.0, reps=(Rep(1, 2, 3, 90.0, 6.0, 1.0, 0.0, 1.0, 0.9),)))
    target = plain if data.draw(st.booleans()) else plain["reps"][0]
    target[data.draw(st.sampled_from(sorted(target)))] = data.draw(JSON)
    try:
        answer = from_plain(Set, plain)
    except ValueError:
        return
    assert isinstance(answer, Set)


def test_what_is_no_domain_value_is_refused() -> None:
    with pytest.raises(TypeError, match="is no domain value"):
        as_plain(object())


@pytest.mark.parametrize("new", ["lunge", True, 3])
def test_a_value_of_several_kinds_keeps_its_kind(new: Any) -> None:
    correction = Correction(UUID(int=1), "valid", new, "Ada")
    assert _through_json(Correction, correction) == correction
    assert type(_through_json(Correction, correction).new) is type(new)
    with pytest.raises(ValueError, match="no Correction"):
        from_plain(Correction, as_plain(correction) | {"what": "colour"})
