"""Transfer learning at its plainest: what a pretrained CNN sees of each frame, averaged over the clip.

Of no paper: the yardstick for the sequence networks where clips are few. A linear layer reads the mean of the
frames' features and, with `spread`, how much each of them varies; both are brought to mean 0 and deviation 1
first. Nothing in it knows the order of the frames.
"""

import torch
from torch import Tensor, nn
from torch.nn.functional import batch_norm

from ml.models.answer import Answer, even
from ml.models.backbones import backbone as built
from ml.models.video_network import VideoNetwork

TINY = 1e-6
"""Under the root, whose slope at 0 has no end."""


class CnnPooled(VideoNetwork):
    """Names what happens in clips (batch, time, 3, size, size); any number of frames is taken."""

    def __init__(
        self,
        classes: int,
        backbone: str = "mobilenet_v2",
        *,
        size: int = 64,
        pool: str = "rows",
        spread: bool = False,
        frozen: bool = False,
        dropout: float = 0.0,
    ) -> None:
        super().__init__(frozen)
        self.backbone = built(backbone, size, pool)
        self.spread = spread
        width = self.backbone.features * (2 if spread else 1)
        self.standard = nn.BatchNorm1d(width, affine=False)
        self.head = nn.Sequential(nn.Dropout(dropout), nn.Linear(width, classes))
        self.freeze()

    def encoder(self) -> tuple[nn.Module, ...]:
        """The backbone."""
        return (self.backbone,)

    def encode_frames(self, frames: Tensor) -> Tensor:
        """The backbone's features of each frame."""
        features: Tensor = self.backbone(frames)
        return features

    def decide(self, features: Tensor) -> Answer:
        """The answer for the features of clips."""
        seen = features.mean(dim=1)
        if self.spread:
            seen = torch.cat([seen, (features.var(dim=1, correction=0) + TINY).sqrt()], dim=1)
        alone = self.training and len(seen) == 1  # one clip has no deviation to learn
        norm = self.standard
        seen = batch_norm(seen, norm.running_mean, norm.running_var, eps=norm.eps) if alone else norm(seen)
        return Answer(self.head(seen), even(features))
