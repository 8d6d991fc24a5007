"""The formats in which a visit is handed to others: one function each, from an order to the files written."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app import assembly
from fitness_app.domain.archive import Archive
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Person

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


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """What every format is written from."""

    book: "Logbook"
    visit: "Visit"
    parcel: Parcel
    progress: Progress

    @property
    def output(self) -> Path:
        """Where it is written."""
        return self.parcel.output


def _csv(order: Order) -> list[Path]:
    """The long table first: who stops it finds no file."""
    from fitness_app.reports import frames, tables  # noqa: PLC0415 -- slow import

    now = datetime.now(UTC)
    visit, written = order.visit, []
    seen = {one.id: visit.quality(one) for one in visit.session.sets if one.id in visit.tracks}
    if visit.tracks:
        folder = order.output.is_dir()
        name = f"frames-{tables.stamp(now)}.csv" if folder else f"{order.output.stem}-frames.csv"
        place = order.output / name if folder else order.output.with_name(name)
        written.append(frames.write_frames(visit, place, order.progress))
    return [*tables.write_tables([visit.session], order.output, now, seen), *written]


def _json(order: Order) -> list[Path]:
    from fitness_app.reports.frames import write_json  # noqa: PLC0415 -- slow import

    return [write_json(_archive(order, people=False), order.visit, order.output, order.progress)]


def _pdf(order: Order) -> list[Path]:
    from fitness_app.reports.pdf import write_pdf  # noqa: PLC0415 -- slow import

    write_pdf(order.visit, order.output)
    return [order.output]


def _trc(order: Order) -> list[Path]:
    from fitness_app.reports import motion  # noqa: PLC0415 -- slow import

    name = order.visit.person.name
    return _each_set(order, lambda moved, _, path: motion.write_trc(moved, path, name))


def _c3d(order: Order) -> list[Path]:
    from fitness_app.reports import motion  # noqa: PLC0415 -- slow import

    info = order.visit.session.info
    about = {"PERSON": order.visit.person.name, "STARTED": info.started_at.astimezone(UTC).isoformat()}
    return _each_set(
        order, lambda moved, exercise, path: motion.write_c3d(moved, path, about | {"EXERCISE": exercise})
    )


def _each_set(order: Order, write: Callable[..., None]) -> list[Path]:
    """One file for each set with poses: the first under the name asked for, the others beside it."""
    from fitness_app.reports.motion import motion_of  # noqa: PLC0415 -- slow import

    sets = order.visit.recorded()
    if order.parcel.only_set is not None:
        chosen = [one.id for one in order.visit.session.sets][
            order.parcel.only_set - 1 : order.parcel.only_set
        ]
        sets = [pair for pair in sets if pair[0].id in chosen]
        if not sets:
            raise UserError("There are no poses of set {0}: choose another one.", order.parcel.only_set)
    written = []
    for number, (one, track) in enumerate(sets, 1):
        path = order.output
        if number > 1:
            path = path.with_name(f"{path.stem}-{number}{path.suffix}")
        write(motion_of(track), one.exercise, path)
        written.append(path)
    return written


def _fhir(order: Order) -> list[Path]:
    from fitness_app.reports.fhir import write_fhir  # noqa: PLC0415 -- slow import

    write_fhir(order.visit, order.output, datetime.now(UTC))
    return [order.output]


def _bundle(order: Order) -> list[Path]:
    from fitness_app.reports.bundle import write_bundle  # noqa: PLC0415 -- slow import

    parcel = order.parcel
    return [write_bundle(_archive(order, people=True), parcel.output, datetime.now(UTC), parcel.passphrase)]


def _video(order: Order) -> list[Path]:
    from fitness_app.reports.film import Footage, write_film  # noqa: PLC0415 -- slow import

    path, start_s = _footage(order)
    footage = Footage(path, start_s, order.parcel.blur_faces)
    return [write_film(order.visit, footage, order.output, order.progress)]


def _footage(order: Order) -> tuple[Path, float]:
    """The video to draw on, with the time that it begins. Raises UserError where there is none."""
    info = order.visit.session.info
    found = footage_of(order.book, info.id, info.source)
    if found is None:
        raise UserError("No video was kept of this session: let the settings keep videos, or choose another.")
    return found


def footage_of(book: "Logbook", session_id: UUID, source: str) -> tuple[Path, float] | None:
    """The kept video of a session, or the video file that it was made of, and the second at which it begins.

    None where neither is there any more. Raises UserError when the log cannot be read.
    """
    from fitness_app.storage.diary import Diary  # noqa: PLC0415 -- slow import

    kept = [one for one in Diary(book.engine).files(session_id, "video") if one[0].is_file()]
    if kept:
        return kept[0]
    path = Path(source)
    return (path, 0.0) if path.is_file() and not assembly.is_recording(source) else None


def _archive(order: Order, *, people: bool) -> Archive:
    """The session as it is stored; with `people` also what a therapist needs to know of the athlete."""
    from fitness_app.storage.archiving import gather  # noqa: PLC0415 -- slow import

    visit = order.visit
    archive = gather(order.book.engine, [visit.session.info.id])
    if not people:
        return archive
    known = () if visit.person == Person(visit.person.name) else (visit.person,)
    return replace(archive, people=known, calibrations=tuple(visit.calibrations.values()))


FORMATS: dict[str, Callable[[Order], list[Path]]] = {
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
