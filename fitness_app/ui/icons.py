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
        for state, shade in ((QIcon.State.Off, colour), (QIcon.State.On, checked)):
            if shade:
                drawing = self._drawing(name, shade)
                for size in SIZES:
                    made.addPixmap(_drawn(drawing, size), QIcon.Mode.Normal, state)
        return made

    def pixmap(self, name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
        """The icon as a square picture, `size` device-independent pixels wide."""
        return _drawn(self._drawing(name, colour), size, ratio)

    def _drawing(self, name: str, colour: str) -> QSvgRenderer:
        """The file, read once for all sizes: to read it for each was a tenth of the window's start."""
        text = (self.folder / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
        return QSvgRenderer(QByteArray(text.encode()))

    def app(self) -> QIcon:
        """The sign of the app."""
        return QIcon(str(self.folder / "fitness-app.svg"))


def _drawn(drawing: QSvgRenderer, size: int, ratio: float = 1.0) -> QPixmap:
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, made.rect().toRectF())
    painter.end()
    return made
