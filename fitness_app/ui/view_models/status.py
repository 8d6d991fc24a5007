"""The bottom line in words."""

from PySide6.QtCore import QCoreApplication

from fitness_app.live.snapshot import Reading
from fitness_app.ui import words
from fitness_app.ui.view_models.live import LiveViewModel, Stage

translate = QCoreApplication.translate


def state(model: LiveViewModel, device: str) -> str:
    """What the app is doing, and on which device the networks run."""
    told = {
        Stage.PREPARING: translate("status", "Loading the networks…"),
        Stage.BROKEN: translate("status", "Not ready"),
        Stage.READY: translate("status", "Ready"),
        Stage.RUNNING: translate("status", "Session under way"),
        Stage.STOPPING: translate("status", "Writing the session down…"),
    }[model.stage]
    return f"{told}  ·  {device}" if device else told


def figures(reading: Reading | None, active: bool) -> str:
    """Rate, delay and losses; empty before the first session."""
    if reading is None or not reading.frames:
        return ""
    parts = [
        translate("status", "{0} frames/s").format(round(reading.fps)),
        translate("status", "{0} ms delay").format(round(reading.latency_ms)),
        translate("status", "{0} dropped").format(reading.dropped),
    ]
    if reading.progress is not None and active:
        parts.insert(0, words.percent(reading.progress))
    return "   ·   ".join(parts)
