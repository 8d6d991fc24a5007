"""One row for each video, nothing of an analysis lost, and the old table there until the new one is whole."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import ModelId, Opinion, Recognition
from fitness_app.domain.workout import Hold, Rep, Set
from fitness_app.reports import parquet
from fitness_app.reports.analysis import Analysis, as_json


def analysis() -> dict[str, Any]:
    model = ModelId("skeleton-harnet", "a" * 64)
    opinion = Opinion("squat", 0.9, {"squat": 1.0}, model, attention=(0.25, 0.75))
    reps = (
        Rep(0.4, 1.0, 2.0, 92.0, 6.0, 1.4, 0.1, 1.0, 0.97, cues=("knees_in",)),
        Rep(2.4, 3.0, 4.0, 22.0, 6.0, 1.4, 0.1, 1.0, 0.97, valid=False, reason="too small"),
    )
    return as_json(
        Analysis(
            "/archive/ü.mp4",
            12.5,
            frames=125,
            pose_share=0.98,
            processed_fps=51.0,
            sets=(Set("squat", 0.97, 0.4, 4.0, reps=reps),),
            holds=(Hold("plank", 5.0, 9.0),),
            recognitions=(Recognition(3.2, "squat", 0.97, "squat", skeleton=opinion, video=opinion),),
            models={"skeleton": model, "pose": model},
        )
    )


def without_nothing(value: Any) -> Any:
    """The value without the places that Parquet fills with nothing."""
    if isinstance(value, dict):
        return {name: without_nothing(one) for name, one in value.items() if one is not None}
    return [without_nothing(one) for one in value] if isinstance(value, list) else value


def test_every_field_of_an_analysis_comes_back_equal(tmp_path: Path) -> None:
    answer = json.loads(json.dumps(analysis()))
    made = {"sha256": "b" * 64, "bytes": 7, "modified": datetime(2020, 5, 1, tzinfo=UTC), "cpu_s": 3.5}
    assert parquet.write([answer | made], tmp_path / "results.parquet") == 1
    [row] = pq.read_table(tmp_path / "results.parquet").to_pylist()
    assert without_nothing(row) == answer | made


def test_thousands_of_rows_are_written_in_groups(tmp_path: Path) -> None:
    rows = ({"source": str(number), "sets": []} for number in range(2 * parquet.ROWS + 1))
    assert parquet.write(rows, tmp_path / "results.parquet") == 2 * parquet.ROWS + 1
    file = pq.ParquetFile(tmp_path / "results.parquet")
    assert file.num_row_groups == 3
    assert file.read().column("source").to_pylist() == [
        str(number) for number in range(file.metadata.num_rows)
    ]


def breaks_off() -> Iterator[dict[str, Any]]:
    yield {"source": "a"}
    raise OSError(28, "No space left on device")


def test_what_breaks_off_leaves_the_table_as_it_was(tmp_path: Path) -> None:
    parquet.write([{"source": "old"}], tmp_path / "results.parquet")
    with pytest.raises(UserError, match="free some space"):
        parquet.write(breaks_off(), tmp_path / "results.parquet")
    assert pq.read_table(tmp_path / "results.parquet").column("source").to_pylist() == ["old"]
    assert [path.name for path in tmp_path.iterdir()] == ["results.parquet"]
