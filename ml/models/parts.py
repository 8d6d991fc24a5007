"""Networks as the parts that become graphs: what goes in and comes out are plain tensors."""

from torch import Tensor, nn

from ml.models.harnet import HARNet
from ml.models.video_network import VideoNetwork


class Embedding(nn.Module):
    """A skeleton network: windows (n, steps, 13, 3) → logits, attention and features."""

    def __init__(self, network: HARNet) -> None:
        super().__init__()
        self.network = network

    def forward(self, windows: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """What the network sees and says."""
        seen = self.network.embed(windows)
        return seen.logits, seen.attention, seen.features


class Encoding(nn.Module):
    """A video network's part for pictures: pixels (n, size, size, 3) of bytes → features (n, f)."""

    def __init__(self, network: VideoNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, pixels: Tensor) -> Tensor:
        """The features of each picture."""
        return self.network.encode_frames(pixels.permute(0, 3, 1, 2).float() / 255.0)


class Deciding(nn.Module):
    """A video network's part for the sequence: features (1, time, f) → logits and attention."""

    def __init__(self, network: VideoNetwork) -> None:
        super().__init__()
        self.network = network

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """What the network says."""
        said = self.network.decide(features)
        return said.logits, said.attention
