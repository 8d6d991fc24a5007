"""What belongs to a person is kept beside the training."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import Engine

from fitness_app.domain.person import Calibration, Deed, Person, PersonalModel
from fitness_app.domain.review import Mark, Reference, Review
from fitness_app.domain.workout import Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.diary import Diary
from fitness_app.storage.store import Store

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def cases(engine: Engine) -> Casebook:
    return Casebook(engine)


@pytest.fixture
def done(engine: Engine, session: SessionInfo, rep: Callable[..., Rep]) -> Set:
    done = Set("squat", 0.9, 0.0, 9.0, reps=(rep(0.0), rep(3.0)))
    Store(engine).begin(session)
    Store(engine).record(session.id, SetEnded(done))
    return done


def test_a_person_is_known_by_what_was_written_last(cases: Casebook) -> None:
    assert cases.person("Ada") == Person("Ada")
    for person in (Person("Ada", date(1980, 5, 1), "P-7", "knee"), Person("Ada", None, "P-8")):
        cases.keep_person(person)
        assert cases.person("Ada") == person


def test_the_newest_measurement_of_a_joint_is_in_force(cases: Casebook) -> None:
    old = Calibration("Ada", "left_knee", (10.0, 95.0), (0.0, 90.0), "Eve", NOW)
    new = replace(old, known_deg=(2.0, 92.0), created_at=NOW + timedelta(days=1), id=uuid4())
    for each in (new, old):
        cases.calibrate(each)
    assert cases.calibrations("Ada") == [old, new]
    assert cases.calibration("Ada", "left_knee") == new
    assert cases.calibration("Ada", "right_knee") is None
    cases.forget_calibration(new.id)
    assert cases.calibration("Ada", "left_knee") == old
    cases.calibrate(new)
    cases.forget_calibrations("Ada", "left_knee")
    assert cases.calibrations("Ada") == []


def test_a_calibrated_angle_lies_on_the_line_through_both_positions() -> None:
    found = Calibration("Ada", "left_knee", (10.0, 90.0), (0.0, 100.0), "Eve")
    assert [found.corrected(angle) for angle in (10.0, 50.0, 90.0)] == [0.0, 50.0, 100.0]
    with pytest.raises(ValueError, match="same angle"):
        Calibration("Ada", "left_knee", (10.0, 10.0), (0.0, 90.0), "Eve")


def test_references_are_found_by_exercise(cases: Casebook, done: Set) -> None:
    whole = Reference(done.id, "as it should be", "Eve", NOW)
    second = Reference(done.id, "the second", "Eve", NOW + timedelta(days=1), rep_id=done.reps[1].id)
    for each in (whole, second):
        cases.keep_reference(each)
    assert (cases.references("squat"), cases.references("lunge")) == ([whole, second], [])
    cases.forget_reference(whole.id)
    assert cases.references() == [second]


def test_the_session_of_a_set_is_found(cases: Casebook, session: SessionInfo, done: Set) -> None:
    assert cases.session_of(done.id) == session.id
    assert cases.session_of(uuid4()) is None


def test_one_model_of_a_name_is_active(cases: Casebook) -> None:
    first = PersonalModel(
        "Ada", "twist", "c3" * 32, "ada/twist-1", "skeleton", ("twist", "none"), 0.7, 0.8, active=True,
        created_at=NOW,
    )  # fmt: skip
    second = replace(first, folder="ada/twist-2", created_at=NOW + timedelta(hours=1), id=uuid4())
    other = replace(first, name="jump", created_at=NOW + timedelta(hours=2), id=uuid4())
    for each in (first, second, other):
        cases.keep_model(each)
    assert cases.models("Ada") == [replace(first, active=False), second, other]
    cases.forget_model(second.id)
    assert [each.name for each in cases.models()] == ["twist", "jump"]


def test_the_audit_list_tells_who_did_what_newest_first(
    cases: Casebook, session: SessionInfo, done: Set
) -> None:
    early = Deed("Eve", "export", "pdf ada.pdf", "Ada", session.id, NOW)
    late = Deed("Eve", "import", "bundle", None, None, NOW + timedelta(hours=1))
    for each in (early, late, early):
        cases.note_deed(each)
    assert cases.deeds() == [late, early]
    assert cases.deeds("Ada") == [early]


def test_notes_have_drawings_and_are_found_by_their_words(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    diary = Diary(engine)
    arrow = Mark("arrow", ((0.1, 0.2), (0.3, 0.4)))
    on_rep = Review(
        session.id, 3.0, "Eve", "Left KNEE inward", done.id, NOW, rep_id=done.reps[1].id, marks=(arrow,)
    )
    on_visit = Review(session.id, None, "Eve", "100 % better", created_at=NOW)
    for each in (on_rep, on_visit):
        diary.review(each)
    assert diary.reviews(session.id) == [on_visit, on_rep]
    assert diary.find_reviews("knee left") == [on_rep]
    assert diary.find_reviews("0 %") == [on_visit]
    assert diary.find_reviews("knee", athlete="Bob") == []


def test_a_note_is_changed_and_removed_and_an_older_copy_does_not_bring_it_back(
    engine: Engine, session: SessionInfo, done: Set
) -> None:
    diary = Diary(engine)
    note = Review(session.id, 3.0, "Eve", "knee", created_at=NOW)
    diary.review(note)
    changed = diary.change_review(replace(note, text="hip"))
    diary.review(note)
    assert diary.reviews(session.id) == [changed]
    removed = diary.change_review(replace(changed, removed=True))
    diary.review(changed)
    assert diary.reviews(session.id) == []
    assert diary.reviews(session.id, removed=True) == [removed]
    back = diary.change_review(replace(removed, removed=False))
    assert diary.reviews(session.id) == [back]
