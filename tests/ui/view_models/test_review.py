"""What the Review page shows, from a made-up visit, without a widget."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import numpy as np
import pytest
from visits import NOW, SQUAT, made_visit, moving, rep

from fitness_app.domain.person import Calibration
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import NONE, UNSURE, ModelId, Opinion, Recognition
from fitness_app.domain.sheet import Sheet, joined
from fitness_app.domain.workout import SessionSummary, Set
from fitness_app.reports.visit import Visit
from fitness_app.ui.view_models.review import Opened, opened, patients, same
from fitness_app.ui.view_models.review_motion import angles_of, phases, usual_joint
from fitness_app.ui.view_models.review_timeline import attention_at, lanes

HARNET, CLIPS = ModelId("skeleton-harnet", "ab" * 32), ModelId("video-clips", "cd" * 32)
PEAKED = (0.1, 0.1, 0.7, 0.1)


def sheet(visit: Visit | None = None, **changes: object) -> Sheet:
    one = visit or made_visit()
    made = Sheet(one.session, one.person, one.tracks, joined(one.tracks.values()), one.notes)
    return replace(made, **changes)  # type: ignore[arg-type]


def shown(**changes: object) -> Opened:
    return opened(sheet(**changes))


def summary(name: str, days_ago: int, **reps: int) -> SessionSummary:
    started = NOW - timedelta(days=days_ago)
    return SessionSummary(UUID(int=days_ago), name, "clip.mp4", started, 60.0, reps)


def opinion(label: str, sure: float, model: ModelId = HARNET, **more: object) -> Opinion:
    return Opinion(label, sure, {label: sure, "plank": 1 - sure}, model, **more)  # type: ignore[arg-type]


def answers() -> tuple[Recognition, ...]:
    """Four times a second from 1 to 3 s: unsure first, then a squat."""
    said = []
    for time_s in np.arange(1.0, 3.0, 0.25).tolist():
        label = UNSURE if time_s < 1.5 else "squat"
        heard = opinion("squat", 0.9, attention=PEAKED, time_s=time_s)
        said.append(Recognition(time_s, label, 0.8, "squat", heard))
    return tuple(said)


def test_patients_come_in_the_order_of_their_last_visits() -> None:
    days = [summary("Bo", 0, squat=3), summary("Ada", 1, lunge=5), summary("Bo", 2, plank=0)]
    found = patients(days, "", date(2026, 11, 20))
    assert [(one.name, len(one.visits)) for one in found] == [("Bo", 2), ("Ada", 1)]


def test_a_search_looks_at_names_days_and_exercises() -> None:
    days = [summary("Bo", 0, squat=3), summary("Ada", 1, lunge=5)]
    today = date(2026, 11, 20)
    assert [one.name for one in patients(days, "ADA lun", today)] == ["Ada"]
    assert [one.name for one in patients(days, "squat", today)] == ["Bo"]
    assert patients(days, "squat ada", today) == ()


def test_a_moment_is_told_with_its_repetition_range_and_advice() -> None:
    visit = made_visit()
    squats = replace(visit.session.sets[0], reps=(rep(0.5, cues=("Lower more slowly.",)), rep(1.5, 88.0)))
    session = replace(visit.session, sets=(squats, *visit.session.sets[1:]))
    told = opened(sheet(session=session))
    assert told.told(0.7) == "Squat · Rep 1 of 2 · 92° ± 6° · Lower more slowly."
    assert told.told(1.7) == "Squat · Rep 2 of 2 · 88° ± 6°"


def test_between_repetitions_what_was_recognised_is_told() -> None:
    told = shown(recognitions=(Recognition(5.0, "lunge", 0.91),))
    assert told.told(5.5) == "Lunge 91 %"
    assert told.told(20.0) == ""


def test_a_range_that_this_view_cannot_measure_is_no_number() -> None:
    told = shown()
    push_ups = told.sheet.session.sets[1]
    assert told.range_of(push_ups, push_ups.reps[0]) == "not measurable from this view"


def test_a_goniometer_stretches_the_range_and_its_error() -> None:
    gauge = Calibration("Ada", "knee", (0.0, 100.0), (0.0, 110.0), "Dr. Who")
    told = shown(calibrations={"knee": gauge})
    squats = told.sheet.session.sets[0]
    assert told.range_of(squats, squats.reps[0]) == "101° ± 7°"


def test_the_table_has_the_same_ranges_and_names_counts_before_exercises() -> None:
    rows = shown().rows()
    assert [row.cells[0] for row in rows] == ["2 × Squat", "1 × Push-up", "Plank"]
    assert [one.cells[0] for one in rows[0].children] == ["✓ Rep 1", "✓ Rep 2"]
    assert rows[0].children[0].cells[3] == "92° ± 6°"
    assert rows[1].children[0].cells[3] == "not measurable from this view"
    assert rows[2].start == 40.0  # a hold can be gone to, too


def test_the_repetition_near_a_moment_is_the_present_the_next_or_the_last_one() -> None:
    told = shown()
    starts = [told.rep_near(moment).start for moment in (0.7, 3.0, 59.0)]
    assert starts == [0.5, 31.0, 31.0]
    assert told.rep_at(3.0) is None


def test_jumping_goes_on_and_back_and_leaves_a_beginning_that_has_just_been_reached() -> None:
    told = shown()
    assert told.rep_from(0.5, 1) == 1.5
    assert told.rep_from(1.6, -1) == 0.5
    assert told.rep_from(1.9, -1) == 1.5
    assert told.rep_from(31.0, 1) is None


def test_cues_are_repetitions_with_advice_and_those_that_do_not_count() -> None:
    visit = made_visit()
    bad = rep(1.5, valid=False, reason="The movement was too small.")
    squats = replace(visit.session.sets[0], reps=(rep(0.5, cues=("Lower more slowly.",)), bad))
    told = opened(sheet(session=replace(visit.session, sets=(squats,))))
    assert told.cues == (
        (1.0, "Lower more slowly."),
        (2.0, "Not counted. The movement was too small."),
    )
    assert told.cue_from(0.0, 1) == 1.0
    assert told.cue_from(2.5, -1) == 2.0
    assert told.cue_from(2.5, 1) is None


def test_a_visit_of_which_nothing_was_kept_says_so() -> None:
    assert shown(tracks={}, poses=joined(())).seen.startswith("Neither movements nor a video")
    assert shown().seen == ""


def test_two_readings_are_the_same_until_something_was_changed() -> None:
    one = sheet()
    assert same(one, replace(one))
    renamed = replace(one.session.sets[0], exercise="lunge")
    changed = replace(one.session, sets=(renamed, *one.session.sets[1:]))
    assert not same(one, replace(one, session=changed))
    assert not same(one, replace(one, notes=()))
    assert not same(one, replace(one, recognitions=answers()))


def test_left_and_right_are_told_for_every_joint_in_degrees() -> None:
    motion = shown().motion
    assert set(motion.angles) == {"shoulder", "elbow", "hip", "knee", "ankle"}
    for times, values in motion.angles["knee"]:
        assert len(times) == len(values)
        known = values[np.isfinite(values)]
        assert ((known >= 0) & (known <= 180)).all()
        assert len(known) > 10


def test_a_set_without_metres_is_measured_in_the_picture_and_not_lost() -> None:
    flat = moving(1.0, 3.0)
    flat = PoseTrack(flat.landmarks, None, flat.time_s + 5.0, flat.size)
    both = joined([moving(1.0, 0.5), flat])
    knee = angles_of(both)["left_knee"]
    assert np.isfinite(knee[both.time_s > 5]).all()


def test_without_poses_there_are_no_curves_but_phases() -> None:
    motion = shown(tracks={}, poses=joined(())).motion
    assert motion.angles == {}
    assert len(motion.reps) == 3


def test_the_joint_of_the_visit_is_that_of_most_sets() -> None:
    assert usual_joint(sheet()) in {"knee", "elbow"}
    visit = made_visit()
    squats = (visit.session.sets[0], replace(visit.session.sets[0], id=UUID(int=9)))
    assert usual_joint(sheet(session=replace(visit.session, sets=squats))) == "knee"
    assert usual_joint(sheet(session=replace(visit.session, sets=()))) == "knee"


def test_phases_follow_each_other_and_a_press_begins_with_work() -> None:
    down = phases(Set("squat", 0.9, 0, 3), rep(0.0))
    assert [(one.phase, round(one.start, 2), round(one.end, 2)) for one in down] == [
        ("eccentric", 0.0, 0.5),
        ("pause", 0.5, 0.6),
        ("concentric", 0.6, 1.0),
    ]
    up = phases(Set("shoulder_press", 0.9, 0, 3), rep(0.0))
    assert [one.phase for one in up] == ["concentric", "pause", "eccentric"]


def test_phases_of_an_unknown_tempo_turn_at_the_peak() -> None:
    unknown = rep(0.0, eccentric_s=float("nan"), pause_s=float("nan"), concentric_s=float("nan"))
    assert [(one.phase, one.end) for one in phases(Set("squat", 0.9, 0, 3), unknown)] == [
        ("eccentric", 0.5),
        ("concentric", 1.0),
    ]


def test_the_timeline_names_sets_labels_and_confidence() -> None:
    rows = lanes(sheet(recognitions=answers(), windows={HARNET.name: 2.0}))
    assert [row.name for row in rows] == ["Sets", "Recognised", "By joints", "Attention"]
    assert [word.text for word in rows[0].words] == ["2 × Squat", "1 × Push-up", "Plank 0:15"]
    assert [word.text for word in rows[1].words] == ["Unsure 80 %", "Squat 80 %"]
    assert [word.text for word in rows[2].words] == ["Squat 90 %"]


def test_an_answer_holds_until_the_next_one_and_not_across_silence() -> None:
    said = (Recognition(1.0, "squat", 0.9), Recognition(1.25, "squat", 0.9), Recognition(30.0, "lunge", 0.7))
    (row,) = [one for one in lanes(sheet(recognitions=said)) if one.name == "Recognised"]
    assert [(bar.start, bar.end) for bar in row.bars] == [(1.0, 1.25), (1.25, 2.75), (30.0, 30.5)]


def test_the_same_exercise_has_the_same_colour_on_every_row_and_no_exercise_none() -> None:
    said = (Recognition(1.0, "squat", 0.9), Recognition(1.25, NONE, 0.9))
    rows = {row.name: row for row in lanes(sheet(recognitions=said))}
    assert rows["Recognised"].bars[0].tone == rows["Sets"].bars[0].tone
    assert rows["Recognised"].bars[1].tone == -1


def test_both_networks_have_a_row_where_both_spoke() -> None:
    heard = Recognition(2.0, "squat", 0.9, "squat", opinion("squat", 0.9), opinion("lunge", 0.6, CLIPS))
    names = [row.name for row in lanes(sheet(recognitions=(heard,)))]
    assert names == ["Sets", "Recognised", "By joints", "By picture"]


def test_attention_lies_over_the_window_of_its_answer() -> None:
    open_sheet = sheet(recognitions=answers(), windows={HARNET.name: 2.0})
    (one,) = attention_at(open_sheet, 2.6)
    assert (one.start, one.end) == pytest.approx((0.5, 2.5))
    assert one.weights == PEAKED
    assert attention_at(open_sheet, 9.0) == ()


def test_weights_that_are_all_alike_or_of_an_unknown_window_are_not_shown() -> None:
    even = Recognition(2.0, "squat", 0.9, "squat", opinion("squat", 0.9, attention=(0.25,) * 4))
    assert attention_at(sheet(recognitions=(even,), windows={HARNET.name: 2.0}), 2.1) == ()
    assert attention_at(sheet(recognitions=answers()), 2.1) == ()


def test_an_exercise_of_the_users_own_is_shown_without_figures() -> None:
    visit = made_visit()
    own = replace(visit.session.sets[0], exercise="zebra_walk")
    told = opened(sheet(session=replace(visit.session, sets=(own,))))
    assert told.rows()[0].cells[0] == "2 × Zebra walk"
    assert told.told(0.7).startswith("Zebra walk · Rep 1 of 2")


def test_a_set_that_was_taken_away_is_not_shown() -> None:
    visit = made_visit()
    gone = replace(visit.session.sets[0], exercise=NONE)
    told = opened(sheet(session=replace(visit.session, sets=(gone, visit.session.sets[1]))))
    assert [row.cells[0] for row in told.rows()] == ["1 × Push-up", "Plank"]
    assert told.rep_at(0.7) is None
    assert str(SQUAT) not in told.qualities
