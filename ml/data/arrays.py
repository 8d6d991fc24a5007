"""HDM05 (Müller et al. 2007), MSR Action3D (Li, Zhang, Liu 2010) and push-up forms as one array file each.

The `.npz` holds `X` (sum T, 33, 4) x, y, z, visibility in MediaPipe's order, y down, NaN where the source
has no such joint, and per sequence `lens`, `label`, `group` (the person), `split`, `name`, `fps`, `quality`.
"""

from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from fitness_app.domain.errors import UserError
from ml.data.skeleton import SkeletonSequence, joined, solid_from_landmarks

_NEEDED = ("X", "lens", "label", "group", "split", "name", "fps")


def read_hdm05(file: Path) -> list[SkeletonSequence]:
    """All sequences of HDM05; points in the source's units, split by actor as published with the file."""
    # HDM05's z points towards the viewer once y points down: turned, left stays left.
    return _read(file, "hdm05", np.array([1, 1, -1], np.float32))


def read_msr_action3d(file: Path) -> list[SkeletonSequence]:
    """All sequences of MSR Action3D in metres; odd subjects train, even ones test."""
    return _read(file, "msr-action3d", np.array([1, 1, 1], np.float32))


def read_pushup_form(file: Path) -> list[SkeletonSequence]:
    """Push-ups as MediaPipe landmarks with their form in `quality`; people are not named.

    The shape of the pictures is not recorded: with 16:9 the arms keep their length best.
    """
    stored = load_arrays(file, ("X", "lens", "quality", "fps"))
    frames = np.split(stored["X"].astype(np.float32), np.cumsum(stored["lens"])[:-1])
    solids = [solid_from_landmarks(landmarks, (16, 9)) for landmarks in frames]
    return [
        SkeletonSequence(
            points=solid[..., :2],
            time_s=np.arange(len(solid)) / float(fps),
            label="push_up",
            source="pushup-form",
            person="pushup-form",
            name=f"pushup-form-{number}",
            quality=str(quality),
            solid=solid,
        )
        for number, (solid, quality, fps) in enumerate(
            zip(solids, stored["quality"], stored["fps"], strict=True)
        )
    ]


def _read(file: Path, source: str, axes: np.ndarray) -> list[SkeletonSequence]:
    stored = load_arrays(file, _NEEDED)
    if int(stored["lens"].sum()) != len(stored["X"]):
        raise UserError("{0} is cut short: fetch it again.", file)
    ends = np.cumsum(stored["lens"])
    return [_sequence(stored, i, int(ends[i]), source, axes) for i in range(len(ends))]


def _sequence(
    stored: dict[str, np.ndarray], i: int, end: int, source: str, axes: np.ndarray
) -> SkeletonSequence:
    frames = stored["X"][end - int(stored["lens"][i]) : end]
    return SkeletonSequence(
        points=joined(frames[..., :3].astype(np.float32)) * axes,
        time_s=np.arange(len(frames)) / float(stored["fps"][i]),
        label=str(stored["label"][i]),
        source=source,
        person=f"{source}-{stored['group'][i]}",
        name=str(stored["name"][i]),
        split=str(stored["split"][i]),
    )


def load_arrays(file: Path, wanted: tuple[str, ...], welcome: tuple[str, ...] = ()) -> dict[str, np.ndarray]:
    """The arrays of an .npz file, those that are `welcome` where it has them.

    Raises UserError when it is missing, broken, or lacks a wanted one.
    """
    try:
        with file.open("rb") as stream, np.lib.npyio.NpzFile(stream, allow_pickle=False) as stored:
            return {name: stored[name] for name in (*wanted, *(set(welcome) & set(stored.files)))}
    except KeyError as error:
        raise UserError("{0} lacks an array ({1}): fetch the file again.", file, error.args[0]) from error
    except (OSError, ValueError, EOFError, BadZipFile) as error:
        raise UserError("{0} cannot be read: name an .npz file of this data set.", file) from error
