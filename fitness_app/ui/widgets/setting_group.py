"""Settings that belong together, under a heading."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.setting_row import SettingRow


class SettingGroup(QFrame):
    """A card that hides what does not match a search, and itself where nothing does."""

    def __init__(self, title: str, rows: Sequence[SettingRow] = ()) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title, self._rows = title, list[SettingRow]()
        heading = QLabel(title)
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(0)
        column.addWidget(heading)
        self._column = column
        self.add(*rows)

    def add(self, *rows: SettingRow) -> None:
        """Puts rows below those that are there."""
        self._rows += rows
        for row in rows:
            self._column.addWidget(row)

    def search(self, text: str) -> bool:
        """Shows the rows that match, all where the heading does; tells whether any is left."""
        whole = text.casefold() in self._title.casefold()
        found = [whole or row.matches(text) for row in self._rows]
        for row, shown in zip(self._rows, found, strict=True):
            row.setVisible(shown)
        self.setVisible(any(found))
        return any(found)
