"""Every picture of a visit as a row: the joints' angles and places."""

import csv
import json
import math
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO
from uuid import UUID

import numpy as np

from fitness_app.domain.archive import Archive
from fitness_app.domain.curves import ANGLE_NAMES, joint_angles
from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.pose import Joint, PoseTrack
from fitness_app.domain.quality import Quality
from fitness_app.domain.workout import Set
from fitness_app.reports.tables import archive_json
from fitness_app.reports.visit import Visit
from fitness_app.reports.whole_file import whole

_PLACES = ("x", "y", "visibility", "x_m", "y_m", "z_m")
FRAME_COLUMNS = (
    *("session_id", "set_id", "exercise", "frame", "time_s", "rep"),
    *(f"{name}_deg" for name in ANGLE_NAMES),
    *(f"{joint.name.lower()}_{part}" for joint in Joint for part in _PLACES),
)
"""x and y are shares of the picture, y down; x_m, y_m and z_m metres from the middle of the hips, y down."""

TELL_EVERY = 200
"""Pictures between two reports of progress."""


def fill_frames(visit: Visit, fresh: Path, progress: Progress = silent) -> None:
    """Writes the table of pictures into a file of which `whole` takes care.

    Raises UserError where no poses were kept.
    """
    recorded = visit.recorded()
    with fresh.open("w", encoding="utf-8", newline="") as file:
        _write(visit.session.info.id, recorded, file, progress)


def _write(
    session_id: UUID, recorded: Sequence[tuple[Set, PoseTrack]], file: TextIO, progress: Progress
) -> None:
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(FRAME_COLUMNS)
    total, number = sum(len(track) for _, track in recorded), 0
    for one, track in recorded:
        for row in _rows(one, track):
            writer.writerow([session_id, *row])
            number += 1
            if number % TELL_EVERY == 0:
                progress(number / total)


def _rows(one: Set, track: PoseTrack) -> Iterator[list[object]]:
    angles = np.column_stack([joint_angles(track)[name] for name in ANGLE_NAMES])
    world = np.full((len(track), len(Joint), 3), np.nan) if track.world is None else track.world
    joined = np.concatenate((track.landmarks[..., [0, 1, 3]], world), axis=2).reshape(len(track), -1)
    for index, time_s in enumerate(track.time_s.tolist()):
        head: list[object] = [one.id, one.exercise, index + 1, f"{time_s:.4f}", _rep_at(one, time_s)]
        yield head + _cells(angles[index].tolist(), 1) + _cells(joined[index].tolist(), 4)


def _rep_at(one: Set, time_s: float) -> object:
    numbers = (number for number, rep in enumerate(one.reps, 1) if rep.start <= time_s <= rep.end)
    return next(numbers, "")


def _cells(values: list[float], digits: int) -> list[object]:
    return [f"{value:.{digits}f}" if math.isfinite(value) else "" for value in values]


def frames_as_plain(visit: Visit) -> list[dict[str, object]]:
    """The same for JSON: one entry per set whose poses were kept; nulls where a joint is missing."""
    return [
        {
            "set_id": str(one.id),
            "exercise": one.exercise,
            "quality": _quality(visit.quality(one)),
            "time_s": _numbers(track.time_s, 4),
            "angles_deg": {name: _numbers(angle, 1) for name, angle in joint_angles(track).items()},
            "joints": [joint.name.lower() for joint in Joint],
            "landmarks": _numbers(track.landmarks, 4),
            "world_m": None if track.world is None else _numbers(track.world, 4),
        }
        for one, track in (
            (one, visit.tracks[one.id]) for one in visit.session.sets if one.id in visit.tracks
        )
    ]


def _quality(quality: Quality) -> dict[str, object]:
    """What the figures of a set are worth."""
    figures = {
        "view_deg": quality.view.degrees,
        "visibility": quality.visibility,
        "range_error_deg": quality.error_deg,
        "pose_share": quality.pose_share,
        "pictures_per_s": quality.rate,
    }
    known = {name: round(value, 3) if math.isfinite(value) else None for name, value in figures.items()}
    return {"view": quality.view.name, "range_measurable": quality.measurable} | known


def _numbers(values: "np.ndarray[tuple[int, ...], np.dtype[np.floating]]", digits: int) -> object:
    """Nested lists of rounded numbers, None where there is none."""
    rounded = np.round(values.astype(np.float64), digits)
    plain = rounded.astype(object)
    plain[~np.isfinite(rounded)] = None
    return plain.tolist()


def write_json(archive: Archive, visit: Visit, output: Path, progress: Progress = silent) -> Path:
    """Writes an archive that can be taken in again, with every picture beside it for other programs.

    What `progress` raises ends the work and leaves no file. Raises UserError where it cannot be written.
    """
    text = archive_json(archive, datetime.now(UTC)).removesuffix("\n}")
    progress(0.1)
    plain = frames_as_plain(visit)
    progress(0.5)
    frames = json.dumps(plain, separators=(",", ":"), allow_nan=False)
    progress(0.9)
    with whole(output) as fresh:
        fresh.write_text(f'{text},\n "frames": {frames}\n}}', encoding="utf-8", newline="")
    return output
