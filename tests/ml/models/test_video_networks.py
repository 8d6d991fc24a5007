"""What every registered network that looks at pictures must do."""

import copy
from pathlib import Path

import pytest
import torch
from torch import nn

from ml import card
from ml.models.registry import VIDEO_NETWORKS
from ml.models.video_network import VideoNetwork

CLASSES = 6
SMALL: dict[str, dict[str, int]] = {"conv_lstm": {"frames": 4}, "lrcn": {"size": 64}}
"""Options that make a network small enough for a test."""
REAL = {"attention_har": (8, 120), "cnn_slstm": (40, 224), "cnn_slstm_attention": (40, 224)}
"""Frames and size of the papers, (20, 64) for all others."""


def built(name: str, **options: object) -> VideoNetwork:
    torch.manual_seed(0)
    small = {"size": 32, "dropout": 0.0, **SMALL.get(name, {})}
    return VIDEO_NETWORKS[name](classes=CLASSES, **(small | options))


def clips(network: VideoNetwork, count: int, seed: int = 0) -> torch.Tensor:
    """Noise, each clip about a colour of its own."""
    source = torch.Generator().manual_seed(seed)
    side = getattr(getattr(network, "backbone", None), "size", 32)
    colour = torch.rand(count, 1, 3, 1, 1, generator=source)
    return (colour + 0.2 * torch.randn(count, 4, 3, side, side, generator=source)).clamp(0, 1)


@pytest.fixture(params=sorted(VIDEO_NETWORKS))
def network(request: pytest.FixtureRequest) -> VideoNetwork:
    return built(request.param)


def test_answers_with_one_logit_per_class_and_attention_that_sums_to_one(network: VideoNetwork) -> None:
    answer = network(clips(network, 2))
    assert answer.logits.shape == (2, CLASSES)
    assert answer.attention.shape == (2, 4)
    assert torch.allclose(answer.attention.sum(dim=1), torch.ones(2), atol=1e-5)


def test_every_parameter_that_is_not_frozen_learns(network: VideoNetwork) -> None:
    network.train()(clips(network, 2)).logits.square().mean().backward()
    taught = [(name, p) for name, p in network.named_parameters() if p.requires_grad]
    assert [name for name, p in taught if p.grad is None or not p.grad.isfinite().all()] == []
    assert any(p.grad.abs().sum() > 0 for _, p in taught)


def test_learns_six_samples_by_heart(network: VideoNetwork) -> None:
    torch.manual_seed(0)
    samples, labels = clips(network, CLASSES), torch.arange(CLASSES)
    network.requires_grad_(True)
    for module in network.encoder():  # the backbones are torchvision's: it is the rest that must learn
        module.requires_grad_(False).train()
    with torch.no_grad():
        features = network.encode_frames(samples.flatten(0, 1)).unflatten(0, samples.shape[:2])
        features = features / features.std() if network.encoder() else features
    optimiser = torch.optim.Adam([p for p in network.parameters() if p.requires_grad], 3e-3)
    for _ in range(200):
        optimiser.zero_grad()
        loss = nn.functional.cross_entropy(network.decide(features).logits, labels)
        loss.backward()
        optimiser.step()
        if loss < 0.1:
            break
    assert network.decide(features).logits.argmax(1).tolist() == labels.tolist()


def test_answers_the_same_for_a_clip_alone_and_in_a_batch(network: VideoNetwork) -> None:
    network.eval()
    batch = clips(network, 3)
    with torch.no_grad():
        assert torch.allclose(network(batch).logits[2:3], network(batch[2:3]).logits, atol=1e-4)


def test_takes_bytes_as_well_as_shares(network: VideoNetwork) -> None:
    network.eval()
    pixels = (clips(network, 1) * 255).to(torch.uint8)
    with torch.no_grad():
        assert torch.allclose(network(pixels).logits, network(pixels / 255.0).logits, atol=1e-5)


def test_frames_encoded_one_by_one_give_the_same_answer(network: VideoNetwork) -> None:
    network.eval()
    clip = clips(network, 1)
    with torch.no_grad():
        features = torch.stack([network.encode(frame[None])[0] for frame in clip[0]])[None]
        assert torch.allclose(network.decide(features).logits, network(clip).logits, atol=1e-4)


def test_gives_the_same_answer_with_copied_weights(network: VideoNetwork) -> None:
    network.eval()
    other = copy.deepcopy(network)
    other.load_state_dict(network.state_dict())
    with torch.no_grad():
        assert torch.equal(network(clips(network, 1)).logits, other(clips(network, 1)).logits)


@pytest.mark.parametrize("name", sorted(VIDEO_NETWORKS))
def test_gives_the_same_answer_after_save_and_load(name: str, tmp_path: Path) -> None:
    options = {"size": 32, "dropout": 0.0, **SMALL.get(name, {})}
    network = built(name).eval()
    classes = tuple(f"class {number}" for number in range(CLASSES))
    example = clips(network, 1)
    card.save(tmp_path / "model", card.Card(name, classes, options), network, example, half=True)
    card.verify(tmp_path / "model")
    _, loaded = card.load(tmp_path / "model")
    assert torch.equal(card.answer(loaded, example), card.answer(network, example))
    (tmp_path / "model" / card.WEIGHTS).unlink()  # some are large


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(VIDEO_NETWORKS))
def test_goes_forward_and_back_at_the_size_of_its_paper(name: str) -> None:
    frames, size = REAL.get(name, (20, 64))
    network = VIDEO_NETWORKS[name](classes=35, size=size)
    answer = network(torch.rand(1, frames, 3, size, size))
    answer.logits.square().mean().backward()
    assert answer.logits.shape == (1, 35)
    assert answer.attention.shape == (1, frames)


def test_a_frozen_backbone_stays_as_it_is_while_the_rest_learns() -> None:
    network = built("resnet50_lstm", frozen=True).train()
    before = copy.deepcopy(network.state_dict())
    optimiser = torch.optim.SGD([p for p in network.parameters() if p.requires_grad], 0.1)
    network(clips(network, 2)).logits.square().mean().backward()
    optimiser.step()
    changed = {name for name, value in network.state_dict().items() if not torch.equal(value, before[name])}
    assert changed
    assert not any(name.startswith("backbone") for name in changed)


def test_motion_stands_beside_the_features() -> None:
    network = built("mobilenet_v2_lstm", motion=True).eval()
    assert network.lstm.input_size == 2 * network.backbone.features
    assert network(clips(network, 2)).logits.shape == (2, CLASSES)


@pytest.mark.parametrize(("pool", "features"), [("flat", 4 * 1280), ("rows", 2 * 1280), ("mean", 1280)])
def test_a_map_becomes_features_in_three_ways(pool: str, features: int) -> None:
    network = built("mobilenet_v2_lstm", pool=pool, size=64)
    assert network.backbone.features == features


def test_a_resnet_knows_its_map_too() -> None:
    assert built("resnet50_lstm", pool="rows", size=64).backbone.features == 2 * 2048
