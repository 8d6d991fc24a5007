"""Two positions of a joint, as the camera sees them and as a goniometer shows them.

Object names: "calibration-joint", "calibration-seen-1", "calibration-seen-2" (the camera's angles),
"calibration-take-1", "calibration-take-2" (take them from the cursor), "calibration-known-1",
"calibration-known-2" (the goniometer's), "calibration-keep", "calibration-forget", "calibration-kept",
"calibration-now", "calibration-missing".
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
)

from fitness_app.domain.person import Calibration
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.services_compare import Consulting
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import calibration as model
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.written import Written
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.position_fields import PositionFields


class CalibrationGroup(QFrame):
    """Keeps its numbers while the same visit is read again; its steps go through the page's edits."""

    def __init__(self, consulting: Consulting, cursor: Cursor, edits: EditBar, written: Written) -> None:
        super().__init__()
        self._consulting, self._playhead, self._edits, self._written = consulting, cursor, edits, written
        self._sheet: Sheet | None = None
        self._kept: Sequence[Calibration] = ()
        self.joint, self.now, self.kept, self.missing = QComboBox(), QLabel(), QLabel(), QLabel()
        self.fields = PositionFields()
        self.keep, self.forget = QPushButton(), QPushButton()
        self._name_all()
        self._arrange()
        self._connect()

    def open(self, sheet: Sheet | None, *, again: bool) -> None:
        """Calibrates the patient of another visit, or of the same one read `again`."""
        self._sheet = sheet
        if sheet is not None and not again:
            self.joint.blockSignals(True)
            self.joint.clear()
            for name, title in model.offered(sheet).items():
                self.joint.addItem(title, name)
            self.joint.blockSignals(False)
            self.fields.clear()
            self._show()
        self.show_now()

    def show_kept(self, kept: Sequence[Calibration]) -> None:
        """Shows what is kept of this patient's joints, oldest first."""
        self._kept = kept
        self._show()

    def show_now(self) -> None:
        """Reads the angle at the cursor; nobody looks while this is hidden."""
        if self._sheet is None or not self.isVisible():
            return
        now = model.seen_now(self._sheet, self._joint(), self._playhead.time_s)
        self.now.setText(model.now_words(now))
        self.fields.see(now)

    def _joint(self) -> str:
        return str(self.joint.currentData() or "")

    def _joint_chosen(self) -> None:
        self.fields.clear()
        self._show()
        self.show_now()

    def _show(self) -> None:
        joint, missing = self._joint(), model.missing(self.fields.positions)
        self.kept.setText(model.kept_words(self._kept, joint))
        self.missing.setText(missing)
        self.missing.setVisible(bool(missing))
        self.keep.setEnabled(not missing and self._sheet is not None)
        self.forget.setEnabled(model.in_force(self._kept, joint) is not None)

    def _keep(self) -> None:
        numbers = self.fields.positions.whole
        if numbers is None or self._sheet is None or not self.fields.positions.likely:
            return
        athlete, joint = self._sheet.session.info.athlete, self._joint()
        made = Calibration(athlete, joint, *numbers, self._consulting.author())
        given = self._consulting
        told = self.tr("Calibrated: {0}").format(self.joint.currentText())
        self._edits.do(
            self._written.step(told, lambda: given.calibrate(made), lambda: given.forget_calibration(made.id))
        )
        self.fields.clear()
        self._show()

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
        self.fields.changed.connect(self._show)
        self.keep.clicked.connect(self._keep)
        self.forget.clicked.connect(self._forget)
        self._playhead.moved.connect(lambda _: self.show_now())

    def _name_all(self) -> None:
        self.joint.setObjectName("calibration-joint")
        self.joint.setAccessibleName(self.tr("Joint"))
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
        for widget in (heading, self.joint, self.kept, self.now, self.fields, self.missing):
            column.addWidget(widget)
        column.addLayout(buttons)
