"""What the networks that look at pictures have in common: frames one by one, then the sequence.

Splitting them there is what makes streaming cheap: the features of a frame are computed once, whatever the
number of windows it is part of.
"""

from typing import Self

import torch
from torch import Tensor, nn

from ml.models.answer import Answer

AT_ONCE = 8
"""Frames that a frozen backbone looks at together: more need more memory, and gain nothing."""


class VideoNetwork(nn.Module):
    """Names what happens in clips (batch, time, channel, height, width), uint8 or floats in [0, 1].

    A network defines `encode_frames` and `decide`. With `frozen` the first learns nothing: it needs no
    gradients and its batch norms keep their statistics.
    """

    def __init__(self, frozen: bool = False) -> None:
        super().__init__()
        self.frozen = frozen

    def encode_frames(self, frames: Tensor) -> Tensor:
        """Frames (n, channel, height, width) → their features (n, features)."""
        raise NotImplementedError

    def decide(self, features: Tensor) -> Answer:
        """The answer for the features of clips (batch, time, features)."""
        raise NotImplementedError

    def encoder(self) -> tuple[nn.Module, ...]:
        """The modules that `encode_frames` uses: what `frozen` freezes and pretrained weights fill."""
        raise NotImplementedError

    def encode(self, frames: Tensor) -> Tensor:
        """`encode_frames`, without gradients and piece by piece where the backbone is frozen."""
        if not self.frozen:
            return self.encode_frames(frames)
        with torch.no_grad():
            return torch.cat([self.encode_frames(part) for part in torch.split(frames, AT_ONCE)])

    def forward(self, clips: Tensor) -> Answer:
        """The answer for `clips`."""
        batch, time = clips.shape[:2]
        features = self.encode(clips.flatten(0, 1))
        return self.decide(features.view(batch, time, -1))

    def freeze(self) -> Self:
        """Keeps the frame's part as it is, if that is wanted; to be called once it is built."""
        for module in self.encoder() if self.frozen else ():
            module.requires_grad_(False).eval()
        return self

    def train(self, mode: bool = True) -> Self:
        """As in torch, but a frozen part stays in evaluation."""
        super().train(mode)
        return self.freeze()


def shares(frames: Tensor) -> Tensor:
    """Pixels in [0, 1], where they are uint8, too."""
    return frames.float() / 255.0 if frames.dtype == torch.uint8 else frames
