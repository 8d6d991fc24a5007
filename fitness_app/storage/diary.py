"""What people write into the log: corrections, notes, feelings, files."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal
from uuid import UUID, uuid4

from sqlalchemy import ColumnElement, Connection, or_, select, update

from fitness_app.domain.errors import UserError
from fitness_app.domain.plain import from_plain
from fitness_app.domain.review import Correction, Feeling, Mark, Recut, Review, later, undo
from fitness_app.storage.correcting import as_newest, corrections_of, nothing, put_correction, standing
from fitness_app.storage.desk import Desk
from fitness_app.storage.notes import last_change, put_review
from fitness_app.storage.tables import (
    AthleteRow,
    CorrectionRow,
    HoldRow,
    MediaRow,
    RepRow,
    ReviewRow,
    SessionRow,
    SetRow,
)
from fitness_app.storage.totalling import sum_up
from fitness_app.storage.writing import put


class Diary(Desk):
    """Keeps and finds what people add to the log. Methods raise UserError when the log cannot be used."""

    def correct(self, correction: Correction) -> None:
        """Adds a correction; what the machine counted stays.

        Raises UserError when there is no such target, or a recut replaces repetitions that are no longer
        shown.
        """
        with self._writing() as db:
            if isinstance(correction.new, Recut):
                _refuse_overtaken(db, correction.target, correction.new)
            put_correction(db, as_newest(db, correction))

    def undo(self, correction_id: UUID, author: str) -> Correction:
        """Takes a correction back by adding one that says so, and gives that one: it can be undone too.

        Raises UserError when there is no such correction.
        """
        with self._writing() as db:
            found = corrections_of(db, CorrectionRow.id == correction_id)
            if not found:
                raise nothing("correction")
            undoing = as_newest(db, undo(_correction(dict(found[0])), author))
            put_correction(db, undoing)
        return undoing

    def corrections(self, session_id: UUID, *, standing_only: bool = False) -> list[Correction]:
        """All corrections in a session, oldest first; or only those that were not undone."""
        with self._reading() as db:
            rows = corrections_of(db, _in_session(session_id))
            return [_correction(dict(row)) for row in (standing(rows) if standing_only else rows)]

    def feel(self, set_id: UUID, feeling: Feeling, *, whole: bool = False) -> None:
        """Keeps what the athlete tells of a set; what is None stays as it is, or, with `whole`, is unsaid."""
        told = {"exertion": feeling.exertion, "pain": feeling.pain, "load_kg": feeling.load_kg}
        values = {name: value for name, value in told.items() if whole or value is not None}
        with self._writing() as db:
            session_id = db.scalar(select(SetRow.session_id).where(SetRow.id == set_id))
            if session_id is None:
                raise nothing("set")
            db.execute(update(SetRow).where(SetRow.id == set_id).values(values or {"id": set_id}))
            sum_up(db, session_id)

    def keep_file(
        self, session_id: UUID, kind: Literal["video", "thumbnail"], path: Path, start_s: float = 0.0
    ) -> None:
        """Notes a file that belongs to a session, so that it goes when the session does.

        `start_s` is the time in the session of a video's first picture.
        """
        place = {"kind": kind, "path": str(path.absolute()), "start_s": start_s}
        with self._writing() as db:
            known = (MediaRow.session_id == session_id) & (MediaRow.path == place["path"])
            if db.scalar(select(MediaRow.id).where(known)) is None:
                values = {"id": uuid4(), "session_id": session_id, "created_at": datetime.now(UTC)}
                put(db, MediaRow, values | place)

    def files(self, session_id: UUID, kind: Literal["video", "thumbnail"]) -> list[tuple[Path, float]]:
        """The files of a session that are still there, each with the session's time of its first picture."""
        mine = (MediaRow.session_id == session_id) & (MediaRow.kind == kind)
        query = select(MediaRow.path, MediaRow.start_s).where(mine).order_by(MediaRow.start_s, MediaRow.path)
        with self._reading() as db:
            found = [(Path(path), start_s) for path, start_s in db.execute(query)]
        return [(path, start_s) for path, start_s in found if path.exists()]

    def review(self, review: Review) -> None:
        """Keeps a note on a session; of two with the same key the one that was written later stands."""
        with self._writing() as db:
            put_review(db, review)

    def change_review(self, review: Review) -> Review:
        """Keeps a note as it is now (also one that is `removed`), and gives it with its time of change.

        That is later than the one before, also where a clock was set back meanwhile.
        """
        with self._writing() as db:
            changed = replace(review, changed_at=later(datetime.now(UTC), last_change(db, review.id)))
            put_review(db, changed)
        return changed

    def reviews(self, session_id: UUID, *, removed: bool = False) -> list[Review]:
        """The notes on a session, in order of its time, those on the whole visit first.

        With `removed`, also those that were taken away.
        """
        mine = ReviewRow.session_id == session_id
        return self._reviews(mine if removed else mine & ~ReviewRow.removed)

    def find_reviews(self, words: str, athlete: str | None = None) -> list[Review]:
        """The notes that hold every one of some words, newest session first."""
        conditions = [ReviewRow.text.icontains(word, autoescape=True) for word in words.split()]
        if athlete is not None:
            conditions.append(SessionRow.athlete_id == _athlete_id(athlete))
        return self._reviews(~ReviewRow.removed, *conditions, newest_first=True)

    def _reviews(self, *conditions: ColumnElement[bool], newest_first: bool = False) -> list[Review]:
        time = (ReviewRow.time_s.is_not(None), ReviewRow.time_s, ReviewRow.created_at)
        order = (SessionRow.started_at.desc(), *time) if newest_first else time
        query = select(ReviewRow.__table__).join(SessionRow, SessionRow.id == ReviewRow.session_id)
        with self._reading() as db:
            rows = db.execute(query.where(*conditions).order_by(*order)).mappings()
            return [_review(dict(row)) for row in rows]


def _refuse_overtaken(db: Connection, set_id: UUID, recut: Recut) -> None:
    shown = select(RepRow.id).where(RepRow.set_id == set_id, ~RepRow.replaced)
    if not set(recut.replaced) <= set(db.scalars(shown)):
        raise UserError("These repetitions have changed meanwhile: look at the set again, then repeat it.")


def _athlete_id(name: str) -> ColumnElement[int]:
    return select(AthleteRow.id).where(AthleteRow.name == name).scalar_subquery()


def _in_session(session_id: UUID) -> ColumnElement[bool]:
    sets = select(SetRow.id).where(SetRow.session_id == session_id)
    return or_(
        CorrectionRow.set_id.in_(sets),
        CorrectionRow.rep_id.in_(select(RepRow.id).where(RepRow.set_id.in_(sets))),
        CorrectionRow.hold_id.in_(select(HoldRow.id).where(HoldRow.session_id == session_id)),
    )


def _correction(row: dict[str, Any]) -> Correction:
    target = row["set_id"] or row["rep_id"] or row["hold_id"]
    kept = {name: row[name] for name in ("id", "author", "reason", "created_at")}
    new = row["new"]["value"]
    if row["field"] == "recut":
        new = from_plain(Recut, new)
    return Correction(target=target, what=row["field"], old=row["old"]["value"], new=new, **kept)


def _review(row: dict[str, Any]) -> Review:
    marks = tuple(from_plain(Mark, mark) for mark in row["marks"] or ())
    return Review(**(row | {"marks": marks}))
