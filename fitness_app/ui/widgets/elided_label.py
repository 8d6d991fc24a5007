"""A label whose text is cut with dots where it does not fit; the tool tip then has all of it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy


class ElidedLabel(QLabel):
    """One line of text that never forces its window to grow."""

    def __init__(self, text: str = "", role: str = "") -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self._more = ""
        self.setText(text)

    def setText(self, text: str, more: str = "") -> None:  # noqa: N802 -- Qt's name
        """Shows `text`, in full where it fits; `more` is for the tool tip alone."""
        if (text, more) != (self.text(), self._more):
            self._more = more
            super().setText(text)
            self._explain()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As high as a line, and as narrow as one likes."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Offers the tool tip only where something is cut, or there is more to say."""
        super().resizeEvent(event)
        self._explain()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._cut())
        painter.end()

    def _cut(self) -> str:
        width = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, width)

    def _explain(self) -> None:
        cut = self.text() if self._cut() != self.text() else ""
        self.setToolTip("\n".join(filter(None, (cut, self._more))))
