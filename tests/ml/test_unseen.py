from typing import Any

import pytest

from ml.unseen import metrics

CLASSES = ("dip", "none", "squat")


def part(recalls: dict[str, tuple[int, float]], called: float | None = None) -> dict[str, Any]:
    """Figures of a data set: windows and recall of each class."""
    whole = {"samples": 40, "accuracy": 0.9, "standard_error": 0.05}
    more = ("macro_f1", "weighted_f1", "expected_calibration_error", "accuracy_at_coverage")
    table = [{"class": name, "samples": n, "recall": recall} for name, (n, recall) in recalls.items()]
    accepted = {} if called is None else {"called_an_exercise": called}
    return {
        "clips": whole,
        "windows": whole | dict.fromkeys(more, 0.5) | {"classes": table},
        "accepted": accepted,
    }


def card() -> dict[str, Any]:
    found = {
        "calibration": {"temperature": 1.0, "threshold": 0.5},
        "delay": {"median_s": 1.8},
        "clips": part({"none": (6, 1.0), "squat": (40, 0.8)}, called=0.0),
        "penn-action": part({"none": (94, 0.95), "squat": (500, 0.99)}, called=0.01),
        "unproven": part({"dip": (80, 0.1)}),
    }
    return metrics(found, "clips", CLASSES, ("none", "squat"))


def test_a_class_that_the_recordings_show_weighs_what_it_reached_there() -> None:
    assert card()["weights"]["squat"] == pytest.approx(0.8)


def test_a_class_with_few_windows_is_judged_by_all_data() -> None:
    assert card()["weights"]["none"] == pytest.approx((6 * 1.0 + 94 * 0.95) / 100)


def test_a_class_that_too_few_people_show_has_no_weight() -> None:
    assert set(card()["weights"]) == {"none", "squat"}


def test_the_table_says_where_a_weight_comes_from() -> None:
    rows = {row["class"]: row for row in card()["unseen_people"]["classes"]}
    assert rows["squat"]["sources"] == ["clips"]
    assert rows["none"]["sources"] == ["clips", "penn-action"]


def test_what_was_called_an_exercise_is_told_by_data_set() -> None:
    assert card()["called_an_exercise"] == {"clips": 0.0, "penn-action": 0.01}
