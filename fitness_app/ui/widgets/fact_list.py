"""Names with values, one beneath the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QSizePolicy, QWidget

from fitness_app.ui.theme import SPACING

LEAST_WIDTH = 110
"""Pixels that a wrapped value needs beside its name."""


class FactList(QWidget):
    """Values can be marked and copied; long ones are broken, or `wrapped` beneath their names."""

    def __init__(self, *, wrapped: bool = False) -> None:
        super().__init__()
        self._least = LEAST_WIDTH if wrapped else 1
        self.setProperty("role", "clear")
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(SPACING.large)
        self._form.setVerticalSpacing(SPACING.small)
        policy = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(policy.WrapLongRows if wrapped else policy.DontWrapRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.facts: list[tuple[str, str]] = []

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Shows these instead of the ones before."""
        if [name for name, _ in facts] == [name for name, _ in self.facts]:
            for row, (_, value) in enumerate(facts):
                self._field(row).setText(breakable(value))
        else:
            while self._form.rowCount():
                self._form.removeRow(0)
            for name, value in facts:
                self._form.addRow(_name(name), self._value(value, name))
        self.facts = list(facts)

    def _field(self, row: int) -> QLabel:
        item = self._form.itemAt(row, QFormLayout.ItemRole.FieldRole)
        widget = item.widget() if item is not None else None
        assert isinstance(widget, QLabel)
        return widget

    def _value(self, text: str, name: str) -> QLabel:
        label = QLabel(breakable(text))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAccessibleName(f"{name}: {text}")
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        label.setMinimumWidth(self._least)
        return label


def breakable(text: str) -> str:
    """The text with places where a long word, a path or a hash, may be broken."""
    words = text.split(" ")
    return " ".join(word if len(word) < 24 else _broken(word) for word in words)


def _broken(word: str) -> str:
    return "\u200b".join(word[at : at + 8] for at in range(0, len(word), 8))


def _name(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "muted")
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
