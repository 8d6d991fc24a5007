"""The History page: repetitions per day, the sessions, and what one of them was made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.trends import Record, Streaks
from fitness_app.domain.workout import DayTotal, SessionDetail, SessionSummary
from fitness_app.ui import words
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services import Archive
from fitness_app.ui.shown import Row, SessionLine
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import history as model
from fitness_app.ui.view_models.notice import Remedy, fault
from fitness_app.ui.view_models.replay import Replay
from fitness_app.ui.views.progress_card import Overview, ProgressCard
from fitness_app.ui.views.replay_dialog import ReplayDialog
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.session_list import SessionList
from fitness_app.ui.widgets.set_table import SetTable


@dataclass(frozen=True, slots=True)
class _Loaded:
    sessions: Sequence[SessionSummary]
    days: Sequence[DayTotal]
    streaks: Streaks
    records: Sequence[Record]


class HistoryPage(QWidget):
    """Reads the log in the background, when it is first shown and whenever `refresh` is called."""

    train_wanted = Signal()

    def __init__(self, history: Archive, background: Background, log_file: Path) -> None:
        super().__init__()
        self._history, self._background, self._log_file = history, background, log_file
        self._chosen = ""
        self._failed = False
        self.progress = ProgressCard()
        self.sessions = SessionList()
        self.search = QLineEdit()
        self._lines: list[SessionLine] = []
        self.table = SetTable(model.columns())
        self.empty = Empty()
        self._title = ElidedLabel("", "heading")
        self._stack = QStackedWidget()
        self.watch = QPushButton(self.tr("Watch again"))
        self._note = QLabel()
        self._look: Look | None = None
        self._arrange()
        self.setFocusProxy(self.sessions)
        self.sessions.chosen.connect(self._choose)
        self.search.textChanged.connect(self._list_sessions)
        self.empty.pressed.connect(self._empty_pressed)
        self.progress.movement_wanted.connect(self._load_movement)
        self.table.chosen.connect(self._show_watch)
        self.table.opened.connect(self._watch)
        self.watch.clicked.connect(self._watch)
        self._show_watch()

    def refresh(self, chosen: str = "") -> None:
        """Reads the log again and selects the session `chosen`, else the one that was selected."""
        self._chosen = chosen or self._chosen
        self._background.run(lambda _: self._load(), self._show, self._fail)

    def shown(self) -> None:
        """Reads the log again."""
        self.refresh()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        for part in (self.progress, self.sessions, self.table):
            part.wear(look)

    def _show_watch(self) -> None:
        row = self.table.current
        self._note.setText("")
        self.watch.setEnabled(row is not None and bool(row.set_id))
        choose = self.tr("Choose a set or repetition first")
        self.watch.setToolTip(self.tr("Play it as a stick figure") if self.watch.isEnabled() else choose)

    def _watch(self) -> None:
        row = self.table.current
        if row is not None and row.set_id:
            self._background.run(
                lambda _: self._history.track(UUID(row.set_id)),
                lambda track: self._play(row, track),
                self._fail,
            )

    def _play(self, row: Row, track: PoseTrack | None) -> None:
        if self._look is None:
            return
        if track is None or not len(track):
            self._note.setText(self.tr("No movement was kept of this set."))
            return
        replay = Replay(track, 0.0)
        replay.seek(row.start)
        ReplayDialog(self, row.cells[0], replay, self._look).show()

    def _load(self) -> _Loaded:
        log, today = self._history, words.today()
        return _Loaded(log.sessions(), log.days(), log.streaks(today), log.records())

    def _show(self, loaded: _Loaded) -> None:
        self._failed = False
        if not loaded.sessions:
            text = self.tr("Everything you train is kept here, on this computer only.")
            self.empty.say(self.tr("No sessions yet"), text, self.tr("Start your first session"))
            self._stack.setCurrentWidget(self.empty)
            return
        today = words.today()
        bars = model.day_bars(loaded.days, today)
        self.progress.show_overview(Overview(bars, loaded.streaks, loaded.records))
        self._lines = [model.session_line(one, today) for one in loaded.sessions]
        self._list_sessions()
        self._stack.setCurrentIndex(1)

    def _list_sessions(self) -> None:
        wanted = [line for line in self._lines if line.matches(self.search.text())]
        self.sessions.show_sessions(wanted, self._chosen)
        if not wanted:
            self._title.setText(self.tr("No session matches"))
            self.table.show_rows(())

    def _fail(self, error: Exception) -> None:
        self._failed = True
        notice = fault(self.tr("The history cannot be read"), error, self._log_file, Remedy.READ_AGAIN)
        self.empty.say(notice.title, notice.text, self.tr("Try again"))
        self._stack.setCurrentWidget(self.empty)

    def _empty_pressed(self) -> None:
        if self._failed:
            self.refresh()
        else:
            self.train_wanted.emit()

    def _load_movement(self, exercise: str) -> None:
        self._background.run(
            lambda _: self._history.movement(exercise),
            lambda sessions: self.progress.show_movement(exercise, sessions),
            self._fail,
        )

    def _choose(self, session_id: str) -> None:
        self._chosen = session_id
        self._background.run(lambda _: self._history.session(session_id), self._show_session, self._fail)

    def _show_session(self, detail: SessionDetail) -> None:
        if str(detail.info.id) != self._chosen:
            return  # another one was chosen meanwhile
        when = words.day_and_time(detail.info.started_at, words.today())
        self._title.setText(f"{when}  ·  {detail.info.source}")
        self.table.show_rows(model.rows(detail))

    def _arrange(self) -> None:
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._filled())
        self._note.setProperty("role", "muted")
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the sessions"))
        self.search.setToolTip(self.tr("Part of an exercise, a name, a day or a source"))
        self.search.setClearButtonEnabled(True)
        self.empty.say(self.tr("Reading the log…"), "", "")
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        page.addWidget(self._stack)

    def _filled(self) -> QWidget:
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.setHandleWidth(SPACING.large)
        below.addWidget(_card(_heading(self.tr("Sessions")), self.sessions, self.search))
        below.addWidget(_card(self._title, self.table, self._note, self.watch))
        below.setSizes([270, 800])
        below.setStretchFactor(1, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.large)
        for widget, share in ((self.progress, 2), (below, 3)):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            column.addWidget(widget, share)
        return page


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setProperty("role", "heading")
    return label


def _card(heading: QLabel, content: QWidget, *beside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
    column.setSpacing(SPACING.small)
    top = QHBoxLayout()
    top.addWidget(heading, 1)
    for widget in beside:
        top.addWidget(widget)
    column.addLayout(top)
    column.addWidget(content, 1)
    return card
