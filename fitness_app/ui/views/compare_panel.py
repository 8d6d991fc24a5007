"""The panel that lays a visit beside another one, or beside a reference motion.

For tests its controls have object names: "compare-set" (the set of this visit), "compare-with" (visits and
references), "compare-other-set", "compare-everyone", "compare-ghost", "compare-summary", "compare-table",
"compare-phase", "compare-measure", "compare-trend", "compare-trend-words", "compare-reference-name",
"compare-keep", "compare-forget". `found` is what is shown, None while there is nothing.
"""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QWidget

from fitness_app.domain.course import Course
from fitness_app.domain.sheet import Sheet
from fitness_app.ui import words
from fitness_app.ui.background import Report
from fitness_app.ui.latest import Latest
from fitness_app.ui.look import Look
from fitness_app.ui.view_models.compared import Compared, compared, matter, sets_of, take_from
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.views.compare_choice import CompareChoice
from fitness_app.ui.views.compare_desk import CompareDesk
from fitness_app.ui.views.compare_figures import CompareFigures, TrendFigures
from fitness_app.ui.views.reference_row import ReferenceRow
from fitness_app.ui.views.workplace import Workplace
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.ghost_layer import GhostLayer
from fitness_app.ui.widgets.scrolled import fill_panel


class ComparePanel(QWidget):
    """Everything is read and worked out in the background; what is overtaken by another choice ends.

    Nothing is read before the panel is looked at. The ghost stays while another panel is.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__()
        self._place = place
        self._consulting, self._playhead, self._picture = place.consulting, place.cursor, place.picture
        self.found: Compared | None = None
        self._sheet: Sheet | None = None
        self._stale = False
        self._latest = Latest(place.background, self._failed)
        self._courses = Latest(place.background, self._no_course)
        self.choice = CompareChoice()
        self.desk = CompareDesk(place.consulting, self._latest, self.choice)
        self.figures, self.trend, self.layer = CompareFigures(), TrendFigures(), GhostLayer()
        self.ghost, self.empty, self._stack = QCheckBox(), Empty(), QStackedWidget()
        self.reference = ReferenceRow(place.consulting, place.edits)
        self._arrange()
        self._connect()
        self.open(None)

    def open(self, sheet: Sheet | None) -> None:
        """Compares another visit, or none; what is compared stays where it is the same visit, read again."""
        before, self._sheet = self._sheet, sheet
        self.desk.open(sheet)
        if sheet is not None and matter(sheet) == matter(before):
            self._list()
            return
        sets = sets_of(sheet) if sheet else ()
        self.choice.offer_sets(sets)
        self._stack.setCurrentIndex(1 if sets else 0)
        if sheet is None:
            self.empty.say(self.tr("No visit is open"), self.tr("Choose a visit to compare it."), "")
        elif not sets:
            told = self.tr("No repetition was counted in this visit: choose another one.")
            self.empty.say(self.tr("Nothing to compare"), told, "")
        self._stale = True
        self._forget_found("")
        if self.isVisible():
            self._set_chosen()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for part in (self.figures, self.trend, self.layer):
            part.wear(look)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Compares what was opened while nobody looked."""
        super().showEvent(event)
        if self._stale:
            self._set_chosen()
        else:
            self._list()

    def _set_chosen(self) -> None:
        self._stale = False
        self._forget_found("")
        self.desk.forget()
        one, sheet = self.choice.chosen, self._sheet
        self.reference.show_repetition(self.choice.chosen, self._playhead.time_s)
        if one is None or sheet is None:
            return
        exercise, athlete = one.exercise, sheet.session.info.athlete
        self._list()
        self.trend.show_course(exercise, Course())
        self._courses.read(
            "course",
            lambda report: self._consulting.course(athlete, exercise, report),
            lambda course: self.trend.show_course(exercise, course),
            self.trend.say,
        )

    def _list(self) -> None:
        if not self._stale and self.isVisible():
            self.desk.read_list()

    def _compare(self) -> None:
        one, sheet, option = self.choice.chosen, self._sheet, self.choice.option
        before = self.desk.chosen
        if one is None or sheet is None or option is None or before is None:
            return
        motion = option.kind == "reference"
        told = self.tr("Comparing… {0}")

        def work(report: Report) -> Compared:
            def tell(share: float) -> None:
                report(told.format(words.percent(share)))

            return compared(before, take_from(sheet, one), tell, reference=motion)

        self._latest.read("found", work, self._show_found, self._comparing)

    def _comparing(self, told: str) -> None:
        """How far it is; what is compared already stays meanwhile."""
        if self.found is None:
            self.figures.say(told)

    def _show_found(self, found: Compared) -> None:
        option, sheet = self.choice.option, self._sheet
        if option is None or sheet is None:
            return
        pair = found.overlay.near(self._playhead.time_s)
        self.figures.show_found(found, option.title, pair.number - 1 if pair else 0)
        self.figures.show_pair(pair or next(iter(found.overlay.pairs), None))
        self.found = found  # from now on a row that is chosen moves the cursor
        self.layer.show(sheet.poses, found.overlay, found.ghost)
        self.ghost.setEnabled(found.ghost is not None)
        self._moved(self._playhead.time_s)
        self._picture.update()

    def _forget_found(self, told: str) -> None:
        """Nothing is compared until something else is read; what is on its way comes too late."""
        self._latest.drop("found")
        self.found = None
        self.layer.clear()
        self.ghost.setEnabled(False)
        self.figures.say(told)
        self._picture.update()

    def _failed(self, error: Exception) -> None:
        notice = fault(self.tr("It cannot be compared"), error, self._place.log_file)
        self._forget_found(f"{notice.title}: {notice.text}")

    def _no_course(self, error: Exception) -> None:
        notice = fault(self.tr("The trend cannot be told"), error, self._place.log_file)
        self.trend.say(f"{notice.title}: {notice.text}")

    def _moved(self, time_s: float) -> None:
        pair = self.found.overlay.at(time_s) if self.found else None
        if pair is not None:
            self.figures.show_pair(pair)
        self.figures.phase.stand_at(pair.share(time_s) if pair else float("nan"))
        self.reference.show_repetition(self.choice.chosen, self._playhead.time_s)

    def _row_chosen(self) -> None:
        if self.found is not None and 0 <= self.figures.table.place < len(self.found.after.reps):
            self._playhead.seek(self.found.after.reps[self.figures.table.place].start)

    def _phase_picked(self, share: float) -> None:
        place = self.figures.table.place
        pairs = self.found.overlay.pairs if self.found else ()
        pair = next((each for each in pairs if each.number == place + 1), None)
        if pair is not None:
            self._playhead.seek(pair.one.start + share * (pair.one.end - pair.one.start))

    def _show_ghost(self, shown: bool) -> None:
        self.layer.visible = shown
        self._picture.update()

    def _connect(self) -> None:
        self._picture.add_layer(self.layer)
        self._playhead.moved.connect(self._moved)
        self.choice.changed.connect(self._set_chosen)
        self.choice.wider.connect(self._list)
        self.desk.told.connect(self._forget_found)
        self.desk.ready.connect(self._compare)
        self.desk.motion.connect(self.reference.show_reference)
        self.ghost.toggled.connect(self._show_ghost)
        self.figures.table.moved.connect(self._row_chosen)
        self.figures.phase.picked.connect(self._phase_picked)
        self.reference.kept.connect(self.desk.want)
        self._place.edits.changed.connect(self._list)

    def _arrange(self) -> None:
        self.ghost.setObjectName("compare-ghost")
        self.ghost.setText(self.tr("Ghost over the picture"))
        self.ghost.setToolTip(self.tr("It is drawn dashed."))
        self.ghost.setChecked(True)
        parts = (self.choice, self.ghost, self.figures, self.trend, self.reference)
        fill_panel(self, self._stack, self.empty, parts)
