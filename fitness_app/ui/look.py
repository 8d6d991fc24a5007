"""What everything on the screen is drawn with now: the theme's colours and the icons."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from fitness_app.ui import theme
from fitness_app.ui.icons import Icons


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and icons of the theme in use."""

    colours: theme.Colours
    icons: Icons


class Wardrobe(QObject):
    """Dresses the application in the chosen theme and again whenever the system changes its own.

    `on_change` gets the new look, so that widgets which paint themselves can follow.
    """

    def __init__(self, resources: Path, chosen: str, on_change: Callable[[Look], None]) -> None:
        super().__init__()
        self._resources = resources
        self._on_change = on_change
        self.chosen = chosen
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def wear(self, chosen: str) -> None:
        """Changes to "system", "light" or "dark"."""
        self.chosen = chosen
        colours = theme.colours_for(chosen)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(theme.palette(colours))
            app.setStyleSheet(theme.style_sheet(colours, self._resources / "style", theme.body_points()))
        self._on_change(Look(colours, Icons(self._resources / "icons")))

    def _system_changed(self, _: Qt.ColorScheme) -> None:
        if self.chosen == theme.FOLLOW_SYSTEM:
            self.wear(self.chosen)
