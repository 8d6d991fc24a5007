from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from ml.augment import Augmentation
from ml.batches import STILL, Mixture
from ml.data.skeleton import SkeletonSequence, WindowSpec, moved

Figure = Callable[..., SkeletonSequence]
CALM = Augmentation(
    tremble=0.0, drift=0.0, drop_joints=0.0, cut_off=0.0, half_seen=0.0, swap_sides=0.0, late=0.0
)
CLASSES = ("jumping_jack", "none", "squat")


def mixture(figure: Figure, squats: int = 8, jacks: int = 2) -> Mixture:
    sequences = [figure("squat", f"s{n}") for n in range(squats)]
    sequences += [figure("jumping_jack", f"j{n}") for n in range(jacks)] + [figure("none", "n")]
    return Mixture(sequences, CLASSES, WindowSpec(), Augmentation())


def test_rare_classes_are_heard_and_none_has_its_share(figure: Figure) -> None:
    _, labels = mixture(figure).draw(600, np.random.default_rng(0))
    count = Counter(CLASSES[label] for label in labels)
    assert 0.28 < count["none"] / 600 < 0.42
    assert 1.5 < count["squat"] / count["jumping_jack"] < 2.7  # the root of 8 / 2


def test_a_small_source_of_idle_people_is_heard(figure: Figure) -> None:
    many = [figure("none", f"n{n}") for n in range(16)]
    few = [replace(figure("none", f"f{n}"), source="few") for n in range(4)]
    data = replace(mixture(figure), sequences=[figure("squat", "s"), *many, *few])
    weights = data.weights()
    assert weights[17:].sum() / weights[1:17].sum() == pytest.approx(0.5)  # the root of 4 / 16


def test_weights_sum_to_one(figure: Figure) -> None:
    assert mixture(figure).weights().sum() == pytest.approx(1.0)


def test_a_window_without_movement_is_never_taught_as_an_exercise(figure: Figure) -> None:
    lazy = replace(figure("none", "lazy"), label="squat")
    data = replace(mixture(figure), sequences=[lazy], how=CALM)
    _, labels = data.draw(20, np.random.default_rng(0))
    assert {CLASSES[label] for label in labels} == {"none"}


def test_a_hold_is_taught_without_movement(figure: Figure) -> None:
    still = replace(figure("none", "p"), label="plank")
    data = Mixture([still], ("none", "plank"), WindowSpec(), Augmentation(), holds=frozenset({"plank"}))
    _, labels = data.draw(10, np.random.default_rng(0))
    assert set(labels.tolist()) == {1}


def test_exercise_windows_show_movement(figure: Figure) -> None:
    windows, labels = mixture(figure).draw(200, np.random.default_rng(0))
    assert all(
        moved(cut) >= STILL for cut, label in zip(windows, labels, strict=True) if CLASSES[label] != "none"
    )


def test_the_same_seed_draws_the_same_batch(figure: Figure) -> None:
    first, second = (mixture(figure).draw(30, np.random.default_rng(5)) for _ in range(2))
    assert np.array_equal(first[0], second[0])
    assert np.array_equal(first[1], second[1])
