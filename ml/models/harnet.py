"""HARNet: a hierarchical CNN over the joints, an LSTM over time, multi-head attention over time.

After Li et al., "HARNet", ICANN 2025. The paper publishes no layer table: the three parts, and the ablations
with one part alone, are theirs; the layers are ours.
"""

from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from ml.models.attention import TimeAttention

LIMBS = ((0, 1, 2), (1, 3, 5), (2, 4, 6), (7, 9, 11), (8, 10, 12))
"""Joints of the common skeleton by limb: head and shoulders, left and right arm, left and right leg."""
HEADS = 4
PARTS = ("all", "spatial", "temporal", "no_attention")
"""The whole network and its ablations."""
CHANNELS = {"spatial": ("place", "beside_hips", "known"), "temporal": ("place", "known")}
"""What a part alone is given, so that it is that part alone: the CNN no movement, the LSTM bare joints."""


class Answer(NamedTuple):
    """`logits` (batch, classes) and `attention` (batch, time), which sums to 1 over time."""

    logits: Tensor
    attention: Tensor


class Embedded(NamedTuple):
    """`logits` and `attention` as in `Answer`, and `features` (batch, n) for a head of one's own."""

    logits: Tensor
    attention: Tensor
    features: Tensor


class HARNet(nn.Module):
    """Names the movement in windows (batch, time, 13, 3) of x, y and whether the joint is known.

    With `axes` of 3 there is a z, too: (batch, time, 13, 4). `parts` is "all", or an ablation: "spatial" (the
    CNN alone, which sees postures but no velocities), "temporal" (the LSTM alone, which sees the joints'
    places and nothing made of them), "no_attention" (CNN and LSTM). `width` scales all layers. Any number of
    time steps is taken.
    """

    def __init__(
        self, classes: int, parts: str = "all", width: int = 64, axes: int = 2, dropout: float = 0.3
    ) -> None:
        super().__init__()
        if parts not in PARTS:
            raise ValueError(f"parts is {parts!r}, not one of {PARTS}")
        features = 2 * width
        self.given = CHANNELS.get(parts, ("place", "beside_hips", "velocity", "known"))
        channels = axes * (len(self.given) - 1) + 1
        self.frame = Flattened(channels, width) if parts == "temporal" else HierarchicalCNN(channels, width)
        self.lstm = (
            None
            if parts == "spatial"
            else nn.LSTM(features, features // 2, batch_first=True, bidirectional=True)
        )
        self.attention = TimeAttention(features, HEADS) if parts == "all" else None
        self.head = nn.Sequential(nn.LayerNorm(features), nn.Dropout(dropout), nn.Linear(features, classes))

    def forward(self, windows: Tensor) -> Answer:
        """The answer for `windows`."""
        _, sequence = self._sequences(windows)
        pooled, attention = self._pooled(sequence)
        return Answer(self.head(pooled), attention)

    def embed(self, windows: Tensor) -> Embedded:
        """The answer, and what the network saw on its way there: what a personal head learns from.

        The features are what the head looks at, and mean and spread over time of the frames and of the LSTM:
        movements that were never taught are told apart better by those.
        """
        frames, sequence = self._sequences(windows)
        pooled, attention = self._pooled(sequence)
        seen = [*_over_time(sequence), *([] if self.lstm is None else _over_time(frames))]
        features = torch.cat([self.head[:2](pooled), *seen], dim=1)
        return Embedded(self.head(pooled), attention, features)

    def _sequences(self, windows: Tensor) -> tuple[Tensor, Tensor]:
        """What is seen in each frame alone, and in its course: (batch, time, features) both."""
        frames: Tensor = self.frame(joint_channels(windows, self.given))
        return frames, frames if self.lstm is None else self.lstm(frames)[0]

    def _pooled(self, sequence: Tensor) -> tuple[Tensor, Tensor]:
        """One vector for each window, and the attention over its steps."""
        batch, time, _ = sequence.shape
        if self.attention is None:
            return sequence.mean(dim=1), sequence.new_full((batch, time), 1.0 / time)
        summed, weights = self.attention(sequence)
        return summed + sequence.mean(dim=1), weights.mean(dim=1)


def _over_time(sequence: Tensor) -> tuple[Tensor, Tensor]:
    """Mean and spread over the time of (batch, time, features)."""
    return sequence.mean(dim=1), sequence.std(dim=1, correction=0)


def joint_channels(windows: Tensor, given: Sequence[str]) -> Tensor:
    """(batch, time, 13, D + 1) → (batch, time, 13, channels), 0 where a joint is missing.

    The channels of a joint, of which `given` names some: its place, its place beside the hips, its velocity,
    and whether it is known.
    """
    place, known = windows[..., :-1], windows[..., -1:]
    hips, hips_known = place[:, :, 7:9], known[:, :, 7:9]
    middle = (hips * hips_known).sum(2, keepdim=True) / hips_known.sum(2, keepdim=True).clamp(min=1.0)
    channels = {"place": place * known, "beside_hips": (place - middle) * known, "known": known}
    if "velocity" in given:
        both = known[:, 1:] * known[:, :-1]
        velocity = (place[:, 1:] - place[:, :-1]) * both * 4.0  # steps are short: to the size of places
        channels["velocity"] = nn.functional.pad(velocity, (0, 0, 0, 0, 1, 0))
    return torch.cat([channels[name] for name in given], dim=-1)


class HierarchicalCNN(nn.Module):
    """One frame at a time: convolutions from joints to limbs, over limbs, and to the whole body.

    (batch, time, 13, channels) → (batch, time, 2 · width). Kernels are (1, n): they never reach over time.
    """

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.order = [joint for limb in LIMBS for joint in limb]
        self.joint = nn.Conv2d(channels, width // 2, 1)
        self.which_joint = nn.Parameter(torch.randn(width // 2, 1, len(self.order)) * 0.1)
        self.limb = nn.Conv2d(width // 2, width, (1, 3), stride=(1, 3))
        self.which_limb = nn.Parameter(torch.randn(width, 1, len(LIMBS)) * 0.1)
        self.limbs = nn.Conv2d(width, width, (1, 3), padding=(0, 1))
        self.body = nn.Conv2d(width, 2 * width, (1, len(LIMBS)))
        self.norms = nn.ModuleList([nn.BatchNorm2d(n) for n in (width // 2, width, width, 2 * width)])

    def forward(self, joints: Tensor) -> Tensor:
        """The features of each frame."""
        x = joints[:, :, self.order].permute(0, 3, 1, 2)  # (batch, channel, time, 15)
        x = torch.relu(self.norms[0](self.joint(x)) + self.which_joint)
        x = torch.relu(self.norms[1](self.limb(x)) + self.which_limb)  # (batch, width, time, limb)
        x = x + torch.relu(self.norms[2](self.limbs(x)))
        x = torch.relu(self.norms[3](self.body(x)))  # (batch, 2 · width, time, 1)
        return x.squeeze(3).transpose(1, 2)


class Flattened(nn.Module):
    """The ablation without a CNN: one linear layer on all joints of a frame."""

    def __init__(self, channels: int, width: int) -> None:
        super().__init__()
        self.linear = nn.Linear(13 * channels, 2 * width)

    def forward(self, joints: Tensor) -> Tensor:
        """The features of each frame."""
        return torch.relu(self.linear(joints.flatten(2)))
