"""What more workers are worth: python tests/benchmarks/batch.py FOLDER [--rounds 3] [--workers 2] [--json]

Analyses all videos of FOLDER with one worker and with several, in turn, in one run, each time after every
worker has loaded its networks; and writes the results once, to say what a repetition costs on the disk.
Prints the ratio of the middle times, seconds of processor for a minute of video, and bytes. The ratio means
something on an idle machine only: `load_before` says whether it was.
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from fitness_app.batch.archive import RESULTS, Archive, Wish
from fitness_app.batch.crew import crew
from fitness_app.batch.journal import NAME, Journal
from fitness_app.batch.work import Order, Outcome
from fitness_app.reports import parquet
from fitness_app.settings import Settings


def timed(orders: Sequence[Order], workers: int) -> tuple[float, list[Outcome]]:
    """Seconds for all orders, the loading of the networks left out, and what came of them."""
    with crew(None, workers) as hands:
        for _ in hands.outcomes([orders[0]] * (2 * workers)):  # every worker gets one at least
            pass
        began = time.perf_counter()
        found = list(hands.outcomes(orders))
    failed = [one.error for one in found if one.error]
    if failed:
        sys.exit(f"error: {failed[0]}")
    return time.perf_counter() - began, found


def measure(folder: Path, rounds: int, workers: int) -> dict[str, Any]:
    """All figures, in one run."""
    with tempfile.TemporaryDirectory() as name, Journal(Path(name)) as journal:
        archive = Archive(Wish([str(folder)], Path(name), Settings()), journal)
        archive.look()
        orders = list(archive.orders(archive.videos))
        load = os.getloadavg()[0]
        times: dict[int, list[float]] = {1: [], workers: []}
        for number in range(rounds):
            for arm in sorted(times, reverse=bool(number % 2)):
                seconds, found = timed(orders, arm)
                times[arm].append(round(seconds, 2))
                sys.stderr.write(f"round {number + 1}: {arm} worker(s), {seconds:.1f} s\n")
        for outcome in found:
            archive.keep(outcome)
        parquet.write(archive.rows(), Path(name) / RESULTS)
        told = sizes(found, Path(name))
    alone, together = (statistics.median(times[arm]) for arm in (1, workers))
    return {"load_before": round(load, 2), "seconds": times, "ratio": round(alone / together, 2), **told}


def sizes(found: Sequence[Outcome], folder: Path) -> dict[str, Any]:
    """What the videos were, and what they cost."""
    video_s = sum(float(one.answer["seconds"]) for one in found)
    reps = sum(len(each["reps"]) for one in found for each in one.answer["sets"])
    table, journal = (folder / file for file in (RESULTS, NAME))
    return {
        "videos": len(found),
        "video_s": round(video_s, 1),
        "reps": reps,
        "cpu_s_per_video_minute": round(60 * sum(one.cpu_s for one in found) / video_s, 1),
        "video_bytes_per_minute": round(60 * sum(one.video.size for one in found) / video_s),
        "parquet_bytes_per_video_minute": round(60 * table.stat().st_size / video_s),
        "parquet_bytes_per_rep": round(table.stat().st_size / max(1, reps)),
        "journal_bytes_per_video_minute": round(60 * journal.stat().st_size / video_s),
    }


def main() -> None:
    """Reads the command line and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    figures = measure(asked.folder, asked.rounds, asked.workers)
    if asked.json:
        sys.stdout.write(json.dumps(figures) + "\n")
        return
    for name, value in figures.items():
        sys.stdout.write(f"{name:32} {value}\n")


if __name__ == "__main__":
    main()
