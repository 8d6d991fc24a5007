"""UCF101, UCF50, HMDB51 and plain folders, made small in exactly their layouts."""

from collections import Counter
from pathlib import Path

import pytest
from videos import write_video

from fitness_app.domain.errors import UserError
from ml.data import clip_folder, hmdb51, ucf101, video_kinds


@pytest.fixture
def ucf(tmp_path: Path) -> Path:
    lists = tmp_path / "ucfTrainTestlist"
    lists.mkdir()
    classes = ("ApplyEyeMakeup", "PushUps")
    (lists / "classInd.txt").write_text("1 ApplyEyeMakeup\r\n2 PushUps\r\n")
    for split in (1, 2, 3):
        train, test = [], []
        for number, label in enumerate(classes, 1):
            for group in (1, 2, 3):
                name = f"{label}/v_{label}_g{group:02}_c01.avi"
                if split == 1:
                    write_video(tmp_path / "UCF-101" / name, 5)
                (test if group == split else train).append((name, number))
        (lists / f"trainlist{split:02}.txt").write_text("".join(f"{n} {i}\r\n" for n, i in train))
        (lists / f"testlist{split:02}.txt").write_text("".join(f"{n}\r\n" for n, _ in test))
    return tmp_path


@pytest.mark.parametrize("split", [1, 2, 3])
def test_the_three_official_splits_of_ucf101_are_kept(ucf: Path, split: int) -> None:
    clips = ucf101.read(ucf, split)
    assert Counter(clip.split for clip in clips) == {"train": 4, "test": 2}
    assert {clip.person for clip in clips if clip.split == "test"} == {
        f"ApplyEyeMakeup_g0{split}", f"PushUps_g0{split}",
    }  # fmt: skip


def test_the_fitness_classes_are_35_and_taken_by_name(ucf: Path) -> None:
    assert len(set(ucf101.FITNESS)) == 35
    assert {clip.label for clip in ucf101.read_fitness(ucf)} == {"PushUps"}


def test_ucf101_without_its_lists_is_told(ucf: Path) -> None:
    (ucf / "ucfTrainTestlist" / "testlist01.txt").unlink()
    with pytest.raises(UserError, match="testlist01"):
        ucf101.read(ucf)


def test_ucf50_is_divided_by_group(tmp_path: Path) -> None:
    for label, end in (("BenchPress", "g01_c01"), ("BenchPress", "g01_c02"), ("TaiChi", "g07_c01")):
        write_video(tmp_path / "UCF50" / label / f"v_{label}_{end}.avi", 3)
    clips = ucf101.read_ucf50(tmp_path)
    assert [clip.person for clip in clips] == ["BenchPress_g01", "BenchPress_g01", "TaiChi_g07"]
    assert {clip.split for clip in clips} == {""}


@pytest.fixture
def hmdb(tmp_path: Path) -> Path:
    lists = tmp_path / hmdb51.LISTS
    lists.mkdir()
    names = [f"April_09_brush_hair_u_nm_np1_ba_goo_{number}.avi" for number in range(3)]
    for name in names:
        write_video(tmp_path / "brush_hair" / name, 3)
    for split in (1, 2, 3):
        rows = [f"{name} {(number + split) % 3} \n" for number, name in enumerate(names)]
        (lists / f"brush_hair_test_split{split}.txt").write_text("".join(rows))
    return tmp_path


@pytest.mark.parametrize("split", [1, 2, 3])
def test_the_official_splits_of_hmdb51_leave_some_clips_out(hmdb: Path, split: int) -> None:
    clips = hmdb51.read(hmdb, split)
    assert Counter(clip.split for clip in clips) == {"train": 1, "test": 1}
    assert {clip.person for clip in clips} == {"April_09_brush_hair"}
    assert {clip.label for clip in clips} == {"brush_hair"}


def test_a_plain_folder_names_classes_by_folder(tmp_path: Path) -> None:
    write_video(tmp_path / "squat" / "a.mp4", 3)
    write_video(tmp_path / "lunge" / "b.avi", 3)
    (tmp_path / "lunge" / "notes.txt").write_text("no video")
    assert [(clip.label, clip.name) for clip in clip_folder.read(tmp_path)] == [
        ("lunge", "b"),
        ("squat", "a"),
    ]


def test_a_listed_folder_names_exercise_and_person(tmp_path: Path) -> None:
    write_video(tmp_path / "a.mp4", 3)
    (tmp_path / "counts.csv").write_text("file,exercise,person\na.mp4,squat,anna\n")
    clip = clip_folder.read_listed(tmp_path)[0]
    assert (clip.label, clip.person) == ("squat", "clips-anna")


def test_a_listed_video_that_is_missing_is_told(tmp_path: Path) -> None:
    (tmp_path / "counts.csv").write_text("file,exercise,person\na.mp4,squat,anna\n")
    with pytest.raises(UserError, match=r"a\.mp4"):
        clip_folder.read_listed(tmp_path)


@pytest.mark.parametrize("kind", sorted(video_kinds.VIDEO_KINDS))
def test_an_empty_folder_is_refused_with_a_sentence(tmp_path: Path, kind: str) -> None:
    with pytest.raises(UserError, match=r"name|unpack"):
        video_kinds.load([f"{kind}:{tmp_path}"])


@pytest.mark.parametrize("spec", ["ucf101", "sports1m:.", "folder:/no/such/place"])
def test_what_is_no_data_set_is_refused(spec: str) -> None:
    with pytest.raises(UserError, match=r"KIND:PATH|no folder"):
        video_kinds.load([spec])


def test_the_real_clips_are_listed(test_data: Path) -> None:
    clips = video_kinds.load([f"clips:{test_data / 'clips' / 'real'}"])
    assert len(clips) == 43
    assert len({clip.person for clip in clips}) > 10
