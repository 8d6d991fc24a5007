"""The formats in which a visit is handed to others: one function each, from an order to the files written."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from fitness_app import assembly
from fitness_app.domain.archive import Archive
from fitness_app.domain.doing import Progress, within
from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Person
from fitness_app.parcel import Order

if TYPE_CHECKING:
    from fitness_app.domain.pose import PoseTrack
    from fitness_app.domain.workout import Set
    from fitness_app.reports.motion import Motion
    from fitness_app.storage.logbook import Logbook


def _csv(order: Order) -> list[Path]:
    from fitness_app.reports import frames, tables  # noqa: PLC0415 -- slow import
    from fitness_app.reports.whole_file import together  # noqa: PLC0415 -- slow import

    now = datetime.now(UTC)
    visit, written = order.visit, tables.places(order.output, now)
    seen = {one.id: visit.quality(one) for one in visit.session.sets if one.id in visit.tracks}
    with together() as fresh:
        tables.fill_tables([visit.session], written, fresh, seen)
        if not visit.tracks:
            return [*written]
        folder = order.output.is_dir()
        name = f"frames-{tables.stamp(now)}.csv" if folder else f"{order.output.stem}-frames.csv"
        place = order.output / name if folder else order.output.with_name(name)
        frames.fill_frames(visit, fresh(place), order.progress)
    return [*written, place]


def _json(order: Order) -> list[Path]:
    from fitness_app.reports.frames import write_json  # noqa: PLC0415 -- slow import

    return [write_json(_archive(order, people=False), order.visit, order.output, order.progress)]


def _pdf(order: Order) -> list[Path]:
    from fitness_app.reports.pdf import write_pdf  # noqa: PLC0415 -- slow import

    write_pdf(order.visit, order.output, order.progress)
    return [order.output]


def _trc(order: Order) -> list[Path]:
    from fitness_app.reports.motion import Motion, fill_trc  # noqa: PLC0415 -- slow import

    def fill(motion: Motion, _: str, fresh: Path, progress: Progress) -> None:
        fill_trc(motion, fresh, order.visit.person.name, progress)

    return _each_set(order, fill)


def _c3d(order: Order) -> list[Path]:
    from fitness_app.reports.motion import Motion, fill_c3d  # noqa: PLC0415 -- slow import

    info = order.visit.session.info
    about = {"PERSON": order.visit.person.name, "STARTED": info.started_at.astimezone(UTC).isoformat()}

    def fill(motion: Motion, exercise: str, fresh: Path, progress: Progress) -> None:
        fill_c3d(motion, fresh, about | {"EXERCISE": exercise}, progress)

    return _each_set(order, fill)


def _each_set(order: Order, fill: Callable[["Motion", str, Path, Progress], None]) -> list[Path]:
    """One file for each set with poses: the first under the name asked for, the others beside it."""
    from fitness_app.reports.motion import motion_of  # noqa: PLC0415 -- slow import
    from fitness_app.reports.whole_file import together  # noqa: PLC0415 -- slow import

    sets = _asked(order)
    written = [_numbered(order.output, number) for number in range(1, len(sets) + 1)]
    with together() as fresh:
        for number, ((one, track), path) in enumerate(zip(sets, written, strict=True)):
            told = within(order.progress, number / len(sets), (number + 1) / len(sets))
            told(0.0)
            moved = motion_of(track)
            told(0.3)
            fill(moved, one.exercise, fresh(path), within(told, 0.3, 1.0))
    return written


def _asked(order: Order) -> "list[tuple[Set, PoseTrack]]":
    """The sets with poses that are meant. Raises UserError where there is none."""
    sets, number = order.visit.recorded(), order.parcel.only_set
    if number is None:
        return sets
    chosen = [one.id for one in order.visit.session.sets][number - 1 : number]
    sets = [pair for pair in sets if pair[0].id in chosen]
    if not sets:
        raise UserError("There are no poses of set {0}: choose another one.", number)
    return sets


def _numbered(path: Path, number: int) -> Path:
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def _fhir(order: Order) -> list[Path]:
    from fitness_app.reports.fhir import write_fhir  # noqa: PLC0415 -- slow import

    write_fhir(order.visit, order.output, datetime.now(UTC), order.progress)
    return [order.output]


def _bundle(order: Order) -> list[Path]:
    from fitness_app.reports.bundle import write_bundle  # noqa: PLC0415 -- slow import

    word, archive = order.parcel.passphrase, _archive(order, people=True)
    order.progress(0.2)
    told = within(order.progress, 0.2, 1.0)
    return [write_bundle(archive, order.output, datetime.now(UTC), word, told)]


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
