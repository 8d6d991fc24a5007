"""Logs of other programs, and this app's own, are read as they were meant."""

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fitness_app.domain.archive import Archive
from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import Hold, Rep, SessionDetail, SessionInfo, Set
from fitness_app.reports.archive_file import Trainee, read_file
from fitness_app.reports.foreign import exercise_key
from fitness_app.reports.tables import archive_json

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
BERLIN_WINTER = timezone(timedelta(hours=1))
ADA = Trainee("Ada", BERLIN_WINTER)

FITNOTES = """Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time,Comment
2026-01-05,Barbell Squat,Legs,100.0,kgs,5,,,,"deep, slow"
2026-01-05,Barbell Squat,Legs,100.0,kgs,5,,,,
2026-01-05,Lat Pulldown,Back,154.32,lbs,12,,,,
2026-01-05,Plank,Abs,,,,,,0:01:30,
2026-01-07,Pull Ups,Back,0.0,kgs,8,,,,
2026-01-07,Running (Outdoor),Cardio,,,,5.0,km,0:25:00,
2026-01-07,Dip,Chest,20.0,stone,8,,,,
"""
FITNOTES_IOS = """Date,Exercise,Category,Weight (kg),Weight (lbs),Reps,Distance,Distance Unit,Time,Notes,Kind
2026-01-15,Barbell Back Squat,Legs,100,,5,,,,,
2026-01-15,Barbell Back Squat,Legs,,220,3,,,,,
"""
STRONGLIFTS = (
    "Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,"
    "Top Set (Reps×LB),e1RM (LB),Reps,Volume (LB),Workout Volume (LB),Duration (hours),Start Time (h:mm),"
    "End Time (h:mm),Notes,Set 1 (Reps),Set 1 (LB),Set 2 (Reps),Set 2 (LB),Set 3 (Reps), Set 3 (LB)\n"
    '2026/08/11,1,"Workout A","Stronglifts 5×5",83.5,"Squat",5/5/-,,5×100,,10,,,0.5,10:56 PM,11:26 PM,"",'
    "5,100,5,100,0,100\n"
    '2026/08/11,1,"Workout A","Stronglifts 5×5",83.5,"Bench Press",3×4,,4×60,,12,,,0.5,10:56 PM,11:26 PM,"",'
    "4,60,4,60,4,60\n"
    '2026/08/13,2,"Workout B","Stronglifts 5×5",83.5,"Deadlift",1×5,,5×90,,5,,,0.5,19:05,19:40,"",5,90,,,,\n'
)
LIFTLOG = """SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes
b59ab47f,2024-10-16T10:45:06,Incline Dumbbell Bench Press,60,kg,8,8,
8b929966,2024-10-16T10:44:39,Bench Press,67.5,kg,12,12,
8b929966,2024-10-16T10:44:38,Bench Press,67.5,kg,12,12,
8b929966,2024-10-16T10:43:50,Squats,100,lbs,8,8,
95bf84cb,2024-10-15T10:43:50Z,Pull-ups,0,kg,0,8,failed
"""


def _read(tmp_path: Path, content: str | bytes, trainee: Trainee = ADA) -> Archive:
    file = tmp_path / "export.csv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_file(file, trainee)


def _sets(session: SessionDetail) -> list[tuple[str, int, float | None]]:
    return [(each.exercise, each.valid_reps, each.load_kg) for each in session.sets]


def test_reads_fitnotes_for_android(tmp_path: Path) -> None:
    found = _read(tmp_path, FITNOTES)
    first, second = found.sessions
    assert found.program == "FitNotes"
    assert _sets(first) == [("squat", 5, 100.0), ("squat", 5, 100.0), ("lat_pulldown", 12, 69.998)]
    assert [(each.exercise, each.end - each.start) for each in first.holds] == [("plank", 90.0)]
    assert _sets(second) == [("pull_up", 8, None)]
    assert first.info.started_at == datetime(2026, 1, 5, 11, 0, tzinfo=UTC)
    assert (first.info.athlete, first.info.source) == ("Ada", "FitNotes")
    assert found.skipped == (
        "line 7: Running (Outdoor) has neither repetitions nor a time alone",
        "line 8: 20 stone is no weight",
    )


def test_reads_fitnotes_for_ios(tmp_path: Path) -> None:
    (session,) = _read(tmp_path, FITNOTES_IOS).sessions
    assert _sets(session) == [("squat", 5, 100.0), ("squat", 3, 99.79)]


def test_reads_stronglifts(tmp_path: Path) -> None:
    found = _read(tmp_path, STRONGLIFTS)
    first, second = found.sessions
    assert found.program == "StrongLifts"
    assert _sets(first) == [("squat", 5, 45.359)] * 2 + [("bench_press", 4, 27.216)] * 3
    assert _sets(second) == [("deadlift", 5, 40.823)]
    assert first.info.started_at == datetime(2026, 8, 11, 21, 56, tzinfo=UTC)
    assert second.info.started_at == datetime(2026, 8, 13, 18, 5, tzinfo=UTC)
    assert found.skipped == ()


