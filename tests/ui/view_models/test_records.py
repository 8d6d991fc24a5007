from datetime import date

from fitness_app.domain.trends import Record, Streaks
from fitness_app.ui import words
from fitness_app.ui.view_models import records


def test_streaks_are_told_in_days() -> None:
    assert records.streaks(Streaks(3, 7)) == "3 days in a row, 7 days at the longest"
    assert records.streaks(Streaks(1, 1)) == "1 day in a row, 1 day at the longest"
    assert records.streaks(Streaks(0, 0)) == ""


def test_records_are_those_of_one_exercise() -> None:
    day = date(2026, 11, 2)
    told = [
        Record("squat", "range_deg", 104.4, day),
        Record("squat", "reps", 18, day),
        Record("squat", "load_kg", 40, day),
        Record("plank", "hold_s", 75, day),
    ]
    assert records.records("squat", told) == "18 in a set · 40 kg lifted · 104° range"
    assert records.records("plank", told) == "held for 1:15"
    assert records.records("lunge", told) == ""


def test_the_table_of_records_has_a_row_for_each_exercise() -> None:
    day = date(2026, 11, 2)
    told = [Record("squat", "reps", 18, day), Record("plank", "hold_s", 75, day)]
    rows = records.record_rows(told)
    assert [row[0][0] for row in rows] == ["Plank", "Squat"]
    assert [cell[0] for cell in rows[0]] == ["Plank", "", "", "", "", "1:15"]
    assert rows[1][1] == ("18", words.day(day, words.today()))
