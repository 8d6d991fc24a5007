"""Chooses which of the installed models reads a visit again; the one in use is offered first.

Object name of the list: "reanalysis-model".
"""

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from fitness_app.domain.installed import Reader
from fitness_app.ui.theme import SPACING
from fitness_app.ui.views.workplace import Workplace
from fitness_app.ui.widgets.elided_choice import ElidedChoice


class ReaderChoice(QWidget):
    """`name` is the chosen model; empty for the one in use, before the models are known."""

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._preset = ""
        self.box = ElidedChoice()
        self.box.setObjectName("reanalysis-model")
        self.box.setAccessibleName(self.tr("Model that reads again"))
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        label = QLabel(self.tr("&Model"))
        label.setBuddy(self.box)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.tight)
        column.addWidget(label)
        column.addWidget(self.box)
        self.offer(())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Looks which models there are: one may have been taught meanwhile."""
        super().showEvent(event)
        readers = self._place.consulting.readers
        self._place.background.run(lambda _: readers(), self.offer, self._unknown)

    @property
    def name(self) -> str:
        """The chosen model; empty for the one in use, before the models are known."""
        return str(self.box.currentData() or "")

    def offer(self, readers: Sequence[Reader]) -> None:
        """Takes the models there are, the first is preset; what was chosen stays chosen while it is there."""
        chosen = self.name if self.name != self._preset else ""
        self.box.clear()
        for each in readers:
            self.box.addItem(self.tr("{0} (in use)").format(each.name) if each.used else each.name, each.name)
        if not readers:
            self.box.addItem(self.tr("The model in use"), "")
        self._preset = str(self.box.itemData(0))
        self.box.setCurrentIndex(max(0, self.box.findData(chosen)))

    def _unknown(self, _: Exception) -> None:
        """They cannot be listed: the one in use can still read, and says what is wrong."""
        self.offer(())
