"""What every registered network that looks at skeletons must do."""

import copy

import pytest
import torch
from torch import nn

from ml.models.registry import SKELETON_NETWORKS as NETWORKS

SKELETON = (24, 13, 3)
CLASSES = 6


def windows(count: int, seed: int = 0) -> torch.Tensor:
    made = torch.randn(count, *SKELETON, generator=torch.Generator().manual_seed(seed))
    made[..., 2] = 1.0
    return made


@pytest.fixture(params=sorted(NETWORKS))
def network(request: pytest.FixtureRequest) -> nn.Module:
    torch.manual_seed(0)
    return NETWORKS[request.param](classes=CLASSES)


def test_answers_with_one_logit_per_class_and_attention_that_sums_to_one(network: nn.Module) -> None:
    answer = network(windows(3))
    assert answer.logits.shape == (3, CLASSES)
    assert answer.attention.shape == (3, SKELETON[0])
    assert torch.allclose(answer.attention.sum(dim=1), torch.ones(3), atol=1e-5)


def test_every_parameter_learns(network: nn.Module) -> None:
    network(windows(4)).logits.square().mean().backward()
    idle = [name for name, p in network.named_parameters() if p.grad is None or not p.grad.abs().sum() > 0]
    assert idle == []


def test_has_at_most_two_million_parameters(network: nn.Module) -> None:
    assert sum(p.numel() for p in network.parameters()) <= 2_000_000


def test_learns_six_samples_by_heart(network: nn.Module) -> None:
    torch.manual_seed(0)
    samples, labels = windows(CLASSES), torch.arange(CLASSES)
    optimiser = torch.optim.Adam(network.parameters(), 3e-3)
    for _ in range(60):
        optimiser.zero_grad()
        nn.functional.cross_entropy(network(samples).logits, labels).backward()
        optimiser.step()
    network.eval()
    assert network(samples).logits.argmax(1).tolist() == labels.tolist()


def test_answers_the_same_for_a_window_alone_and_in_a_batch(network: nn.Module) -> None:
    network.eval()
    batch = windows(5)
    assert torch.allclose(network(batch).logits[2:3], network(batch[2:3]).logits, atol=1e-5)


def test_gives_the_same_answer_with_copied_weights(network: nn.Module) -> None:
    network.eval()
    other = copy.deepcopy(network)
    other.load_state_dict(network.state_dict())
    assert torch.equal(network(windows(2)).logits, other(windows(2)).logits)
