"""The papers' tables of parameters, number by number.

Keras counts the statistics of a batch norm among the parameters; torchvision's convolutions have no bias
before a batch norm, Keras's ResNet has; PyTorch's LSTM has a second bias.
"""

import pytest
import torch
from torch import nn

from ml.models.attention_har import AttentionHar
from ml.models.conv_lstm import ConvLstmBaseline
from ml.models.registry import VIDEO_NETWORKS

FITNESS_CLASSES = 35


def count(module: nn.Module) -> int:
    return sum(p.numel() for p in module.parameters())


def statistics(module: nn.Module) -> int:
    """The means and variances that batch norms keep."""
    norms = [m for m in module.modules() if isinstance(m, nn.BatchNorm2d | nn.BatchNorm3d)]
    return sum(2 * norm.num_features for norm in norms)


def bare_convolutions(module: nn.Module) -> int:
    """The biases that Keras gives to convolutions that have none here."""
    bare = [m for m in module.modules() if isinstance(m, nn.Conv2d) and m.bias is None]
    return sum(conv.out_channels for conv in bare)


def second_bias(lstm: nn.LSTM) -> int:
    return 4 * lstm.hidden_size


def test_resnet50_lstm_has_the_27_852_579_parameters_of_the_table() -> None:
    network = VIDEO_NETWORKS["resnet50_lstm"](classes=FITNESS_CLASSES, attention="table")
    backbone = network.backbone
    assert count(backbone) == 23_508_032
    assert bare_convolutions(backbone) == 26_560
    assert statistics(backbone) == 53_120
    assert count(backbone) + bare_convolutions(backbone) + statistics(backbone) == 23_587_712
    assert backbone.features == 8_192
    assert count(network.lstm) - second_bias(network.lstm) == 4_260_352
    assert count(network.attention) == 0
    assert count(network.head) == 4_515
    keras = count(network) + bare_convolutions(backbone) - second_bias(network.lstm)
    assert keras == 27_799_459
    assert keras + statistics(backbone) == 27_852_579


def test_the_attention_of_the_text_adds_its_two_layers() -> None:
    network = VIDEO_NETWORKS["resnet50_lstm"](classes=FITNESS_CLASSES, attention="text")
    assert count(network.attention) == (128 * 128 + 128) + (128 + 1)


def test_efficientnet_b0_has_the_4_049_571_parameters_of_the_table() -> None:
    backbone = VIDEO_NETWORKS["efficientnet_b0_lstm"](classes=FITNESS_CLASSES).backbone
    keras_normalisation = 2 * 3 + 1  # mean and variance of three colours, and how many pictures made them
    assert count(backbone) == 4_049_571 - 42_023
    assert statistics(backbone) + keras_normalisation == 42_023
    assert backbone.features == 5_120


def test_vit_b32_lstm_has_the_87_636_195_parameters_of_the_table() -> None:
    network = VIDEO_NETWORKS["vit_b32_lstm"](classes=FITNESS_CLASSES, attention="table")
    assert count(network.backbone) == 87_420_672
    assert network.backbone.layers.encoder.pos_embedding.shape == (1, 5, 768)
    assert count(network.lstm) - second_bias(network.lstm) == 213_248
    assert count(network.head) == 2_275
    taught = sum(p.numel() for p in network.parameters() if p.requires_grad)
    assert taught - second_bias(network.lstm) == 215_523
    assert count(network) - second_bias(network.lstm) == 87_636_195


def test_the_convlstm_baseline_has_exactly_133_835_parameters() -> None:
    network = ConvLstmBaseline(FITNESS_CLASSES)
    assert [count(layer) for layer in network.layers] == [1_024, 3_488, 11_144, 17_344]
    assert count(network.head) == 100_835
    assert count(network) == 133_835


