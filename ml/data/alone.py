"""People cut out of their room, so that a frozen backbone can know none: for training and judging by folds.

A backbone that learned from photographs knows rooms better than exercises, and few people are filmed in few
rooms. Here nothing is left but the person, in three forms that tell ever less of clothes and light.
MediaPipe's pose landmarker says which pixels are the person's. Nothing of this is needed live.
"""

import numpy as np
import torch
from torch import Tensor

from ml.data.picture import Pixels
from ml.data.rooms import edges

FORMS = ("colours", "tones", "shape")
"""As filmed; in grey, stretched to the whole scale; white on black."""
GREY = 128.0
LUMA = (0.299, 0.587, 0.114)
"""How bright red, green and blue are to the eye (ITU-R BT.601)."""
DARKEST, BRIGHTEST = 0.02, 0.98
"""The shares of the person's pixels that lie below black and below white after stretching."""


def alone(clip: Tensor, masks: Pixels, form: str) -> Tensor:
    """The clip (time, 3, size, size) of bytes with nothing but the person of `masks` (time, size, size)."""
    edge = edges(masks)
    if form == "shape":
        return (255 * edge).expand(-1, 3, -1, -1).to(torch.uint8)
    person = clip.float() if form == "colours" else _tones(clip.float(), edge).expand(-1, 3, -1, -1)
    return (person * edge + GREY * (1 - edge)).to(torch.uint8)


def _tones(clip: Tensor, edge: Tensor) -> Tensor:
    """Brightness (time, 1, size, size), 0–255 over the person's own range."""
    bright = (clip * torch.tensor(LUMA).view(3, 1, 1)).sum(dim=1, keepdim=True)
    own = bright[edge > 0.5].numpy()
    low, high = np.quantile(own, (DARKEST, BRIGHTEST)) if own.size else (0.0, 255.0)
    return ((bright - float(low)) * (255.0 / max(float(high - low), 1.0))).clamp(0, 255)
