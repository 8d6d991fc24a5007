"""What the log keeps of a person beside the training: joints, references, own models, the audit list."""

from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, select

from fitness_app.domain.person import Calibration, Deed, Person, PersonalModel
from fitness_app.domain.review import Reference
from fitness_app.storage.desk import Desk
from fitness_app.storage.notes import put_calibration, put_deed, put_model, put_person, put_reference
from fitness_app.storage.reading import exercise_of_set
from fitness_app.storage.tables import (
    AthleteRow,
    CalibrationRow,
    DeedRow,
    PersonalModelRow,
    ReferenceRow,
    SetRow,
)


class Casebook(Desk):
    """Keeps and finds what belongs to a person. Methods raise UserError when the log cannot be used."""

    def person(self, name: str) -> Person:
        """What is known of an athlete; nothing but the name where nothing was written."""
        row = AthleteRow
        query = select(row.name, row.born_on, row.identifier, row.note).where(row.name == name)
        with self._reading() as db:
            found = db.execute(query).one_or_none()
        return Person(name) if found is None else Person(*found)

    def keep_person(self, person: Person) -> None:
        """Writes what is known of an athlete, who is added where new."""
        with self._writing() as db:
            put_person(db, person)

    def calibrate(self, calibration: Calibration) -> None:
        """Keeps a measurement of a joint; the newest of each joint is the one in force."""
        with self._writing() as db:
            put_calibration(db, calibration)

    def calibrations(self, athlete: str) -> list[Calibration]:
        """All measurements of an athlete's joints, oldest first."""
        row = CalibrationRow
        query = select(row.__table__).where(row.athlete_id == _key_of(athlete))
        with self._reading() as db:
            rows = db.execute(query.order_by(row.created_at, row.id)).mappings()
            return [_calibration(athlete, dict(each)) for each in rows]

    def calibration(self, athlete: str, joint: str) -> Calibration | None:
        """The measurement of a joint that is in force, None where there is none."""
        found = [each for each in self.calibrations(athlete) if each.joint == joint]
        return found[-1] if found else None

    def forget_calibrations(self, athlete: str, joint: str) -> None:
        """Deletes all measurements of a joint: the camera's angle is shown as it is."""
        row = CalibrationRow
        with self._writing() as db:
            db.execute(delete(row).where(row.athlete_id == _key_of(athlete), row.joint == joint))

    def forget_calibration(self, calibration_id: UUID) -> None:
        """Deletes one measurement: the one before it is in force again."""
        with self._writing() as db:
            db.execute(delete(CalibrationRow).where(CalibrationRow.id == calibration_id))

    def keep_reference(self, reference: Reference) -> None:
        """Keeps a set as one that shows how an exercise should be done."""
        with self._writing() as db:
            put_reference(db, reference)

    def references(self, exercise: str | None = None) -> list[Reference]:
        """The sets that show how an exercise (or any) should be done, oldest first."""
        row = ReferenceRow
        columns = (row.set_id, row.name, row.author, row.created_at, row.id, row.rep_id)
        query = select(*columns).join(SetRow, SetRow.id == row.set_id).order_by(row.created_at, row.id)
        if exercise is not None:
            query = query.where(exercise_of_set == exercise)
        with self._reading() as db:
            return [Reference(*found) for found in db.execute(query)]

    def session_of(self, set_id: UUID) -> UUID | None:
        """The session that a set belongs to, None where it was deleted."""
        with self._reading() as db:
            return db.scalar(select(SetRow.session_id).where(SetRow.id == set_id))

    def forget_reference(self, reference_id: UUID) -> None:
        """Takes a set out of the references; the set stays."""
        with self._writing() as db:
            db.execute(delete(ReferenceRow).where(ReferenceRow.id == reference_id))

    def keep_model(self, model: PersonalModel) -> None:
        """Keeps a model that learned from an athlete; an active one replaces the active one of its name."""
        with self._writing() as db:
            put_model(db, model)

    def models(self, athlete: str | None = None) -> list[PersonalModel]:
        """The models that learned from an athlete (or any), oldest first."""
        row = PersonalModelRow
        about = (AthleteRow.name, row.name, row.sha256, row.folder, row.base, row.classes)
        figures = (row.share_before, row.share_after, row.active, row.created_at, row.id)
        query = select(*about, *figures).join(AthleteRow, AthleteRow.id == row.athlete_id)
        query = query.order_by(row.created_at, row.id)
        if athlete is not None:
            query = query.where(AthleteRow.name == athlete)
        with self._reading() as db:
            return [_model(tuple(each)) for each in db.execute(query)]

    def forget_model(self, model_id: UUID) -> None:
        """Takes a model out of the log; its folder is the caller's to delete."""
        with self._writing() as db:
            db.execute(delete(PersonalModelRow).where(PersonalModelRow.id == model_id))

    def note_deed(self, deed: Deed) -> None:
        """Adds a line to the audit list."""
        with self._writing() as db:
            put_deed(db, deed)

    def deeds(self, athlete: str | None = None, limit: int = 1000) -> list[Deed]:
        """The audit list of an athlete (or all), newest first."""
        row = DeedRow
        columns = (row.author, row.what, row.detail, AthleteRow.name, row.session_id, row.at, row.id)
        query = select(*columns).outerjoin(AthleteRow, AthleteRow.id == row.athlete_id)
        if athlete is not None:
            query = query.where(AthleteRow.name == athlete)
        with self._reading() as db:
            found: list[Any] = list(db.execute(query.order_by(row.at.desc(), row.id).limit(limit)))
        return [Deed(*each) for each in found]


def _key_of(athlete: str) -> ColumnElement[int]:
    return select(AthleteRow.id).where(AthleteRow.name == athlete).scalar_subquery()


def _calibration(athlete: str, row: dict[str, Any]) -> Calibration:
    seen = (row["first_seen_deg"], row["second_seen_deg"])
    known = (row["first_known_deg"], row["second_known_deg"])
    return Calibration(athlete, row["joint"], seen, known, row["author"], row["created_at"], row["id"])


def _model(row: tuple[Any, ...]) -> PersonalModel:
    athlete, name, sha256, folder, base, classes, *rest = row
    return PersonalModel(athlete, name, sha256, folder, base, tuple(classes), *rest)