def test_attention_har_has_every_count_of_its_table() -> None:
    network = AttentionHar(classes=8)
    assert count(network.transposed) == 2_624
    assert count(network.convlstm) == 11_552
    assert count(network.norm) + statistics(network) == 32
    assert count(network.gru) == 1_158_912
    assert count(network.attention) == 16_640
    assert [count(dense) for dense in network.dense] == [33_024, 32_896, 8_256]
    assert count(network.head) == 520
    assert statistics(network) == 16
    assert count(network) + statistics(network) == 1_264_456


def test_every_stage_of_attention_har_has_the_shape_of_its_table() -> None:
    network = AttentionHar(classes=8).eval()
    clip = torch.rand(1, 8, 3, 120, 120)
    with torch.no_grad():
        maps = network.transposed(clip.transpose(1, 2))
        assert maps.shape == (1, 32, 8, 120, 120)
        maps = network.pool(network.slope(maps)).transpose(1, 2)
        assert maps.shape == (1, 3, 32, 40, 40)
        maps = network.convlstm(maps)
        assert maps.shape == (1, 3, 8, 38, 38)
        assert network.pool_picture(maps.transpose(1, 2)).shape == (1, 8, 3, 19, 19)
        steps = network.steps(clip)
        assert steps.shape == (1, 3, 2_888)
        assert network.gru(steps)[0].shape == (1, 3, 128)
        assert network(clip).logits.shape == (1, 8)


def test_the_stages_of_the_convlstm_baseline_shrink_as_in_keras() -> None:
    network = ConvLstmBaseline(FITNESS_CLASSES).eval()
    maps, shapes = torch.rand(1, 20, 3, 64, 64), []
    with torch.no_grad():
        for layer in network.layers:
            maps = network.pool(layer(maps).flatten(0, 1)).unflatten(0, (1, 20))
            shapes.append(tuple(maps.shape[2:]))
    assert shapes == [(4, 31, 31), (8, 15, 15), (14, 7, 7), (16, 3, 3)]


@pytest.mark.parametrize(("name", "features"), [("resnet50_lstm", 8_192), ("efficientnet_b0_lstm", 5_120),
                                                ("vit_b32_lstm", 768), ("lrcn", 64)])  # fmt: skip
def test_a_frame_of_64_pixels_has_so_many_features(name: str, features: int) -> None:
    network = VIDEO_NETWORKS[name](classes=FITNESS_CLASSES).eval()
    with torch.no_grad():
        assert network.encode(torch.rand(2, 3, 64, 64)).shape == (2, features)


def test_vgg19_gives_seven_by_seven_cells_of_512_channels() -> None:
    network = VIDEO_NETWORKS["cnn_slstm"](classes=FITNESS_CLASSES)
    assert network.backbone.features == 7 * 7 * 512 == 25_088
    assert network.slstm.seen.in_features == 25_088


def test_the_attention_of_the_cnn_slstm_has_the_units_of_the_paper() -> None:
    soft = VIDEO_NETWORKS["cnn_slstm_attention"](classes=101).soft
    assert [mlp[0].out_features for mlp in (soft.mlp2, soft.mlp3, soft.mlp4)] == [128, 128, 128]
    assert [mlp[0].out_features for mlp in (soft.mlp_h, soft.mlp_c)] == [256, 256]
    assert soft.place.out_features == 49


def test_two_levels_read_a_layer_in_the_middle_and_the_last_one() -> None:
    network = VIDEO_NETWORKS["two_level"](classes=50).eval()
    with torch.no_grad():
        assert network.encode(torch.rand(2, 3, 64, 64)).shape == (2, 512 + 2_048)
    assert network.local.input_size == 512
    assert network.semantic.input_size == 2_048


def test_optical_flow_joins_the_local_level() -> None:
    network = VIDEO_NETWORKS["two_level"](classes=50, flow=True).eval()
    assert network(torch.rand(1, 3, 5, 64, 64)).logits.shape == (1, 50)
    assert network.local.input_size == 512 + 64
