"""HMDB51 (Kuehne et al., ICCV 2011) as it is published.

    brush_hair/*.avi …     testTrainMulti_7030_splits/brush_hair_test_split1.txt …

A list's line is "NAME.avi 1" (train), "NAME.avi 2" (test) or "NAME.avi 0" (not used in that split).
"""

from pathlib import Path

from ml.data.video_clip import VideoClip, lines, some, videos_by_class

LISTS = "testTrainMulti_7030_splits"
PARTS = {"1": "train", "2": "test"}


def read(folder: Path, split: int = 1) -> list[VideoClip]:
    """The clips of official split 1, 2 or 3, those that it does not use left out.

    Raises UserError when videos or lists are missing.
    """
    videos = [(label, file) for label, file in videos_by_class(folder) if label != LISTS]
    parts = {label: _parts(folder, label, split) for label in {label for label, _ in videos}}
    clips = [
        VideoClip(file, label, "hmdb51", _film(file), parts[label][file.name])
        for label, file in videos
        if parts[label].get(file.name)
    ]
    return some(clips, folder, "CLASS/*.avi")


def _parts(folder: Path, label: str, split: int) -> dict[str, str]:
    """The part of each video of one class."""
    pairs = (
        line.split() for line in lines(folder / LISTS / f"{label}_test_split{split}.txt") if line.strip()
    )
    return {name: PARTS[part] for name, part in pairs if part in PARTS}


def _film(file: Path) -> str:
    """What the clip is cut from: "April_09_brush_hair_u_nm_np1_ba_goo_0" is of "April_09_brush_hair"."""
    return "_".join(file.stem.split("_")[:-6]) or file.stem
