"""Runs of the benchmark: what each measured, and what of a later one is worse than noise explains."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Any

MORE_IS_BETTER: Mapping[str, bool] = {
    "pipeline_ratio": True,
    "pipeline_fps": True,
    "landmarker_fps": True,
    "file_ratio": True,
    "latency_ratio": False,
    "latency_ms.p50": False,
    "latency_ms.p95": False,
    "landmarker_ms.p95": False,
    "skeleton_window_ms.p50": False,
    "rgb_ms.kept": False,
    "rgb_cache_ratio": True,
    "rgb_cache_ratio_batch": True,
    "start_up_s": False,
    "first_frame_s": False,
    "memory_mb": False,
    "dropped": False,
    "gpu.pipeline_fps": True,
    "gpu.skeleton_window_ms.p50": False,
    "gpu.rgb_ms.kept": False,
    "gpu.rgb_cache_ratio": True,
}
"""The figures that are compared, by their place in a report ("latency_ms.p95" is `p95` in `latency_ms`)."""
LEAST_CHANGE = 0.02
"""A smaller change is none, however quiet the rounds were."""
ENOUGH = 3
"""Fewer rounds than these say nothing of noise."""


@dataclass(frozen=True, slots=True)
class BenchRun:
    """One run: when (UTC), on which machine, with which versions and source, how busy the machine was before.

    `values` are the figures, `rounds` what each round gave of those that were measured in rounds.
    """

    at: datetime
    machine: str = ""
    source: str = ""
    versions: Mapping[str, str] = field(default_factory=dict)
    load: float | None = None
    values: Mapping[str, float] = field(default_factory=dict)
    rounds: Mapping[str, tuple[float, ...]] = field(default_factory=dict)


class Verdict(Enum):
    """What a change is: beyond the noise of the rounds, within it, or nobody knows how noisy it is."""

    BETTER = "better"
    WORSE = "worse"
    SAME = "same"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Change:
    """A figure before and after; `ratio` is after to before, None where before was nothing."""

    name: str
    before: float
    after: float
    ratio: float | None
    verdict: Verdict


def run_of(report: Mapping[str, Any]) -> BenchRun:
    """A run from its report. Raises ValueError where it is no report of the benchmark."""
    try:
        rounds = {str(name): tuple(map(float, values)) for name, values in report["rounds"].items()}
        return BenchRun(
            datetime.fromisoformat(report["date"]),
            str(report["machine"]["name"]),
            str(report["source"]),
            {str(name): str(number) for name, number in report["versions"].items()},
            None if report.get("load_before") is None else float(report["load_before"]),
            _values(report),
            rounds,
        )
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise ValueError(f"no report of the benchmark: {error}") from error


def _values(report: Mapping[str, Any]) -> dict[str, float]:
    found = {name: _at(report, name.split(".")) for name in MORE_IS_BETTER}
    return {name: value for name, value in found.items() if value is not None}


def _at(report: Any, path: Sequence[str]) -> float | None:
    for name in path:
        report = report.get(name) if isinstance(report, Mapping) else None
    return float(report) if isinstance(report, int | float) else None


def changes(before: BenchRun, after: BenchRun) -> list[Change]:
    """Every figure that both runs have.

    A change goes beyond noise where every round after is worse (or better) than every round before, and the
    figure itself changed by more than 2 %.
    """
    return [_change(name, before, after) for name in before.values if name in after.values]


def _change(name: str, before: BenchRun, after: BenchRun) -> Change:
    old, new = before.values[name], after.values[name]
    ratio = new / old if old else None
    return Change(
        name, old, new, ratio, _verdict(name, before.rounds.get(name, ()), after.rounds.get(name, ()))
    )


def _verdict(name: str, old: Sequence[float], new: Sequence[float]) -> Verdict:
    if min(len(old), len(new)) < ENOUGH:
        return Verdict.UNKNOWN
    middle, later = statistics.median(old), statistics.median(new)
    apart = max(old) < min(new) or max(new) < min(old)
    if not apart or abs(later - middle) <= LEAST_CHANGE * abs(middle):
        return Verdict.SAME
    return Verdict.BETTER if (later > middle) == MORE_IS_BETTER[name] else Verdict.WORSE


def differences(before: BenchRun, after: BenchRun) -> list[str]:
    """What makes the two hard to compare: "machine", "source"; empty where nothing does."""
    both = {"machine": (before.machine, after.machine), "source": (before.source, after.source)}
    return [name for name, (old, new) in both.items() if old != new]
