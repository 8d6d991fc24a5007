import numpy as np
import pytest
import torch

from ml.models.harnet import HARNet
from ml.models.personal import Personal
from ml.personal_head import combined, fit, sample_weights


def clouds(centres: list[float], each: int = 60) -> tuple[np.ndarray, np.ndarray]:
    """Windows around centres in ten dimensions: label 0 first."""
    rng = np.random.default_rng(0)
    features = np.concatenate([rng.normal(centre, 1.0, (each, 10)) for centre in centres])
    return features.astype(np.float32), np.repeat(np.arange(len(centres)), each)


def test_tells_taught_movements_from_anything_else() -> None:
    features, labels = clouds([0.0, 3.0, -3.0])
    shares = fit(features, labels, 2).shares(features)
    assert shares.shape == (180, 3)
    assert np.allclose(shares.sum(axis=1), 1)
    assert (shares.argmax(axis=1) == labels).mean() > 0.97


def test_a_few_windows_are_heard_among_many() -> None:
    weight = sample_weights(np.array([0] * 98 + [1] * 2), 1)
    assert weight[-2:].sum() == pytest.approx(1 / 3)
    assert weight.sum() == pytest.approx(1)


def test_what_the_network_says_of_anything_else_keeps_its_order() -> None:
    own = np.array([[0.7, 0.3], [0.2, 0.8]])
    base = np.array([[0.6, 0.4], [0.9, 0.1]])
    whole = combined(own, base, [2], 3)
    assert np.allclose(whole, [[0.42, 0.28, 0.3], [0.18, 0.02, 0.8]])


def test_a_shipped_class_that_is_taught_again_gets_both_shares() -> None:
    whole = combined(np.array([[0.5, 0.5]]), np.array([[0.2, 0.8]]), [0], 2)
    assert np.allclose(whole, [[0.6, 0.4]])


def test_the_network_computes_what_the_head_says() -> None:
    torch.manual_seed(0)
    base = HARNet(classes=3, width=8).eval()
    windows = torch.randn(6, 12, 13, 3)
    with torch.no_grad():
        seen = base.embed(windows)
    features = seen.features.numpy()
    head = fit(features, np.array([0, 0, 0, 1, 1, 2]), 2)
    network = Personal(base, 4, features.shape[1], taught=[1, 3]).eval()
    network.take(head, temperature=0.7)
    with torch.no_grad():
        shares = network(windows).logits.exp().numpy()
    base_shares = (seen.logits / 0.7).softmax(dim=1).numpy().astype(np.float64)
    assert np.allclose(shares, combined(head.shares(features), base_shares, [1, 3], 4), atol=1e-5)
    assert np.allclose(shares.sum(axis=1), 1, atol=1e-5)
