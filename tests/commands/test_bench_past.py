"""`bench --history` and `--compare`, with reports that were kept before."""

import json
from pathlib import Path
from typing import Any

import pytest

from fitness_app import bench_history, cli


def report(fps: float, **changes: Any) -> dict[str, Any]:
    return {
        "date": "2026-11-20T16:45:00+00:00",
        "machine": {"name": "A processor, 2 cores"},
        "versions": {"python": "3.12.1"},
        "source": "a drawn figure",
        "pipeline_fps": fps,
        "memory_mb": 900.0,
        "rounds": {"pipeline_fps": [fps - 1, fps, fps + 1]},
    } | changes


def asked(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = cli.main(["bench", *arguments])
    told = capsys.readouterr()
    return status, told.out, told.err


def test_an_empty_history_says_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(capsys, "--history") == (0, "Nothing was measured yet: run `fitness-app bench`.\n", "")
    assert asked(capsys, "--history", "--json") == (0, "", "")


def test_runs_are_numbered_from_the_newest_on(capsys: pytest.CaptureFixture[str]) -> None:
    for fps in (57.9, 41.0):
        bench_history.add(report(fps))
    status, out, _ = asked(capsys, "--history")
    first, second = out.splitlines()
    assert (status, first.split()[0], "pipeline_fps 41" in first) == (0, "1", True)
    assert (second.split()[0], "pipeline_fps 57.9" in second) == ("2", True)


def test_what_is_worse_beyond_noise_is_told_with_its_ratio(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    bench_history.add(report(57.9))
    (tmp_path / "new.json").write_text(json.dumps(report(41.0)), encoding="utf-8")
    status, out, err = asked(capsys, "--compare", "1", str(tmp_path / "new.json"), "--json")
    speed, memory = map(json.loads, out.splitlines())
    assert (status, err) == (0, "Worse beyond noise: pipeline_fps.\n")
    assert speed == {
        "figure": "pipeline_fps",
        "before": 57.9,
        "after": 41.0,
        "ratio": 0.708,
        "verdict": "worse",
    }
    assert memory["verdict"] == "unknown"
    status, out, _ = asked(capsys, "--compare", "1", str(tmp_path / "new.json"))
    assert "WORSE" in out.splitlines()[0]


def test_another_machine_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    bench_history.add(report(57.9, machine={"name": "Another"}))
    bench_history.add(report(57.9))
    _, _, err = asked(capsys, "--compare", "2", "1")
    assert "The machine is not the same: “Another” and “A processor, 2 cores”." in err


def test_a_run_that_is_not_there_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = asked(capsys, "--compare", "1", "2")
    assert (status, out) == (1, "")
    assert "There is no run 1" in err
