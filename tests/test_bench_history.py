"""The reports that are kept, in a file that only grows."""

import json
from pathlib import Path
from typing import Any

import pytest

from fitness_app import bench_history, machine, paths
from fitness_app.domain.errors import UserError


def report(fps: float) -> dict[str, Any]:
    return {
        "date": "2026-11-20T16:45:00+00:00",
        "machine": machine.described(),
        "versions": machine.versions(),
        "source": "a drawn figure",
        "load_before": 0.5,
        "pipeline_fps": fps,
        "rounds": {},
    }


def test_what_was_added_comes_back_newest_first() -> None:
    assert bench_history.reports() == []
    for fps in (10.0, 20.0):
        bench_history.add(report(fps))
    assert bench_history.reports() == [report(20.0), report(10.0)]
    assert [run.values["pipeline_fps"] for run in bench_history.runs()] == [20.0, 10.0]


def test_a_damaged_line_costs_only_itself() -> None:
    bench_history.add(report(10.0))
    with bench_history.file().open("ab") as file:
        file.write(b'\xff\x00{"date": \n[]\n')
    bench_history.add(report(20.0))
    assert bench_history.reports() == [report(20.0), report(10.0)]


def test_a_report_is_named_by_its_number_or_its_file(tmp_path: Path) -> None:
    for fps in (10.0, 20.0):
        bench_history.add(report(fps))
    path = tmp_path / "mine.json"
    path.write_text(json.dumps(report(30.0), indent=2), encoding="utf-8")
    assert bench_history.named("1") == report(20.0)
    assert bench_history.named("2") == report(10.0)
    assert bench_history.named(str(path)) == report(30.0)


@pytest.mark.parametrize(
    ("word", "told"),
    [("3", "There is no run 3"), ("absent.json", "cannot be read"), ("0", "There is no run 0")],
)
def test_what_is_not_there_is_told(word: str, told: str) -> None:
    bench_history.add(report(10.0))
    with pytest.raises(UserError, match=told):
        bench_history.named(word)


@pytest.mark.parametrize("content", [b"{}", b"no json", b"\xff\xfe", b"[1]"])
def test_a_file_that_holds_no_report_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.json"
    path.write_bytes(content)
    with pytest.raises(UserError, match=r"other\.json"):
        bench_history.named(str(path))


def test_a_folder_that_cannot_be_written_to_is_told() -> None:
    data = paths.user_folders().data
    data.parent.mkdir(parents=True, exist_ok=True)
    data.touch()
    with pytest.raises(UserError, match="cannot be kept"):
        bench_history.add(report(10.0))


def test_this_machine_tells_what_it_is() -> None:
    told = machine.described()
    assert int(str(told["cores"])) >= 1
    assert str(told["processor"]) in str(told["name"])
    assert machine.versions()["fitness-app"]
    peak = machine.peak_memory_mb()
    assert peak is None or peak > 10


def test_the_load_is_told_where_the_system_tells_it() -> None:
    load = machine.load()
    assert load is None or load >= 0
