"""2D CNN + LSTM + attention (Nishat, Deb, Ahmed): a pretrained network per frame, an LSTM, attention.

The frame's features are flattened, an LSTM reads them, attention weighs its outputs, their average over time
goes to the classifier. `attention` is "text" (the formula of the paper), "table" (without parameters, as its
table of parameters implies) or "none".
"""

import torch
from torch import Tensor, nn

from ml.models.answer import Answer, even
from ml.models.attention import FrameAttention, SelfAttention
from ml.models.backbones import backbone as built
from ml.models.video_network import VideoNetwork

ATTENTIONS = ("text", "table", "none")


class CnnLstm(VideoNetwork):
    """Names what happens in clips (batch, time, 3, size, size); any number of frames is taken.

    `pool` says how the backbone's map becomes features (`Backbone`), `standard` brings each of them to mean 0
    and deviation 1 before the LSTM and drops some, `motion` puts beside each how far it is from its mean over
    the clip: not the papers' way, but good for few clips. The registry names the paper's variants.
    """

    def __init__(
        self,
        classes: int,
        backbone: str = "resnet50",
        *,
        size: int = 64,
        hidden: int = 128,
        attention: str = "text",
        pool: str = "flat",
        frozen: bool = False,
        dropout: float = 0.0,
        standard: bool = False,
        motion: bool = False,
    ) -> None:
        super().__init__(frozen)
        self.backbone = built(backbone, size, pool)
        width = self.backbone.features * (2 if motion else 1)
        self.motion = motion
        self.standard = nn.BatchNorm1d(width, affine=False) if standard else None
        self.spread = nn.Dropout(dropout)
        self.lstm = nn.LSTM(width, hidden, batch_first=True)
        self.attention = attention_of(attention, hidden)
        self.head = nn.Sequential(nn.Dropout(dropout), nn.Linear(hidden, classes))
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
        if self.motion:
            features = torch.cat([features, (features - features.mean(1, keepdim=True)).abs()], dim=-1)
        if self.standard is not None:
            features = self.spread(self.standard(features.flatten(0, 1))).view(features.shape)
        sequence: Tensor = self.lstm(features)[0]  # (batch, time, hidden)
        if self.attention is None:
            return Answer(self.head(sequence[:, -1]), even(sequence))
        summed, weights = self.attention(sequence)
        return Answer(self.head(summed), weights)


def attention_of(kind: str, features: int) -> nn.Module | None:
    """The attention of this kind over steps of so many features. Raises ValueError for an unknown kind."""
    if kind not in ATTENTIONS:
        raise ValueError(f"attention is {kind!r}, not one of {ATTENTIONS}")
    if kind == "text":
        return FrameAttention(features)
    return SelfAttention() if kind == "table" else None
