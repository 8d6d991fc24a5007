"""What the Review page shows beside charts and timeline, without a widget."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from math import isfinite

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.quality import UNSEEN, Quality, measured_joint, quality_of, range_figure
from fitness_app.domain.recognition import NONE
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import Rep, SessionSummary, Set
from fitness_app.ui import words
from fitness_app.ui.shown import Row, SessionLine
from fitness_app.ui.shown_review import Attention, Lane, Motion
from fitness_app.ui.view_models import history
from fitness_app.ui.view_models.opinions import label_name
from fitness_app.ui.view_models.review_motion import motion_of
from fitness_app.ui.view_models.review_timeline import attention_at, cue_of, cues, lanes, said_at

translate = QCoreApplication.translate

JUST_S = 0.25
"""Who has just come to a cue or repetition goes back to the one before."""


@dataclass(frozen=True, slots=True)
class Patient:
    """One person in the list, with the visits that are shown, the newest first."""

    name: str
    visits: tuple[SessionLine, ...]


def patients(sessions: Sequence[SessionSummary], text: str, today: date) -> tuple[Patient, ...]:
    """Everyone whose name, or of whom a visit, has all words of `text`; who came last is first."""
    found: dict[str, list[SessionLine]] = {}
    for one in sessions:
        line = history.session_line(one, today)
        if line.matches(text):
            found.setdefault(one.athlete, []).append(line)
    return tuple(Patient(name, tuple(visits)) for name, visits in found.items())


@dataclass(frozen=True, slots=True, eq=False)
class Opened:
    """A visit with all that is worked out of it once; making one takes a moment."""

    sheet: Sheet
    motion: Motion
    lanes: tuple[Lane, ...]
    cues: tuple[tuple[float, str], ...]
    reps: tuple[tuple[Set, Rep], ...]
    qualities: dict[str, Quality] = field(default_factory=dict)

    @property
    def span(self) -> tuple[float, float]:
        """The first and the last moment."""
        return 0.0, self.sheet.end_s

    @property
    def title(self) -> str:
        """Whose visit it is, and when it was."""
        info = self.sheet.session.info
        return f"{self.sheet.person.name}  ·  {words.day_and_time(info.started_at, words.today())}"

    @property
    def seen(self) -> str:
        """What is to be said where there is nothing to see, empty where there is."""
        if len(self.sheet.poses) or self.sheet.footage is not None:
            return ""
        return translate(
            "review",
            "Neither movements nor a video were kept of this visit. "
            "The settings say for how long they are kept.",
        )

    def rep_at(self, time_s: float) -> tuple[Set, Rep] | None:
        """The repetition that is under way, None between them."""
        place = bisect_right(self.reps, time_s, key=lambda pair: pair[1].start) - 1
        found = self.reps[place] if place >= 0 else None
        return found if found is not None and time_s < found[1].end else None

    def rep_near(self, time_s: float) -> Rep | None:
        """The repetition that is under way, or the next one, or else the last."""
        under_way = self.rep_at(time_s)
        if under_way is not None:
            return under_way[1]
        after = (rep for _, rep in self.reps if rep.start >= time_s)
        return next(after, self.reps[-1][1] if self.reps else None)

    def told(self, time_s: float) -> str:
        """This moment in words: "Squat · Rep 3 of 8 · 92° ± 6° · Go lower."; what was recognised between."""
        pair = self.rep_at(time_s)
        if pair is None:
            said = said_at(self.sheet.recognitions, time_s)
            return "" if said is None else f"{label_name(said.label)} {words.percent(said.confidence)}"
        done, rep = pair
        number = translate("review", "Rep {0} of {1}").format(done.reps.index(rep) + 1, len(done.reps))
        parts = [words.exercise_name(done.exercise), number, self.range_of(done, rep), cue_of(rep)]
        return " · ".join(part for part in parts if part)

    def attention(self, time_s: float) -> tuple[Attention, ...]:
        """What the networks looked at for the answer that held at this time."""
        return attention_at(self.sheet, time_s)

    def range_of(self, done: Set, rep: Rep) -> str:
        """A repetition's range as the goniometer would have told it, with its error, or why there is none."""
        calibration = self.sheet.calibrations.get(measured_joint(exercise_named(done.exercise)))
        figure = range_figure(rep, self.qualities.get(str(done.id), UNSEEN), calibration)
        if not figure.told:
            return translate("review", "not measurable from this view") if isfinite(rep.range_deg) else ""
        return words.range_of_motion(figure.value, figure.error)

    def rows(self) -> tuple[Row, ...]:
        """Sets and holds with their repetitions, as the table shows them."""
        ranges = {str(rep.id): self.range_of(done, rep) for done, rep in self.reps}
        rows = (_shown(row, ranges) for row in history.rows(self.sheet.session))
        starts = {str(hold.id): hold.start for hold in self.sheet.session.holds}
        return tuple(replace(row, start=starts.get(row.id, row.start)) for row in rows)

    def cue_from(self, time_s: float, way: int) -> float | None:
        """The next cue after a time, or the one before (`way` -1); None where there is none."""
        return _from([when for when, _ in self.cues], time_s, way)

    def rep_from(self, time_s: float, way: int) -> float | None:
        """The beginning of the next repetition, or of the one before."""
        return _from([rep.start for _, rep in self.reps], time_s, way)


def opened(sheet: Sheet) -> Opened:
    """Works out all that is shown of a visit."""
    done = sorted((one for one in sheet.session.sets if one.exercise != NONE), key=lambda one: one.start)
    reps = sorted(((one, rep) for one in done for rep in one.reps), key=lambda pair: pair[1].start)
    seen = {
        str(one.id): quality_of(sheet.tracks[one.id], exercise_named(one.exercise))
        for one in done
        if one.id in sheet.tracks and len(sheet.tracks[one.id])
    }
    return Opened(sheet, motion_of(sheet), lanes(sheet), cues(sheet), tuple(reps), seen)


def _shown(row: Row, ranges: dict[str, str]) -> Row:
    """With the range that is told here, and the number of a set before its name: there is little room."""
    name, count, *rest = row.cells
    sign = f"{count} × {name}" if row.kind == "set" else f"{count} {name}" if row.kind == "rep" else name
    cells = (sign, count, rest[0], ranges.get(row.id, rest[1]), *rest[2:])
    return replace(row, cells=cells, children=tuple(_shown(one, ranges) for one in row.children))


def _from(moments: Sequence[float], time_s: float, way: int) -> float | None:
    if way > 0:
        return min((one for one in moments if one > time_s + 1e-3), default=None)
    return max((one for one in moments if one < time_s - JUST_S), default=None)


def same(one: Sheet, other: Sheet) -> bool:
    """Whether two readings of a visit show the same; figures that are not known are alike."""
    return all(
        repr(getattr(one, name)) == repr(getattr(other, name))
        for name in ("session", "person", "notes", "calibrations", "footage")
    ) and len(one.recognitions) == len(other.recognitions)
