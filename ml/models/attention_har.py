"""Attention-HAR (Raisi, Rezaei, Masoumi): 3D transposed convolution, ConvLSTM, GRU, attention, dense layers.

Layer by layer the table of the paper: 1,264,456 parameters for 8 classes, 16 of them the statistics of the
batch norm.
"""

import torch
from torch import Tensor, nn

from ml.models.answer import Answer
from ml.models.attention import WordAttention
from ml.models.conv_lstm import ConvLstm2d
from ml.models.video_network import VideoNetwork, shares

SIZE = 120
FRAMES = 8
DENSE = (128, 256, 128, 64)


class AttentionHar(VideoNetwork):
    """Names what happens in clips (batch, 8, 3, 120, 120).

    The first pooling looks at three frames at once: eight become three steps. Each frame is given the weight
    of its step, shared with the others of that step. It reads all frames together.
    """

    def __init__(self, classes: int, size: int = SIZE, dropout: float = 0.2) -> None:
        super().__init__()
        self.transposed = nn.ConvTranspose3d(3, 32, 3, padding=1)
        self.pool = nn.MaxPool3d(3, ceil_mode=True)  # "same": what is left over at the end is pooled, too
        self.convlstm = ConvLstm2d(32, 8)
        self.norm = nn.BatchNorm3d(8, eps=1e-3, momentum=0.01)  # Keras's own constants
        self.pool_picture = nn.MaxPool3d((1, 2, 2))
        self.dropout = nn.Dropout(dropout)
        side = (-(-size // 3) - 2) // 2
        self.gru = nn.GRU(8 * side * side, DENSE[0], batch_first=True)
        self.attention = WordAttention(DENSE[0])
        self.dense = nn.ModuleList([nn.Linear(DENSE[i], DENSE[i + 1]) for i in range(len(DENSE) - 1)])
        self.head = nn.Linear(DENSE[-1], classes)
        self.slope = nn.LeakyReLU(0.3)  # Keras's own slope

    def encoder(self) -> tuple[nn.Module, ...]:
        """Nothing is pretrained."""
        return ()

    def encode_frames(self, frames: Tensor) -> Tensor:
        """The pixels themselves in [0, 1], as a row."""
        return shares(frames).flatten(1)

    def decide(self, features: Tensor) -> Answer:
        """The answer for clips whose frames are rows of pixels."""
        side = round((features.shape[-1] / 3) ** 0.5)
        steps = self.gru(self.steps(features.view(*features.shape[:2], 3, side, side)))[0]
        summed, weights = self.attention(steps)
        for dense in self.dense:
            summed = self.dropout(self.slope(dense(summed)))
        return Answer(self.head(summed), _spread(weights, features.shape[1]))

    def steps(self, clips: Tensor) -> Tensor:
        """(batch, time, 3, size, size) → (batch, time / 3, features): what the GRU reads."""
        maps: Tensor = self.pool(self.slope(self.transposed(clips.transpose(1, 2))))  # (batch, 32, 3, 40, 40)
        maps = self.norm(self.convlstm(maps.transpose(1, 2)).transpose(1, 2))  # (batch, 8, 3, 38, 38)
        maps = self.dropout(self.pool_picture(maps))  # (batch, 8, 3, 19, 19)
        return maps.transpose(1, 2).flatten(2)


def _spread(weights: Tensor, frames: int) -> Tensor:
    """The weights of steps (batch, steps) given to the frames they look at, three each: (batch, frames)."""
    step: Tensor = torch.arange(frames, device=weights.device) // 3
    return weights[:, step] / step.bincount()[step]
