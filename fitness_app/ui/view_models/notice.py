"""A message that the user should read, with what can be done about it."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.errors import UserError
from fitness_app.ui.said import said

translate = QCoreApplication.translate


class Tone(StrEnum):
    """How serious a notice is; each has a colour and a sign."""

    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    DANGER = "danger"


class Remedy(StrEnum):
    """What a notice's button does."""

    NONE = ""
    PREPARE_AGAIN = "prepare again"
    START_AGAIN = "start again"
    SHOW_HISTORY = "show history"
    READ_AGAIN = "read again"


@dataclass(frozen=True, slots=True)
class Notice:
    """One message: what happened, how to mend it, and the one button that may help."""

    tone: Tone
    title: str
    text: str = ""
    remedy: Remedy = Remedy.NONE


def fault(title: str, error: BaseException, log_file: Path, remedy: Remedy = Remedy.NONE) -> Notice:
    """The notice for an error: its own sentence where the user can mend it, else where the log lies."""
    if isinstance(error, UserError):
        return Notice(Tone.DANGER, title, said(error), remedy)
    template = translate("notice", "This is a fault in the app ({0}). What happened is written in {1}.")
    return Notice(Tone.DANGER, title, template.format(type(error).__name__, log_file), remedy)


def after_sudden_end(report: Path) -> Notice:
    """The notice of a start after the app was ended by force or by a fault in a library."""
    title = translate("notice", "The app ended suddenly the last time")
    text = translate("notice", "Every repetition that was counted is in your history. A report lies in {0}.")
    return Notice(Tone.WARNING, title, text.format(report))
