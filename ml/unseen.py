"""What a model's card says of people never seen, out of the figures of ml.folds."""

from collections.abc import Mapping, Sequence
from typing import Any

from ml.said import OF_FEW

FEWEST = 20
"""A recall is quoted of no fewer windows of the divided kind; else the other data speaks with."""
HOW = (
    "folds by person of real recordings, MediaPipe landmarks, and the test part of published data; no model "
    "saw those people (python -m ml.folds, see ml/RESULTS.md)"
)
_CLIPS = ("samples", "accuracy", "standard_error")
_WINDOWS = (
    *_CLIPS,
    "macro_f1",
    "weighted_f1",
    "expected_calibration_error",
    "accuracy_at_coverage",
)
LIMITS = (
    "The app's model itself is trained on everybody, those people too: no figure of it can be given on them.",
    "dip: two real people and a generated one; unproven, its word weighs half.",
    "arm_circles, elbow_to_knee: motion capture of five people; sit_to_stand: Kinect skeletons of eight.",
)


def metrics(
    found: Mapping[str, Any], kind: str, classes: Sequence[str], proven: Sequence[str]
) -> dict[str, Any]:
    """The `metrics` of a card: how well people never seen were named, and what each class's word weighs.

    `found` are the figures of ml.folds on `kind` and on the test part of other data; `proven` are the classes
    that enough people show. A weight is the recall of the class's windows; classes that are not proven have
    none.
    """
    parts = {
        name: found[name] for name in found if isinstance(found[name], dict) and "windows" in found[name]
    }
    table = [_row(name, kind, parts) for name in classes if name in proven]
    table = [row for row in table if row["samples"]]
    clips = parts[kind]
    unseen = {
        "how": HOW,
        "clips": {name: clips["clips"][name] for name in _CLIPS},
        "windows": {name: clips["windows"][name] for name in _WINDOWS},
        "classes": table,
        "accepted": clips["accepted"],
        "delay_median_s": found["delay"]["median_s"],
    }
    called = {
        name: part["accepted"].get("called_an_exercise") for name, part in parts.items() if name != OF_FEW
    }
    return {
        "unseen_people": unseen,
        "called_an_exercise": {name: share for name, share in called.items() if share is not None},
        "weights": {row["class"]: row["recall"] for row in table},
        "limits": list(LIMITS),
    }


def _row(name: str, kind: str, parts: Mapping[str, Any]) -> dict[str, Any]:
    """Windows and recall of a class: of the divided kind where that shows it often, else of all data."""
    counts = {part: _count(name, figures) for part, figures in parts.items() if part != OF_FEW}
    sources = (
        [kind] if counts[kind][0] >= FEWEST else [part for part, (samples, _) in counts.items() if samples]
    )
    samples = sum(counts[part][0] for part in sources)
    right = sum(counts[part][1] for part in sources)
    recall = right / samples if samples else 0.0
    return {"class": name, "sources": sources, "samples": samples, "recall": recall}


def _count(name: str, figures: Mapping[str, Any]) -> tuple[int, float]:
    """How many windows of a class there were, and how many of them were named right."""
    for row in figures["windows"]["classes"]:
        if row["class"] == name:
            return int(row["samples"]), row["samples"] * row["recall"]
    return 0, 0.0
