"""The app's own icons, in the colours of the theme."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 48)


@dataclass(frozen=True, slots=True)
class Icons:
    """Draws the SVG files of `folder`."""

    folder: Path

    def icon(self, name: str, colour: str, checked: str = "") -> QIcon:
        """The icon in one colour, and in another while its button is checked."""
        made = QIcon()
        for size in SIZES:
            made.addPixmap(self.pixmap(name, colour, size))
            if checked:
                made.addPixmap(self.pixmap(name, checked, size), QIcon.Mode.Normal, QIcon.State.On)
        return made

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon as a square picture, `size` device-independent pixels wide."""
        text = (self.folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
        made = QPixmap(QSize(size, size) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        QSvgRenderer(QByteArray(text.encode())).render(painter, made.rect().toRectF())
        painter.end()
        return made

    def app(self) -> QIcon:
        """The sign of the app."""
        return QIcon(str(self.folder / "fitness-app.svg"))
