"""Keeps a repetition as a reference motion under a name, and forgets the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from fitness_app.domain.review import Reference
from fitness_app.domain.workout import Rep, Set
from fitness_app.ui.services_compare import Consulting
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.views.edit_bar import EditBar

LONGEST = 80


class ReferenceRow(QWidget):
    """Its steps go through the panel's edits; `kept` gives the key of a reference that is being kept."""

    kept = Signal(object)

    def __init__(self, consulting: Consulting, edits: EditBar) -> None:
        super().__init__()
        self._consulting, self._edits = consulting, edits
        self._one: Set | None = None
        self._place = -1
        self._chosen: Reference | None = None
        self.name, self.keep, self.forget = QLineEdit(), QPushButton(), QPushButton()
        self._arrange()
        self.name.textChanged.connect(lambda _: self._allow())
        self.name.returnPressed.connect(self.keep.click)
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        self.show_repetition(None, 0.0)

    def show_repetition(self, one: Set | None, time_s: float) -> None:
        """Offers to keep the repetition of this set that is nearest to a time, of those that count."""
        valid = _valid(one)
        away = [max(rep.start - time_s, time_s - rep.end, 0.0) for rep in valid]
        place = away.index(min(away)) if away else -1
        if (one, place) == (self._one, self._place) and self.keep.text():
            return
        self._one, self._place = one, place
        self.keep.setText(self.tr("Keep repetition {0}").format(place + 1) if valid else self.tr("Keep"))
        self._allow()

    def show_reference(self, chosen: Reference | None) -> None:
        """Offers to forget this reference; None where none is chosen."""
        self._chosen = chosen
        self.forget.setEnabled(chosen is not None)

    def _allow(self) -> None:
        self.keep.setEnabled(self._place >= 0 and bool(self.name.text().strip()))

    def _keep(self) -> None:
        if self._one is None or self._place < 0:
            return
        name, rep = self.name.text().strip(), _valid(self._one)[self._place]
        made = Reference(self._one.id, name, self._consulting.author(), rep_id=rep.id)
        self.name.clear()
        self.kept.emit(made.id)
        told, given = self.tr("Kept as a reference: {0}").format(name), self._consulting
        keep, forget = given.keep_reference, given.forget_reference
        self._edits.do(Step(told, lambda: keep(made), lambda: forget(made.id)))

    def _forget(self) -> None:
        gone, given = self._chosen, self._consulting
        if gone is not None:
            told = self.tr("Forgotten: {0}").format(gone.name)
            keep, forget = given.keep_reference, given.forget_reference
            self._edits.do(Step(told, lambda: forget(gone.id), lambda: keep(gone)))

    def _arrange(self) -> None:
        self.name.setObjectName("compare-reference-name")
        self.name.setAccessibleName(self.tr("Name of a new reference"))
        self.name.setPlaceholderText(self.tr("Name of a new reference"))
        self.name.setMaxLength(LONGEST)
        self.keep.setObjectName("compare-keep")
        self.keep.setToolTip(
            self.tr("Keeps the repetition at the cursor as a motion that others are compared with")
        )
        self.forget.setObjectName("compare-forget")
        self.forget.setText(self.tr("Forget"))
        self.forget.setToolTip(self.tr("Takes the chosen reference out of the list; its visit stays"))
        self.forget.setAccessibleName(self.tr("Forget the chosen reference"))
        self.forget.setEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        for part in (self.name, self.keep, self.forget):  # side by side they are wider than a small panel
            column.addWidget(part)


def _valid(one: Set | None) -> list[Rep]:
    return [rep for rep in one.reps if rep.valid] if one else []
