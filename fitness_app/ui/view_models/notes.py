"""The notes on a visit as they are shown, and the one that is being written; without a widget."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.drawing import SEEN_S
from fitness_app.domain.review import Mark, Review, later
from fitness_app.domain.workout import Rep, SessionDetail, Set
from fitness_app.ui import words
from fitness_app.ui.services_notes import FoundNote

translate = QCoreApplication.translate
LONGEST = 60


class On(StrEnum):
    """What a note is on."""

    VISIT = "visit"
    MOMENT = "moment"
    REP = "repetition"


def rep_at(session: SessionDetail, time_s: float) -> tuple[Set, int, Rep] | None:
    """The repetition that was done at a moment, with its set and its number there, from 1 on."""
    for one in session.sets:
        for number, rep in enumerate(one.reps, 1):
            if rep.start <= time_s < rep.end:
                return one, number, rep
    return None


def set_at(session: SessionDetail, time_s: float) -> Set | None:
    """The set that was done at a moment, the only one where the session has no other."""
    if len(session.sets) == 1:
        return session.sets[0]
    return next((one for one in session.sets if one.start <= time_s <= one.end), None)


def rep_words(one: Set, number: int) -> str:
    """A repetition by its exercise and number."""
    return translate("notes", "{0}, repetition {1}").format(words.exercise_name(one.exercise), number)


def where(note: Review, session: SessionDetail | None) -> str:
    """What a note is on, in short: "The visit", "0:12", "Squat · 2" for its second repetition."""
    if note.rep_id is not None and session is not None:
        for one in session.sets:
            for number, rep in enumerate(one.reps, 1):
                if rep.id == note.rep_id:
                    return words.in_order(f"{words.exercise_name(one.exercise)} · {number}")
    if note.time_s is None:
        return translate("notes", "The visit")
    return words.in_order(words.stopwatch(note.time_s))


def choices(session: SessionDetail, time_s: float) -> dict[On, str]:
    """What a new note may be on at this moment, each in words; what there is not is left out."""
    moment = translate("notes", "This moment, {0}").format(words.in_order(words.stopwatch(time_s)))
    found = {On.MOMENT: moment, On.VISIT: translate("notes", "The whole visit")}
    rep = rep_at(session, time_s)
    return found | ({On.REP: rep_words(rep[0], rep[1])} if rep else {})


def put_on(note: Review, on: On, time_s: float, session: SessionDetail) -> Review:
    """The note on the visit, on a moment, or on the repetition of that moment."""
    if on is On.VISIT and not note.marks:  # a drawing is always of a moment
        return replace(note, time_s=None, set_id=None, rep_id=None)
    rep = rep_at(session, time_s) if on is On.REP else None
    if rep is None:
        return replace(note, time_s=time_s, set_id=None, rep_id=None)
    return replace(note, time_s=time_s, set_id=rep[0].id, rep_id=rep[2].id)


def is_on(note: Review) -> On:
    """What a note is on."""
    if note.rep_id is not None:
        return On.REP
    return On.VISIT if note.time_s is None else On.MOMENT


def gist(note: Review) -> str:
    """A note in one line: its first words, or what is drawn."""
    text = " ".join(note.text.split())
    if not text:
        return drawn(note.marks)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def drawn(marks: Sequence[Mark]) -> str:
    """What is drawn, in words: "angle 92°, arrow"."""
    return ", ".join(mark_words(mark) for mark in marks)


def mark_words(mark: Mark) -> str:
    """One drawing in words."""
    names = {
        "line": translate("notes", "line"),
        "arrow": translate("notes", "arrow"),
        "angle": translate("notes", "angle {0}"),
        "circle": translate("notes", "circle"),
        "text": translate("notes", "text “{0}”"),
    }
    return names[mark.kind].format(words.in_order(mark.text))


def cells(note: Review, session: SessionDetail | None) -> tuple[tuple[str, str], ...]:
    """A note of the visit that is open, as a line of the table."""
    return (where(note, session), _written(note)), (gist(note), _whole(note))


def found_cells(found: FoundNote, today: date) -> tuple[tuple[str, str], ...]:
    """A note of any visit, as a line of the table."""
    when = words.day_and_time(found.started_at, today)
    return (when, _written(found.note)), (gist(found.note), _whole(found.note))


def _written(note: Review) -> str:
    when = words.full_date(note.changed_at or note.created_at)
    return translate("notes", "{0}, {1}").format(note.author, when)


def _whole(note: Review) -> str:
    return "\n".join(filter(None, (note.text, drawn(note.marks))))


class Writing:
    """The note that is being written: `kept` is how it stands in the log, None where it does not."""

    def __init__(self) -> None:
        self.session: SessionDetail | None = None
        self.note: Review | None = None
        self.kept: Review | None = None

    @property
    def blank(self) -> bool:
        """Whether nothing is written or drawn."""
        return self.note is None or not (self.note.text.strip() or self.note.marks)

    @property
    def fresh(self) -> bool:
        """Whether nothing is written, and the log holds nothing either."""
        return self.blank and self.kept is None

    @property
    def dirty(self) -> bool:
        """Whether the log does not hold it as it is."""
        if self.note is None or self.kept is None:
            return not self.blank
        return not same(self.note, self.kept)

    def begin(self, session: SessionDetail, author: str, time_s: float) -> None:
        """A new note at a moment."""
        self.session, self.kept = session, None
        self.note = Review(session.info.id, time_s, author, "")

    def take(self, session: SessionDetail, note: Review, kept: Review | None) -> None:
        """Goes on with a note that is there."""
        self.session, self.note, self.kept = session, note, kept

    def leave(self) -> None:
        """No visit is open."""
        self.session = self.note = self.kept = None

    def write(self, text: str) -> None:
        """Takes what is written now."""
        if self.note is not None:
            self._change(replace(self.note, text=text))

    def put(self, on: On, time_s: float) -> None:
        """Puts the note on something else."""
        if self.note is not None and self.session is not None:
            self._change(put_on(self.note, on, time_s, self.session))

    def draw(self, mark: Mark, time_s: float) -> None:
        """Adds a drawing; a note on the whole visit moves to the moment of the picture."""
        if self.note is not None:
            place = self.note.time_s if self.note.time_s is not None else time_s
            self._change(replace(self.note, marks=(*self.note.marks, mark), time_s=place))

    def follow(self, notes: Sequence[Review]) -> bool:
        """Takes over how the note stands in the log now; tells whether it went and nothing is left.

        What was written since stays.
        """
        if self.note is None:
            return False
        known, before, dirty = by_key(notes, self.note.id), self.kept, self.dirty
        self.kept = known
        if known is None:
            return before is not None and not dirty
        if not dirty or same(known, self.note):
            self.note = known
        return False

    def fits(self, time_s: float) -> bool:
        """Whether a drawing made at this moment would be seen with the note."""
        known = self.note.time_s if self.note is not None else None
        return known is None or abs(known - time_s) <= SEEN_S

    def _change(self, note: Review) -> None:
        before = note.changed_at or note.created_at
        self.note = replace(note, changed_at=later(datetime.now(UTC), before))


def without(note: Review, number: int) -> Review:
    """The note without one of its drawings; removed where nothing else is in it."""
    marks = note.marks[:number] + note.marks[number + 1 :]
    return replace(note, marks=marks, removed=not (marks or note.text.strip()))


def same(one: Review, other: Review) -> bool:
    """Whether two states of a note say the same, whenever they were written."""
    return one == replace(other, changed_at=one.changed_at)


def with_note(notes: Sequence[Review], note: Review | None) -> Sequence[Review]:
    """The notes with this one in its newest state."""
    return notes if note is None else [*(each for each in notes if each.id != note.id), note]


def by_key(notes: Sequence[Review], key: UUID) -> Review | None:
    """The note of this key, None where it is not there."""
    return next((each for each in notes if each.id == key), None)
