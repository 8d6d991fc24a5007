import numpy as np
import pytest
import torch

from ml.answers import probabilities
from ml.batches import NONE_SHARE
from ml.models.harnet import HARNet
from ml.prior import IN_USE, expect_exercise, in_use


def test_an_answer_that_knows_nothing_is_that_of_use() -> None:
    """Trained on the shares of the training, a network that sees nothing answers with these."""
    logits = np.log(np.array([[NONE_SHARE, 1 - NONE_SHARE]])).astype(np.float32)
    assert probabilities(in_use(logits, 0, 1.0), 1.0)[0, 0] == pytest.approx(IN_USE)


def test_the_temperature_does_not_change_the_correction() -> None:
    logits = 0.7 * np.log(np.array([[NONE_SHARE, 1 - NONE_SHARE]])).astype(np.float32)
    assert probabilities(in_use(logits, 0, 0.7), 0.7)[0, 0] == pytest.approx(IN_USE)


def test_a_corrected_network_gives_the_logits_of_use() -> None:
    network = HARNet(classes=3).eval()
    window = torch.randn(4, 12, 13, 3, generator=torch.Generator().manual_seed(0))
    with torch.inference_mode():
        before = network(window).logits.numpy().copy()
    expect_exercise(network, 1, 0.8)
    with torch.inference_mode():
        after = network(window).logits.numpy()
    assert np.allclose(after, in_use(before, 1, 0.8), atol=1e-5)
