"""Two positions of a joint in four fields: what the camera sees, and what a goniometer shows."""

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QPushButton, QWidget

from fitness_app.domain.goniometer import KNOWN_RANGE, SEEN_RANGE, Positions
from fitness_app.ui.figures import write_in_digits
from fitness_app.ui.theme import SPACING

UNKNOWN_STEP = 1.0
NARROW = 78
"""A field is still read in a panel that is no wider than a hand."""


class PositionFields(QWidget):
    """`changed` tells that a number is another; a button takes what the camera sees `now`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now = math.nan
        self._seen = (_angle(SEEN_RANGE), _angle(SEEN_RANGE))
        self._known = (_angle(KNOWN_RANGE), _angle(KNOWN_RANGE))
        self._take = (QPushButton(), QPushButton())
        self._name_all()
        self._arrange()
        for field in (*self._seen, *self._known):
            field.valueChanged.connect(lambda _: self.changed.emit())
        self._take[0].clicked.connect(lambda: self._take_now(0))
        self._take[1].clicked.connect(lambda: self._take_now(1))

    @property
    def positions(self) -> Positions:
        """What stands in the four fields."""
        seen, known = ([_value(each) for each in pair] for pair in (self._seen, self._known))
        return Positions((seen[0], seen[1]), (known[0], known[1]))

    def clear(self) -> None:
        """Nothing is entered yet."""
        for field in (*self._seen, *self._known):
            field.setValue(field.minimum())

    def see(self, now_deg: float) -> None:
        """What the camera sees now; NaN where that cannot be taken."""
        self._now = now_deg
        for button in self._take:
            button.setEnabled(math.isfinite(now_deg))

    def _take_now(self, place: int) -> None:
        if math.isfinite(self._now):
            self._seen[place].setValue(self._now)
            self._known[place].setFocus()
            self._known[place].selectAll()

    def _name_all(self) -> None:
        for place, title in enumerate((self.tr("First position"), self.tr("Second position"))):
            number = place + 1
            self._seen[place].setObjectName(f"calibration-seen-{number}")
            self._seen[place].setAccessibleName(self.tr("{0}: the camera sees").format(title))
            self._known[place].setObjectName(f"calibration-known-{number}")
            self._known[place].setAccessibleName(self.tr("{0}: the goniometer shows").format(title))
            self._take[place].setObjectName(f"calibration-take-{number}")
            self._take[place].setText(self.tr("Take"))
            self._take[place].setToolTip(self.tr("Takes what the camera sees at the cursor"))
            self._take[place].setAccessibleName(self.tr("{0}: take from the cursor").format(title))

    def _arrange(self) -> None:
        """A row for each position: what the camera sees, where to take it from, what the goniometer shows."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACING.small)
        for place, title in ((0, self.tr("Camera")), (2, self.tr("Goniometer"))):
            label = QLabel(title)
            label.setProperty("role", "caption")
            grid.addWidget(label, 0, place)
        for place in (0, 1):
            for column, widget in enumerate((self._seen[place], self._take[place], self._known[place])):
                grid.addWidget(widget, place + 1, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)


def _angle(span: tuple[float, float]) -> QDoubleSpinBox:
    """A field for an angle; one step below its lowest value nothing was entered yet."""
    field = QDoubleSpinBox()
    write_in_digits(field)
    field.setDecimals(0)
    field.setRange(span[0] - UNKNOWN_STEP, span[1])
    field.setSuffix("°")
    field.setMinimumWidth(NARROW)
    field.setSpecialValueText("–")
    field.setValue(field.minimum())
    return field


def _value(field: QDoubleSpinBox) -> float | None:
    return None if field.value() == field.minimum() else field.value()
