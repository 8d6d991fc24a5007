"""By what a video is analysed: where any of it is another, the video is analysed again."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from fitness_app import assembly, paths
from fitness_app.batch.files import Video
from fitness_app.domain.errors import UserError
from fitness_app.domain.workout import PIPELINE_VERSION
from fitness_app.settings import Settings


@dataclass(frozen=True, slots=True)
class Recipes:
    """The models by SHA-256: `networks` for every source, `pose` for videos, empty where it is `missing`."""

    networks: Mapping[str, str]
    pose: str = ""
    missing: str = ""
    exercise: str = ""

    def models(self, video: Video) -> dict[str, str]:
        """The models that look at this file; a recording needs no pose model."""
        needs_pose = self.pose and not assembly.is_recording(video.path)
        return dict(self.networks) | ({"pose": self.pose} if needs_pose else {})

    def of(self, video: Video) -> str:
        """All that decides about the answer, beside the file itself."""
        made = {"pipeline": PIPELINE_VERSION, "models": self.models(video), "exercise": self.exercise}
        return json.dumps(made, sort_keys=True)


def recipes(
    settings: Settings, exercise: str | None, *, with_videos: bool, progress: assembly.Progress
) -> Recipes:
    """What is installed here; the pose model is fetched where there are videos and it is not here yet.

    Raises UserError where a network is damaged.
    """
    made = Recipes(_networks(settings), exercise=exercise or "")
    if not with_videos:
        return made
    from fitness_app.vision.pose_model import model_id  # noqa: PLC0415 -- slow import

    try:
        return replace(made, pose=model_id(assembly.pose_model(settings, progress)).sha256)
    except UserError as error:
        return replace(made, missing=str(error))


def _networks(settings: Settings) -> dict[str, str]:
    """The SHA-256 of the networks that the settings name, without loading them."""
    from ml import card  # noqa: PLC0415 -- slow import

    folders = {"skeleton": assembly.skeleton_folder(settings)}
    video = paths.resources() / "models" / settings.video_model
    if settings.video_model and video.is_dir():
        folders["video"] = video
    return {role: card.read(folder).sha256 for role, folder in folders.items()}
