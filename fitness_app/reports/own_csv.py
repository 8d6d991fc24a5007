"""Reads this app's own tables of sets and repetitions back into sessions."""

import csv
import io
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from uuid import UUID

from fitness_app.domain.archive import Archive
from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.workout import Hold, Rep, SessionDetail, SessionInfo, Set
from fitness_app.reports.sanity import check

NEEDED = {"session_id", "athlete", "started_at", "duration_s", "kind", "id", "exercise", "valid_reps"}
NEEDED_REPS = {"set_id", "number", "start_s", "peak_s", "end_s", "range_deg"}
ROLES = ("pose", "skeleton", "video")
MARKED = ("=", "+", "-", "@", "\t", "\r", "\n", "'")
Row = dict[str, str]


def is_header(header: Iterable[str]) -> bool:
    """Whether a table begins as ours of sets does."""
    return set(header) >= NEEDED


def read_own(text: str, path: Path) -> Archive:
    """The sessions in a table of sets; the table of repetitions is looked for beside it.

    Without it only the number of repetitions is known. Raises UserError where a table is damaged.
    """
    try:
        reps = _reps_beside(path)
        sessions: defaultdict[str, list[Row]] = defaultdict(list)
        for row in _rows(text):
            sessions[row["session_id"]].append(row)
        archive = Archive("fitness-app", tuple(_session(rows, reps) for rows in sessions.values()))
        check(archive)
    except (ValueError, KeyError, csv.Error, OverflowError, TypeError) as error:
        raise UserError("{0} is damaged ({1}): export it once more.", path, str(error)[:100]) from error
    return archive


def _rows(text: str) -> list[Row]:
    found = list(csv.DictReader(io.StringIO(text, newline=""), strict=True))
    return [{name: _plain(value) for name, value in row.items()} for row in found]


def _plain(value: str) -> str:
    """A cell's text without the mark that keeps a spreadsheet from running it."""
    return value[1:] if value.startswith("'") and value[1:].startswith(MARKED) else value


def _reps_beside(path: Path) -> Mapping[str, list[Rep]]:
    names = [f"{path.stem}-reps{path.suffix}"]
    if path.name.startswith("sets-"):
        names.append(f"reps-{path.name.removeprefix('sets-')}")
    reps: defaultdict[str, list[Rep]] = defaultdict(list)
    for name in names:
        beside = path.with_name(name)
        if beside.is_file():
            for row in _rows(beside.read_bytes().decode("utf-8-sig")):
                if not row.keys() >= NEEDED_REPS:
                    raise ValueError(f"{name} is no table of repetitions")
                reps[row["set_id"]].append(_rep(row))
            break
    return reps


def _session(rows: list[Row], reps: Mapping[str, list[Rep]]) -> SessionDetail:
    first = rows[0]
    if not {row["kind"] for row in rows} <= {"set", "hold"}:
        raise ValueError("a row that is neither a set nor a hold")
    models = {
        role: ModelId(first[f"{role}_model"], first[f"{role}_sha256"])
        for role in ROLES
        if first.get(f"{role}_model")
    }
    info = SessionInfo(
        first["athlete"],
        first["source"],
        datetime.fromisoformat(first["started_at"]),
        models,
        first["pipeline_version"],
        UUID(first["session_id"]),
    )
    sets = tuple(_set(row, tuple(reps.get(row["id"], ()))) for row in rows if row["kind"] == "set")
    holds = tuple(
        Hold(row["exercise"], float(row["start_s"]), float(row["end_s"]), UUID(row["id"]))
        for row in rows
        if row["kind"] == "hold"
    )
    return SessionDetail(info, float(first["duration_s"]), sets, holds)


def _set(row: Row, reps: tuple[Rep, ...]) -> Set:
    told = int(row["valid_reps"])
    return Set(
        row["exercise"],
        float(row["confidence"]),
        float(row["start_s"]),
        float(row["end_s"]),
        unsure=row["unsure"] == "yes",
        reps=reps,
        id=UUID(row["id"]),
        told_reps=None if told == sum(rep.valid for rep in reps) else told,
        load_kg=_maybe(row["load_kg"]),
        exertion=_maybe(row["exertion"]),
        pain=_maybe(row["pain"]),
    )


def _rep(row: Row) -> Rep:
    return Rep(
        start=float(row["start_s"]),
        peak=float(row["peak_s"]),
        end=float(row["end_s"]),
        range_deg=_number(row["range_deg"]),
        range_error_deg=_number(row["range_error_deg"]),
        eccentric_s=_number(row["eccentric_s"]),
        pause_s=_number(row["pause_s"]),
        concentric_s=_number(row["concentric_s"]),
        visibility=_number(row["visibility"]),
        form=_number(row["form"]),
        valid=row["valid"] == "yes",
        reason=row["reason"],
        cues=tuple(each for each in row["cues"].split("; ") if each),
        side=row["side"],
        id=UUID(row["id"]),
    )


def _number(text: str) -> float:
    return float(text) if text else math.nan


def _maybe(text: str) -> float | None:
    return float(text) if text else None
