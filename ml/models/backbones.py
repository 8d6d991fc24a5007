"""The 2D networks of torchvision that look at one frame at a time.

Their parameters keep torchvision's names below `layers`, so that its weights fit. torchvision is imported
where a network is built: the app's skeleton path does not wait for it.
"""

from collections.abc import Callable

import torch
from torch import Tensor, nn

from ml.models.video_network import shares

IMAGENET_MEAN, IMAGENET_STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)


class Backbone(nn.Module):
    """Features (n, `features`) of frames (n, 3, size, size) that are uint8, or floats in [0, 1].

    `layers` is a torchvision network without its classifier; normalising as for ImageNet happens in here. The
    last map is flattened, as the papers have it; with `pool` "mean" it is averaged over the picture, with
    "rows" from left to right only: then it is known what is above and below, whichever way a person looks.
    """

    mean: Tensor
    std: Tensor

    def __init__(self, name: str, layers: nn.Module, size: int, pool: str = "flat") -> None:
        super().__init__()
        self.name, self.layers, self.size, self.pool = name, layers, size, pool
        self.register_buffer("mean", torch.tensor(IMAGENET_MEAN).view(3, 1, 1), persistent=False)
        self.register_buffer("std", torch.tensor(IMAGENET_STD).view(3, 1, 1), persistent=False)
        self.features = _width(self)

    def forward(self, frames: Tensor) -> Tensor:
        """The features of each frame."""
        found: Tensor = self.layers(self.normalised(frames))
        if self.pool == "flat" or self.name == "vit_b_32":
            return found.flatten(1)
        side = -(-self.size // 32)  # torchvision's ResNet flattens its map itself
        maps = found if found.dim() == 4 else found.view(len(found), -1, side, side)
        return maps.mean(dim=(2, 3)) if self.pool == "mean" else maps.mean(dim=3).flatten(1)

    def normalised(self, frames: Tensor) -> Tensor:
        """What the layers are given."""
        return (shares(frames).to(self.mean.dtype) - self.mean) / self.std


def _width(backbone: Backbone) -> int:
    """How many features a frame has; asked of the network itself, as it stands after training."""
    backbone.eval()
    with torch.no_grad():
        found = int(backbone(torch.zeros(1, 3, backbone.size, backbone.size)).shape[1])
    backbone.train()
    return found


class Maps(nn.Module):
    """The convolutions of a torchvision network that keeps them in `features`."""

    def __init__(self, features: nn.Module) -> None:
        super().__init__()
        self.features = features

    def forward(self, frames: Tensor) -> Tensor:
        """The last map (n, channels, height, width)."""
        maps: Tensor = self.features(frames)
        return maps


def resnet50(_size: int) -> nn.Module:
    """ResNet-50 (He et al. 2016): maps of 2,048 channels, the picture 32 times smaller."""
    from torchvision.models import resnet50 as made  # noqa: PLC0415 -- slow import

    network: nn.Module = made(weights=None)
    network.avgpool, network.fc = nn.Identity(), nn.Identity()
    return network


def efficientnet_b0(_size: int) -> nn.Module:
    """EfficientNet-B0 (Tan and Le 2019): maps of 1,280 channels, the picture 32 times smaller."""
    from torchvision.models import efficientnet_b0 as made  # noqa: PLC0415 -- slow import

    return Maps(made(weights=None).features)


def mobilenet_v2(_size: int) -> nn.Module:
    """MobileNetV2 (Sandler et al. 2018): maps of 1,280 channels, the picture 32 times smaller."""
    from torchvision.models import mobilenet_v2 as made  # noqa: PLC0415 -- slow import

    return Maps(made(weights=None).features)


def vgg19(_size: int) -> nn.Module:
    """VGG-19 (Simonyan and Zisserman 2015): maps of 512 channels, the picture 32 times smaller."""
    from torchvision.models import vgg  # noqa: PLC0415 -- slow import

    features = vgg.make_layers(vgg.cfgs["E"])  # the whole network would make 120 million weights more
    for layer in features:
        if isinstance(layer, nn.Conv2d):
            nn.init.kaiming_normal_(layer.weight, mode="fan_out", nonlinearity="relu")
    return Maps(features)


def vit_b_32(size: int) -> nn.Module:
    """ViT-B/32 (Dosovitskiy et al. 2021) for pictures of `size`: the 768 features of its class token."""
    from torchvision.models import vit_b_32 as made  # noqa: PLC0415 -- slow import

    network: nn.Module = made(weights=None, image_size=size)
    network.heads = nn.Identity()
    return network


def small_cnn(_size: int) -> nn.Module:
    """The convolutions of the LRCN: 16, 32, 64, 64 filters of 3 × 3, pooled by 4, 4, 2, 2."""
    layers: list[nn.Module] = []
    for before, after, pool in ((3, 16, 4), (16, 32, 4), (32, 64, 2), (64, 64, 2)):
        layers += [nn.Conv2d(before, after, 3, padding=1), nn.ReLU(), nn.MaxPool2d(pool), nn.Dropout(0.25)]
    return Maps(nn.Sequential(*layers[:-1]))


BACKBONES: dict[str, Callable[[int], nn.Module]] = {
    "resnet50": resnet50,
    "efficientnet_b0": efficientnet_b0,
    "mobilenet_v2": mobilenet_v2,
    "vgg19": vgg19,
    "vit_b_32": vit_b_32,
    "small_cnn": small_cnn,
}
"""Called with the side of the picture in pixels."""


POOLS = ("flat", "mean", "rows")


def backbone(name: str, size: int, pool: str = "flat") -> Backbone:
    """The backbone of this name. Raises ValueError for an unknown one."""
    if pool not in POOLS:
        raise ValueError(f"pool is {pool!r}, not one of {POOLS}")
    if name not in BACKBONES:
        raise ValueError(f"backbone is {name!r}, not one of {tuple(BACKBONES)}")
    return Backbone(name, BACKBONES[name](size), size, pool)
