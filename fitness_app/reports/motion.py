"""Movements for a laboratory: TRC for OpenSim, C3D for everybody else.

Both are right-handed with y up: x to the picture's right, z towards the camera, the origin between the
hips. TRC is in metres, C3D in millimetres. Both formats know only a constant rate, so poses are brought onto
an even grid of times; of a track that is even already nothing changes.
"""

import errno
import os
import warnings
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import Joint, PoseTrack
from fitness_app.reports.visit import one_line

Points = NDArray[np.float64]
MARKERS = tuple("".join(part.capitalize() for part in joint.name.split("_")) for joint in Joint)
"""Names of the landmarks as markers: LeftShoulder, RightKnee, …"""
TO_Y_UP = np.array([1.0, -1.0, -1.0])
"""Half a turn around x, which keeps the hands right: the poses have y down and z away from the camera."""
LONGEST_GAP_S = 0.25
"""A longer gap is left empty, a shorter one bridged."""
TELL_EVERY = 200
"""Lines of a TRC between two reports of progress."""
BYTES_OF_POINT = 16
MOST_FRAMES = 65_535
"""C3D counts its frames in two bytes."""
LONGEST_TEXT = 127
"""Bytes of one text in a C3D file; a longer one goes on in the next."""


@dataclass(frozen=True, slots=True, eq=False)
class Motion:
    """A movement at a constant `rate` (1/s): `points` (T, 33, 3) in metres, y up, NaN where not known."""

    rate: float
    start_s: float
    points: Points

    @property
    def time_s(self) -> Points:
        """(T,) seconds of the session."""
        return self.start_s + np.arange(len(self.points)) / self.rate


def motion_of(track: PoseTrack) -> Motion:
    """The track in metres on an even grid of times, at its own middle rate.

    Raises UserError where it has no places in metres, or is too short to have a rate.
    """
    if track.world is None or not np.isfinite(track.world).any():
        raise UserError(
            "The poses of this set are known in the picture only, not in metres: choose CSV or JSON."
        )
    if len(track) < 2:
        raise UserError("A single pose is no movement: choose CSV or JSON.")
    span = float(track.time_s[-1] - track.time_s[0])
    count = round(span / float(np.median(np.diff(track.time_s)))) + 1
    grid = np.linspace(track.time_s[0], track.time_s[-1], count)
    flat = (track.world.astype(np.float64) * TO_Y_UP).reshape(len(track), -1)
    asked = _snapped(grid, track.time_s)
    even = np.column_stack([_at(asked, track.time_s, column) for column in flat.T])
    return Motion((count - 1) / span, float(grid[0]), even.reshape(count, len(MARKERS), 3))


def _snapped(grid: Points, time_s: Points) -> Points:
    """The grid, with the samples' own times where it differs from them by rounding only."""
    nearest = np.clip(np.searchsorted(time_s, grid - 1e-6), 0, len(time_s) - 1)
    return np.where(np.abs(time_s[nearest] - grid) < 1e-6, time_s[nearest], grid)


def _at(asked: Points, time_s: Points, values: Points) -> Points:
    """Straight lines between known samples; NaN before the first, after the last and across long gaps."""
    known = np.isfinite(values)
    if known.sum() < 2:
        return np.full(len(asked), np.nan)
    times = time_s[known]
    even = np.interp(asked, times, values[known], left=np.nan, right=np.nan)
    after = np.clip(np.searchsorted(times, asked), 1, len(times) - 1)
    bridged = times[after] - times[after - 1] > LONGEST_GAP_S
    even[bridged & ~np.isin(asked, times)] = np.nan
    return np.asarray(even)


def fill_trc(motion: Motion, fresh: Path, person: str, progress: Progress = silent) -> None:
    """Writes a TRC file in metres into one of which `whole` takes care; its first line names the person."""
    count, markers = len(motion.points), len(MARKERS)
    rate = f"{motion.rate:.6g}"
    labels = "\t".join(f"{name}\t\t" for name in MARKERS)
    axes = "\t".join(f"X{n}\tY{n}\tZ{n}" for n in range(1, markers + 1))
    head = [
        f"PathFileType\t4\t(X/Y/Z)\t{one_line(person)}.trc",
        "DataRate\tCameraRate\tNumFrames\tNumMarkers\tUnits\tOrigDataRate\tOrigDataStartFrame\tOrigNumFrames",
        f"{rate}\t{rate}\t{count}\t{markers}\tm\t{rate}\t1\t{count}",
        f"Frame#\tTime\t{labels}",
        f"\t\t{axes}",
        "",
    ]
    rows = zip(motion.time_s.tolist(), motion.points.reshape(count, -1).tolist(), strict=True)
    with fresh.open("w", encoding="utf-8", newline="") as file:
        file.writelines(f"{line}\n" for line in head)
        for number, (time_s, row) in enumerate(rows, 1):
            cells = "\t".join("" if value != value else f"{value:.6f}" for value in row)
            file.write(f"{number}\t{time_s:.6f}\t{cells}\n")
            if number % TELL_EVERY == 0:
                progress(number / count)


def fill_c3d(motion: Motion, fresh: Path, about: Mapping[str, str], progress: Progress = silent) -> None:
    """Writes a C3D file in millimetres into one of which `whole` takes care.

    `about` are texts for its group FITNESS_APP, "PERSON" among them. Raises UserError where the format cannot
    hold the movement.
    """
    if len(motion.points) > MOST_FRAMES:
        raise UserError("This set is too long for C3D, which holds 65535 frames: choose TRC.")
    file = _c3d(motion, about)
    progress(0.5)
    plain = fresh.with_name(f".{sha256(fresh.name.encode()).hexdigest()[:32]}.c3d")  # the library's wish
    try:
        file.write(str(plain))
        _refuse_part(plain, motion)
        plain.replace(fresh)
    except OSError as error:
        raise OSError(error.errno, error.strerror or "the folder may not be written to") from error
    finally:
        with suppress(OSError):
            plain.unlink()
    progress(1.0)


def _refuse_part(file: Path, motion: Motion) -> None:
    """The library does not look whether the disk has taken it all."""
    if file.stat().st_size < motion.points.size // 3 * BYTES_OF_POINT:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _c3d(motion: Motion, about: Mapping[str, str]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of the binding's own types, on Python 3.12
        import ezc3d  # noqa: PLC0415 -- slow import

    file = ezc3d.c3d()
    point = file["parameters"]["POINT"]
    point["RATE"]["value"] = [motion.rate]
    point["LABELS"]["value"] = list(MARKERS)
    point["UNITS"]["value"] = ["mm"]
    file.add_parameter("POINT", "X_SCREEN", "+X")
    file.add_parameter("POINT", "Y_SCREEN", "+Y")
    for name, text in about.items():
        file.add_parameter("FITNESS_APP", name, pieces(text))
    known = np.isfinite(motion.points).all(axis=2).T  # (marker, frame)
    points = np.ones((4, len(MARKERS), len(motion.points)))
    points[:3] = motion.points.transpose(2, 1, 0) * 1000.0
    points[:3, ~known] = np.nan
    file["data"]["points"] = points
    file["data"]["meta_points"]["residuals"] = np.where(known, 0.0, -1.0)[None]
    return file


def pieces(text: str) -> list[str]:
    """A text in parts of at most 127 bytes of UTF-8, cut between letters: C3D has no longer ones."""
    found, room = [""], LONGEST_TEXT
    for letter in one_line(text):
        size = len(letter.encode())
        if size > room:
            found, room = [*found, ""], LONGEST_TEXT
        found[-1] += letter
        room -= size
    return found
