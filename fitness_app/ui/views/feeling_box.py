"""What the athlete tells of a set: exertion and pain."""

from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QWidget

from fitness_app.domain.review import Feeling
from fitness_app.domain.workout import SessionDetail, Set
from fitness_app.ui import words
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.notes import set_at

UNTOLD = -0.5
"""One step below zero stands for "not told"."""


class ToldBox(QDoubleSpinBox):
    """Who clicks into it writes over what stands there."""

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """Selects it all, once the click that brought the keyboard here has set its caret."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self.selectAll)


class FeelingBox(QWidget):
    """Shows the set of the cursor's moment; `told` gives its key, what stood before and what is told now."""

    told = Signal(object, object, object)

    def __init__(self) -> None:
        super().__init__()
        self._session: SessionDetail | None = None
        self._set: Set | None = None
        self._felt: dict[UUID, Feeling] = {}
        self._title = QLabel()
        self.exertion, self.pain = ToldBox(), ToldBox()
        self._arrange()
        for box in (self.exertion, self.pain):
            box.valueChanged.connect(lambda _: self._changed())

    def open(self, session: SessionDetail | None, time_s: float) -> None:
        """Takes another visit, or none."""
        self._session, self._set, self._felt = session, None, {}
        self.show_moment(time_s)

    def show_moment(self, time_s: float) -> None:
        """Shows the set of a moment."""
        found = set_at(self._session, time_s) if self._session is not None else None
        if found is not self._set or found is None:
            self._set = found
            self.refresh()

    def felt(self, key: UUID, feeling: Feeling) -> None:
        """Remembers what is now in the log, until the visit is read again; from any thread."""
        self._felt[key] = feeling

    def refresh(self) -> None:
        """Shows what is told of the set."""
        known = self._now()
        self.setEnabled(known is not None)
        if self._set is None or known is None:
            self._title.setText(self.tr("Go to a set to tell how it felt."))
        else:
            name = words.exercise_name(self._set.exercise)
            self._title.setText(self.tr("How the set felt: {0}").format(name))
        for box, value in zip(self._boxes(), _values(known), strict=True):
            box.blockSignals(True)
            box.setValue(UNTOLD if value is None else value)
            box.blockSignals(False)

    def _now(self) -> Feeling | None:
        one = self._set
        if one is None:
            return None
        return self._felt.get(one.id, Feeling(one.exertion, one.pain, one.load_kg))

    def _changed(self) -> None:
        before = self._now()
        if self._set is None or before is None:
            return
        exertion, pain = (box.value() if box.value() >= 0 else None for box in self._boxes())
        after = replace(before, exertion=exertion, pain=pain)
        self._felt[self._set.id] = after
        self.told.emit(self._set.id, before, after)

    def _boxes(self) -> tuple[QDoubleSpinBox, QDoubleSpinBox]:
        return self.exertion, self.pain

    def _arrange(self) -> None:
        self._title.setWordWrap(True)
        exertion = self.tr("Exertion on Borg's scale: 0 is nothing at all, 10 the most that can be")
        pain = self.tr("Pain: 0 is none, 10 the worst that can be thought of")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACING.small)
        grid.addWidget(self._title, 0, 0, 1, 2)
        labels = (self.tr("Exertion"), self.tr("Pain"))
        for row, (box, name, tip) in enumerate(zip(self._boxes(), labels, (exertion, pain), strict=True), 1):
            label = QLabel(name)
            label.setBuddy(box)
            box.setRange(UNTOLD, 10.0)
            box.setSingleStep(0.5)
            box.setDecimals(1)
            box.setSpecialValueText("–")
            box.setKeyboardTracking(False)
            box.setAccessibleName(name)
            box.setToolTip(tip)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)


def _values(known: Feeling | None) -> tuple[float | None, float | None]:
    return (None, None) if known is None else (known.exertion, known.pain)
