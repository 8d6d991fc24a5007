"""Earlier runs of the benchmark, as the Models page tells them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import isnan

import pytest

from fitness_app.domain.benchmark import BenchRun
from fitness_app.ui import words
from fitness_app.ui.view_models import bench

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
QUICK = BenchRun(
    NOON,
    "A processor, 2 cores",
    "a drawn figure",
    {"python": "3.12.1"},
    values={
        "pipeline_fps": 57.9,
        "pipeline_ratio": 0.9,
        "latency_ms.p95": 21.9,
        "gpu.pipeline_fps": 80.0,
        "memory_mb": 900.0,
    },
    rounds={"pipeline_fps": (57.0, 57.9, 59.0), "gpu.pipeline_fps": (80.0, 80.0, 81.0)},
)
SLOW = replace(
    QUICK,
    at=NOON + timedelta(days=2),
    values=dict(QUICK.values) | {"pipeline_fps": 41.0, "gpu.pipeline_fps": 60.0},
    rounds={"pipeline_fps": (40.0, 41.0, 42.0), "gpu.pipeline_fps": (60.0, 60.0, 61.0)},
)
TODAY = words.local(SLOW.at).date()


@pytest.mark.usefixtures("qapp")
def test_a_row_tells_the_main_figures_and_what_was_not_measured() -> None:
    [new, old] = bench.rows([SLOW, QUICK], TODAY)
    assert len(new) == len(bench.headings())
    assert new[0][0].startswith("Today, ")
    assert [text for text, _ in old[1:]] == ["57.9", "90 %", "22 ms", "–", "900 MB"]
    assert old[1][1] == "a drawn figure\nA processor, 2 cores\npython 3.12.1"


@pytest.mark.usefixtures("qapp")
def test_the_curve_goes_from_the_oldest_run_on_with_the_spread_of_its_rounds() -> None:
    curve = bench.curve([SLOW, QUICK], TODAY)
    assert curve.first == words.local(NOON).date()
    first, last = curve.points
    assert (first.value, first.error, last.value) == (57.9, 1.0, 41.0)
    assert last.day - first.day == pytest.approx(2.0, abs=0.05)
    assert bench.curve([], TODAY).points == ()
    [alone] = bench.curve([replace(QUICK, rounds={})], TODAY).points
    assert isnan(alone.error)


def test_the_newest_is_compared_with_the_last_run_of_this_machine_and_source() -> None:
    other = replace(QUICK, machine="Another one")
    assert bench.before([SLOW, other, QUICK]) is QUICK
    assert bench.before([SLOW, other]) is None
    assert bench.before([]) is None


@pytest.mark.usefixtures("qapp")
def test_what_is_worse_beyond_noise_is_named() -> None:
    facts = dict(bench.compared(QUICK, SLOW))
    assert facts["Pictures per second, whole pipeline"] == "57.9 → 41 · × 0.71 · worse"
    assert facts["Memory (MB)"] == "900 → 900 · × 1.00"
    assert "Pictures per second, whole pipeline, on the graphics card." in bench.verdict(QUICK, SLOW)
    assert bench.verdict(SLOW, QUICK).startswith("Nothing is worse")
    assert dict(bench.compared(SLOW, QUICK))["Pictures per second, whole pipeline"].endswith("better")
