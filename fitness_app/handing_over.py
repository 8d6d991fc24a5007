"""Hands a visit to others in the format they read, and takes in what comes back; for window and commands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app import assembly
from fitness_app.domain.archive import Archive, Intake
from fitness_app.domain.comparison import Point
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.person import Calibration, Deed, Person
from fitness_app.domain.quality import measured_joint, stretch
from fitness_app.domain.view import measurable
from fitness_app.domain.workout import SessionDetail

if TYPE_CHECKING:
    from fitness_app.reports.visit import Visit
    from fitness_app.storage.logbook import Logbook

Progress = Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Parcel:
    """What is to be written: a format of `FORMATS`, and where: a file, or a folder to put it in.

    `passphrase` locks a bundle, `blur_faces` is for a video, `only_set` (1 is the first) for TRC and C3D.
    """

    format: str
    output: Path
    passphrase: str = ""
    blur_faces: bool = False
    only_set: int | None = None


def visit_of(book: "Logbook", session_id: UUID) -> "Visit":
    """A session as corrected, its poses, the notes on it and what is known of its athlete.

    Raises UserError when the log cannot be read.
    """
    from fitness_app.reports.visit import Visit  # noqa: PLC0415 -- slow import
    from fitness_app.storage.casebook import Casebook  # noqa: PLC0415 -- slow import
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    session, cases = book.history.session(str(session_id)), Casebook(book.engine)
    tracks = {one.id: book.history.track(one.id) for one in session.sets}
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
    book: "Logbook", session_id: UUID, parcel: Parcel, author: str, progress: Progress = lambda _: None
) -> list[Path]:
    """Writes a visit for others, notes in the audit list who did, and gives the files.

    Raises UserError where the format cannot hold this visit, or a file cannot be written.
    """
    if parcel.format not in FORMATS:
        raise UserError(f"{parcel.format!r} is no format: choose one of {', '.join(FORMATS)}.")
    order = _Order(book, visit_of(book, session_id), _placed(parcel, session_id), progress)
    written = FORMATS[parcel.format](order)
    names = ", ".join(path.name for path in written)
    athlete = order.visit.session.info.athlete
    note_deed(book, Deed(author, "export", f"{parcel.format} {names}", athlete, session_id))
    return written


@dataclass(frozen=True, slots=True, eq=False)
class _Order:
    """What every format is written from."""

    book: "Logbook"
    visit: "Visit"
    parcel: Parcel
    progress: Progress

    @property
    def output(self) -> Path:
        return self.parcel.output


def _placed(parcel: Parcel, session_id: UUID) -> Parcel:
    """With a file's name where only a folder was given; CSV names its files itself."""
    if not parcel.output.is_dir() or parcel.format == "csv":
        return parcel
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    name = f"visit-{str(session_id)[:8]}-{now}{SUFFIXES[parcel.format]}"
    return replace(parcel, output=parcel.output / name)


def _csv(order: _Order) -> list[Path]:
    from fitness_app.reports import frames, tables  # noqa: PLC0415 -- slow import

    now = datetime.now(UTC)
    visit = order.visit
    seen = {one.id: visit.quality(one) for one in visit.session.sets if one.id in visit.tracks}
    written = list(tables.write_tables([visit.session], order.output, now, seen))
    if order.visit.tracks:
        folder = order.output.is_dir()
        name = f"frames-{tables.stamp(now)}.csv" if folder else f"{order.output.stem}-frames.csv"
        place = order.output / name if folder else order.output.with_name(name)
        written.append(frames.write_frames(order.visit, place))
    return written


def _json(order: _Order) -> list[Path]:
    from fitness_app.reports.frames import write_json  # noqa: PLC0415 -- slow import

    return [write_json(_archive(order, people=False), order.visit, order.output)]


def _pdf(order: _Order) -> list[Path]:
    from fitness_app.reports.pdf import write_pdf  # noqa: PLC0415 -- slow import

    write_pdf(order.visit, order.output)
    return [order.output]


