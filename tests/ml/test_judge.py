from collections.abc import Callable

import numpy as np
import pytest

from ml.answers import FOREIGN, Answers, by_clip
from ml.data.skeleton import SkeletonSequence
from ml.judge import Judged, judged

Figure = Callable[..., SkeletonSequence]
CLASSES = ("none", "push_up", "squat")


def said(figure: Figure, rows: list[tuple[int, list[float]]], labels: list[int]) -> Judged:
    """Answers from (clip, probabilities) rows; `labels` are those of the clips."""
    clips = np.array([clip for clip, _ in rows])
    found = Answers(
        logits=np.zeros((len(rows), 3), np.float32),
        labels=np.array([labels[clip] for clip in clips]),
        clips=clips,
        times=np.arange(len(rows), dtype=float),
        moved=np.ones(len(rows)),
    )
    sequences = [figure("squat", f"p{n}") for n in range(len(labels))]
    return Judged(np.array([share for _, share in rows]), found, sequences)


def test_a_clip_is_named_by_the_mean_of_its_windows(figure: Figure) -> None:
    one = said(figure, [(0, [0.4, 0.2, 0.4]), (0, [0.0, 0.1, 0.9]), (1, [0.9, 0.1, 0.0])], [2, 0])
    assert by_clip(one.shares, one.answers.clips).argmax(1).tolist() == [2, 0]
    found = judged(one, CLASSES, 0.5)
    assert found["clips"]["accuracy"] == 1.0
    assert found["wrong_clips"] == []


def test_unsure_answers_are_not_accepted(figure: Figure) -> None:
    one = said(figure, [(0, [0.3, 0.3, 0.4]), (0, [0.0, 0.1, 0.9]), (0, [0.0, 0.9, 0.1])], [2])
    found = judged(one, CLASSES, 0.7)["accepted"]
    assert found["coverage"] == pytest.approx(2 / 3)
    assert found["wrong"] == pytest.approx(1 / 2)
    assert found["right"] == pytest.approx(1 / 3)


def test_a_foreign_exercise_must_not_get_a_name(figure: Figure) -> None:
    rows = [(0, [0.0, 0.0, 1.0]), (1, [0.9, 0.1, 0.0]), (1, [0.1, 0.9, 0.0]), (1, [0.4, 0.6, 0.0])]
    found = judged(said(figure, rows, [2, FOREIGN]), CLASSES, 0.7)
    assert found["accepted"]["called_an_exercise"] == pytest.approx(1 / 3)
    assert found["accepted"]["wrong"] == 0.0
    assert found["clips"]["samples"] == 1
    assert [wrong["name"] for wrong in found["wrong_clips"]] == ["squat-p1"]
