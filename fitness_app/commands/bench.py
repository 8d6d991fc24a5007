"""`fitness-app bench`: how fast this machine is, in one run, so that the ratios hold.

Every figure that can be is measured in rounds, so that a later run can be told from noise; the processor is
always measured, a graphics card beside it where one is.
"""

import argparse
import statistics
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from fitness_app import assembly, bench_history, machine
from fitness_app.commands import bench_gpu, bench_past, bench_start, bench_video, console
from fitness_app.commands.bench_pipeline import (
    FRAMES,
    Film,
    Run,
    bare_ms,
    decoded,
    percentiles,
    skeleton_ms,
    tens,
    whole,
)
from fitness_app.domain.errors import UserError
from fitness_app.settings import Settings
from fitness_app.tied import tie
from fitness_app.vision import mannequin, pose_track

ROUNDS = 5
LIVE_ROUNDS = 3
DRAWN = "a drawn figure"
Report = dict[str, Any]


def run(arguments: argparse.Namespace) -> int:
    """Measures, prints the report and keeps it; or shows the kept ones, or compares two of them."""
    if arguments.tied:
        tie(Path(arguments.tied))
    if arguments.history:
        bench_past.show_history(as_lines=arguments.json)
        return 0
    if arguments.compare:
        bench_past.compare(*arguments.compare, as_lines=arguments.json)
        return 0
    settings = console.user_settings(arguments.device or "cpu", arguments.runtime)
    with tempfile.TemporaryDirectory() as folder:
        address = arguments.source or _drawn(Path(folder) / "drawn.mp4")
        if arguments.start_up:
            bench_start.show(address, settings)
            return 0
        report = {"source": arguments.source or DRAWN} | _about() | _measured(settings, address)
    _tell(report, as_lines=arguments.json)
    return 0


def _tell(report: Report, *, as_lines: bool) -> None:
    if as_lines:
        console.emit(report)
    else:
        _print(report)
    try:
        bench_history.add(report)
    except UserError as error:
        console.note(str(error))  # what was measured is told all the same


def _drawn(path: Path) -> str:
    recording = pose_track.load(assembly.demo_recording())
    mannequin.film(recording.between(0.0, 5.0), path, mannequin.Film(FRAMES))
    return str(path)


def _about() -> Report:
    """When, where and with what: a figure is worth nothing without."""
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine.described(),
        "versions": machine.versions(),
        "load_before": machine.load(),
    }


def _measured(settings: Settings, address: str) -> Report:
    started = bench_start.measured(address, settings)
    with ExitStack() as stack:
        bar = stack.enter_context(console.ProgressBar())
        studio = assembly.studio(settings, [address], bar)
    film = decoded(address)
    report = _pipeline(studio, film)
    report["rounds"] |= {name: values for name, values in started.items() if values}
    for name, values in started.items():
        report[name] = round(statistics.median(values), 2) if values else None
    report["runtimes"] = dict(studio.recogniser.runtimes) if studio.recogniser else {}
    video = studio.recogniser.video if studio.recogniser else None
    if video is not None:
        console.note("the video model: features kept, and looked at again")
        _join(report, bench_video.measured(video))
    _join(report, bench_gpu.measured(bench_gpu.on_card(settings), film, report["landmarker_fps"]))
    return report


def _join(report: Report, found: Report) -> None:
    """Adds figures to a report, and their rounds to its rounds."""
    rounds = report["rounds"] | found.pop("rounds", {})
    report.update(found, rounds=rounds)


def _pipeline(studio: assembly.Studio, film: Film) -> Report:
    bare: list[list[float]] = []
    runs: list[Run] = []
    for number in range(ROUNDS):
        console.note(f"round {number + 1} of {ROUNDS}: the landmarker alone, then the whole pipeline")
        bare.append(bare_ms(studio, film))
        runs.append(whole(studio, film, live=False))
    console.note("live, at the video's own pace")
    live = [whole(studio, film, live=True) for _ in range(LIVE_ROUNDS)]
    skeleton = skeleton_ms(studio)
    rounds = _rounds(bare, runs, live) | {"skeleton_window_ms.p50": tens(skeleton)}
    rounds["file_ratio"] = [
        round(fps * film.seconds / len(film.pictures), 2) for fps in rounds["pipeline_fps"]
    ]
    landmarker = percentiles([ms for times in bare for ms in times])
    latency = percentiles([ms for one in live for ms in one.latencies_ms])
    told = ("landmarker_fps", "pipeline_fps", "pipeline_ratio", "file_ratio", "first_frame_s")
    return {
        "frames": len(film.pictures),
        "size": [int(film.pictures[0].shape[1]), int(film.pictures[0].shape[0])],
        **{name: round(statistics.median(rounds[name]), 3) for name in told},
        "landmarker_ms": landmarker,
        "latency_ms": latency,
        "latency_ratio": round(latency["p95"] / landmarker["p95"], 3),
        "skeleton_window_ms": percentiles(skeleton),
        "dropped": sum(one.dropped for one in live),
        "rounds": rounds,
    }


def _rounds(bare: list[list[float]], runs: list[Run], live: list[Run]) -> dict[str, list[float]]:
    """What each round gave, by the names of the report; "latency_ms.p95" is `p95` in `latency_ms`."""
    alone = [1000 * len(times) / sum(times) for times in bare]
    delays = [percentiles(one.latencies_ms) for one in live]
    usual = statistics.median(percentiles(times)["p95"] for times in bare)
    found = {
        "landmarker_fps": alone,
        "pipeline_fps": [one.fps for one in runs],
        "pipeline_ratio": [one.fps / fps for one, fps in zip(runs, alone, strict=True)],
        "landmarker_ms.p95": [percentiles(times)["p95"] for times in bare],
        "latency_ms.p50": [one["p50"] for one in delays],
        "latency_ms.p95": [one["p95"] for one in delays],
        "latency_ratio": [one["p95"] / usual for one in delays],
        "first_frame_s": [one.first_frame_s for one in live],
        "dropped": [float(one.dropped) for one in live],
    }
    return {name: [round(value, 3) for value in values] for name, values in found.items()}


def _print(report: Report) -> None:
    for name, value in report.items():
        if name in ("rounds", "versions"):
            continue
        figures = value if isinstance(value, dict) else {"": value}
        text = "  ".join(f"{key} {figure}".strip() for key, figure in figures.items())
        console.say(f"{name:>20}  {text}")
