"""Small video models with untrained weights."""

from pathlib import Path
from typing import Any

import torch

from ml import card

CLASSES = ("none", "push_up", "squat")


def small_video_model(folder: Path, network: str = "lrcn", **changes: Any) -> Path:
    """Writes a model folder that looks at 20 pictures of 4 seconds."""
    torch.manual_seed(0)
    classes = changes.pop("classes", CLASSES)
    fields: dict[str, Any] = {"options": {"size": 64}, "input": {"size": 64, "frames": 20, "seconds": 4.0}}
    made = card.Card(network, classes, **(fields | changes))
    example = torch.randint(0, 256, (1, 20, 3, 64, 64), dtype=torch.uint8)
    card.save(folder, made, card.build(made), example, half=True)
    return folder
