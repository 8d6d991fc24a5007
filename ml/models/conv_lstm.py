"""The ConvLSTM (Shi et al., NeurIPS 2015) as Keras builds it, and the baseline of Nishat, Deb and Ahmed.

In Keras's cell the input's convolution may be valid, the state's keeps the size, each gate has one bias and
looks at no peephole: its counts of parameters are those of the papers' tables.
"""

import torch
from torch import Tensor, nn

from ml.models.answer import Answer, even
from ml.models.video_network import VideoNetwork, shares

FILTERS = (4, 8, 14, 16)
KERNEL = 3


class ConvLstm2d(nn.Module):
    """Maps (batch, time, channels, height, width) → states (batch, time, filters, height - 2, width - 2)."""

    def __init__(self, channels: int, filters: int) -> None:
        super().__init__()
        self.filters = filters
        self.input = nn.Conv2d(channels, 4 * filters, KERNEL)
        self.state = nn.Conv2d(filters, 4 * filters, KERNEL, padding="same", bias=False)
        with torch.no_grad():
            assert self.input.bias is not None
            self.input.bias.zero_()[filters : 2 * filters] = (
                1.0  # what is known is kept, until learned better
            )

    def forward(self, maps: Tensor) -> Tensor:
        """The states after each step."""
        batch, time = maps.shape[:2]
        seen = self.input(maps.flatten(0, 1))
        seen = seen.view(batch, time, *seen.shape[1:])
        hidden = cell = seen.new_zeros(batch, self.filters, *seen.shape[-2:])
        states = []
        for step in seen.unbind(1):
            gates: Tensor = step + self.state(hidden)
            entry, keep, candidate, out = gates.chunk(4, dim=1)
            cell = keep.sigmoid() * cell + entry.sigmoid() * candidate.tanh()
            hidden = out.sigmoid() * cell.tanh()
            states.append(hidden)
        return torch.stack(states, dim=1)


class ConvLstmBaseline(VideoNetwork):
    """Four ConvLSTMs of 4, 8, 14 and 16 filters, 2 × 2 pooling after each, one dense layer.

    Clips (batch, `frames`, 3, size, size). It reads all frames together: nothing of it can be computed frame
    by frame, and it has no attention.
    """

    def __init__(self, classes: int, size: int = 64, frames: int = 20, dropout: float = 0.2) -> None:
        super().__init__()
        channels = (3, *FILTERS)
        self.layers = nn.ModuleList([ConvLstm2d(channels[i], channels[i + 1]) for i in range(len(FILTERS))])
        self.pool = nn.MaxPool2d(2, ceil_mode=True)  # "same": a last row alone is pooled, too
        self.dropout = nn.Dropout(dropout)
        side = size
        for _ in FILTERS:
            side = -(-(side - KERNEL + 1) // 2)
        self.head = nn.Linear(frames * FILTERS[-1] * side * side, classes)

    def encoder(self) -> tuple[nn.Module, ...]:
        """Nothing is pretrained."""
        return ()

    def encode_frames(self, frames: Tensor) -> Tensor:
        """The pixels themselves in [0, 1], as a row."""
        return shares(frames).flatten(1)

    def decide(self, features: Tensor) -> Answer:
        """The answer for clips whose frames are rows of pixels."""
        side = round((features.shape[-1] / 3) ** 0.5)
        maps = features.view(*features.shape[:2], 3, side, side)
        for number, layer in enumerate(self.layers):
            maps = self.pool(layer(maps).flatten(0, 1))
            maps = maps.view(*features.shape[:2], *maps.shape[1:])
            maps = self.dropout(maps) if number < len(FILTERS) - 1 else maps
        return Answer(self.head(maps.flatten(1)), even(features))
