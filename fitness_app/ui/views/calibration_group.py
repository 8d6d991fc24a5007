"""Two positions of a joint, as the camera sees them and as a goniometer shows them.

Object names: "calibration-joint", "calibration-seen-1", "calibration-seen-2" (the camera's angles),
"calibration-take-1", "calibration-take-2" (take them from the cursor), "calibration-known-1",
"calibration-known-2" (the goniometer's), "calibration-keep", "calibration-forget", "calibration-kept",
"calibration-now", "calibration-missing".
"""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from fitness_app.domain.goniometer import KNOWN_RANGE, SEEN_RANGE, Positions
from fitness_app.domain.person import Calibration
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.figures import write_in_digits
from fitness_app.ui.services_compare import Consulting
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import calibration as model
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.written import Written
from fitness_app.ui.views.edit_bar import EditBar

UNKNOWN_STEP = 1.0
NARROW = 78
"""A field is still read in a panel that is no wider than a hand."""


class CalibrationGroup(QFrame):
    """Keeps its numbers while the same visit is read again; its steps go through the page's edits."""

    def __init__(self, consulting: Consulting, cursor: Cursor, edits: EditBar, written: Written) -> None:
        super().__init__()
        self._consulting, self._playhead, self._edits, self._written = consulting, cursor, edits, written
        self._sheet: Sheet | None = None
        self._kept: Sequence[Calibration] = ()
        self._now = math.nan
        self.joint, self.now, self.kept, self.missing = QComboBox(), QLabel(), QLabel(), QLabel()
        self.seen = (_angle(SEEN_RANGE), _angle(SEEN_RANGE))
        self.known = (_angle(KNOWN_RANGE), _angle(KNOWN_RANGE))
        self.take = (QPushButton(), QPushButton())
        self.keep, self.forget = QPushButton(), QPushButton()
        self._name_all()
        self._arrange()
        self._connect()

    @property
    def positions(self) -> Positions:
        """What stands in the four fields."""
        seen, known = ([_value(each) for each in pair] for pair in (self.seen, self.known))
        return Positions((seen[0], seen[1]), (known[0], known[1]))

    def open(self, sheet: Sheet | None, *, again: bool) -> None:
        """Calibrates the patient of another visit, or of the same one read `again`."""
        self._sheet = sheet
        if sheet is not None and not again:
            self.joint.blockSignals(True)
            self.joint.clear()
            for name, title in model.offered(sheet).items():
                self.joint.addItem(title, name)
            self.joint.blockSignals(False)
            self._clear()
        self.show_now()

    def show_kept(self, kept: Sequence[Calibration]) -> None:
        """Shows what is kept of this patient's joints, oldest first."""
        self._kept = kept
        self._show()

    def show_now(self) -> None:
        """Reads the angle at the cursor; nobody looks while this is hidden."""
        if self._sheet is None or not self.isVisible():
            return
        self._now = model.seen_now(self._sheet, self._joint(), self._playhead.time_s)
        self.now.setText(model.now_words(self._now))
        for button in self.take:
            button.setEnabled(math.isfinite(self._now))

    def _joint(self) -> str:
        return str(self.joint.currentData() or "")

    def _joint_chosen(self) -> None:
        self._clear()
        self.show_now()

    def _clear(self) -> None:
        for field in (*self.seen, *self.known):
            field.setValue(field.minimum())
        self._show()

    def _show(self) -> None:
        joint, missing = self._joint(), model.missing(self.positions)
        self.kept.setText(model.kept_words(self._kept, joint))
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        self.keep.setEnabled(not missing and self._sheet is not None)
        self.forget.setEnabled(model.in_force(self._kept, joint) is not None)

    def _take(self, place: int) -> None:
        if math.isfinite(self._now):
            self.seen[place].setValue(self._now)
            self.known[place].setFocus()
            self.known[place].selectAll()

    def _keep(self) -> None:
        numbers = self.positions.whole
        if numbers is None or self._sheet is None or not self.positions.likely:
            return
        athlete, joint = self._sheet.session.info.athlete, self._joint()
        made = Calibration(athlete, joint, *numbers, self._consulting.author())
        given = self._consulting
        told = self.tr("Calibrated: {0}").format(self.joint.currentText())
        self._edits.do(
            self._written.step(told, lambda: given.calibrate(made), lambda: given.forget_calibration(made.id))
        )
        self._clear()

    def _forget(self) -> None:
        gone = [each for each in self._kept if each.joint == self._joint()]
        given = self._consulting
        told = self.tr("Calibration forgotten: {0}").format(self.joint.currentText())

        def forget() -> None:
            for each in gone:
                given.forget_calibration(each.id)

        def bring_back() -> None:
            for each in gone:
                given.calibrate(each)

        self._edits.do(self._written.step(told, forget, bring_back))

    def _connect(self) -> None:
        self.joint.currentIndexChanged.connect(lambda _: self._joint_chosen())
        for field in (*self.seen, *self.known):
            field.valueChanged.connect(lambda _: self._show())
        self.take[0].clicked.connect(lambda: self._take(0))
        self.take[1].clicked.connect(lambda: self._take(1))
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        self._playhead.moved.connect(lambda _: self.show_now())

    def _name_all(self) -> None:
        self.joint.setObjectName("calibration-joint")
        self.joint.setAccessibleName(self.tr("Joint"))
        positions = (self.tr("First position"), self.tr("Second position"))
        for place, title in enumerate(positions):
            number = place + 1
            self.seen[place].setObjectName(f"calibration-seen-{number}")
            self.seen[place].setAccessibleName(self.tr("{0}: the camera sees").format(title))
            self.known[place].setObjectName(f"calibration-known-{number}")
            self.known[place].setAccessibleName(self.tr("{0}: the goniometer shows").format(title))
            self.take[place].setObjectName(f"calibration-take-{number}")
            self.take[place].setText(self.tr("Take"))
            self.take[place].setToolTip(self.tr("Takes what the camera sees at the cursor"))
            self.take[place].setAccessibleName(self.tr("{0}: take from the cursor").format(title))
        names = ((self.keep, "keep"), (self.forget, "forget"), (self.kept, "kept"), (self.now, "now"))
        for widget, name in (*names, (self.missing, "missing")):
            widget.setObjectName(f"calibration-{name}")
        self.keep.setText(self.tr("Calibrate"))
        self.forget.setText(self.tr("Forget"))
        self.forget.setAccessibleName(self.tr("Forget the calibration of this joint"))

    def _arrange(self) -> None:
        heading = QLabel(self.tr("Goniometer"))
        heading.setProperty("role", "heading")
        self.missing.setProperty("role", "muted")
        for label in (self.now, self.kept, self.missing):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        buttons = QHBoxLayout()
        buttons.addWidget(self.keep, 1)
        buttons.addWidget(self.forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        for widget in (heading, self.joint, self.kept, self.now):
            column.addWidget(widget)
        column.addLayout(self._fields())
        column.addWidget(self.missing)
        column.addLayout(buttons)

    def _fields(self) -> QGridLayout:
        """A row for each position: what the camera sees, where to take it from, what the goniometer shows."""
        grid = QGridLayout()
        grid.setSpacing(SPACING.small)
        for place, title in ((0, self.tr("Camera")), (2, self.tr("Goniometer"))):
            label = QLabel(title)
            label.setProperty("role", "caption")
            grid.addWidget(label, 0, place)
        for place in (0, 1):
            for column, widget in enumerate((self.seen[place], self.take[place], self.known[place])):
                grid.addWidget(widget, place + 1, column)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        return grid


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
