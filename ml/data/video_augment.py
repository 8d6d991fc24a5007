"""Clips spoiled the way cameras and rooms differ: mirrored, cut, brighter, paler; all frames alike."""

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

COLOURS = 3


@dataclass(frozen=True, slots=True)
class Spoiling:
    """How much a clip is changed; `zoom` is the smallest share of the picture's side that is kept."""

    mirror: float = 0.5
    zoom: float = 0.75
    light: float = 0.3
    contrast: float = 0.3
    colour: float = 0.2


def spoiled(clip: Tensor, how: Spoiling, rng: np.random.Generator) -> Tensor:
    """A clip (time, channel, size, size) of bytes, changed at random; flow, if there is any, goes along."""
    clip = _cut(clip, float(rng.uniform(how.zoom, 1.0)), rng.uniform(0, 1, 2))
    if rng.random() < how.mirror:
        clip = mirrored(clip)
    return torch.cat([_relit(clip[:, :COLOURS], how, rng), clip[:, COLOURS:]], dim=1)


def mirrored(clip: Tensor) -> Tensor:
    """The clip as a mirror shows it: what moved to the right moves to the left."""
    turned = clip.flip(-1)
    if turned.shape[1] > COLOURS:
        turned[:, COLOURS] = (256 - turned[:, COLOURS].int()).clamp(max=255).to(torch.uint8)
    return turned


def _cut(clip: Tensor, share: float, place: np.ndarray) -> Tensor:
    """A square of the picture, brought back to its size. Motion grows with it, by at most a third: left."""
    size = clip.shape[-1]
    side = max(1, round(share * size))
    if side == size:
        return clip
    top, left = (int(part * (size - side)) for part in place)
    part = clip[..., top : top + side, left : left + side].float()
    larger = torch.nn.functional.interpolate(part, size=(size, size), mode="bilinear", align_corners=False)
    return larger.round().to(torch.uint8)


def _relit(colours: Tensor, how: Spoiling, rng: np.random.Generator) -> Tensor:
    tint = rng.uniform(1 - how.colour, 1 + how.colour, 3) * rng.uniform(1 - how.light, 1 + how.light)
    pixels = colours.float() * torch.from_numpy(tint).float().view(3, 1, 1)
    mean = pixels.mean()
    pixels = (pixels - mean) * float(rng.uniform(1 - how.contrast, 1 + how.contrast)) + mean
    return pixels.clamp(0, 255).to(torch.uint8)
