import pytest
import torch

from ml.calibrate import calibrate, expected_error, temperature, threshold


def overconfident(count: int = 4000) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits three times too large for their accuracy."""
    source = torch.Generator().manual_seed(0)
    logits = torch.randn(count, 4, generator=source) * 2
    labels = torch.multinomial(logits.softmax(1), 1, generator=source).squeeze(1)
    return logits * 3, labels


def test_the_temperature_undoes_overconfidence() -> None:
    logits, labels = overconfident()
    assert temperature(logits, labels) == pytest.approx(3, rel=0.1)


def test_calibrated_confidence_means_what_it_says() -> None:
    logits, labels = overconfident()
    found = calibrate(logits, labels)
    for scale, limit in ((1.0, 1.0), (found.temperature, 0.03)):
        confidence, best = (logits / scale).softmax(1).max(1)
        assert expected_error(confidence, best == labels) < limit


def test_accepted_answers_are_wrong_at_most_as_often_as_asked() -> None:
    logits, labels = overconfident()
    found = calibrate(logits, labels, wrong=0.05)
    confidence, best = (logits / found.temperature).softmax(1).max(1)
    sure = confidence >= found.threshold
    assert sure.float().mean() > 0.1
    assert (best != labels)[sure].float().mean() <= 0.055


def test_a_hopeless_model_is_hardly_ever_believed() -> None:
    assert threshold(torch.tensor([0.9, 0.8]), torch.tensor([False, False]), 0.02) == pytest.approx(0.99)


def test_a_perfect_model_is_believed_early() -> None:
    assert threshold(torch.tensor([0.9, 0.2]), torch.tensor([True, True]), 0.02) == pytest.approx(0.3)


def test_the_calibration_error_is_the_gap_between_confidence_and_accuracy() -> None:
    right = torch.tensor([True, False] * 50)
    assert expected_error(torch.full((100,), 0.9), right) == pytest.approx(0.4, abs=1e-5)
