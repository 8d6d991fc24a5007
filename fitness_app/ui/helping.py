"""Opens the manual beside the window, once, and at the page that is asked for."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.view_models import manual
from fitness_app.ui.view_models.notice import Notice, Tone
from fitness_app.ui.views.help_dialog import HelpDialog

translate = QCoreApplication.translate

LICENCES = Path("licences", "index.md")


class Helping:
    """`folder` holds the manual, `resources` the licences of what ships; `tell` hears what is missing."""

    def __init__(
        self,
        window: QWidget,
        folder: Path,
        resources: Path,
        tell: Callable[[Notice], None],
    ) -> None:
        self._window, self._tell = window, tell
        self._folder, self._licences = folder, resources / LICENCES
        self._look: Look | None = None

    def show_manual(self) -> None:
        """Opens the manual at its first page."""
        self._show(self._folder / manual.INDEX)

    def show_licences(self) -> None:
        """Opens the licences of what is shipped."""
        self._show(self._licences)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        if self._open is not None:
            self._open.wear(look)

    def end(self) -> None:
        """Closes what is open."""
        if self._open is not None:
            self._open.close()

    @property
    def _open(self) -> HelpDialog | None:
        """The dialog; one that was closed may live on for a moment."""
        return next((one for one in self._window.findChildren(HelpDialog) if one.isVisible()), None)

    def _show(self, file: Path) -> None:
        if not file.is_file():
            self._tell(_missing(file))
            return
        dialog = self._open or self._made()
        dialog.show_file(file.resolve())
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _made(self) -> HelpDialog:
        licences = manual.alone(self._licences, translate("helping", "Licences"))
        made = HelpDialog(self._window, (*manual.read(self._folder), *licences))
        if self._look is not None:
            made.wear(self._look)
        return made


def _missing(file: Path) -> Notice:
    title = translate("helping", "The help is missing")
    text = translate("helping", "It should lie in {0}: install the app again.")
    return Notice(Tone.WARNING, title, text.format(file))
