"""What is to be done, and what is kept: with a small archive whose videos nobody has to look at."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from fitness_app.batch.archive import Archive, Wish
from fitness_app.batch.files import Video, seen
from fitness_app.batch.journal import Journal
from fitness_app.batch.recipe import Recipes
from fitness_app.batch.work import Outcome
from fitness_app.settings import Settings

ANSWER = {"sets": [], "holds": [], "recognitions": [], "models": {}, "frames": 3}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "archive"
    made.mkdir()
    for name in ("a.npz", "b.npz"):
        (made / name).write_bytes(name.encode())
    return made


@pytest.fixture
def archive(folder: Path, tmp_path: Path) -> Iterator[Archive]:
    with Journal(tmp_path / "out") as journal:
        made = Archive(Wish([str(folder)], tmp_path / "out", Settings()), journal)
        made.look()
        yield made


def outcome(video: Video, **changes: object) -> Outcome:
    return replace(Outcome(video, {"source": video.path, **ANSWER}, sha256="f" * 64), **changes)


def names(videos: list[Video]) -> list[str]:
    return [Path(one.path).name for one in videos]


def test_what_is_done_is_not_done_again(archive: Archive) -> None:
    assert names(archive.to_do) == ["a.npz", "b.npz"]
    archive.keep(outcome(archive.videos[0]))
    assert names(archive.to_do) == ["b.npz"]


def test_what_failed_is_tried_again_and_has_its_sentence_in_the_table(archive: Archive) -> None:
    line = archive.keep(Outcome(archive.videos[0], error="It is no video."))
    assert line == {"source": archive.videos[0].path, "error": "It is no video."}
    assert names(archive.to_do) == ["a.npz", "b.npz"]
    archive.keep(outcome(archive.videos[1]))
    bad, good = archive.rows()
    assert (bad["error"], good.get("error"), good["frames"]) == ("It is no video.", None, 3)


def test_a_file_that_changed_is_done_again_and_its_old_row_is_gone(archive: Archive, folder: Path) -> None:
    for video in archive.videos:
        archive.keep(outcome(video))
    (folder / "a.npz").write_bytes(b"another movement")
    archive.look()
    assert names(archive.to_do) == ["a.npz"]
    assert [Path(row["source"]).name for row in archive.rows()] == ["b.npz"]


def test_of_a_file_with_another_date_only_the_content_is_looked_at(archive: Archive, folder: Path) -> None:
    for video in archive.videos:
        archive.keep(outcome(video))
    os.utime(folder / "a.npz", ns=(0, 10**18))
    archive.look()
    [order] = archive.orders(archive.to_do)
    assert order.known == "f" * 64
    touched = seen(folder / "a.npz")
    assert archive.keep(Outcome(touched, sha256="f" * 64, unchanged=True))["frames"] == 3
    assert archive.to_do == []


@pytest.mark.parametrize("changes", [{"networks": {"skeleton": "another"}}, {"exercise": "squat"}])
def test_other_models_or_another_exercise_make_everything_new(
    archive: Archive, changes: dict[str, object]
) -> None:
    for video in archive.videos:
        archive.keep(outcome(video))
    assert archive.to_do == []
    archive.recipes = replace(archive.recipes, **changes)
    assert names(archive.to_do) == ["a.npz", "b.npz"]
    assert [order.known for order in archive.orders(archive.to_do)] == ["", ""]


def test_a_folder_that_is_not_there_fails_and_the_others_are_looked_at(
    archive: Archive, folder: Path, tmp_path: Path
) -> None:
    archive.wish = replace(archive.wish, folders=[str(tmp_path / "absent"), str(folder)])
    archive.look()
    assert len(archive.videos) == 2
    assert "There is no folder" in archive.failed[str(tmp_path / "absent")]


def test_without_a_pose_model_only_recordings_can_be_analysed(archive: Archive) -> None:
    film = Video("/films/a.mp4", 1, 1)
    archive.recipes = Recipes({}, missing="The pose model is not here.")
    [hopeless] = archive.hopeless([film, *archive.videos])
    assert (hopeless.video, hopeless.error) == (film, "The pose model is not here.")
    assert archive.recipes.models(archive.videos[0]) == {}


@pytest.mark.skipif(sys.platform != "linux", reason="only there a name may be of any bytes")
def test_a_name_of_another_character_set_is_kept_and_can_be_shown(archive: Archive, folder: Path) -> None:
    strange = os.fsdecode(bytes(folder) + b"/caf\xe9.npz")
    Path(strange).write_bytes(b"movement")
    archive.look()
    [video] = [one for one in archive.videos if one.path == strange]
    assert archive.keep(outcome(video))["source"] == f"{folder}/caf\N{REPLACEMENT CHARACTER}.npz"
    assert video not in archive.to_do
    [row] = [row for row in archive.rows() if "caf" in row["source"]]
    assert row["source"].encode()
