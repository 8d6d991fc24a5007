"""Teaches a backbone to see people before it is taught exercises: where are their joints in this frame?

The answers are MediaPipe's landmarks, recorded by `python -m ml.extract`, so no label is needed. Beside them
a backbone may learn what a smaller one that knows ImageNet makes of the frame (distillation).
"""

import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from fitness_app.domain.errors import UserError
from fitness_app.domain.framing import Box
from fitness_app.domain.pose import FloatArray
from fitness_app.vision import pose_track
from ml.data.skeleton import JOINTS, MIRRORED, from_landmarks, resample
from ml.data.video import Film, Look, person_boxes
from ml.models.backbones import Backbone

logger = logging.getLogger(__name__)

JOINT_WEIGHT = 20.0
"""Brings the loss of joints, in shares of the picture, to the size of the teacher's."""


@dataclass(frozen=True, slots=True)
class SightPlan:
    """How a backbone is taught to see; the rate rises and falls once over all epochs."""

    epochs: int = 20
    batch: int = 64
    rate: float = 1e-3
    zoom: float = 0.7
    seed: int = 0
    device: str = "cpu"
    mixed: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Sight:
    """Frames (n, 3, size, size) of bytes with the joints in them (n, 13, 2) as shares, NaN where unknown.

    `known` (n, features) is what a teacher makes of each frame, empty (n, 0) without one.
    """

    frames: Tensor
    joints: Tensor
    known: Tensor


def sights(films: Sequence[Film], look: Look, teacher: Backbone | None = None) -> Sight:
    """The frames of films that were cut out with the pose recordings of `look`, and those poses."""
    frames = torch.cat([torch.from_numpy(np.array(film.pixels[..., :3])) for film in films])
    frames = frames.permute(0, 3, 1, 2).contiguous()
    found = [_joints(film, look.recording(film.clip.file)) for film in films]
    joints = torch.from_numpy(np.concatenate(found))
    return Sight(frames, joints, _known(teacher, frames))


def _joints(film: Film, recording: Path | None) -> FloatArray:
    """(time, 13, 2) of a film, in shares of the square that was cut out. Raises UserError without one."""
    if recording is None:
        raise UserError("Seeing is taught by pose recordings: name their folders with --poses.")
    track, box = pose_track.load(recording), person_boxes(recording)
    points = resample(from_landmarks(track.landmarks, track.size) * track.size[1], track.time_s, film.time_s)
    squares = [box(float(time_s)) or Box(0.0, 0.0, 1.0) for time_s in film.time_s]
    corners = np.array([(square.left, square.top) for square in squares], np.float32)[:, None]
    sides = np.array([square.side for square in squares], np.float32)[:, None, None]
    return np.asarray((points - corners) / sides, np.float32)


def _known(teacher: Backbone | None, frames: Tensor) -> Tensor:
    """The teacher's features; it is shown the frames at its own size, which ImageNet's objects have."""
    if teacher is None:
        return torch.zeros(len(frames), 0)
    parts = torch.split(frames, 32)
    with torch.inference_mode():
        large = (nn.functional.interpolate(part / 255.0, teacher.size, mode="bilinear") for part in parts)
        features = torch.cat([teacher.eval()(part) for part in large])
    return (features / features.std()).clone()


def taught_to_see(backbone: Backbone, sight: Sight, plan: SightPlan) -> float:
    """Teaches `backbone` and gives the mean error of the joints at the end, in shares of the picture."""
    lesson = _Lesson(backbone, sight, plan)
    error = float("nan")
    for number in range(plan.epochs):
        started = time.perf_counter()
        error = lesson.epoch(number)
        left = (plan.epochs - number - 1) * (time.perf_counter() - started)
        logger.info("seeing %d of %d: joints off by %.4f; %.0f s left", number + 1, plan.epochs, error, left)
    backbone.eval()
    return error


class _Lesson:
    """The network around the backbone, its optimiser and the order of the frames."""

    def __init__(self, backbone: Backbone, sight: Sight, plan: SightPlan) -> None:
        torch.manual_seed(plan.seed)
        self.sight, self.plan = sight, plan
        self.backbone = backbone.to(plan.device).to(memory_format=torch.channels_last)
        self.backbone.requires_grad_(True)
        self.place = nn.Linear(backbone.features, 2 * len(JOINTS)).to(plan.device)
        self.know = nn.Linear(backbone.features, sight.known.shape[1]).to(plan.device)
        nn.init.constant_(self.place.bias, 0.5)
        parameters = [p for part in (backbone, self.place, self.know) for p in part.parameters()]
        self.optimiser = torch.optim.AdamW(parameters, plan.rate, weight_decay=0.02)
        steps = plan.epochs * -(-len(sight.frames) // plan.batch)
        self.schedule = torch.optim.lr_scheduler.OneCycleLR(self.optimiser, plan.rate, steps, pct_start=0.2)
        self.source = torch.Generator().manual_seed(plan.seed)

    def epoch(self, _number: int) -> float:
        """One pass over the frames in random order; the mean error of the joints."""
        self.backbone.train()
        order = torch.randperm(len(self.sight.frames), generator=self.source)
        return float(np.nanmean([self._step(part) for part in torch.split(order, self.plan.batch)]))

    def _step(self, numbers: Tensor) -> float:
        if len(numbers) < 2:  # a batch norm learns nothing of a single frame
            return float("nan")
        frames, joints = moved(self.sight.frames[numbers], self.sight.joints[numbers], self)
        frames = frames.to(self.plan.device, memory_format=torch.channels_last)
        joints = joints.to(self.plan.device)
        with torch.autocast(self.plan.device, torch.bfloat16, enabled=self.plan.mixed):
            features = self.backbone(frames)
        features = features.float()
        there = ~joints.isnan()
        error = (self.place(features).view(joints.shape) - joints.nan_to_num()).abs()[there].mean()
        loss = JOINT_WEIGHT * error
        if self.sight.known.shape[1]:
            known = self.sight.known[numbers].to(self.plan.device)
            loss = loss + nn.functional.mse_loss(self.know(features), known)
        self.optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(self.backbone.parameters(), 5.0)
        self.optimiser.step()
        self.schedule.step()
        return float(error.detach())


def moved(frames: Tensor, joints: Tensor, lesson: "_Lesson") -> tuple[Tensor, Tensor]:
    """Frames (n, 3, size, size) mirrored, cut and relit at random, as shares; where the joints are then."""
    count, source, zoom = len(frames), lesson.source, lesson.plan.zoom
    draw = torch.rand(count, 6, generator=source)
    scale = zoom + (1.1 - zoom) * draw[:, 0]
    shift = (draw[:, 1:3] - 0.5) * 2 * (1 - scale[:, None]).abs()
    side = torch.where(draw[:, 3] < 0.5, -1.0, 1.0)
    grid = torch.zeros(count, 2, 3)
    grid[:, 0, 0], grid[:, 1, 1], grid[:, :, 2] = scale * side, scale, shift
    size = list(frames.shape)
    places = nn.functional.affine_grid(grid, size, align_corners=False)
    pictures = nn.functional.grid_sample(frames.float() / 255, places, align_corners=False)
    light = 0.6 + 0.8 * draw[:, 4].view(-1, 1, 1, 1)
    tint = 0.85 + 0.3 * torch.rand(count, 3, 1, 1, generator=source)
    at = (2 * joints - 1 - shift[:, None]) / torch.stack([scale * side, scale], dim=1)[:, None]
    at = torch.where(side.view(-1, 1, 1) < 0, at[:, list(MIRRORED)], at)
    return (pictures * light * tint).clamp(0, 1), (at + 1) / 2
