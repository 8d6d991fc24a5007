"""Reading of MATLAB files; scipy belongs to the extra `train` and is asked for only here."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from fitness_app.domain.errors import UserError


def mat_files(folder: Path, data_set: str) -> list[Path]:
    """The .mat files of `folder` by name. Raises UserError when there are none."""
    files = sorted(folder.glob("*.mat"))
    if not files:
        raise UserError("{0} holds no .mat files: name the folder of {1}.", folder, data_set)
    return files


def load_mat(file: Path, wanted: Iterable[str]) -> dict[str, Any]:
    """The arrays of `file`. Raises UserError when it is missing, broken, or lacks a wanted array."""
    try:
        from scipy.io import loadmat  # noqa: PLC0415 -- only the extra `train` has it
        from scipy.io.matlab import MatReadError  # noqa: PLC0415
    except ImportError as error:
        raise UserError('Reading .mat files needs scipy: pip install "fitness-app[train]".') from error
    try:
        fields: dict[str, Any] = loadmat(file)
    except (OSError, ValueError, NotImplementedError, MatReadError, TypeError, IndexError) as error:
        raise UserError("{0} cannot be read as a MATLAB file: fetch it again.", file) from error
    absent = [name for name in wanted if name not in fields]
    if absent:
        raise UserError("{0} lacks {1}: fetch the file again.", file, ", ".join(absent))
    return fields
