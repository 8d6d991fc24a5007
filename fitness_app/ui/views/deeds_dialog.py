"""The audit list: who handed over, took in or deleted what, and when."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from fitness_app.domain.person import Deed
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.dispatch import deed_cells
from fitness_app.ui.widgets.plain_table import PlainTable

SIZE = (820, 460)


class DeedsDialog(QDialog):
    """`wanted` says whether the deeds of all people are to be shown, once that changes."""

    wanted = Signal(bool)

    def __init__(self, parent: QWidget, athlete: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Who handed over what"))
        self.resize(*SIZE)
        self.table = PlainTable(self.tr("Audit list"))
        self.everyone = QCheckBox(self.tr("Show it of all people"))
        self.told = QLabel(self.tr("Reading the list…"))
        self._athlete = athlete
        self.everyone.toggled.connect(self.wanted)
        self._arrange()

    def show_deeds(self, deeds: Sequence[Deed]) -> None:
        """Shows these lines."""
        today = words.today()
        self.table.show_rows([deed_cells(each, today) for each in deeds])
        self.table.setVisible(bool(deeds))
        one = self.tr("Nothing of {0} was handed over, taken in or deleted yet.").format(self._athlete)
        every = self.tr("Nothing was handed over, taken in or deleted yet.")
        none = every if self.everyone.isChecked() else one
        kept = self.tr("A line stays when the person is deleted, but then names neither person nor file.")
        self.told.setText(kept if deeds else none)

    def _arrange(self) -> None:
        titles = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Whose"), self.tr("File"))
        self.table.name_columns(titles)
        self.told.setWordWrap(True)
        self.told.setProperty("role", "muted")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.large)
        column.setSpacing(SPACING.medium)
        column.addWidget(self.table, 1)
        column.addWidget(self.told)
        column.addWidget(self.everyone)
        column.addWidget(box)
