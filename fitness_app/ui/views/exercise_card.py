"""One exercise of the library, in words and as a figure that moves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.look import Look
from fitness_app.ui.services import Loop
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.library import Entry
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.figure_view import FigureView


class ExerciseCard(QFrame):
    """Shows an entry of the library; the movement comes a moment later with `show_loop`."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.figure, self.still = FigureView(), QCheckBox(self.tr("Stand still"))
        self.train = QPushButton(self.tr("Train this"))
        self._title, self._source = QLabel(), ElidedLabel("", "caption")
        self._texts = {name: QLabel() for name in ("about", "stand", "view", "counts", "cues")}
        self._arrange()
        self.still.toggled.connect(self.figure.set_still)

    def show_entry(self, entry: Entry | None) -> None:
        """Shows this exercise, or nothing."""
        self.train.setEnabled(entry is not None)
        self._title.setText(entry.title if entry else "")
        self._source.setText("")
        self.figure.hint("", "")
        self.figure.play(None)
        told = (
            {
                "about": entry.about,
                "stand": entry.stand,
                "view": entry.view,
                "counts": entry.counts,
                "cues": "\n".join(f"•  {cue}" for cue in entry.cues) or self.tr("Nothing: it only counts."),
            }
            if entry
            else {}
        )
        for name, label in self._texts.items():
            label.setText(told.get(name, ""))
        tip = self.tr("Go to the Train page with {0} chosen")
        self.train.setToolTip(tip.format(entry.title) if entry else "")
        self.figure.setAccessibleName(entry.title if entry else "")

    def show_loop(self, loop: Loop | None) -> None:
        """Lets the figure move, or says that nothing was recorded."""
        self.still.setVisible(loop is not None)
        if loop is None:
            title = self.tr("No movement is recorded")
            self.figure.hint(title, self.tr("Nobody has recorded this exercise for the library yet."))
            self.figure.play(None)
            return
        self.figure.play(loop.track)
        self._source.setText(self.tr("Recorded from {0} ({1})").format(loop.source, loop.licence))

    def tell(self, text: str) -> None:
        """Puts a sentence beneath the figure."""
        self._source.setText(text)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.figure.wear(look)

    def _arrange(self) -> None:
        self._title.setProperty("role", "title")
        self._title.setWordWrap(True)
        self.train.setProperty("role", "primary")
        self.still.setToolTip(self.tr("Shows the turning point only"))
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self.train, 0, Qt.AlignmentFlag.AlignTop)
        below = QHBoxLayout()
        below.addWidget(self._source, 1)
        below.addWidget(self.still)
        left = QVBoxLayout()
        left.addWidget(self.figure, 1)
        left.addLayout(below)
        both = QHBoxLayout()
        both.setSpacing(SPACING.large)
        both.addLayout(left, 3)
        both.addWidget(self._words(), 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.medium)
        column.addLayout(top)
        column.addLayout(both, 1)

    def _words(self) -> QScrollArea:
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACING.small, 0)
        column.setSpacing(SPACING.tight)
        titles = {
            "about": self.tr("Trains"),
            "stand": self.tr("How to stand"),
            "view": self.tr("The camera sees you"),
            "counts": self.tr("What counts"),
            "cues": self.tr("What the coach watches for"),
        }
        for name, title in titles.items():
            heading, text = QLabel(title), self._texts[name]
            heading.setProperty("role", "heading")
            for label in (heading, text):
                label.setWordWrap(True)
                label.setTextFormat(Qt.TextFormat.PlainText)
                column.addWidget(label)
            column.addSpacing(SPACING.medium)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        scroll.setAccessibleName(self.tr("About this exercise"))
        return scroll
