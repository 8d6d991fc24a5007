"""The networks by name: a new architecture is one file and one line here."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

from torch import nn

from ml.models.attention_har import AttentionHar
from ml.models.cnn_lstm import CnnLstm
from ml.models.cnn_pooled import CnnPooled
from ml.models.cnn_slstm import CnnSLstm
from ml.models.conv_lstm import ConvLstmBaseline
from ml.models.harnet import HARNet
from ml.models.personal import Personal
from ml.models.two_level import TwoLevel
from ml.models.video_network import VideoNetwork

SKELETON_NETWORKS: dict[str, Callable[..., nn.Module]] = {
    "harnet": HARNet,
}
VIDEO_NETWORKS: dict[str, Callable[..., VideoNetwork]] = {
    "resnet50_lstm": partial(CnnLstm, backbone="resnet50"),
    "efficientnet_b0_lstm": partial(CnnLstm, backbone="efficientnet_b0", hidden=256),
    "vit_b32_lstm": partial(CnnLstm, backbone="vit_b_32", hidden=64, frozen=True),
    "mobilenet_v2_lstm": partial(CnnLstm, backbone="mobilenet_v2", pool="rows", standard=True),
    "mobilenet_v2_pooled": CnnPooled,
    "lrcn": partial(CnnLstm, backbone="small_cnn", hidden=32),
    "conv_lstm": ConvLstmBaseline,
    "attention_har": AttentionHar,
    "cnn_slstm": partial(CnnSLstm, attention=False),
    "cnn_slstm_attention": CnnSLstm,
    "two_level": TwoLevel,
    "two_level_vgg19": partial(TwoLevel, backbone="vgg19"),
}


def personal(
    classes: int, base: str, base_options: Mapping[str, Any], features: int, taught: Sequence[int]
) -> nn.Module:
    """A personal head on a skeleton network by its name; `base_options` hold its number of classes, too."""
    return Personal(SKELETON_NETWORKS[base](**base_options), classes, features, taught)  # type: ignore[arg-type]


NETWORKS: dict[str, Callable[..., nn.Module]] = {
    **SKELETON_NETWORKS,
    **VIDEO_NETWORKS,
    "personal": personal,
}
"""Called as `NETWORKS[name](classes=n, **options)`."""
