"""The form of the Teach page: the name, the sets, and what is to be done with them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QCompleter,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.lesson import LONGEST_NAME
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.check_list import CheckList
from fitness_app.ui.widgets.work_bar import WorkBar

translate = QCoreApplication.translate


class TeachForm(QFrame):
    """Its parts are the page's to fill and to listen to."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.name, self.hint = QLineEdit(), QLabel()
        self.sets = CheckList(translate("TeachPage", "Sets to learn from"))
        self.corrections = QCheckBox()
        self.record, self.add = (
            QPushButton(translate("TeachPage", "Record sets")),
            QPushButton(translate("TeachPage", "Add videos…")),
        )
        self.teach = QPushButton(translate("TeachPage", "Teach"))
        self.work = WorkBar()
        self._name_parts()
        self._arrange()

    def _name_parts(self) -> None:
        titles = [words.exercise_name(name) for name in EXERCISES]
        completer = QCompleter(sorted(titles, key=str.casefold), self.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.name.setCompleter(completer)
        self.name.setObjectName("teach-name")
        self.name.setPlaceholderText(translate("TeachPage", "Such as: Cossack squat"))
        self.name.setAccessibleName(translate("TeachPage", "Name of the exercise"))
        self.name.setMaxLength(LONGEST_NAME)
        self.corrections.setChecked(True)
        self.teach.setProperty("role", "primary")
        self.teach.setObjectName("teach")
        self.record.setToolTip(
            translate(
                "TeachPage",
                "Goes to the Train page: do a set, rest for fifteen seconds, do the next one, then stop",
            )
        )

    def _arrange(self) -> None:
        title, about = QLabel(translate("TeachPage", "Teach an exercise")), QLabel()
        title.setProperty("role", "heading")
        about.setProperty("role", "muted")
        about.setText(
            translate(
                "TeachPage",
                "Name it and choose three to five sets of it: from your history, from videos, or recorded "
                "now. What is learned is judged by sets that were left out, and used only where it is "
                "better.",
            )
        )
        for label in (about, self.hint):
            label.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.small)
        for widget in (title, about, self.name, self.hint, self.sets, self.corrections, self.work):
            column.addWidget(widget, 1 if widget is self.sets else 0)
        column.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for button in (self.record, self.add):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.teach)
        return row
