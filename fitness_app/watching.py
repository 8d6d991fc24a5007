"""Looks through a file for the movement in it."""

from collections.abc import Iterable
from pathlib import Path

from fitness_app import assembly
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Frame, SourceSpec
from fitness_app.domain.pose import PoseTrack, track_of
from fitness_app.settings import Settings

FRAMES_PER_S = 15.0
"""A video is looked at no more often: movements are slower than that."""


def must_be_there(files: Iterable[Path]) -> None:
    """Raises UserError for the first of these files that is missing, before anything slow is loaded."""
    for file in files:
        if not file.exists():
            raise UserError("There is no file {0}: check the path.", file)


def watched(file: Path, settings: Settings, doing: Doing) -> PoseTrack:
    """The movement in a video file or pose recording.

    Raises UserError where it cannot be read or shows nobody, Stopped where the user had enough.
    """
    from fitness_app.vision import pose_track  # noqa: PLC0415 -- slow import
    from fitness_app.vision.pose_estimator import PoseEstimator  # noqa: PLC0415 -- slow import
    from fitness_app.vision.sources import open_source  # noqa: PLC0415 -- slow import

    if assembly.is_recording(str(file)):
        return pose_track.load(file)
    poses, due = [], 0.0
    model = assembly.pose_model(settings)
    with open_source(SourceSpec(str(file))) as source, PoseEstimator(model) as estimator:
        for frame in source.frames():
            if isinstance(frame, Frame) and frame.time_s >= due:
                due = max(due + 1 / FRAMES_PER_S, frame.time_s)
                doing.step(doing.text, min(1.0, frame.time_s / max(source.duration_s or 60.0, 1e-3)))
                poses.append(estimator.estimate(frame))
    if not any(pose.present for pose in poses):
        raise UserError(
            "Nobody is seen in {0}: choose a video with your whole body in the picture.", file.name
        )
    return track_of(poses)