def test_reads_liftlog(tmp_path: Path) -> None:
    found = _read(tmp_path, LIFTLOG)
    first, second = found.sessions
    assert found.program == "LiftLog"
    assert _sets(first) == [("squat", 8, 45.359), ("bench_press", 12, 67.5), ("bench_press", 12, 67.5)]
    assert _sets(second) == [("incline_dumbbell_bench_press", 8, 60.0)]
    assert first.info.started_at == datetime(2024, 10, 16, 9, 43, 50, tzinfo=UTC)
    assert [each.start for each in first.sets] == [0.0, 48.0, 49.0]
    assert found.skipped == ("line 6: Pull-ups has no repetitions",)


@pytest.mark.parametrize("content", [FITNOTES, FITNOTES_IOS, STRONGLIFTS, LIFTLOG])
def test_the_same_file_gives_the_same_keys_and_all_are_different(content: str, tmp_path: Path) -> None:
    once, twice = (_read(tmp_path, content) for _ in range(2))
    assert once == twice
    keys = [each.id for session in once.sessions for each in (*session.sets, *session.holds)]
    assert len(set(keys)) == len(keys)


def test_a_later_export_of_the_same_day_keeps_the_keys_of_what_was_there(tmp_path: Path) -> None:
    lines = FITNOTES.splitlines(keepends=True)
    before = _read(tmp_path, "".join(lines[:3])).sessions[0]
    after = _read(tmp_path, "".join(lines[:4])).sessions[0]
    assert before.info.id == after.info.id
    assert {each.id for each in before.sets} < {each.id for each in after.sets}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Squats", "squat"),
        ("Barbell Back Squat", "squat"),
        ("Push-Ups", "push_up"),
        ("Pull Ups", "pull_up"),
        ("Jumping Jacks", "jumping_jack"),
        ("Overhead Press", "shoulder_press"),
        ("Barbell Curls", "bicep_curl"),
        ("Lunges", "lunge"),
        ("Smith Machine Shrug", "smith_machine_shrug"),
        ("Kniebeuge (tief)", "kniebeuge_tief"),
    ],
)
def test_exercises_get_the_names_of_this_app(name: str, key: str) -> None:
    assert exercise_key(name) == key


def _own() -> Archive:
    rep = Rep(1.0, 2.0, 3.0, 90.0, 6.0, 1.0, 0.0, 1.0, 0.9)
    done = Set("squat", 0.9, 0.0, 9.0, reps=(rep,))
    info = SessionInfo("Ada", "0", NOW, {"pose": ModelId("full", "ab")})
    session = SessionDetail(info, 60.0, (done,), (Hold("plank", 20.0, 50.0),))
    return Archive("fitness-app", (session,), (Correction(done.id, "exercise", "lunge", "Ada"),))


def test_reads_its_own_export_without_loss(tmp_path: Path) -> None:
    archive = _own()
    assert _read(tmp_path, archive_json(archive, NOW)) == archive


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "is damaged .it is empty"),
        (b"\xff\xfe\x00\x01", "is no text"),
        (b"a,b\n1,2\n", "is of no known kind: .*FitNotes, StrongLifts, LiftLog"),
        (b"{}", "is no export of this app"),
        (b'{"format": "fitness-app log", "version": 99}', "newer version"),
        (b'{"format": "fitness-app log", "version": 1, "archive": {"is": "Archive"}}', "is damaged"),
        (b'{"format": "fitness-app log", "version": 1, ', "is damaged"),
        (b'{"a":' * 5000, "is damaged"),
        (b'Date,Exercise,Category,Weight\n"2026-01-01', "is damaged"),
    ],
)
def test_what_cannot_be_read_is_told_in_a_sentence(content: bytes, words: str, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=words) as caught:
        _read(tmp_path, content)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    for place in (tmp_path / "absent.csv", tmp_path):
        with pytest.raises(UserError, match="cannot be read"):
            read_file(place, ADA)


SAMPLES = [FITNOTES, FITNOTES_IOS, STRONGLIFTS, LIFTLOG, archive_json(_own(), NOW)]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("imports") / "export"


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(SAMPLES), st.integers(0, 2000), st.integers(0, 200), st.binary(max_size=40))
def test_a_file_with_any_part_replaced_is_read_or_told(
    file: Path, sample: str, start: int, length: int, piece: bytes
) -> None:
    content = sample.encode()
    content = content[:start] + piece + content[start + length :]
    file.write_bytes(content)
    try:
        archive = read_file(file, ADA)
    except UserError:
        assert file.read_bytes() == content
        return
    assert isinstance(archive, Archive)
    assert file.read_bytes() == content


def test_a_day_without_time_is_that_day_in_the_users_zone(tmp_path: Path) -> None:
    for hours in (-11, 0, 11):
        zone = timezone(timedelta(hours=hours))
        (session, _) = _read(tmp_path, FITNOTES, Trainee("Ada", zone)).sessions
        assert session.info.started_at.astimezone(zone).date() == date(2026, 1, 5)
