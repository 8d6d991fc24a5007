"""What the cards of the shipped models say of themselves, as the fusion reads it."""

from typing import Any

import pytest

from fitness_app.paths import resources
from fitness_app.settings import Settings
from ml import card

PROVEN = {"none", "plank", "pull_up", "push_up", "sit_up", "squat"}
"""What the clips of real people show."""


def shipped(name: str) -> card.Card:
    return card.read(resources() / "models" / name)


def told(name: str) -> dict[str, float]:
    """The weights in a card; skips where it has none, as then every class of it weighs the same."""
    found = shipped(name).metrics.get("weights")
    if found is None:
        pytest.skip(f"the card of {name} has no weights")
    return dict(found)


@pytest.mark.parametrize("name", [Settings().skeleton_model, Settings().video_model])
def test_its_weights_are_shares_of_its_own_classes(name: str) -> None:
    weights = told(name)
    assert set(weights) <= set(shipped(name).classes)
    assert all(0.0 <= weight <= 1.0 for weight in weights.values())


def test_the_skeleton_is_heard_in_every_class_that_real_people_showed_it() -> None:
    weights = told(Settings().skeleton_model)
    assert {label for label, weight in weights.items() if weight > 0} >= PROVEN


def test_the_skeleton_weighs_what_it_reached_on_unseen_people() -> None:
    weights = told(Settings().skeleton_model)
    rows: list[dict[str, Any]] = shipped(Settings().skeleton_model).metrics["unseen_people"]["classes"]
    measured = {row["class"]: row["recall"] for row in rows if row["class"] in PROVEN}
    assert {label: weights[label] for label in measured} == pytest.approx(measured, abs=0.005)


def test_a_video_model_on_trial_is_not_heard() -> None:
    found = shipped(Settings().video_model).metrics
    trusted = found["status"] == "trusted"
    assert trusted == (found["clips"]["accuracy"] >= 0.8)
    assert trusted == any(found["weights"].values())
