"""Tables hold what was counted, and run nothing in a spreadsheet."""

import csv
import io
import json
import math
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from fitness_app.domain.archive import Archive
from fitness_app.domain.errors import UserError
from fitness_app.domain.quality import Quality
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.view import View
from fitness_app.domain.workout import PIPELINE_VERSION, Hold, Rep, SessionDetail, SessionInfo, Set
from fitness_app.reports.tables import (
    REP_COLUMNS,
    SET_COLUMNS,
    archive_json,
    reps_csv,
    sets_csv,
    write_archive,
    write_tables,
)

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)


def _session(**changes: object) -> SessionDetail:
    values: dict[str, object] = {
        "athlete": "Ada",
        "source": "squats.mp4",
        "started_at": NOW,
        "models": {"pose": ModelId("full", "ab12")},
    }
    reps = (
        Rep(1.0, 2.0, 3.0, 90.126, math.nan, 1.0, 0.0, 1.0, 0.9, cues=("deeper", "slower")),
        Rep(4.0, 5.0, 6.0, 40.0, 6.0, 1.0, 0.0, 1.0, 0.9, valid=False, reason="too shallow"),
    )
    sets = (Set("squat", 0.97, 0.5, 6.5, reps=reps, load_kg=20.0), Set("dip", 1.0, 9.0, 9.0, told_reps=12))
    info = SessionInfo(**(values | changes))  # type: ignore[arg-type]
    return SessionDetail(info, 60.0, sets, (Hold("plank", 20.0, 50.0),))


def _rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_one_row_per_set_and_hold_with_its_models() -> None:
    rows = _rows(sets_csv([_session()]))
    assert tuple(rows[0]) == SET_COLUMNS
    told = [
        (row["kind"], row["exercise"], row["valid_reps"], row["all_reps"], row["load_kg"]) for row in rows
    ]
    assert told == [
        ("set", "squat", "1", "2", "20"),
        ("set", "dip", "12", "0", ""),
        ("hold", "plank", "", "", ""),
    ]
    assert {row["started_at"] for row in rows} == {"2026-11-20T12:00:00+00:00"}
    assert {(row["pose_model"], row["pose_sha256"], row["pipeline_version"]) for row in rows} == {
        ("full", "ab12", PIPELINE_VERSION)
    }


def test_one_row_per_repetition_and_nothing_for_what_was_not_measured() -> None:
    rows = _rows(reps_csv([_session(), _session()]))
    assert tuple(rows[0]) == REP_COLUMNS
    assert len(rows) == 4
    first, second = rows[:2]
    assert (first["number"], first["range_deg"], first["range_error_deg"]) == ("1", "90.126", "")
    assert (first["valid"], first["cues"]) == ("yes", "deeper; slower")
    assert (second["number"], second["valid"], second["reason"]) == ("2", "no", "too shallow")


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_that_a_spreadsheet_would_run_is_marked_as_text(sign: str) -> None:
    evil = f"{sign}HYPERLINK(1)"
    row = _rows(sets_csv([_session(athlete=evil, source=evil)]))[0]
    assert (row["athlete"], row["source"]) == (f"'{evil}", f"'{evil}")


def test_signs_that_a_table_uses_itself_come_back() -> None:
    odd = 'a "quoted", comma; line\nbreak'
    assert _rows(sets_csv([_session(athlete=odd)]))[0]["athlete"] == odd


def test_json_holds_everything_and_no_number_that_is_none() -> None:
    text = archive_json(Archive("fitness-app", (_session(),)), NOW)
    stored = json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
    assert stored["format"] == "fitness-app log"
    assert stored["exported_at"] == "2026-11-20T12:00:00+00:00"
    assert stored["archive"]["sessions"][0]["sets"][0]["reps"][0]["range_error_deg"] == "nan"


def test_files_in_a_folder_carry_the_time_in_their_names(tmp_path: Path) -> None:
    made = [*write_tables([_session()], tmp_path, NOW), write_archive(Archive("x"), tmp_path, NOW)]
    assert [each.name for each in made] == [
        "sets-20261120T120000Z.csv",
        "reps-20261120T120000Z.csv",
        "fitness-log-20261120T120000Z.json",
    ]
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(each.name for each in made)


def test_a_named_file_is_the_table_of_sets_and_the_other_lies_beside_it(tmp_path: Path) -> None:
    sets, reps = write_tables([_session()], tmp_path / "mine.csv", NOW)
    assert (sets.name, reps.name) == ("mine.csv", "mine-reps.csv")
    assert sets.read_bytes().count(b"\r\n") == 4


@pytest.mark.parametrize(
    "write",
    [lambda place: write_tables([], place, NOW), lambda place: write_archive(Archive("x"), place, NOW)],
)
def test_a_place_that_cannot_be_written_to_is_told(write: Callable[[Path], object], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError, match="cannot be written"):
        write(tmp_path / "file" / "sets.csv")


def test_a_range_says_what_it_is_worth_and_from_where_it_was_seen() -> None:
    session = _session()
    seen = {session.sets[0].id: Quality(View(85.0), 0.93, 6.7)}
    rows = _rows(reps_csv([session], seen))
    assert [(row["view"], row["range_told"]) for row in rows] == [("side", "90° ± 7°"), ("side", "40° ± 6°")]
    unseen = _rows(reps_csv([session]))
    assert [row["range_told"] for row in unseen] == ["not measurable from this view", "40° ± 6°"]
    first, dip, _ = _rows(sets_csv([session], seen))
    assert (first["view"], first["visibility"], first["range_error_deg"], dip["view"]) == (
        "side",
        "0.93",
        "6.7",
        "",
    )
