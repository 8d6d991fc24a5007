"""What is said of a newer version, and of the question for it."""

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.release import Release
from fitness_app.ui.view_models.notice import Notice, Tone

translate = QCoreApplication.translate


def sends(host: str, version: str) -> str:
    """What the question tells, and to whom."""
    text = translate(
        "newer",
        "When the app starts, {0} is asked once. That tells it that version {1} runs here and, as every "
        "request does, your internet address; nothing of you or your training. Nothing is installed.",
    )
    return text.format(host, version)


def told(newest: Release | None, version: str) -> str:
    """The answer as a sentence."""
    if newest is None:
        return translate("newer", "This is the newest version: {0}.").format(version)
    text = translate("newer", "Version {0} is there; this is {1}. {2}")
    return text.format(newest.version, version, newest.page).strip()


def notice(newest: Release, version: str) -> Notice:
    """The answer as a message in the window."""
    return Notice(Tone.INFO, translate("newer", "There is a newer version"), told(newest, version))
