"""What of a later run is worse than the noise of its rounds explains."""

from datetime import UTC, datetime
from typing import Any

import pytest

from fitness_app.domain.benchmark import BenchRun, Verdict, changes, differences, run_of

REPORT: dict[str, Any] = {
    "date": "2026-11-20T16:45:00+00:00",
    "machine": {"name": "A processor, 2 cores", "cores": 2},
    "versions": {"python": "3.12.1"},
    "source": "a drawn figure",
    "load_before": 0.5,
    "pipeline_fps": 57.9,
    "latency_ms": {"p50": 18.0, "p95": 21.9},
    "memory_mb": None,
    "gpu": {"name": "A card", "rgb_ms": {"kept": 1.5}},
    "rounds": {"pipeline_fps": [57.0, 57.9, 58.2]},
}


def run(name: str, value: float, *rounds: float) -> BenchRun:
    return BenchRun(datetime(2026, 11, 20, tzinfo=UTC), values={name: value}, rounds={name: rounds})


def verdict(name: str, before: tuple[float, ...], after: tuple[float, ...]) -> Verdict:
    [change] = changes(run(name, before[1], *before), run(name, after[1], *after))
    return change.verdict


def test_a_report_tells_its_figures_wherever_they_stand_in_it() -> None:
    found = run_of(REPORT)
    assert found.at == datetime(2026, 11, 20, 16, 45, tzinfo=UTC)
    assert (found.machine, found.source, found.load) == ("A processor, 2 cores", "a drawn figure", 0.5)
    assert found.values == {
        "pipeline_fps": 57.9,
        "latency_ms.p50": 18.0,
        "latency_ms.p95": 21.9,
        "gpu.rgb_ms.kept": 1.5,
    }
    assert found.rounds["pipeline_fps"] == (57.0, 57.9, 58.2)


@pytest.mark.parametrize("lacking", ["date", "machine", "source", "versions", "rounds"])
def test_something_else_is_no_report(lacking: str) -> None:
    with pytest.raises(ValueError, match="no report"):
        run_of({name: value for name, value in REPORT.items() if name != lacking})


def test_a_change_has_its_ratio() -> None:
    [change] = changes(run("pipeline_fps", 40.0), run("pipeline_fps", 50.0))
    assert (change.before, change.after, change.ratio) == (40.0, 50.0, 1.25)
    [from_nothing] = changes(run("dropped", 0.0), run("dropped", 3.0))
    assert from_nothing.ratio is None


def test_rounds_that_overlap_are_noise() -> None:
    assert verdict("pipeline_fps", (50.0, 55.0, 60.0), (48.0, 51.0, 52.0)) is Verdict.SAME


def test_where_every_round_is_slower_it_is_worse() -> None:
    assert verdict("pipeline_fps", (55.0, 57.0, 60.0), (48.0, 51.0, 52.0)) is Verdict.WORSE
    assert verdict("latency_ms.p95", (20.0, 21.0, 22.0), (25.0, 26.0, 27.0)) is Verdict.WORSE


def test_where_every_round_is_quicker_it_is_better() -> None:
    assert verdict("pipeline_fps", (48.0, 51.0, 52.0), (55.0, 57.0, 60.0)) is Verdict.BETTER
    assert verdict("memory_mb", (900.0, 901.0, 902.0), (700.0, 701.0, 702.0)) is Verdict.BETTER


def test_a_tiny_change_is_none_however_quiet_the_rounds_were() -> None:
    assert verdict("memory_mb", (900.0, 900.1, 900.2), (901.0, 901.1, 901.2)) is Verdict.SAME


def test_without_rounds_nobody_knows_what_noise_is() -> None:
    assert verdict("pipeline_fps", (50.0, 50.0), (40.0, 40.0)) is Verdict.UNKNOWN


def test_figures_that_only_one_run_has_are_left_out() -> None:
    assert changes(run("pipeline_fps", 1.0), run("landmarker_fps", 1.0)) == []


def test_runs_of_another_machine_or_source_are_told_apart() -> None:
    here = run_of(REPORT)
    there = run_of(REPORT | {"machine": {"name": "Another"}, "source": "squat.mp4"})
    assert differences(here, here) == []
    assert differences(here, there) == ["machine", "source"]
