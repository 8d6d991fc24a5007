"""People put into other rooms: what stands behind them must not tell what they do.

Few people are filmed in few rooms, and a network soon knows the room instead of the exercise. MediaPipe's
pose landmarker says which pixels belong to the person; training puts pictures of other rooms behind them.
Nothing of this is needed live.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from torch import Tensor

from fitness_app.domain.errors import UserError
from fitness_app.vision import telemetry
from fitness_app.vision.quiet import without_chatter
from ml.data.picture import Pixels, square
from ml.data.video import Film, Look, keep, person_boxes, pictures, thinned
from ml.data.video_clip import VIDEOS

NUMBER = 10
"""The picture of a video that shows its room; the first ones are often black."""
PLAIN = 0.3
"""The share of rooms that are nothing but a few colours running into each other."""


@dataclass(frozen=True, slots=True, eq=False)
class Rooms:
    """Pictures (height, width, 3) of rooms, and the landmarker that finds who stands before them."""

    pictures: Sequence[Pixels]
    pose_model: Path

    @property
    def name(self) -> str:
        """Tells these rooms from others."""
        digest = hashlib.sha256()
        for picture in self.pictures:
            digest.update(picture.tobytes())
        return digest.hexdigest()[:8]

    def another(self, size: int, rng: np.random.Generator) -> Pixels:
        """A part of a room, or colours, as `size` × `size` pixels."""
        if rng.random() < PLAIN:
            few = rng.integers(0, 256, (*rng.integers(1, 5, 2), 3)).astype(np.uint8)
            return np.asarray(cv2.resize(few, (size, size), interpolation=cv2.INTER_CUBIC), np.uint8)
        room = self.pictures[int(rng.integers(len(self.pictures)))]
        side = int(min(room.shape[:2]) * rng.uniform(0.35, 0.8))
        top, left = (int(rng.integers(0, length - side + 1)) for length in room.shape[:2])
        part = cv2.resize(
            room[top : top + side, left : left + side], (size, size), interpolation=cv2.INTER_AREA
        )
        return np.asarray(part[:, ::-1] if rng.random() < 0.5 else part, np.uint8)


def from_videos(folder: Path, pose_model: Path) -> Rooms:
    """The rooms that the videos of a folder show. Raises UserError when there are none, or no landmarker."""
    if not pose_model.is_file():
        raise UserError("{0} is missing: name a pose landmarker with --pose-model.", pose_model)
    files = sorted(file for file in folder.glob("*") if file.suffix.lower() in VIDEOS)
    found = [next(islice(pictures(file), NUMBER, None), None) for file in files]
    rooms = [np.asarray(cv2.cvtColor(one[1], cv2.COLOR_BGR2RGB), np.uint8) for one in found if one]
    if not rooms:
        raise UserError("{0} holds no videos: name a folder of videos that show rooms.", folder)
    return Rooms(rooms, pose_model)


def placed(clip: Tensor, masks: Pixels, room: Pixels) -> Tensor:
    """The clip (time, 3, size, size) of bytes, `room` behind the person of `masks` (time, size, size)."""
    edge = edges(masks)
    behind = torch.from_numpy(np.array(room)).permute(2, 0, 1).float()
    return (clip.float() * edge + behind * (1 - edge)).to(torch.uint8)


def edges(masks: Pixels) -> Tensor:
    """How far each pixel is the person's (time, 1, size, size), 0–1: the mask sharpened."""
    return ((torch.from_numpy(np.array(masks)).float() / 255 - 0.3) / 0.4).clamp(0, 1)[:, None]


def masks(film: Film, look: Look, pose_model: Path) -> Pixels:
    """How surely each pixel of a film's frames is the person's (time, size, size); kept beside the frames."""
    frames = Path(str(getattr(film.pixels, "filename", "")))
    file = frames.with_name(f"{film.key}.person.npy")
    if not film.key:
        return np.stack(list(_found(film, look, pose_model)))
    if not file.exists():
        keep(file, np.stack(list(_found(film, look, pose_model))))
    return np.asarray(np.load(file, mmap_mode="r"))


def _found(film: Film, look: Look, pose_model: Path) -> Any:
    telemetry.silence()
    import mediapipe  # noqa: PLC0415 -- slow import
    from mediapipe.tasks.python import BaseOptions, vision  # noqa: PLC0415 -- slow import

    options = vision.PoseLandmarkerOptions(
        base_options=BaseOptions(model_asset_path=str(pose_model)),
        running_mode=vision.RunningMode.VIDEO,
        output_segmentation_masks=True,
    )
    boxes = person_boxes(look.recording(film.clip.file))
    with without_chatter(), vision.PoseLandmarker.create_from_options(options) as landmarker:
        for time_s, image in thinned(film.clip.file, look.fps):
            colours = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
            seen = mediapipe.Image(image_format=mediapipe.ImageFormat.SRGB, data=colours)
            segments = landmarker.detect_for_video(seen, round(1000 * time_s)).segmentation_masks
            shares = np.squeeze(segments[0].numpy_view()) if segments else np.zeros(image.shape[:2])
            grey = np.repeat((255 * shares).astype(np.uint8)[..., None], 3, axis=2)
            box = boxes(time_s)
            part = grey if box is None else square(grey, box, (0, 0, 0))
            yield cv2.resize(part, (look.size, look.size), interpolation=cv2.INTER_AREA)[..., 0]
