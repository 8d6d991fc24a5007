"""What each network says, with a bar for each of its likeliest classes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_label import ElidedLabel

Opinion = tuple[str, Sequence[str], Sequence[tuple[str, float]]]
"""Title, notes of which the first two are shown, and (class, share) of the likeliest classes."""
ROWS = 3


class _One(QWidget):
    """One network's word."""

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", "heading")
        self._notes = (ElidedLabel("", "caption"), ElidedLabel("", "caption"))
        self._names = [ElidedLabel("") for _ in range(ROWS)]
        self._bars = [QProgressBar() for _ in range(ROWS)]
        self._shares = [QLabel() for _ in range(ROWS)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, SPACING.tight, 0)
        grid.setVerticalSpacing(SPACING.tight)
        grid.addWidget(self._title, 0, 0, 1, 3)
        for number, note in enumerate(self._notes):
            grid.addWidget(note, number + 1, 0, 1, 3)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for number, parts in enumerate(zip(self._names, self._bars, self._shares, strict=True)):
            for column, part in enumerate(parts):
                grid.addWidget(part, number + 3, column, Qt.AlignmentFlag.AlignVCenter)
            parts[1].setTextVisible(False)

    def show_opinion(self, opinion: Opinion) -> None:
        """Shows title, note and shares."""
        title, notes, shares = opinion
        self._title.setText(title)
        for label, note in zip(self._notes, notes, strict=True):
            label.setText(note)
            label.setVisible(bool(note))
        for number in range(ROWS):
            told = shares[number] if number < len(shares) else ("", -1.0)
            self._names[number].setText(told[0])
            self._bars[number].setValue(round(100 * max(0.0, told[1])))
            self._bars[number].setAccessibleName(told[0])
            self._shares[number].setText(f"{round(100 * told[1])} %" if told[0] else "")
            for part in (self._names[number], self._bars[number], self._shares[number]):
                part.setVisible(bool(told[0]))


class OpinionList(QScrollArea):
    """All networks' words, one beneath the other."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("opinions")
        self.setAccessibleName(self.tr("What the networks say"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._shown: Sequence[Opinion] = ()
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.medium)
        self._ones = (_One(), _One())
        for one in self._ones:
            column.addWidget(one)
        column.addStretch()
        self.setWidget(inside)

    def show_opinions(self, opinions: Sequence[Opinion]) -> None:
        """Shows the two opinions."""
        if opinions != self._shown:
            self._shown = opinions
            for one, opinion in zip(self._ones, opinions, strict=True):
                one.show_opinion(opinion)
