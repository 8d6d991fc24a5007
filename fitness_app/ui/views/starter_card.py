"""Plans to begin with: each with whom it suits and what is in it, to be taken over and changed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from fitness_app.domain.starters import STARTERS, Starter
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import plans as model


class StarterCard(QFrame):
    """`taken` gives the `Starter` that the user takes over."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.buttons = [QPushButton(self.tr("Take over")) for _ in STARTERS]
        heading = QLabel(self.tr("Plans to begin with"))
        heading.setProperty("role", "heading")
        inside = QWidget()
        inside.setProperty("role", "clear")
        listed = QVBoxLayout(inside)
        listed.setContentsMargins(0, 0, SPACING.small, 0)
        listed.setSpacing(SPACING.large)
        for starter, button in zip(STARTERS, self.buttons, strict=True):
            listed.addLayout(self._offer(starter, button))
        listed.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName(heading.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.medium)
        column.addWidget(heading)
        column.addWidget(scroll, 1)

    def _offer(self, starter: Starter, button: QPushButton) -> QHBoxLayout:
        name, text, lines = QLabel(model.starter_name(starter)), QLabel(), QLabel()
        name.setProperty("role", "heading")
        text.setText(model.starter_text(starter))
        lines.setText(model.lines_in_words(starter.lines))
        lines.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(SPACING.tight)
        for label in (name, text, lines):
            label.setWordWrap(True)
            words.addWidget(label)
        button.setAccessibleName(self.tr("Take over: {0}").format(name.text()))
        button.clicked.connect(lambda: self.taken.emit(starter))
        row = QHBoxLayout()
        row.setSpacing(SPACING.large)
        row.addLayout(words, 1)
        row.addWidget(button)
        return row
