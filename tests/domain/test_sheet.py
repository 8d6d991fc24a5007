from dataclasses import replace

import numpy as np
import pytest
from visits import made_visit, moving

from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import Recognition
from fitness_app.domain.sheet import Sheet, joined


def without_metres(track: PoseTrack) -> PoseTrack:
    return PoseTrack(track.landmarks, None, track.time_s, track.size)


def test_tracks_are_joined_in_order_of_time() -> None:
    first, second = moving(1.0, 0.5), moving(1.0, 3.0)
    both = joined([second, first])
    assert both.time_s.tolist() == [*first.time_s.tolist(), *second.time_s.tolist()]
    assert both.landmarks[-1] == pytest.approx(second.landmarks[-1], nan_ok=True)


def test_where_two_overlap_the_later_one_gives_way_and_times_still_grow() -> None:
    first, second = moving(2.0, 0.5), moving(2.0, 1.5)
    both = joined([first, second])
    assert (np.diff(both.time_s) > 0).all()
    assert both.time_s[-1] == second.time_s[-1]
    assert set(first.time_s) <= set(both.time_s)


def test_metres_are_unknown_where_a_track_has_none() -> None:
    first, second = moving(1.0, 0.5), without_metres(moving(1.0, 3.0))
    both = joined([first, second])
    assert both.world is not None
    assert np.isfinite(both.world[0]).all()
    assert np.isnan(both.world[-1]).all()


def test_nothing_joined_has_no_poses_but_a_shape() -> None:
    none = joined([])
    assert len(none) == 0
    assert none.size[0] > 0


def test_a_visit_ends_with_the_last_that_is_known_of_it() -> None:
    visit = made_visit()
    sheet = Sheet(visit.session, visit.person)
    assert sheet.end_s == 60.0
    unended = Sheet(replace(visit.session, duration_s=0.0), visit.person)
    assert unended.end_s == 55.0  # of the plank
    heard = Sheet(visit.session, visit.person, recognitions=(Recognition(71.0, "squat", 0.9),))
    assert heard.end_s == 71.0
