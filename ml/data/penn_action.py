"""Penn Action in its published layout: `labels/*.mat` (Zhang, Zhu, Derpanis, ICCV 2013; research use)."""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray
from ml.data.matlab import load_mat, mat_files
from ml.data.skeleton import JOINTS, SkeletonSequence

CORNER = 2.0
"""A missing joint lies in the picture's corner: at 1, 1, or in clips that were scaled at up to 1.5, 1.5."""
FRAMES_PER_S = 30.0
"""The data set does not record it; its pictures come from web video."""


def read(folder: Path) -> list[SkeletonSequence]:
    """All clips of the data set in `folder`, or in its folder `labels`, in order of their numbers.

    The publisher's split is train and test; people are not named, so every clip is its own person.
    Raises UserError when files are missing or broken.
    """
    labels = folder / "labels"
    return [read_clip(file) for file in mat_files(labels if labels.is_dir() else folder, "Penn Action")]


def read_clip(file: Path) -> SkeletonSequence:
    """One clip; joints out of the picture are NaN. Raises UserError when the file is broken."""
    fields = load_mat(file, ("x", "y", "visibility", "action", "train"))
    points = np.stack([fields["x"], fields["y"]], axis=-1).astype(np.float32)
    if points.ndim != 3 or points.shape[1] != len(JOINTS) or fields["visibility"].shape != points.shape[:2]:
        raise UserError("{0} does not hold the 13 joints of Penn Action: fetch the file again.", file)
    points[_missing(points, fields["visibility"])] = np.nan
    return SkeletonSequence(
        points=points,
        time_s=np.arange(len(points)) / FRAMES_PER_S,
        label=str(fields["action"].ravel()[0]),
        source="penn-action",
        person=f"penn-{file.stem}",
        name=file.stem,
        split="train" if int(fields["train"].ravel()[0]) == 1 else "test",
    )


def _missing(points: FloatArray, visibility: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """(T, 13) true where a joint is out of the picture."""
    return np.asarray((points < CORNER).all(axis=-1) & (visibility == 0))
