"""Videos of one's own: a folder per class, or one folder with a list `counts.csv`."""

from pathlib import Path

from fitness_app.domain.errors import UserError
from ml.data.clips import COUNTS
from ml.data.clips import lines as listed
from ml.data.video_clip import VIDEOS, VideoClip, some, videos_by_class


def read(folder: Path) -> list[VideoClip]:
    """One clip per video of CLASS/*.mp4; each stands for a person of its own, as nothing else is known."""
    clips = [
        VideoClip(file, label, "folder", f"{label}/{file.stem}") for label, file in videos_by_class(folder)
    ]
    return some(clips, folder, "CLASS/*.mp4")


def read_listed(folder: Path) -> list[VideoClip]:
    """One clip per line of `counts.csv`. Raises UserError when the list or a video is missing."""
    clips = []
    for line in listed(folder / COUNTS):
        file = folder / line["file"]
        if not file.is_file():
            raise UserError("{0} is missing: {1} names it.", file, COUNTS)
        clips.append(VideoClip(file, line["exercise"], "clips", f"clips-{line['person']}"))
    return clips


def read_generated(folder: Path) -> list[VideoClip]:
    """One clip per video, named after its exercise: computer-generated people, for teaching only."""
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() in VIDEOS)
    clips = [VideoClip(file, file.stem, "generated", f"generated-{file.stem}") for file in files]
    return some(clips, folder, "EXERCISE.mp4")
