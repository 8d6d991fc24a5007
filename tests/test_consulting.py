"""What the panels of the review page read and keep, over a real log and the real network."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from consultations import Made, write_visit

from fitness_app.backstage import Backstage
from fitness_app.consulting import consulting
from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Calibration
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.rereading import corrections_for
from fitness_app.domain.review import Reference, undo
from fitness_app.settings import Settings
from fitness_app.ui.services_compare import Consulting


@pytest.fixture
def stage() -> Iterator[Backstage]:
    def nothing(_: object, __: object) -> object:
        raise AssertionError("no networks are loaded for the live session")

    made = Backstage(Settings(athlete="Dr. Who"), nothing)  # type: ignore[arg-type]
    yield made
    made.close()


@pytest.fixture
def given(stage: Backstage) -> Consulting:
    return consulting(stage)


def test_a_reference_stands_for_the_repetition_that_it_names(stage: Backstage, given: Consulting) -> None:
    sheet = given.open(write_visit(stage.engine(), "Ada", 3))
    [one] = sheet.session.sets
    second = Reference(one.id, "as it should be", given.author(), rep_id=one.reps[1].id)
    lost = Reference(one.id, "recut since", given.author(), rep_id=uuid4())
    for each in (second, lost):
        given.keep_reference(each)
    assert [each.name for each in given.references("squat")] == ["as it should be", "recut since"]
    assert given.shown(second).reps == (one.reps[1],)
    assert given.shown(lost).reps == one.reps
    assert given.shown(second).track is not None
    given.forget_reference(second.id)
    assert [each.name for each in given.references("squat")] == ["recut since"]
    with pytest.raises(UserError, match="deleted: choose another one"):
        given.shown(Reference(uuid4(), "gone", "Eve"))


def test_an_exercise_is_followed_over_all_visits_of_one_athlete(stage: Backstage, given: Consulting) -> None:
    for days, more in ((21, 0.0), (14, 4.0), (7, 8.0)):
        write_visit(stage.engine(), "Ada", days, Made(pace=1.0 + days / 21, range_more=more, error_deg=6.0))
    write_visit(stage.engine(), "Bob", 5)
    write_visit(stage.engine(), "Ada", 1, Made(exercise="lunge"))
    heard: list[str] = []
    found = given.course("Ada", "squat", heard.append)
    ranges = [point.value for point in found.range]
    assert [round(later - ranges[0], 6) for later in ranges] == [0.0, 4.0, 8.0]
    tempos = [point.value for point in found.tempo]
    assert tempos == sorted(tempos, reverse=True)
    assert all(point.error > 0 for point in (*found.range, *found.tempo))
    assert heard[-1] == "Reading visit 3 of 3…"


def test_a_calibration_is_kept_with_the_patient_and_stretches_the_course(
    stage: Backstage, given: Consulting
) -> None:
    key = write_visit(stage.engine(), "Ada", 3, Made(error_deg=6.0))
    [before] = given.course("Ada", "squat", lambda _: None).range
    gauge = Calibration("Ada", "knee", (180.0, 80.0), (0.0, 110.0), given.author())
    given.calibrate(gauge)
    assert given.calibrations("Ada") == [gauge]
    assert given.open(key).calibrations == {"knee": gauge}
    [after] = given.course("Ada", "squat", lambda _: None).range
    assert (after.value, after.error) == pytest.approx((1.1 * before.value, 1.1 * before.error))
    given.forget_calibration(gauge.id)
    assert given.calibrations("Ada") == []


def test_the_network_of_today_finds_what_was_missed_and_the_old_result_comes_back(
    stage: Backstage, given: Consulting
) -> None:
    key = write_visit(stage.engine(), "Ada", 3, Made(reps=3))
    doing = Doing()
    proposal = given.propose(key, "", doing)
    [found] = proposal.found
    assert (found.exercise, len(found.before.reps), len(found.reps)) == ("squat", 3, 5)
    assert doing.share > 0.5
    assert proposal.signature.author == "Dr. Who"
    assert isinstance(proposal.signature.models["skeleton"], ModelId)
    [correction] = corrections_for(found, proposal.signature)
    before = given.open(key).session.sets[0].reps
    given.correct(correction)
    assert len(given.open(key).session.sets[0].reps) == 5
    given.correct(undo(correction, "Dr. Who"))
    assert given.open(key).session.sets[0].reps == before


def test_reading_again_can_be_stopped(stage: Backstage, given: Consulting) -> None:
    key = write_visit(stage.engine(), "Ada", 3)
    doing = Doing()
    doing.stop()
    with pytest.raises(Stopped):
        given.propose(key, "", doing)
