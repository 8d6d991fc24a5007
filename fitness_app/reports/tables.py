"""Sessions as tables for a spreadsheet (CSV), and whole as JSON."""

import csv
import io
import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType
from uuid import UUID

from fitness_app.domain.archive import Archive
from fitness_app.domain.plain import as_plain
from fitness_app.domain.quality import UNSEEN, Quality, range_figure
from fitness_app.domain.workout import Hold, Rep, SessionDetail, Set
from fitness_app.reports.whole_file import Fresh, together, whole

FORMAT = "fitness-app log"
VERSION = 2
_FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n")
_TO_MARK = (*_FORMULA_SIGNS, "'")
"""What begins so gets a mark in front, also the mark itself: then it can be taken away again."""
_ROLES = ("pose", "skeleton", "video")
Row = dict[str, object]
Seen = Mapping[UUID, Quality]
"""How well sets were seen, by their keys."""

SESSION_COLUMNS = ("session_id", "athlete", "started_at", "source", "duration_s")
LEDGER_COLUMNS = ("pipeline_version", *(f"{role}_{part}" for role in _ROLES for part in ("model", "sha256")))
SET_COLUMNS = (
    *SESSION_COLUMNS,
    *("kind", "id", "exercise", "start_s", "end_s", "valid_reps", "all_reps", "load_kg", "exertion", "pain"),
    *("confidence", "unsure", "view", "visibility", "range_error_deg"),
    *LEDGER_COLUMNS,
)
REP_COLUMNS = (
    *SESSION_COLUMNS,
    *("set_id", "exercise", "id", "number", "start_s", "peak_s", "end_s", "range_deg", "range_error_deg"),
    *("range_told", "view", "eccentric_s", "pause_s", "concentric_s", "visibility", "form", "valid"),
    *("reason", "side", "cues"),
    *LEDGER_COLUMNS,
)


def sets_csv(sessions: Iterable[SessionDetail], seen: Seen = MappingProxyType({})) -> str:
    """One row per set and per hold, times of the day in UTC; with how well a set was `seen`, where known."""
    return _table(SET_COLUMNS, (row for session in sessions for row in _set_rows(session, seen)))


def reps_csv(sessions: Iterable[SessionDetail], seen: Seen = MappingProxyType({})) -> str:
    """One row per repetition, times of the day in UTC; `range_told` is its range as people read it."""
    return _table(REP_COLUMNS, (row for session in sessions for row in _rep_rows(session, seen)))


def archive_json(archive: Archive, now: datetime) -> str:
    """An archive without loss, for another machine or another program."""
    head = {"format": FORMAT, "version": VERSION, "exported_at": now.astimezone(UTC).isoformat()}
    return json.dumps(head | {"archive": as_plain(archive)}, indent=1, ensure_ascii=False)


def write_tables(sessions: Iterable[SessionDetail], output: Path, now: datetime) -> tuple[Path, Path]:
    """Writes the table of sets and the table of repetitions, both or none, and gives their `places`.

    Raises UserError when they cannot be written.
    """
    written = places(output, now)
    with together() as fresh:
        fill_tables(list(sessions), written, fresh)
    return written


def places(output: Path, now: datetime) -> tuple[Path, Path]:
    """Where the tables of sets and of repetitions go: in a folder, under names with the time.

    Otherwise `output` is the table of sets and the other lies beside it.
    """
    if output.is_dir():
        return output / f"sets-{stamp(now)}.csv", output / f"reps-{stamp(now)}.csv"
    return output, output.with_name(f"{output.stem}-reps{output.suffix or '.csv'}")


def fill_tables(
    sessions: Sequence[SessionDetail],
    written: tuple[Path, Path],
    fresh: Fresh,
    seen: Seen = MappingProxyType({}),
) -> None:
    """Writes both tables into files of which `together` takes care."""
    sets, reps = written
    _fill(fresh(sets), sets_csv(sessions, seen))
    _fill(fresh(reps), reps_csv(sessions, seen))


def write_archive(archive: Archive, output: Path, now: datetime) -> Path:
    """Writes an archive as JSON, into a folder under a name with the time, and gives its place.

    Raises UserError when it cannot be written.
    """
    place = output / f"fitness-log-{stamp(now)}.json" if output.is_dir() else output
    with whole(place) as fresh:
        _fill(fresh, archive_json(archive, now))
    return place


def stamp(now: datetime) -> str:
    """The time as part of a file name."""
    return now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _fill(fresh: Path, content: str) -> None:
    fresh.write_text(content, encoding="utf-8", newline="")


def _table(columns: tuple[str, ...], rows: Iterator[Row]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\r\n")  # RFC 4180
    writer.writeheader()
    writer.writerows({name: _cell(row.get(name)) for name in columns} for row in rows)
    return text.getvalue()


def _cell(value: object) -> str:
    """The text of a cell; one that a spreadsheet would run as a formula is marked as text."""
    if value is None or (isinstance(value, float) and not math.isfinite(value)):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return repr(float(value)).removesuffix(".0")  # read back, it is the same number
    text = str(value)
    return f"'{text}" if text.startswith(_TO_MARK) else text


def _session_cells(session: SessionDetail) -> Row:
    info = session.info
    cells: Row = {
        "session_id": info.id,
        "athlete": info.athlete,
        "started_at": info.started_at.astimezone(UTC).isoformat(),
        "source": info.source,
        "duration_s": session.duration_s,
        "pipeline_version": info.pipeline_version,
    }
    for role, model in info.models.items():
        cells |= {f"{role}_model": model.name, f"{role}_sha256": model.sha256}
    return cells


def _set_rows(session: SessionDetail, seen: Seen) -> Iterator[Row]:
    head = _session_cells(session)
    for each in session.sets:
        yield head | _set_cells(each) | _seen_cells(seen.get(each.id))
    for hold in session.holds:
        yield head | _hold_cells(hold)


def _seen_cells(quality: Quality | None) -> Row:
    if quality is None:
        return {}
    about: Row = {"view": quality.view.name, "visibility": quality.visibility}
    return about | {"range_error_deg": quality.error_deg}


def _set_cells(each: Set) -> Row:
    names = ("id", "exercise", "valid_reps", "load_kg", "exertion", "pain", "confidence", "unsure")
    cells: Row = {name: getattr(each, name) for name in names}
    return cells | {"kind": "set", "start_s": each.start, "end_s": each.end, "all_reps": len(each.reps)}


def _hold_cells(hold: Hold) -> Row:
    times = {"start_s": hold.start, "end_s": hold.end}
    return {"kind": "hold", "id": hold.id, "exercise": hold.exercise} | times


def _rep_rows(session: SessionDetail, seen: Seen) -> Iterator[Row]:
    head = _session_cells(session)
    for each in session.sets:
        quality = seen.get(each.id, UNSEEN)
        place: Row = {"set_id": each.id, "exercise": each.exercise, "view": quality.view.name}
        for number, rep in enumerate(each.reps, 1):
            told = {"number": number, "range_told": range_figure(rep, quality).text}
            yield head | place | told | _rep_cells(rep)


def _rep_cells(rep: Rep) -> Row:
    names = (
        *("id", "range_deg", "range_error_deg", "eccentric_s", "pause_s", "concentric_s"),
        *("visibility", "form", "valid", "reason", "side"),
    )
    cells: Row = {name: getattr(rep, name) for name in names}
    times = {"start_s": rep.start, "peak_s": rep.peak, "end_s": rep.end}
    return cells | times | {"cues": "; ".join(rep.cues)}
