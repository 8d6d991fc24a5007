"""A message across the page: what happened, how to mend it, and a button that may help."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout

from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.restyle import restyle


class Banner(QFrame):
    """Hidden until it has something to say; `pressed` tells that its button was used, `closed` its cross."""

    pressed = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "banner")
        self._tone = "info"
        self._look: Look | None = None
        self._sign, self._title, self._text = QLabel(), QLabel(), QLabel()
        self._button = QPushButton()
        self._close = QToolButton()
        self._arrange()
        self._button.clicked.connect(self.pressed)
        self._close.clicked.connect(self.closed)
        self.hide()

    def say(self, tone: str, title: str, text: str, button: str) -> None:
        """Shows a message; no button where `button` is empty."""
        self._tone = tone
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{title}. {text}")
        restyle(self, "tone", tone)
        self._colour()
        self.show()

    @property
    def text(self) -> str:
        """What it says now, empty while it is hidden."""
        return "" if self.isHidden() else f"{self._title.text()}: {self._text.text()}"

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._colour()

    def _colour(self) -> None:
        if self._look is not None:
            colours = self._look.colours
            tones = {"info": colours.focus, "good": colours.good, "warning": colours.warning}
            ratio = self.devicePixelRatioF()
            sign = self._look.icons.pixmap(self._tone, tones.get(self._tone, colours.danger), 24, ratio)
            self._sign.setPixmap(sign)
            self._close.setIcon(self._look.icons.icon("close", colours.text))

    def _arrange(self) -> None:
        self._title.setProperty("role", "heading")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close.setProperty("role", "flat")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        words = QVBoxLayout()
        words.setSpacing(SPACING.tight)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACING.large, SPACING.medium, SPACING.medium, SPACING.medium)
        row.setSpacing(SPACING.medium)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
