"""A newer model reads the kept poses; nobody's own word is overruled."""

from dataclasses import replace
from uuid import uuid4

import pytest

from fitness_app import paths
from fitness_app.domain.clip import Clip
from fitness_app.domain.coach import Coach
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import NONE, UNSURE, ModelId, Recognition
from fitness_app.domain.rereading import (
    Ask,
    Rereading,
    Signature,
    by_hand,
    corrections_for,
    left_alone,
    name_of,
    reread,
)
from fitness_app.domain.review import Correction, Recut, undo
from fitness_app.domain.workout import PIPELINE_VERSION, Set, SetEnded
from fitness_app.vision.pose_track import load

SIGNATURE = Signature("Dr. Who", {"skeleton": ModelId("newer", "cd" * 32)})


@pytest.fixture(scope="module")
def squats() -> tuple[Set, PoseTrack]:
    """The demo's squats as the coach counts them today."""
    coach = Coach("squat")
    demo = load(paths.resources() / "demo" / "demo.npz").between(0.0, 7.5)
    events = [event for pose in demo for event in coach.update(pose)] + list(coach.finish())
    [ended] = [event for event in events if isinstance(event, SetEnded)]
    assert ended.track is not None
    return ended.set, ended.track


def _says(label: str, guess: str = "") -> Ask:
    return lambda clip: Recognition(clip.time_s, label, 0.9, guess)


def test_the_same_model_finds_the_same(squats: tuple[Set, PoseTrack]) -> None:
    one, track = squats
    found = reread(one, track, _says("squat"), 2.0)
    assert (found.exercise, len(found.reps), found.changes) == ("squat", 5, False)
    assert corrections_for(found, SIGNATURE) == ()


def test_missed_repetitions_are_found_and_the_ledger_names_who_found_them(
    squats: tuple[Set, PoseTrack],
) -> None:
    whole, track = squats
    one = replace(whole, reps=whole.reps[:3])
    found = reread(one, track, _says("squat"), 2.0)
    assert (found.renamed, found.recounted) == (False, True)
    [recut] = corrections_for(found, SIGNATURE)
    assert isinstance(recut.new, Recut)
    assert recut.new.replaced == tuple(rep.id for rep in one.reps)
    assert (len(recut.new.reps), recut.new.pipeline_version) == (5, PIPELINE_VERSION)
    assert recut.new.models == SIGNATURE.models
    assert recut.reason == "re-analysed with newer cdcdcdcd"


def test_another_name_counts_the_set_as_that_exercise(squats: tuple[Set, PoseTrack]) -> None:
    one, track = squats
    found = reread(replace(one, exercise="lunge"), track, _says("squat"), 2.0)
    assert found.exercise == "squat"
    assert corrections_for(found, SIGNATURE)[0].what == "exercise"


def test_a_model_that_is_in_doubt_renames_nothing(squats: tuple[Set, PoseTrack]) -> None:
    one, track = squats
    labels = iter(["squat", "lunge", "dip", "sit_up"] * 200)

    def doubtful(clip: Clip) -> Recognition:
        return Recognition(clip.time_s, UNSURE, 0.5, next(labels))

    found = reread(one, track, doubtful, 2.0)
    assert (found.exercise, found.confidence) == ("squat", one.confidence)
    assert name_of(track.between(0.0, 0.3), _says("squat"), 2.0) == ("", 0.0)


def test_what_is_no_exercise_keeps_its_repetitions_in_the_ledger(squats: tuple[Set, PoseTrack]) -> None:
    one, track = squats
    found = reread(one, track, _says(NONE), 2.0)
    assert (found.exercise, found.reps) == (NONE, one.reps)
    assert [each.what for each in corrections_for(found, SIGNATURE)] == ["exercise"]


def test_a_set_that_someone_corrected_is_left_alone(squats: tuple[Set, PoseTrack]) -> None:
    one, _ = squats
    word = Correction(one.reps[0].id, "valid", False, "Ada")
    machine = Correction(one.id, "recut", Recut((), ()), "Ada", SIGNATURE.reason)
    assert by_hand(one, [word])
    assert not by_hand(one, [machine, undo(machine, "Ada"), replace(word, target=uuid4())])
    alone = left_alone(one, "corrected by hand")
    assert (alone.kept, alone.changes) == ("corrected by hand", False)


def test_another_range_is_a_change_and_a_rounding_is_none(squats: tuple[Set, PoseTrack]) -> None:
    one, _ = squats
    first, *others = one.reps
    for more, changed in ((0.1, False), (3.0, True)):
        reps = (replace(first, range_deg=first.range_deg + more), *others)
        assert Rereading(one, "squat", 1.0, reps).recounted is changed
