"""CNN-sLSTM with soft attention (Merit, Beladgham): VGG19 maps, an sLSTM, attention over the picture.

Base: the last map, flattened, goes into the sLSTM. With attention the sLSTM's own output says which cells of
the next map it wants to see: mlp4 of the frame's mean feature and mlp2 of the last output go together through
mlp3 and a softmax over the cells. Where the paper is silent, the layer from mlp3's 128 units to the cells is
ours. Output and cell begin with mlp_h and mlp_c of the video's mean feature.
"""

import torch
from torch import Tensor, nn

from ml.models.answer import Answer, even
from ml.models.backbones import backbone
from ml.models.slstm import SLstm, State
from ml.models.video_network import VideoNetwork

CHANNELS = 512
HIDDEN = 256
UNITS = 128


class CnnSLstm(VideoNetwork):
    """Names what happens in clips (batch, time, 3, size, size) of 40 frames of 224 × 224; others are taken.

    The backbone is frozen unless it is told otherwise: the paper takes its features as they are. `Answer`'s
    attention over time is even; `cells` tells where the network looked.
    """

    def __init__(
        self,
        classes: int,
        attention: bool = True,
        size: int = 224,
        hidden: int = HIDDEN,
        frozen: bool = True,
        dropout: float = 0.5,
    ) -> None:
        super().__init__(frozen)
        self.backbone = backbone("vgg19", size)
        cells = self.backbone.features // CHANNELS
        self.soft = SoftAttention(cells, hidden, dropout) if attention else None
        self.slstm = SLstm(CHANNELS if attention else self.backbone.features, hidden)
        self.head = nn.Sequential(nn.Dropout(dropout), nn.Linear(hidden, classes))
        self.freeze()

    def encoder(self) -> tuple[nn.Module, ...]:
        """VGG19's convolutions."""
        return (self.backbone,)

    def encode_frames(self, frames: Tensor) -> Tensor:
        """The last map of each frame as a row, channel by channel."""
        features: Tensor = self.backbone(frames)
        return features

    def decide(self, features: Tensor) -> Answer:
        """The answer for the flattened maps of clips (batch, time, 512 · cells)."""
        if self.soft is None:
            outputs: Tensor = self.slstm(features)
        else:
            outputs, _ = self._look(self.soft, features)
        return Answer(self.head(outputs[:, -1]), even(features))

    def cells(self, features: Tensor) -> Tensor:
        """The weight of each cell of the picture (batch, time, cells), which sum to 1 in each frame."""
        if self.soft is None:
            raise ValueError("the base network has no attention")
        return self._look(self.soft, features)[1]

    def _look(self, soft: "SoftAttention", features: Tensor) -> tuple[Tensor, Tensor]:
        maps = features.view(*features.shape[:2], CHANNELS, -1)  # (batch, time, 512, cells)
        state = soft.first(maps)
        outputs, chosen = [], []
        for cells in maps.unbind(1):
            weights = soft(cells, state.h)
            state = self.slstm.step(torch.einsum("bck,bk->bc", cells, weights), state)
            outputs.append(state.h)
            chosen.append(weights)
        return torch.stack(outputs, dim=1), torch.stack(chosen, dim=1)


class SoftAttention(nn.Module):
    """Where in the next frame to look: (batch, 512, cells) and the last output → weights (batch, cells)."""

    def __init__(self, cells: int, hidden: int, dropout: float) -> None:
        super().__init__()
        self.mlp2 = nn.Sequential(nn.Linear(hidden, UNITS), nn.Tanh(), nn.Dropout(dropout))
        self.mlp4 = nn.Sequential(nn.Linear(CHANNELS, UNITS), nn.Tanh(), nn.Dropout(dropout))
        self.mlp3 = nn.Sequential(nn.Linear(2 * UNITS, UNITS), nn.Tanh(), nn.Dropout(dropout))
        self.place = nn.Linear(UNITS, cells)
        self.mlp_h = nn.Sequential(nn.Linear(CHANNELS, hidden), nn.Tanh())
        self.mlp_c = nn.Sequential(nn.Linear(CHANNELS, hidden), nn.Tanh())

    def forward(self, cells: Tensor, h: Tensor) -> Tensor:
        """The weights, which sum to 1."""
        both = torch.cat([self.mlp4(cells.mean(dim=2)), self.mlp2(h)], dim=1)
        weights: Tensor = self.place(self.mlp3(both)).softmax(dim=1)
        return weights

    def first(self, maps: Tensor) -> State:
        """The state before the first frame of clips (batch, time, 512, cells)."""
        mean = maps.mean(dim=(1, 3))
        return State.of(self.mlp_h(mean), self.mlp_c(mean))
