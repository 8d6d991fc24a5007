"""What the Live page says in words, by where it stands."""

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercises import EXERCISES
from fitness_app.ui.view_models import sources
from fitness_app.ui.view_models.live import LiveViewModel, Stage

translate = QCoreApplication.translate


def hint(model: LiveViewModel) -> tuple[str, str]:
    """Title and text on the empty stage; both empty where there is a picture."""
    if model.snapshot is not None or model.stage is Stage.BROKEN:
        return "", ""
    if model.stage is Stage.PREPARING:
        return translate("live", "Getting ready…"), model.step
    if model.source is None:
        text = translate("live", "A camera, a video file, a network stream or the demo recording.")
        return translate("live", "Choose a source"), text
    if model.active:
        return translate("live", "Opening the source…"), sources.name(model.source, model.demo)
    return translate("live", "Ready when you are"), advice(model)


def advice(model: LiveViewModel) -> str:
    """How to begin with this source and exercise."""
    if not sources.mirrorable(model.source):
        if sources.icon(model.source, model.demo) == "demo":
            return translate("live", "Press Start to watch a recorded session.")
        return translate("live", "Press Start to watch {0}.").format(sources.name(model.source, model.demo))
    known = EXERCISES.get(model.exercise or "")
    if known is not None:
        return translate("domain", known.stand)
    return translate("live", "Stand so that the camera sees your whole body, then press Start.")


def start_tip(model: LiveViewModel) -> str:
    """What the start button does, or why it does nothing now."""
    if model.stage is Stage.RUNNING:
        return translate("live", "End the session and keep what was counted")
    if model.stage is Stage.STOPPING:
        return translate("live", "The session is being written down")
    if model.stage is Stage.PREPARING:
        return translate("live", "The networks are being loaded")
    if model.stage is Stage.BROKEN:
        return translate("live", "The coach could not be loaded: see the message above")
    if model.source is None:
        return translate("live", "Choose a source first")
    return translate("live", "Start a session")


def remedy_text(remedy: str) -> str:
    """The name of a notice's button, empty where it has none."""
    return {
        "": "",
        "prepare again": translate("live", "Try again"),
        "start again": translate("live", "Start again"),
        "read again": translate("live", "Try again"),
        "show history": translate("live", "Show in history"),
    }[remedy]
