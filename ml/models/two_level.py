"""CNN-LSTM on two levels with temporal attention (Haindavi et al.).

A pretrained CNN gives each frame two features: local ones from a layer in the middle, semantic ones from the
last. Each level has an LSTM; a gate that both levels learn together joins them step by step; attention over
time sums up. Optical flow, where it is wanted, joins the local level: it is local motion. The paper gives no
layer table: these sizes are ours.
"""

import torch
from torch import Tensor, nn

from ml.models.answer import Answer
from ml.models.attention import WordAttention
from ml.models.backbones import Backbone, backbone
from ml.models.video_network import VideoNetwork, shares

FLOW_FEATURES = 64


class TwoLevel(VideoNetwork):
    """Names what happens in clips (batch, time, 3, size, size), or 5 channels with `flow`.

    `backbone` is "resnet50" or "vgg19". The two channels of flow hold the motion to the right and down, 0.5
    being none (`ml.data.optical_flow`).
    """

    def __init__(
        self,
        classes: int,
        backbone: str = "resnet50",
        *,
        size: int = 64,
        hidden: int = 128,
        flow: bool = False,
        frozen: bool = False,
        dropout: float = 0.5,
    ) -> None:
        super().__init__(frozen)
        self.frame = TwoMaps(backbone, size)
        self.flow = FlowCnn() if flow else None
        self.local_width = self.frame.local + (FLOW_FEATURES if flow else 0)
        self.local = nn.LSTM(self.local_width, hidden, batch_first=True)
        self.semantic = nn.LSTM(self.frame.semantic, hidden, batch_first=True)
        self.fusion = Fusion(hidden)
        self.attention = WordAttention(hidden)
        self.head = nn.Sequential(nn.Dropout(dropout), nn.Linear(hidden, classes))
        self.freeze()

    def encoder(self) -> tuple[nn.Module, ...]:
        """The CNN, not the flow's."""
        return (self.frame,)

    def encode(self, frames: Tensor) -> Tensor:
        """Local and semantic features side by side; the flow's part learns also where the CNN is frozen."""
        pictures = super().encode(frames[:, :3])
        if self.flow is None:
            return pictures
        return torch.cat([self.flow(shares(frames[:, 3:])), pictures], dim=1)

    def encode_frames(self, frames: Tensor) -> Tensor:
        """Local and semantic features of pictures (n, 3, size, size)."""
        features: Tensor = self.frame(frames)
        return features

    def decide(self, features: Tensor) -> Answer:
        """The answer for both levels' features (batch, time, local + semantic)."""
        local = self.local(features[..., : self.local_width])[0]
        semantic = self.semantic(features[..., self.local_width :])[0]
        summed, weights = self.attention(self.fusion(local, semantic))
        return Answer(self.head(summed), weights)


class TwoMaps(nn.Module):
    """The features of a CNN at two depths, each averaged over the picture: (n, local + semantic)."""

    def __init__(self, name: str, size: int) -> None:
        super().__init__()
        if name not in DEPTHS:
            raise ValueError(f"backbone is {name!r}, not one of {tuple(DEPTHS)}")
        self.backbone: Backbone = backbone(name, size)
        self.lower, self.upper, self.local, self.semantic = DEPTHS[name]

    def forward(self, frames: Tensor) -> Tensor:
        """Both features of each frame."""
        local = self._through(self.lower, self.backbone.normalised(frames))
        semantic = self._through(self.upper, local)
        return torch.cat([local.mean(dim=(2, 3)), semantic.mean(dim=(2, 3))], dim=1)

    def _through(self, names: tuple[str, ...], maps: Tensor) -> Tensor:
        for name in names:
            maps = self.backbone.layers.get_submodule(name)(maps)
        return maps


DEPTHS = {
    "resnet50": (
        ("conv1", "bn1", "relu", "maxpool", "layer1", "layer2"), ("layer3", "layer4"), 512, 2048,
    ),
    "vgg19": (
        tuple(f"features.{i}" for i in range(18)), tuple(f"features.{i}" for i in range(18, 37)), 256, 512,
    ),
}  # fmt: skip
"""The layers up to the local features and from there on, and the channels of both levels."""


class FlowCnn(nn.Module):
    """Features (n, 64) of optical flow (n, 2, height, width), 0.5 where nothing moves."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        for before, after in ((2, 16), (16, 32), (32, FLOW_FEATURES)):
            layers += [nn.Conv2d(before, after, 3, stride=2, padding=1), nn.ReLU()]
        self.layers = nn.Sequential(*layers)

    def forward(self, flow: Tensor) -> Tensor:
        """The features of each frame's motion."""
        maps: Tensor = self.layers(2.0 * flow - 1.0)
        return maps.mean(dim=(2, 3))


class Fusion(nn.Module):
    """Joins two sequences (batch, time, hidden): a learned gate takes more of one or of the other."""

    def __init__(self, hidden: int) -> None:
        super().__init__()
        self.gate = nn.Linear(2 * hidden, hidden)
        self.first, self.second = nn.Linear(hidden, hidden), nn.Linear(hidden, hidden)

    def forward(self, first: Tensor, second: Tensor) -> Tensor:
        """The joined sequence."""
        gate = self.gate(torch.cat([first, second], dim=-1)).sigmoid()
        joined: Tensor = gate * torch.tanh(self.first(first)) + (1 - gate) * torch.tanh(self.second(second))
        return joined
