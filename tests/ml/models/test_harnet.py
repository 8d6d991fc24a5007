import pytest
import torch

from ml.models.harnet import PARTS, HARNet


def window(steps: int = 16) -> torch.Tensor:
    made = torch.randn(2, steps, 13, 3, generator=torch.Generator().manual_seed(1))
    made[..., 2] = 1.0
    return made


@pytest.mark.parametrize("parts", PARTS)
def test_every_ablation_answers(parts: str) -> None:
    answer = HARNet(classes=5, parts=parts)(window())
    assert answer.logits.shape == (2, 5)
    assert answer.attention.shape == (2, 16)


@pytest.mark.parametrize("parts", PARTS)
def test_every_ablation_learns_with_all_its_parameters(parts: str) -> None:
    network = HARNet(classes=5, parts=parts)
    network(window()).logits.square().mean().backward()
    assert all(p.grad is not None for p in network.parameters())


def test_the_cnn_alone_does_not_see_in_which_order_postures_come() -> None:
    network = HARNet(classes=5, parts="spatial").eval()
    shuffled = window()[:, torch.randperm(16, generator=torch.Generator().manual_seed(2))]
    assert torch.allclose(network(window()).logits, network(shuffled).logits, atol=1e-5)


def test_the_whole_network_sees_in_which_order_postures_come() -> None:
    network = HARNet(classes=5).eval()
    assert not torch.allclose(network(window()).logits, network(window().flip(1)).logits, atol=1e-5)


def test_refuses_an_unknown_ablation() -> None:
    with pytest.raises(ValueError, match="parts"):
        HARNet(classes=5, parts="half")


def test_takes_windows_of_any_length() -> None:
    network = HARNet(classes=5).eval()
    assert network(window(8)).attention.shape == (2, 8)
    assert network(window(50)).attention.shape == (2, 50)


def test_where_a_missing_joint_is_said_to_be_does_not_matter() -> None:
    network = HARNet(classes=5).eval()
    hidden = window()
    hidden[:, :, 4, 2] = 0.0
    moved = hidden.clone()
    moved[:, :, 4, :2] += 3.0
    assert torch.allclose(network(hidden).logits, network(moved).logits, atol=1e-5)


def test_attention_looks_at_the_moment_that_differs_after_training() -> None:
    torch.manual_seed(0)
    network = HARNet(classes=2)
    optimiser = torch.optim.Adam(network.parameters(), 3e-3)
    for step in range(80):
        samples, labels, _ = moment(step)
        optimiser.zero_grad()
        torch.nn.functional.cross_entropy(network(samples).logits, labels).backward()
        optimiser.step()
    samples, labels, at = moment(999)
    answer = network.eval()(samples)
    assert (answer.logits.argmax(1) == labels).float().mean() > 0.9
    assert ((answer.attention.argmax(1) - at).abs() <= 1).float().mean() > 0.9


def moment(seed: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Windows of noise in which one wrist jumps up (class 1) or down (class 0) at one moment."""
    source = torch.Generator().manual_seed(seed)
    samples = 0.05 * torch.randn(32, 16, 13, 3, generator=source)
    samples[..., 2] = 1.0
    labels = torch.randint(2, (32,), generator=source)
    at = torch.randint(1, 15, (32,), generator=source)
    samples[torch.arange(32), at, 5, 1] += torch.where(labels == 1, -1.0, 1.0)
    return samples, labels, at
