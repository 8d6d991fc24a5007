"""Pose recordings: what a session saw, as landmarks only.

The file is an `.npz` with `landmarks` (T, 33, 4) float32, `world` (T, 33, 3) float32 (optional), `time_s`
(T,) and `size` (width, height).
"""

import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import JOINTS, Joint, PoseTrack

# RuntimeError: zipfile's word for encryption and for methods that it does not know.
_UNREADABLE = (OSError, ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)

_SIDES = {"LEFT": "RIGHT", "RIGHT": "LEFT"}
_OTHER_SIDE = [
    Joint["_".join(_SIDES.get(word, word) for word in joint.name.split("_"))].value for joint in Joint
]


def save(track: PoseTrack, path: Path) -> None:
    """Writes a recording, through a temporary file, so that a crash leaves no half of one.

    Raises UserError when the folder cannot be written to.
    """
    arrays: dict[str, Any] = {
        "landmarks": np.asarray(track.landmarks, np.float32),
        "time_s": np.asarray(track.time_s, np.float64),
        "size": np.asarray(track.size, np.int64),
    }
    if track.world is not None:
        arrays["world"] = np.asarray(track.world, np.float32)
    fresh = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **arrays)
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink()
        raise UserError("The recording cannot be written to {0}: {1}.", path, error.strerror) from error


def load(path: Path) -> PoseTrack:
    """Reads a recording.

    Raises UserError when the file is absent, cut off, or no pose recording.
    """
    if not path.is_file():
        raise UserError("There is no pose recording {0}: check the path.", path)
    try:
        with path.open("rb") as file, np.lib.npyio.NpzFile(file, allow_pickle=False) as stored:
            arrays = {name: np.asarray(stored[name]) for name in stored.files}
    except _UNREADABLE as error:
        raise UserError(
            "{0} is no pose recording or is cut off: export it again, or choose another file.", path
        ) from error
    return _track(arrays, path)


def mirrored(track: PoseTrack) -> PoseTrack:
    """The track as a mirror shows it: x runs the other way, and left and right change places."""
    landmarks = track.landmarks[:, _OTHER_SIDE].copy()
    landmarks[..., 0] = 1.0 - landmarks[..., 0]
    world = None if track.world is None else track.world[:, _OTHER_SIDE] * (-1.0, 1.0, 1.0)
    return PoseTrack(landmarks, world, track.time_s, track.size)


def _track(arrays: dict[str, NDArray[np.generic]], path: Path) -> PoseTrack:
    wrong = _fault(arrays)
    if wrong:
        raise UserError(
            "{0} is no pose recording ({1}): export it again, or choose another file.", path, wrong
        )
    width, height = (int(side) for side in arrays["size"].astype(np.int64))
    world = arrays.get("world")
    return PoseTrack(
        arrays["landmarks"].astype(np.float32),
        None if world is None else world.astype(np.float32),
        arrays["time_s"].astype(np.float64),
        (width, height),
    )


def _fault(arrays: dict[str, NDArray[np.generic]]) -> str:
    """What is wrong with the arrays, or nothing."""
    missing = [name for name in ("landmarks", "time_s", "size") if name not in arrays]
    if missing:
        return f"it lacks {' and '.join(missing)}"
    if any(not np.issubdtype(array.dtype, np.number) for array in arrays.values()):
        return "it holds something other than numbers"
    count = len(arrays["time_s"]) if arrays["time_s"].ndim == 1 else -1
    shapes = {"landmarks": (count, JOINTS, 4), "world": (count, JOINTS, 3), "size": (2,)}
    for name, shape in shapes.items():
        if name in arrays and arrays[name].shape != shape:
            return f"{name} has the shape {arrays[name].shape}, not {shape}"
    if count < 1:
        return "it holds no pose"
    if (arrays["size"].astype(np.int64) < 1).any():
        return "its picture has no size"
    if not np.isfinite(times := arrays["time_s"].astype(np.float64)).all() or (np.diff(times) <= 0).any():
        return "its times do not grow"
    return ""
