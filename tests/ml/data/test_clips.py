import shutil
from pathlib import Path

import pytest

from fitness_app.domain.errors import UserError
from ml.data import clips
from ml.data.app_classes import CLASSES, relabelled


def test_every_line_of_the_list_is_a_sequence(recordings: Path) -> None:
    sequences = clips.read(recordings)
    assert len(sequences) == 12
    assert {s.label for s in sequences} == {"squat", "jumping_jack", "none"}
    assert {s.person for s in sequences} == {f"clips-person-{n}" for n in range(4)}
    assert sequences[0].points.shape == (90, 13, 2)


@pytest.fixture
def copied(recordings: Path, tmp_path: Path) -> Path:
    """Recordings that a test may spoil."""
    return Path(shutil.copytree(recordings, tmp_path / "copied"))


def test_a_missing_recording_is_named_with_the_way_to_make_it(copied: Path) -> None:
    (copied / "squat_1.npz").unlink()
    with pytest.raises(UserError, match=r"squat_1\.npz is missing: make it with python -m ml\.extract"):
        clips.read(copied)


@pytest.mark.parametrize("text", ["", "a,b\n1,2\n"])
def test_a_list_without_its_columns_is_refused(copied: Path, text: str) -> None:
    (copied / "counts.csv").write_text(text)
    with pytest.raises(UserError, match="columns"):
        clips.read(copied)


def test_a_folder_without_a_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"counts\.csv"):
        clips.read(tmp_path)


def test_all_labels_of_the_clips_are_the_apps(test_data: Path) -> None:
    lines = (test_data / "clips" / "real" / "counts.csv").read_text().splitlines()[1:]
    assert {line.split(",")[1] for line in lines} <= set(CLASSES)


def test_relabelling_leaves_ambiguous_ones_out(recordings: Path) -> None:
    sequences = clips.read_generated(recordings)
    assert {s.label for s in relabelled(sequences)} == {"squat", "none"}
