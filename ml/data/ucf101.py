"""UCF101 (Soomro, Zamir, Shah 2012) and UCF50 (Reddy, Shah 2013) as they are published.

    UCF-101/Basketball/v_Basketball_g01_c01.avi …     UCF50/BenchPress/v_BenchPress_g01_c01.avi …
    ucfTrainTestlist/{classInd,trainlist01,testlist01}.txt …

Clips of one group (g01 …) are cut from one video: they are never divided.
"""

from functools import partial
from pathlib import Path

from ml.data.video_clip import VideoClip, lines, some, videos_by_class

FITNESS = (
    "BalanceBeam", "BasketballDunk", "BenchPress", "Biking", "BodyWeightSquats", "BoxingPunchingBag",
    "BoxingSpeedBag", "BreastStroke", "CleanAndJerk", "FloorGymnastics", "FrontCrawl", "HammerThrow",
    "HandstandPushups", "HandstandWalking", "HighJump", "HulaHoop", "JavelinThrow", "JumpRope", "JumpingJack",
    "LongJump", "Lunges", "ParallelBars", "PoleVault", "PommelHorse", "PullUps", "Punch", "PushUps",
    "RockClimbingIndoor", "RopeClimbing", "Rowing", "StillRings", "TaiChi", "TrampolineJumping",
    "UnevenBars", "WallPushups",
)  # fmt: skip
"""35 fitness classes: the paper that uses so many does not list its own."""

HAR_8 = (
    "Bowling", "PlayingCello", "PlayingDhol", "PlayingGuitar", "SoccerPenalty", "Surfing", "Typing",
    "WallPushups",
)  # fmt: skip
"""The 8 classes of Attention-HAR."""


def read(folder: Path, split: int = 1) -> list[VideoClip]:
    """All clips of UCF101 with the parts of official split 1, 2 or 3.

    Raises UserError when videos or lists are missing.
    """
    lists = folder / "ucfTrainTestlist"
    parts = {
        line.split()[0].rpartition("/")[2]: part
        for part in ("train", "test")
        for line in lines(lists / f"{part}list{split:02}.txt")
        if line.strip()
    }
    return [
        VideoClip(file, label, "ucf101", group(file), parts.get(file.name, ""))
        for label, file in found(folder, "UCF-101")
    ]


def read_some(folder: Path, classes: tuple[str, ...]) -> list[VideoClip]:
    """The clips of some classes of UCF101, without the official parts: the papers divide them themselves."""
    videos = [
        VideoClip(file, label, "ucf101", group(file))
        for label, file in found(folder, "UCF-101")
        if label in classes
    ]
    return some(videos, folder, "UCF-101/CLASS/*.avi")


read_fitness = partial(read_some, classes=FITNESS)
read_har_8 = partial(read_some, classes=HAR_8)


def read_ucf50(folder: Path) -> list[VideoClip]:
    """All clips of UCF50, to be divided by group. Raises UserError when there are none."""
    return [VideoClip(file, label, "ucf50", group(file)) for label, file in found(folder, "UCF50")]


def found(folder: Path, name: str) -> list[tuple[str, Path]]:
    """(class, file) in `folder`/`name`, or in `folder` itself. Raises UserError when there are none."""
    place = folder / name if (folder / name).is_dir() else folder
    videos = [(label, file) for label, file in videos_by_class(place) if file.name.startswith("v_")]
    return some(videos, folder, f"{name}/CLASS/v_CLASS_*.avi")


def group(file: Path) -> str:
    """The group of a clip: "v_Basketball_g01_c01" is of "Basketball_g01"."""
    return file.stem.removeprefix("v_").rpartition("_c")[0]
