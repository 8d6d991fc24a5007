"""`fitness-app analyse`: real sources through the real pipeline, without a screen."""

import argparse
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace

from tqdm import tqdm

from fitness_app import assembly
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.exercises import exercise_meant
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.workout import Event, RepCounted
from fitness_app.live.logs import Collector, Together
from fitness_app.live.session import LiveSession
from fitness_app.live.stages import Log
from fitness_app.reports.analysis import Analysis, as_json, as_text
from fitness_app.settings import Settings

POLL_S = 0.2
INTERRUPTED = "Interrupted: what was seen until then was answered, the rest was not looked at."


@dataclass(frozen=True, slots=True)
class Announced:
    """A log that says on stderr which repetition has been committed."""

    log: Log

    def begin(self) -> None:
        """Opens the session."""
        self.log.begin()

    def record(self, event: Event) -> None:
        """Writes the event, then says so."""
        self.log.record(event)
        if isinstance(event, RepCounted):
            console.note(f"saved rep {event.rep.id}")

    def end(self, duration_s: float) -> None:
        """Closes the session."""
        self.log.end(duration_s)


def run(arguments: argparse.Namespace) -> int:
    """Answers every source; 1 where one of them could not be read."""
    try:
        exercise = _chosen(arguments.exercise)
    except UserError as error:
        console.note(f"error: --exercise: {error}")
        return 2
    settings = console.user_settings(arguments.device, arguments.runtime)
    with ExitStack() as stack:
        open_log = _store(stack, settings, arguments.athlete) if arguments.save else None
        studio = prepared(settings, arguments.sources)
        _tell_own(exercise, studio)
        answers = []
        for task in _tasks(arguments, exercise):
            answers.append(_answer(studio, task, open_log, arguments.json))
            if answers[-1] == INTERRUPTED:
                break
    failed = [sentence for sentence in answers if sentence]
    if failed:
        console.note(f"error: {failed[0] if len(failed) == 1 else _several(failed, len(answers))}")
    return 1 if failed else 0


def prepared(settings: Settings, addresses: list[str]) -> assembly.Studio:
    """What these sources need, loaded; nothing where none of them is there: a slip is told at once."""
    if all(map(assembly.is_absent_file, addresses)):
        return assembly.Studio(None, None)
    with console.ProgressBar() as bar:
        return assembly.studio(settings, addresses, bar)


def _several(failed: list[str], total: int) -> str:
    return f"{len(failed)} of {total} sources could not be analysed; the first: {failed[0]}"


def _chosen(words: str | None) -> Exercise | None:
    """The exercise that `--exercise` names, None where it is to be recognised. Raises UserError on a slip."""
    if words is None:
        return None
    return exercise_meant(words)


def _tell_own(exercise: Exercise | None, studio: assembly.Studio) -> None:
    """Says how an exercise is counted that is not in the table, unless the model in use was taught a way."""
    loaded = studio.recogniser
    if exercise is None or exercise.drives or loaded is None or exercise.name in loaded.own:
        return
    console.note(
        f"{exercise.title} is not in the table of exercises, and the model in use was not taught how to count"
        " it: it is counted by whatever movement comes back to where it began."
    )


def _tasks(arguments: argparse.Namespace, exercise: Exercise | None) -> list[assembly.Task]:
    return [
        assembly.Task(SourceSpec(address, arguments.mirrored), exercise, arguments.duration)
        for address in arguments.sources
    ]


LogOpener = Callable[[assembly.Studio, SourceSpec], Log]


def _store(stack: ExitStack, settings: Settings, athlete: str | None) -> LogOpener:
    """Opens the log now, so that one that cannot be written is known before any work is done."""
    store = stack.enter_context(assembly.logbook(settings, console.note)).store()
    name = athlete or settings.athlete
    return lambda studio, spec: Announced(assembly.StoreLog(store, studio.info(spec, name)))


def _answer(
    studio: assembly.Studio, task: assembly.Task, open_log: LogOpener | None, as_lines: bool
) -> str | None:
    """Prints what one source gave; the sentence of its error where it gave none."""
    try:
        found = watch(studio, task, open_log)
    except UserError as error:
        if as_lines:
            console.emit({"source": task.spec.address, "error": str(error)})
        else:
            console.note(f"{task.spec.address}: {error}")
        return str(error)
    if as_lines:
        console.emit(as_json(found))
    else:
        console.say(as_text(found))
    return INTERRUPTED if found.interrupted else None


def watch(
    studio: assembly.Studio, task: assembly.Task, open_log: LogOpener | None = None, *, quiet: bool = False
) -> Analysis:
    """Runs one session to its end, or until the user presses Ctrl-C, and returns what it found.

    Its progress is shown on a terminal, unless it shall be `quiet`.

    Raises UserError when the source cannot be read.
    """
    collector = Collector()
    logs: list[Log] = [open_log(studio, task.spec)] if open_log else []
    session = studio.session(task, Together([*logs, collector]))
    started = time.perf_counter()
    stopped = _run_through(session, task.spec.address, quiet=quiet)
    if session.failure is not None:
        raise session.failure
    found = _analysis(session, collector, time.perf_counter() - started)
    length = session.meter.duration_s
    if stopped:  # to stop a camera is its usual end, to stop a file is not
        return replace(found, source=task.spec.address, models=studio.models, interrupted=length is not None)
    seconds = min(length or found.seconds, task.limit_s)
    return replace(found, source=task.spec.address, models=studio.models, seconds=seconds)


def _run_through(session: LiveSession, title: str, *, quiet: bool) -> bool:
    """Runs the session to its end; whether the user pressed Ctrl-C."""
    stopped = False
    session.start()
    with tqdm(total=100, desc=title, unit="%", disable=quiet or None, leave=False) as bar:
        while not session.finished:
            try:
                session.join(POLL_S)
            except KeyboardInterrupt:
                stopped = True
                session.request_stop()
            bar.update(round(100 * (session.reading.progress or 0)) - bar.n)
    return stopped


def _analysis(session: LiveSession, found: Collector, elapsed_s: float) -> Analysis:
    reading = session.reading
    return Analysis(
        source="",
        seconds=found.duration_s,
        frames=reading.frames,
        pose_share=reading.with_pose / max(1, reading.frames),
        processed_fps=reading.frames / elapsed_s,
        sets=tuple(found.sets),
        holds=tuple(found.holds),
        recognitions=tuple(found.recognitions),
        dropped=reading.dropped,
    )
