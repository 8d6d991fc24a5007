"""How handing over and taking in goes, across the page: progress, then what came of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fitness_app.domain.doing import Doing, Stopped
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.widgets.banner import Banner
from fitness_app.ui.widgets.work_bar import WorkBar


class Outcome(QWidget):
    """One work at a time is under way, `doing`; what else is told beside it ends it neither here nor there.

    Whoever began a work gives it back as `ended` with what came of it.
    """

    def __init__(self, log_file: Path) -> None:
        super().__init__()
        self._log_file = log_file
        self._pressed: Callable[[], object] = lambda: None
        self.doing: Doing | None = None
        self.work, self.banner = WorkBar(), Banner()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        column.addWidget(self.work)
        column.addWidget(self.banner)
        self.banner.pressed.connect(self._press)
        self.banner.closed.connect(self.banner.hide)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.banner.wear(look)

    def refused(self, title: str) -> bool:
        """Whether a work is under way: then no other begins, which is told."""
        if self.doing is None:
            return False
        wait = self.tr("Something else is under way: wait until it is done, or stop it.")
        self.banner.say("info", title, wait, "")
        return True

    def begin(self) -> Doing:
        """Shows a work that begins now; ask `refused` first."""
        self.banner.hide()
        self.doing = Doing()
        self.work.follow(self.doing)
        return self.doing

    def final(self) -> None:
        """What is under way cannot be stopped any more."""
        self.work.stop.setEnabled(False)

    def end(self) -> None:
        """The window closes: what is under way is stopped."""
        if self.doing is not None:
            self.doing.stop()
        self._over(self.doing)

    def say(self, title: str, text: str, ended: Doing | None = None) -> None:
        """Tells that something was done."""
        self._over(ended)
        self.banner.say("good", title, text, "")

    def say_place(self, title: str, text: str, place: Path, ended: Doing | None = None) -> None:
        """Tells what was written, and offers to show it in its folder."""
        self._over(ended)
        self._pressed = lambda: show_folder(place)
        self.banner.say("good", title, text, self.tr("Show in folder"))

    def fail(self, title: str, error: Exception, ended: Doing | None = None) -> None:
        """Tells in a sentence what went wrong."""
        self._over(ended)
        notice = fault(title, error, self._log_file)
        self.banner.say("info" if isinstance(error, Stopped) else notice.tone, title, notice.text, "")

    def _over(self, ended: Doing | None) -> None:
        if ended is not None and ended is self.doing:
            self.doing = None
            self.work.follow(None)

    def _press(self) -> None:
        self._pressed()


def show_folder(place: Path) -> bool:
    """Opens the folder of a file in the system's own window."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.parent)))
