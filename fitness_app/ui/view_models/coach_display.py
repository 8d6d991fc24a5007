"""The coach's state in the words and figures that the panel shows."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isnan, nan

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.recognition import NONE
from fitness_app.domain.workout import Hold, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui import words

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CoachDisplay:
    """What stands in the panel: `progress` 0–1 fills the ring, `quiet` draws the count in grey."""

    exercise: str
    detail: str
    count: str = "0"
    unit: str = ""
    progress: float = 0.0
    cue: str = ""
    quiet: bool = False


def display(snapshot: Snapshot | None, done: Sequence[Set | Hold], chosen: str | None) -> CoachDisplay:
    """The panel while a session runs: its newest snapshot, the sets done, the exercise chosen by hand."""
    if snapshot is None:
        return at_rest((), chosen)
    state = snapshot.coach
    cue = words.sentence(state.cue or state.advice)
    title, detail = _headline(snapshot, chosen)
    if state.hold_s > 0:
        count = words.stopwatch(state.hold_s)
        return CoachDisplay(title, detail, count, translate("coach", "held"), 1.0, cue)
    if state.reps == 0 and state.progress == 0.0 and done:
        return replace(_between_sets(title, detail, done[-1]), cue=cue)
    unit = translate("coach", "repetition") if state.reps == 1 else translate("coach", "repetitions")
    quiet = state.reps == 0
    return CoachDisplay(title, detail, str(state.reps), unit, state.progress, cue, quiet)


def set_line(done: Set | Hold) -> tuple[str, str, str]:
    """Title, detail and figure of one finished set or hold."""
    if isinstance(done, Hold):
        title = words.exercise_name(done.exercise)
        return title, words.stopwatch(done.start), words.stopwatch(done.end - done.start)
    title = words.exercise_name(done.exercise)
    if done.unsure:
        title = translate("coach", "{0} (unsure)").format(title)
    span = f"{words.stopwatch(done.start)} – {words.stopwatch(done.end)}"
    return title, f"{span}  ·  {_mean_range(done)}".rstrip(" ·"), str(sum(rep.valid for rep in done.reps))


def _mean_range(done: Set) -> str:
    ranges = [rep.range_deg for rep in done.reps if rep.valid]
    mean = sum(ranges) / len(ranges) if ranges else nan
    return "" if isnan(mean) else translate("coach", "{0}° range").format(round(mean))


def at_rest(done: Sequence[Set | Hold], chosen: str | None) -> CoachDisplay:
    """The panel while no session runs: the last set of the one before, if any."""
    title = translate("coach", "Ready") if chosen is None else words.exercise_name(chosen)
    if done:
        return _between_sets(title, translate("coach", "for the next session"), done[-1])
    return CoachDisplay(title, "", unit=translate("coach", "repetitions"), quiet=True)


def _between_sets(title: str, detail: str, last: Set | Hold) -> CoachDisplay:
    """Between two sets the last count stays, in grey."""
    name, _, figure = set_line(last)
    return CoachDisplay(title, detail, figure, translate("coach", "last set: {0}").format(name), quiet=True)


def _headline(snapshot: Snapshot, chosen: str | None) -> tuple[str, str]:
    if not snapshot.pose.present:
        return translate("coach", "Nobody in the picture"), translate(
            "coach", "Step back until you are all in it."
        )
    if chosen is not None:
        return words.exercise_name(chosen), translate("coach", "chosen by you")
    return _recognised(snapshot.coach)


def _recognised(state: CoachState) -> tuple[str, str]:
    if state.exercise == NONE:
        return translate("coach", "No exercise"), translate("coach", "Begin whenever you like.")
    if not state.unsure:
        sure = translate("coach", "{0} sure").format(words.percent(state.confidence))
        return words.exercise_name(state.exercise), sure
    if state.guess in {"", NONE} or state.guess == state.exercise:
        return translate("coach", "Watching…"), translate("coach", "Begin whenever you like.")
    guess = words.exercise_name(state.guess).lower()
    return translate("coach", "Unsure: {0}?").format(guess), translate(
        "coach", "Counting starts when it is clear."
    )
