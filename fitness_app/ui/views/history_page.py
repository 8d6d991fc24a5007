"""The History page: calendar and progress, the sessions, and what one of them was made of."""

from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from fitness_app.domain.workout import SessionDetail, SessionSummary
from fitness_app.ui import words
from fitness_app.ui.background import Background
from fitness_app.ui.latest import Latest
from fitness_app.ui.look import Look
from fitness_app.ui.services import Archive, Pen
from fitness_app.ui.shown import SessionLine
from fitness_app.ui.view_models import filters, library, progress
from fitness_app.ui.view_models import history as model
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.view_models.notice import Remedy, fault
from fitness_app.ui.view_models.overview import Readings, overview, read
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.history_frame import HistoryFrame
from fitness_app.ui.views.session_card import SessionCard


class HistoryPage(HistoryFrame):
    """Reads the log in the background, when it is shown and whenever `refresh` is called."""

    train_wanted = Signal()
    review_wanted = Signal(str)

    def __init__(self, archive: Archive, pen: Pen, background: Background, log_file: Path) -> None:
        super().__init__(SessionCard(archive, pen, background, self._fail))
        self._archive, self._pen, self._background, self._log_file = archive, pen, background, log_file
        self._latest = Latest(background, self._fail)
        self._chosen = ""
        self._failed = False
        self._loaded: Readings | None = None
        self._lines: list[tuple[SessionSummary, SessionLine]] = []
        self.table, self.watch = self.session.table, self.session.watch
        self.edits = EditBar(self, background, log_file)
        self.arrange(self.edits)
        self.show_empty(self.tr("Reading the log…"), "", "")
        self._connect()
        self.setFocusProxy(self.sessions)

    def refresh(self, chosen: str = "") -> None:
        """Reads the log again and selects the session `chosen`, else the one that was selected."""
        self._chosen = chosen or self._chosen
        athlete, today = self._athlete(), words.today()
        self._latest.read("log", lambda _: read(self._archive, athlete, today), self._show)

    def shown(self) -> None:
        """Reads the log again."""
        self.refresh()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for part in (self.progress, self.sessions, self.session, self.edits):
            part.wear(look)

    def _athlete(self) -> str | None:
        return self.filters.athlete.currentData() or None

    def _show(self, loaded: Readings) -> None:
        self._failed = False
        self._loaded = loaded
        if not loaded.sessions:
            text = self.tr("Everything you train is kept here, on this computer only.")
            self.show_empty(self.tr("No sessions yet"), text, self.tr("Start your first session"))
            return
        today = words.today()
        self._offer_filters(loaded)
        self._lines = [(one, model.session_line(one, today)) for one in loaded.sessions]
        self._show_progress()
        self._list_sessions()
        self.show_all()

    def _show_progress(self) -> None:
        if self._loaded is not None:
            today = words.today()
            self.progress.show_overview(overview(self._loaded, today), self._filter().since(today))

    def _offer_filters(self, loaded: Readings) -> None:
        bar, done = self.filters, filters.exercises_in(loaded.sessions)
        names = {name: words.exercise_name(name) for name in done}
        bar.offer(bar.exercise, {"": self.tr("All exercises")} | names)
        bar.offer(bar.period, dict(filters.periods()))
        people = filters.athletes_in(loaded.sessions)
        bar.offer(bar.athlete, {"": self.tr("Everyone")} | {name: name for name in people})
        bar.athlete.setVisible(len(people) > 1)
        if bar.day is not None:
            bar.name_day(words.day(bar.day, words.today()))
        self.session.own = library.own_names(done)

    def _filter(self) -> filters.Filter:
        bar = self.filters
        return filters.Filter(
            bar.search.text(),
            bar.exercise.currentData() or "",
            bar.period.currentData(),
            bar.athlete.currentData() or "",
            bar.day,
        )

    def _list_sessions(self) -> None:
        wanted, today = self._filter(), words.today()
        shown = [line for one, line in self._lines if wanted.lets_through(one, line, today)]
        self.sessions.show_sessions(shown, self._chosen)
        if not shown:
            self.session.show_nothing(self.tr("No session matches"))

    def _filter_changed(self) -> None:
        self._list_sessions()
        self._show_progress()

    def _day_picked(self, day: date) -> None:
        self.filters.pick_day(day, words.day(day, words.today()))

    def _fail(self, error: Exception) -> None:
        self._failed = True
        notice = fault(self.tr("The history cannot be read"), error, self._log_file, Remedy.READ_AGAIN)
        self.show_empty(notice.title, notice.text, self.tr("Try again"))

    def _empty_pressed(self) -> None:
        if self._failed:
            self.refresh()
        else:
            self.train_wanted.emit()

    def _load_course(self, exercise: str) -> None:
        log, athlete = self._archive, self._athlete()
        self._background.run(
            lambda _: progress.Course(log.movement(exercise, athlete), log.works(exercise, athlete)),
            lambda course: self.progress.show_course(exercise, course),
            self._fail,
        )

    def _choose(self, session_id: str) -> None:
        self._chosen = session_id
        self._background.run(lambda _: self._archive.session(session_id), self._show_session, self._fail)

    def _show_session(self, detail: SessionDetail) -> None:
        if str(detail.info.id) == self._chosen:  # else another one was chosen meanwhile
            self.session.show_session(detail)

    def _edited(self) -> None:
        """Shows the session as it is now at once, and all figures once they are read."""
        chosen = self._chosen
        self._background.run(
            lambda _: self._archive.session(chosen),
            self._show_session,
            lambda _: None,  # it was deleted: the list will say so
        )
        self.refresh()

    def _review(self) -> None:
        if self.sessions.line is not None:
            self.review_wanted.emit(self.sessions.line.id)

    def _remove_session(self) -> None:
        line = self.sessions.line
        if line is None:
            return
        key, pen = UUID(line.id), self._pen
        told = self.tr("Deleted: {0}").format(line.when)
        self.edits.do(Step(told, lambda: pen.remove(key), lambda: pen.restore(key)))

    def _connect(self) -> None:
        self.sessions.chosen.connect(self._choose)
        self.filters.changed.connect(self._filter_changed)
        self.filters.athlete.currentIndexChanged.connect(lambda _: self.refresh())
        self.empty.pressed.connect(self._empty_pressed)
        self.progress.course_wanted.connect(self._load_course)
        self.progress.day_picked.connect(self._day_picked)
        self.session.changed.connect(self.edits.do)
        self.session.review.clicked.connect(self._review)
        self.remove.clicked.connect(self._remove_session)
        self.edits.changed.connect(self._edited)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.sessions)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_session)
