"""The panel that says what each figure of a visit is worth, and holds a joint against a goniometer.

Object names: "quality-set", "quality-summary", "quality-advice", "quality-table"; those of the calibration
stand in `calibration_group`.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QStackedWidget, QWidget

from fitness_app.domain.comparison import Take
from fitness_app.domain.person import Calibration
from fitness_app.domain.sheet import Sheet
from fitness_app.ui.latest import Latest
from fitness_app.ui.look import Look
from fitness_app.ui.view_models import quality as model
from fitness_app.ui.view_models.compare_options import set_title
from fitness_app.ui.view_models.compared import sets_of, take_from
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.view_models.written import Written
from fitness_app.ui.views.calibration_group import CalibrationGroup
from fitness_app.ui.views.workplace import Workplace
from fitness_app.ui.widgets.elided_choice import ElidedChoice
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.fact_list import FactList
from fitness_app.ui.widgets.fitted import fit_height
from fitness_app.ui.widgets.plain_table import PlainTable
from fitness_app.ui.widgets.scrolled import fill_panel

LETTERS = 6
Read = tuple[Sequence[Take], Sequence[Calibration]]


class QualityPanel(QWidget):
    """`changed` tells that a calibration was kept or forgotten, or that taken back: all ranges are others."""

    changed = Signal()

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._sheet: Sheet | None = None
        self._takes: Sequence[Take] = ()
        self._stale = False
        self._written = Written()
        self._latest = Latest(place.background, self._failed)
        self.sets, self.summary, self.advice = ElidedChoice(), QLabel(), QLabel()
        self.facts = FactList(wrapped=True)
        self.table = PlainTable(self.tr("Figures and what they are worth"))
        self.calibration = CalibrationGroup(place.consulting, place.cursor, place.edits, self._written)
        self.empty, self._stack = Empty(), QStackedWidget()
        self._arrange()
        self.sets.currentIndexChanged.connect(lambda _: self._show_set())
        place.edits.changed.connect(self._tell)
        self.open(None)

    def open(self, sheet: Sheet | None) -> None:
        """Judges another visit, or none."""
        before = self._sheet.session.info.id if self._sheet else None
        self._sheet = sheet
        again = sheet is not None and sheet.session.info.id == before
        self.calibration.open(sheet, again=again)
        if sheet is None:
            self._latest.drop("takes")
            self._say(
                self.tr("No visit is open"), self.tr("Choose a visit to see what its figures are worth.")
            )
            return
        if not again:
            self._say(self.tr("Reading…"), "")
        self._stale = True
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        sheet, self._stale = self._sheet, False
        if sheet is None:
            return
        given, athlete = self._place.consulting, sheet.session.info.athlete
        self._latest.read(
            "takes",
            lambda _: ([take_from(sheet, one) for one in sets_of(sheet)], given.calibrations(athlete)),
            self._show,
        )

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme: all of it comes from the style sheet."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Judges what was opened while nobody looked, and reads the angle at the cursor."""
        super().showEvent(event)
        if self._stale:
            self._read()
        self.calibration.show_now()

    def _show(self, read: Read) -> None:
        self._takes, kept = read
        self._stack.setCurrentIndex(1)
        self.calibration.show_kept(kept)
        chosen = max(0, self.sets.currentIndex())
        self.sets.blockSignals(True)
        self.sets.clear()
        self.sets.addItems([set_title(number, take.one) for number, take in enumerate(self._takes, 1)])
        self.sets.setCurrentIndex(min(chosen, len(self._takes) - 1))
        self.sets.blockSignals(False)
        self._show_set()
        self.calibration.show_now()

    def _show_set(self) -> None:
        place = self.sets.currentIndex()
        known = 0 <= place < len(self._takes)
        for part in (self.sets, self.facts, self.table):
            part.setVisible(known)
        if not known:
            self.summary.setText(self.tr("No repetition was counted in this visit."))
            self.advice.hide()
            return
        take = self._takes[place]
        self.summary.setText(model.measurable_words(self._takes))
        advice = model.advice(take)
        self.advice.setText(advice)
        self.advice.setVisible(bool(advice))
        self.facts.show_facts(model.facts(take))
        self.table.show_rows(model.rows(take))
        fit_height(self.table)

    def _say(self, title: str, text: str) -> None:
        self.empty.say(title, text, "")
        self._stack.setCurrentIndex(0)

    def _failed(self, error: Exception) -> None:
        notice = fault(self.tr("The quality cannot be told"), error, self._place.log_file)
        self._say(notice.title, notice.text)

    def _tell(self) -> None:
        if self._written.asked():
            self.changed.emit()

    def _arrange(self) -> None:
        for widget, name in (
            (self.sets, "set"),
            (self.summary, "summary"),
            (self.advice, "advice"),
            (self.table, "table"),
        ):
            widget.setObjectName(f"quality-{name}")
        self.sets.setAccessibleName(self.tr("Set of this visit"))
        self.sets.setMinimumContentsLength(LETTERS)
        self.sets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.table.name_columns(model.columns())
        self.advice.setProperty("role", "cue")
        for label in (self.summary, self.advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        parts = (self.sets, self.summary, self.advice, self.facts, self.table, self.calibration)
        fill_panel(self, self._stack, self.empty, parts)
