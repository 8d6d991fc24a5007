"""Analyses of many videos as one Parquet table: a row for each, its sets and repetitions nested in it.

The columns are those of `analyse --json` under the same names, and beside them what the row was made of. The
nesting is Parquet's own (lists of records), as DuckDB, Polars, Spark and pandas read it.
"""

import os
from collections.abc import Iterable, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from fitness_app.domain.errors import UserError

ROWS = 256
"""So many rows are in memory at a time, and in one group of the file."""


def _record(kind: pa.DataType, names: str) -> list[tuple[str, pa.DataType]]:
    return [(name, kind) for name in names.split()]


_NUMBER, _WORD, _YES, _WHOLE = pa.float64(), pa.string(), pa.bool_(), pa.int64()
_OPINION = pa.struct(
    [*_record(_WORD, "label device runtime"), ("confidence", _NUMBER), ("attention", pa.list_(_NUMBER))]
)
_RECOGNITION = pa.struct(
    [
        *(("time", _NUMBER), ("label", _WORD), ("confidence", _NUMBER), ("guess", _WORD)),
        *_record(_OPINION, "skeleton video"),
    ]
)
_REP = pa.struct(
    [
        *_record(_NUMBER, "start peak end range_deg range_error_deg"),
        *_record(_NUMBER, "eccentric_s pause_s concentric_s visibility form"),
        *(("valid", _YES), ("cues", pa.list_(_WORD)), ("side", _WORD), ("reason", _WORD)),
    ]
)
_EFFORT = pa.struct([*_record(_NUMBER, "speed_loss range_loss"), ("tired", _YES)])
_SET = pa.struct(
    [
        *(("exercise", _WORD), ("confidence", _NUMBER), ("start", _NUMBER), ("end", _NUMBER)),
        *(("unsure", _YES), ("effort", _EFFORT), ("reps", pa.list_(_REP))),
    ]
)
_HOLD = pa.struct([("exercise", _WORD), ("start", _NUMBER), ("end", _NUMBER)])
_MODEL = pa.struct(_record(_WORD, "name sha256"))
SCHEMA = pa.schema(
    [
        *(("source", _WORD), ("error", _WORD), ("seconds", _NUMBER), ("frames", _WHOLE), ("dropped", _WHOLE)),
        *(("interrupted", _YES), ("pose_share", _NUMBER), ("processed_fps", _NUMBER)),
        *(("sets", pa.list_(_SET)), ("holds", pa.list_(_HOLD)), ("recognitions", pa.list_(_RECOGNITION))),
        ("models", pa.struct(_record(_MODEL, "pose skeleton video"))),
        *(("sha256", _WORD), ("bytes", _WHOLE), ("modified", pa.timestamp("us", tz="UTC"))),
        *(("pipeline_version", _WORD), ("cpu_s", _NUMBER)),
    ]
)
"""All columns. `sha256`, `bytes`, `modified` are of the video, `cpu_s` the seconds of processor it took."""


def write(rows: Iterable[Mapping[str, Any]], path: Path) -> int:
    """Writes the rows in the place of what was at `path`, all or nothing, and says how many there are.

    Raises UserError where the file cannot be written.
    """
    fresh, count = path.with_suffix(".tmp"), 0
    try:
        with pq.ParquetWriter(fresh, SCHEMA, compression="zstd") as writer:
            for group in _groups(rows):
                writer.write_table(pa.Table.from_pylist(group, schema=SCHEMA))
                count += len(group)
        _to_disk(fresh)
        fresh.replace(path)
    except OSError as error:
        fresh.unlink(missing_ok=True)
        raise UserError(
            "{0} cannot be written ({1}): free some space, or name another --output.", path, error.strerror
        ) from error
    return count


def _groups(rows: Iterable[Mapping[str, Any]]) -> Iterable[list[Mapping[str, Any]]]:
    """Some rows at a time."""
    waiting = iter(rows)
    while group := list(islice(waiting, ROWS)):
        yield group


def _to_disk(path: Path) -> None:
    with path.open("r+b") as file:
        os.fsync(file.fileno())