def _trc(order: _Order) -> list[Path]:
    from fitness_app.reports import motion  # noqa: PLC0415 -- slow import

    name = order.visit.person.name
    return _each_set(order, lambda moved, _, path: motion.write_trc(moved, path, name))


def _c3d(order: _Order) -> list[Path]:
    from fitness_app.reports import motion  # noqa: PLC0415 -- slow import

    info = order.visit.session.info
    about = {"PERSON": order.visit.person.name, "STARTED": info.started_at.astimezone(UTC).isoformat()}
    return _each_set(
        order, lambda moved, exercise, path: motion.write_c3d(moved, path, about | {"EXERCISE": exercise})
    )


def _each_set(order: _Order, write: Callable[..., None]) -> list[Path]:
    """One file for each set with poses: the first under the name asked for, the others beside it."""
    from fitness_app.reports.motion import motion_of  # noqa: PLC0415 -- slow import

    sets = order.visit.recorded()
    if order.parcel.only_set is not None:
        chosen = [one.id for one in order.visit.session.sets][
            order.parcel.only_set - 1 : order.parcel.only_set
        ]
        sets = [pair for pair in sets if pair[0].id in chosen]
        if not sets:
            raise UserError(f"There are no poses of set {order.parcel.only_set}: choose another one.")
    written = []
    for number, (one, track) in enumerate(sets, 1):
        path = order.output
        if number > 1:
            path = path.with_name(f"{path.stem}-{number}{path.suffix}")
        write(motion_of(track), one.exercise, path)
        written.append(path)
    return written


def _fhir(order: _Order) -> list[Path]:
    from fitness_app.reports.fhir import write_fhir  # noqa: PLC0415 -- slow import

    write_fhir(order.visit, order.output, datetime.now(UTC))
    return [order.output]


def _bundle(order: _Order) -> list[Path]:
    from fitness_app.reports.bundle import write_bundle  # noqa: PLC0415 -- slow import

    parcel = order.parcel
    return [write_bundle(_archive(order, people=True), parcel.output, datetime.now(UTC), parcel.passphrase)]


def _video(order: _Order) -> list[Path]:
    from fitness_app.reports.film import Footage, write_film  # noqa: PLC0415 -- slow import

    path, start_s = _footage(order)
    footage = Footage(path, start_s, order.parcel.blur_faces)
    return [write_film(order.visit, footage, order.output, order.progress)]


def _footage(order: _Order) -> tuple[Path, float]:
    """The kept video of the session, or the video file that it was made of, with the time that it begins."""
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    info = order.visit.session.info
    if kept := Diary(order.book.engine).files(info.id, "video"):
        return kept[0]
    source = Path(info.source)
    if source.is_file() and not assembly.is_recording(info.source):
        return source, 0.0
    raise UserError("No video was kept of this session: let the settings keep videos, or choose another.")


def _archive(order: _Order, *, people: bool) -> Archive:
    """The session as it is stored; with `people` also what a therapist needs to know of the athlete."""
    from fitness_app.storage.archiving import gather  # noqa: PLC0415 -- slow import

    visit = order.visit
    archive = gather(order.book.engine, [visit.session.info.id])
    if not people:
        return archive
    known = () if visit.person == Person(visit.person.name) else (visit.person,)
    return replace(archive, people=known, calibrations=tuple(visit.calibrations.values()))


FORMATS: dict[str, Callable[[_Order], list[Path]]] = {
    "csv": _csv,
    "json": _json,
    "pdf": _pdf,
    "trc": _trc,
    "c3d": _c3d,
    "fhir": _fhir,
    "bundle": _bundle,
    "video": _video,
}
SUFFIXES = {
    "json": ".json",
    "pdf": ".pdf",
    "trc": ".trc",
    "c3d": ".c3d",
    "fhir": ".fhir.json",
    "bundle": ".zip",
    "video": ".mkv",
}


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
