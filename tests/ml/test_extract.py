from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from fitness_app.domain.frame import Frame
from ml import extract


def frames(fps: float, seconds: float) -> Iterator[Frame]:
    for time_s in np.arange(0, seconds, 1 / fps):
        yield Frame(float(time_s), None)


@pytest.mark.parametrize(("fps", "limit", "kept"), [(30, 10, 20), (10, 30, 20), (25, 0, 50)])
def test_frames_are_thinned_to_the_rate(fps: float, limit: float, kept: int) -> None:
    assert len(list(extract.at_most(limit, frames(fps, 2.0)))) == pytest.approx(kept, abs=1)


def test_a_folder_without_videos_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [str(tmp_path), "--pose-model", "none.task", "--out", str(tmp_path / "out")]
    assert extract.main(arguments) == 1
    assert "holds no .mp4 files" in capsys.readouterr().err
