import numpy as np
import pytest
from sklearn import metrics as reference

from ml import metrics

CLASSES = ("a", "b", "c", "d")


@pytest.fixture
def answers() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    labels = rng.integers(0, 4, 300)
    scores = rng.random((300, 4)) + 0.8 * np.eye(4)[labels]
    return scores / scores.sum(axis=1, keepdims=True), labels


def test_agrees_with_an_independent_implementation(answers: tuple[np.ndarray, np.ndarray]) -> None:
    shares, labels = answers
    found, best = metrics.figures(shares, labels, CLASSES), shares.argmax(1)
    assert found["accuracy"] == pytest.approx(reference.accuracy_score(labels, best))
    for average in ("macro", "weighted"):
        expected = reference.precision_recall_fscore_support(labels, best, average=average)[:3]
        got = [found[f"{average}_{name}"] for name in ("precision", "recall", "f1")]
        assert got == pytest.approx(expected)
    assert found["roc_auc"] == pytest.approx(reference.roc_auc_score(labels, shares, multi_class="ovr"))
    assert found["confusion"] == reference.confusion_matrix(labels, best).tolist()


def test_tied_scores_count_half_in_the_roc() -> None:
    assert metrics.auc(np.array([0.5, 0.5]), np.array([True, False])) == 0.5
    assert metrics.auc(np.array([0.9, 0.1]), np.array([True, False])) == 1.0


def test_fewer_answers_are_better_answers(answers: tuple[np.ndarray, np.ndarray]) -> None:
    shares, labels = answers
    at = [metrics.at_coverage(shares, labels, share) for share in (0.5, 0.8, 1.0)]
    assert at[0] > at[1] > at[2] == metrics.accuracy(shares, labels)


def test_top_five_of_four_classes_is_always_right(answers: tuple[np.ndarray, np.ndarray]) -> None:
    assert metrics.top(*answers, 5) == 1.0


def test_a_class_without_samples_is_left_out_of_the_averages() -> None:
    shares = np.array([[0.9, 0.1, 0.0], [0.2, 0.8, 0.0]])
    found = metrics.figures(shares, np.array([0, 1]), ("a", "b", "c"))
    assert found["macro_recall"] == 1.0
    assert found["classes"][2]["samples"] == 0


def test_the_standard_error_shrinks_with_the_root_of_the_samples() -> None:
    assert metrics.standard_error(0.5, 100) == pytest.approx(0.05)
    assert metrics.standard_error(0.5, 400) == pytest.approx(0.025)
