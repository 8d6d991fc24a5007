import numpy as np
import pytest

from ml.answers import FOREIGN, Answers
from ml.delay import delays

CLASSES = ("none", "push_up", "squat")


def answers(labels: list[int], per_clip: int = 12) -> Answers:
    count = len(labels) * per_clip
    return Answers(
        logits=np.zeros((count, 3), np.float32),
        labels=np.repeat(labels, per_clip),
        clips=np.repeat(np.arange(len(labels)), per_clip),
        times=np.tile(5.0 + 0.25 * np.arange(per_clip), len(labels)),
        moved=np.ones(count),
    )


def sure_of(column: int, count: int) -> np.ndarray:
    return np.repeat([[0.9 if index == column else 0.05 for index in range(3)]], count, axis=0)


def test_a_sure_answer_is_shown_as_soon_as_it_is_steady() -> None:
    (waited,) = delays(sure_of(2, 12), answers([2]), CLASSES, 0.7)
    assert waited == pytest.approx(0.8 + 0.75, abs=0.26)


def test_an_answer_that_comes_late_is_shown_late() -> None:
    shares = np.concatenate([sure_of(0, 6), sure_of(2, 6)])
    early = delays(sure_of(2, 12), answers([2]), CLASSES, 0.7)[0]
    late = delays(shares, answers([2]), CLASSES, 0.7)[0]
    assert early is not None
    assert late is None or late > early + 1


def test_a_wrong_name_never_counts() -> None:
    assert delays(sure_of(1, 12), answers([2]), CLASSES, 0.7) == [None]


def test_only_exercises_that_the_model_carries_are_waited_for() -> None:
    assert delays(sure_of(2, 36), answers([0, FOREIGN, 2]), CLASSES, 0.7)[0] is not None
    assert len(delays(sure_of(2, 36), answers([0, FOREIGN, 2]), CLASSES, 0.7)) == 1
