"""What was written as tables comes back equal."""

import math
from dataclasses import replace
from pathlib import Path

import pytest
from visits import NAMES, NOW, made_visit, rep

from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import SessionDetail, Set
from fitness_app.reports.archive_file import Trainee, read_file
from fitness_app.reports.tables import write_tables


def _session(name: str = "Ada") -> SessionDetail:
    session = made_visit(name).session
    odd = rep(1 / 3, 100 / 7, valid=False, reason="-too small", cues=("=1+1", "'quoted'"), side="left")
    sets = (replace(session.sets[0], reps=(odd,)), Set("dip", 1.0, 9.0, 9.5, told_reps=12, load_kg=2.5))
    return replace(session, sets=sets)


def _read(path: Path) -> SessionDetail:
    [session] = read_file(path, Trainee("someone else")).sessions
    return session


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_session_comes_back_equal_from_its_two_tables(tmp_path: Path, name: str) -> None:
    session = _session(name)
    write_tables([session], tmp_path / "log.csv", NOW)
    assert _read(tmp_path / "log.csv") == session
    assert session.info.athlete == name


def test_it_comes_back_from_a_folder_too(tmp_path: Path) -> None:
    session = _session()
    sets, _ = write_tables([session], tmp_path, NOW)
    assert _read(sets) == session


def test_what_was_not_measured_stays_so(tmp_path: Path) -> None:
    session = _session()
    lost = rep(5.0, math.nan, range_error_deg=math.nan)
    write_tables([replace(session, sets=(replace(session.sets[0], reps=(lost,)),))], tmp_path / "a.csv", NOW)
    [read] = _read(tmp_path / "a.csv").sets[0].reps
    assert math.isnan(read.range_deg)
    assert math.isnan(read.range_error_deg)


def test_without_the_table_of_repetitions_their_number_is_kept(tmp_path: Path) -> None:
    sets, reps = write_tables([made_visit().session], tmp_path / "a.csv", NOW)
    reps.unlink()
    assert [(one.valid_reps, one.reps) for one in _read(sets).sets] == [(2, ()), (1, ())]


@pytest.mark.parametrize(
    ("old", "new"), [("0.97", "much"), ("2026", "20x6"), ("60", "1e99"), ("hold", "x"), ("00ff", "zz")]
)
def test_a_damaged_table_is_told(tmp_path: Path, old: str, new: str) -> None:
    sets, _ = write_tables([made_visit().session], tmp_path / "a.csv", NOW)
    head, _, body = sets.read_bytes().decode().partition("\r\n")
    assert old in body
    sets.write_bytes(f"{head}\r\n{body.replace(old, new)}".encode())
    with pytest.raises(UserError, match="damaged"):
        read_file(sets, Trainee("Ada"))
