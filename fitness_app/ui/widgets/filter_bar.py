"""The row above the sessions: search, exercise, period, athlete, and the day that was picked."""

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_choice import ElidedChoice

T = TypeVar("T")
NARROW = 8
"""Letters of a list that there is always room for."""


class FilterBar(QWidget):
    """`changed` when anything is asked for in another way; the owner then reads the fields."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.exercise, self.period, self.athlete = ElidedChoice(), ElidedChoice(), ElidedChoice()
        self.picked = QPushButton()
        self.day: date | None = None
        self._arrange()
        self.search.textChanged.connect(self.changed)
        for box in (self.exercise, self.period, self.athlete):
            box.currentIndexChanged.connect(self.changed)
        self.picked.clicked.connect(self.forget_day)

    def offer(self, box: QComboBox, texts: Mapping[T, str]) -> None:
        """Fills one of the lists with (value, text); what was chosen stays chosen where it is still there."""
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        for value, text in texts.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def pick_day(self, day: date, words: str) -> None:
        """Shows one day only; a button takes that back."""
        self.day = day
        self.name_day(words)
        self.picked.setToolTip(self.tr("Show all days again"))
        self.picked.show()
        self.changed.emit()

    def name_day(self, words: str) -> None:
        """Calls the picked day so: what was today is yesterday after midnight."""
        self.picked.setText(f"{words}  ✕")
        self.picked.setAccessibleName(self.tr("Show all days again, not only {0}").format(words))

    def forget_day(self) -> None:
        """Shows all days again."""
        self.day = None
        self.picked.hide()
        self.changed.emit()

    def clear(self) -> None:
        """Asks for everything again."""
        self.blockSignals(True)
        self.search.clear()
        for box in (self.exercise, self.period, self.athlete):
            box.setCurrentIndex(0)
        self.forget_day()
        self.blockSignals(False)
        self.changed.emit()

    def _arrange(self) -> None:
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the sessions"))
        self.search.setToolTip(self.tr("Part of an exercise, a name, a day or a source"))
        self.search.setClearButtonEnabled(True)
        self.exercise.setAccessibleName(self.tr("Only sessions with this exercise"))
        self.period.setAccessibleName(self.tr("Only sessions of this period"))
        self.athlete.setAccessibleName(self.tr("Only sessions of this athlete"))
        self.picked.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.small)
        row.addWidget(self.search, 2)
        for box in (self.exercise, self.period, self.athlete):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMinimumContentsLength(NARROW)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            row.addWidget(box, 1)
        row.addWidget(self.picked)
