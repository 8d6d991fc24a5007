"""Hands a visit to others in the format they read, and takes in what comes back; for window and commands."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app.domain.archive import Archive, Intake
from fitness_app.domain.difference import Point
from fitness_app.domain.doing import Progress, silent, within
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.person import Calibration, Deed
from fitness_app.domain.quality import measured_joint, stretch
from fitness_app.domain.view import measurable
from fitness_app.domain.workout import SessionDetail
from fitness_app.formats import FORMATS, SUFFIXES
from fitness_app.parcel import Order, Parcel

if TYPE_CHECKING:
    from fitness_app.reports.visit import Visit
    from fitness_app.storage.logbook import Logbook


READING = 0.3
"""The share of the work that is over once a visit has been read."""


def visit_of(book: "Logbook", session_id: UUID, progress: Progress = silent) -> "Visit":
    """A session as corrected, its poses, the notes on it and what is known of its athlete.

    What `progress` raises ends the reading.

    Raises UserError when the log cannot be read.
    """
    from fitness_app.reports.visit import Visit  # noqa: PLC0415 -- slow import
    from fitness_app.storage.casebook import Casebook  # noqa: PLC0415 -- slow import
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    session, cases = book.history.session(str(session_id)), Casebook(book.engine)
    tracks = {}
    for number, one in enumerate(session.sets):
        progress(number / len(session.sets))
        tracks[one.id] = book.history.track(one.id)
    progress(1.0)
    gauges = {each.joint: each for each in cases.calibrations(session.info.athlete)}
    return Visit(
        session,
        cases.person(session.info.athlete),
        {key: track for key, track in tracks.items() if track is not None and len(track)},
        tuple(Diary(book.engine).reviews(session_id)),
        gauges,
        {name: _earlier(book, session, name, gauges) for name in {one.exercise for one in session.sets}},
    )


def _earlier(
    book: "Logbook", session: SessionDetail, exercise: str, gauges: Mapping[str, Calibration]
) -> tuple[Point, ...]:
    """The mean range of an exercise in the visits of this athlete, up to this one, as calibrated."""
    from fitness_app.storage.choice import Choice  # noqa: PLC0415 -- slow import
    from fitness_app.storage.trends import Trends  # noqa: PLC0415 -- slow import

    gauge = gauges.get(measured_joint(exercise_named(exercise)))
    gain = 1.0 if gauge is None else stretch(gauge)
    found = Trends(book.engine).movement(exercise, Choice(session.info.athlete))
    return tuple(
        Point(each.started_at, gain * each.range_deg, gain * each.range_error_deg)
        for each in found
        if each.started_at <= session.info.started_at and measurable(each.range_error_deg)
    )


def hand_over(
    book: "Logbook", session_id: UUID, parcel: Parcel, author: str, progress: Progress = silent
) -> list[Path]:
    """Writes a visit for others, notes in the audit list who did, and gives the files.

    Raises UserError where the format cannot hold this visit, or a file cannot be written.
    """
    if parcel.format not in FORMATS:
        raise UserError("{0!r} is no format: choose one of {1}.", parcel.format, ", ".join(FORMATS))
    visit = visit_of(book, session_id, within(progress, 0.0, READING))
    order = Order(book, visit, _placed(parcel, session_id), within(progress, READING, 1.0))
    written = FORMATS[parcel.format](order)
    names = ", ".join(path.name for path in written)
    athlete = order.visit.session.info.athlete
    note_deed(book, Deed(author, "export", f"{parcel.format} {names}", athlete, session_id))
    return written


def _placed(parcel: Parcel, session_id: UUID) -> Parcel:
    """With a file's name where only a folder was given; CSV names its files itself."""
    if not parcel.output.is_dir() or parcel.format == "csv":
        return parcel
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    name = f"visit-{str(session_id)[:8]}-{now}{SUFFIXES[parcel.format]}"
    return replace(parcel, output=parcel.output / name)


def read_in(path: Path, athlete: str, passphrase: str = "") -> Archive:
    """What is in a file of any known kind; a foreign one holds the sessions of `athlete`.

    Raises UserError where it is of no known kind, damaged, or locked with another passphrase.
    """
    from fitness_app.reports import archive_file, bundle  # noqa: PLC0415 -- slow import

    if bundle.is_bundle(path):
        return bundle.read_bundle(path, passphrase)
    return archive_file.read_file(path, archive_file.Trainee(athlete))


def take_in(book: "Logbook", archive: Archive, name: str, author: str) -> Intake:
    """Adds what the log has not yet, and notes in the audit list who did and from which file.

    Raises UserError where another instance is the writer, or the log cannot hold it.
    """
    from fitness_app.storage import archiving  # noqa: PLC0415 -- slow import

    book.refuse_reader()
    found = archiving.take_in(book.engine, archive)
    people = {each.info.athlete for each in archive.sessions}
    one = archive.sessions[0].info.id if len(archive.sessions) == 1 else None
    note_deed(book, Deed(author, "import", name, people.pop() if len(people) == 1 else None, one))
    return found


def note_deed(book: "Logbook", deed: Deed) -> None:
    """Adds a line to the audit list, also while another instance is the writer: the list has no holes."""
    from fitness_app.storage.casebook import Casebook  # noqa: PLC0415 -- slow import
    from fitness_app.storage.database import open_database  # noqa: PLC0415 -- slow import

    if not book.read_only:
        Casebook(book.engine).note_deed(deed)
        return
    engine = open_database(book.place.url, book.place.migrations)
    try:
        Casebook(engine).note_deed(deed)
    finally:
        engine.dispose()
