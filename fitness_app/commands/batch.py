"""`fitness-app batch`: an archive of videos, on all cores of this machine or on a cluster."""

import argparse
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tqdm import tqdm

from fitness_app import machine
from fitness_app.batch.archive import RESULTS, Archive, Wish
from fitness_app.batch.files import Video
from fitness_app.batch.journal import Journal
from fitness_app.batch.work import Outcome
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_meant
from fitness_app.reports.analysis import spoken

WORKER_MB = 500
"""What a worker takes, about: the networks, MediaPipe, the pictures under way."""


def run(arguments: argparse.Namespace) -> int:
    """Analyses what is not done yet and writes the results; 1 where a video or a folder failed."""
    _refuse_without_extra()
    _refuse_absent(arguments)
    with ExitStack() as stack:
        archive = _opened(arguments, stack)
        with console.ProgressBar() as bar:
            archive.look(bar)
        teller = Teller(archive, as_lines=arguments.json)
        interrupted = False
        try:
            _work(archive, arguments, teller)
        except KeyboardInterrupt:
            interrupted = True
        except UserError:
            if teller.done:
                _written(archive, teller)
            raise
        return _ended(archive, teller, interrupted=interrupted)


def _refuse_without_extra() -> None:
    try:
        import distributed  # noqa: F401, PLC0415 -- slow import, and of an extra
        import pyarrow as pa  # noqa: F401, PLC0415 -- slow import, and of an extra
    except ImportError as error:
        raise UserError(
            "An archive needs the extra “cluster”, which is not installed (the installers hold it):"
            " run pip install 'fitness-app[cluster]'."
        ) from error


def _refuse_absent(arguments: argparse.Namespace) -> None:
    """Where no folder is there, nothing is made: no output folder, no journal."""
    if any(Path(folder).exists() for folder in arguments.folders):
        return
    told = [
        UserError("There is no folder {0}: check the path.", Path(folder).resolve())
        for folder in arguments.folders
    ]
    for folder, error in zip(arguments.folders, told, strict=True):
        if arguments.json:
            console.emit({"source": folder, "error": str(error)})
    raise told[0]


def _opened(arguments: argparse.Namespace, stack: ExitStack) -> Archive:
    settings = console.user_settings()
    exercise = exercise_meant(arguments.exercise).name if arguments.exercise else None
    wish = Wish(arguments.folders, Path(arguments.output).resolve(), settings, exercise)
    archive = Archive(wish, stack.enter_context(Journal(wish.output)))
    if arguments.database:
        from fitness_app.batch.ledger import Ledger  # noqa: PLC0415 -- slow import

        athlete = arguments.athlete or settings.athlete
        archive.ledger = stack.enter_context(Ledger(Path(arguments.database).resolve(), athlete))
    return archive


def _work(archive: Archive, arguments: argparse.Namespace, teller: "Teller") -> None:
    """Does what is to be done; on Ctrl-C the workers are sent home at once."""
    to_do = archive.to_do
    teller.earlier(to_do)
    hopeless = archive.hopeless(to_do)
    given_up = {one.video for one in hopeless}
    left = [video for video in to_do if video not in given_up]
    size = sum(video.size for video in to_do)
    with tqdm(total=size, unit="B", unit_scale=True, disable=None) as bar:
        for outcome in hopeless:
            teller.hear(outcome, bar)
        for outcome in _outcomes(archive, left, arguments):
            teller.hear(outcome, bar)


def _outcomes(archive: Archive, left: list[Video], arguments: argparse.Namespace) -> Iterator[Outcome]:
    if not left:
        return
    from fitness_app.batch.crew import crew  # noqa: PLC0415 -- slow import, and of an extra

    with crew(arguments.cluster, _workers(arguments, len(left))) as hands:
        yield from hands.outcomes(archive.orders(left))


def _workers(arguments: argparse.Namespace, videos: int) -> int:
    """How many workers to start on this machine; where memory bears fewer than one a core, it says so."""
    if arguments.cluster or arguments.workers:
        return min(arguments.workers or 0, videos)
    wanted, free_mb = min(_cores(), videos), machine.free_memory_mb()
    hands = _hands(wanted, free_mb)
    if hands < wanted:
        console.note(
            f"Of {wanted} workers {hands} are started, because {free_mb:.0f} MB of memory are free:"
            " close other programs, or say how many by --workers."
        )
    return hands


def _hands(cores: int, free_mb: float | None) -> int:
    """How many workers this machine bears: one a core, and no more than fit into its free memory."""
    return cores if free_mb is None else max(1, min(cores, int(free_mb // WORKER_MB)))


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


class Teller:
    """Says what comes of every video: lines of JSON for programs, a short line for people."""

    def __init__(self, archive: Archive, *, as_lines: bool) -> None:
        self._archive, self._as_lines = archive, as_lines
        self.done = 0
        self.kept = 0
        for folder, sentence in archive.failed.items():
            self._tell({"source": folder, "error": sentence})

    def earlier(self, to_do: list[Video]) -> None:
        """Tells what an earlier run has done."""
        new = set(to_do)
        for video in self._archive.videos:
            if video not in new:
                self.kept += 1
                if self._as_lines:
                    console.emit(self._archive.journal.answer(video.path))
        if self.kept:
            console.note(
                f"{self.kept} of {len(self._archive.videos)} videos were done before and are unchanged."
            )

    def hear(self, outcome: Outcome, bar: "tqdm[Any]") -> None:
        """Keeps an outcome, then tells it."""
        line = self._archive.keep(outcome)
        self.done += not outcome.error
        with tqdm.external_write_mode():
            self._tell(line)
        bar.set_description(self._so_far(), refresh=False)
        bar.update(outcome.video.size)

    def _so_far(self) -> str:
        failed = len(self._archive.failed)
        told = f"{self.kept + self.done + failed} of {len(self._archive.videos)} videos"
        return f"{told}, {failed} failed" if failed else told

    def _tell(self, line: Mapping[str, Any]) -> None:
        if self._as_lines:
            console.emit(line)
        elif "error" in line:
            console.note(f"{line['source']}: {line['error']}")
        else:
            console.say(f"{line['source']}: {_found(line)}")


def _found(line: Mapping[str, Any]) -> str:
    reps = [f"{spoken(one['exercise'])} × {sum(rep['valid'] for rep in one['reps'])}" for one in line["sets"]]
    holds = [f"{spoken(one['exercise'])} {one['end'] - one['start']:.0f} s" for one in line["holds"]]
    return ", ".join((*reps, *holds)) or "no exercise was seen"


def _written(archive: Archive, teller: Teller) -> int:
    """Writes the table of what the journal holds; its rows."""
    from fitness_app.reports import parquet  # noqa: PLC0415 -- slow import, and of an extra

    if not archive.videos:
        return 0
    path = archive.wish.output / RESULTS
    rows = parquet.write(archive.rows(), path)
    console.note(f"{rows} rows in {path}: {teller.done} analysed now, {teller.kept} before.")
    return rows


def _ended(archive: Archive, teller: Teller, *, interrupted: bool) -> int:
    """Writes the results and says how it went."""
    failed, rows = archive.failed, _written(archive, teller)
    total = len(archive.videos)
    if interrupted:
        left = total - rows
        console.note(
            f"error: Interrupted with {left} of {total} videos to do: the same command goes on there."
        )
    elif failed:
        first = next(iter(failed.values()))
        which = f"{len(failed)} of {total} videos could not be analysed; the first: " if total else ""
        console.note(f"error: {which}{first}")
    return 1 if failed or interrupted else 0
