"""One session on the History page: its sets and repetitions, to be watched again and put right."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.workout import SessionDetail
from fitness_app.ui import words
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.said import said
from fitness_app.ui.services import Archive, Pen
from fitness_app.ui.shown import Row
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import history as model
from fitness_app.ui.view_models.amending import Amending
from fitness_app.ui.view_models.edits import Step
from fitness_app.ui.view_models.replay import Replay
from fitness_app.ui.views.exercise_picker import ExercisePicker
from fitness_app.ui.views.replay_dialog import ReplayDialog
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.set_table import SetTable

Failed = Callable[[Exception], None]


class SessionCard(QFrame):
    """`changed` gives a `Step` that is to be done. Where `calm` says so, nothing plays by itself."""

    changed = Signal(object)

    def __init__(self, archive: Archive, pen: Pen, background: Background, failed: Failed) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._archive, self._pen, self._background, self._failed = archive, pen, background, failed
        self.own: Sequence[str] = ()
        self.calm: Callable[[], bool] = bool
        self.table = SetTable(model.columns())
        self.watch, self.change = QPushButton(self.tr("Watch again")), QPushButton(self.tr("Change"))
        self.review = QPushButton(self.tr("Review"))
        self._title, self._note = ElidedLabel("", "heading"), QLabel()
        self._amending: Amending | None = None
        self._look: Look | None = None
        self.menu = QMenu(self)
        self._actions = self._made_actions()
        self._arrange()
        self.table.chosen.connect(self._row_chosen)
        self.table.opened.connect(self._watch)
        self.watch.clicked.connect(self._watch)
        self._row_chosen()

    def show_session(self, detail: SessionDetail) -> None:
        """Shows this session; the row that was current stays so where it is still there."""
        before = self._amending
        self._amending = Amending(detail, self._pen.author(), self._pen.correct, self._archive.track)
        when = words.day_and_time(detail.info.started_at, words.today())
        address = detail.info.source
        whole = address if words.is_file(address) else ""
        self._title.setText(f"{when}  ·  {words.source_name(SourceSpec(address))}", more=whole)
        same = before is not None and before.detail.info.id == detail.info.id
        self.table.show_rows(model.rows(detail), keep=same)
        self.review.setEnabled(True)
        self._row_chosen()

    def show_nothing(self, title: str) -> None:
        """Shows that no session is chosen, and why."""
        self._amending = None
        self.review.setEnabled(False)
        self._title.setText(title)
        self.table.show_rows(())
        self._row_chosen()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.table.wear(look)

    def _row_chosen(self) -> None:
        row = self.table.current
        self._note.setText("")
        self.watch.setEnabled(row is not None and bool(row.set_id))
        choose = self.tr("Choose a set or repetition first")
        self.watch.setToolTip(self.tr("Play it as a stick figure") if self.watch.isEnabled() else choose)
        self.change.setEnabled(row is not None)
        self.change.setToolTip("" if row is not None else choose)
        self._allow(row)

    def _allow(self, row: Row | None) -> None:
        """Enables what can be done with this row."""
        rep = row is not None and row.kind == "rep"
        last = rep and row is not None and self._amending is not None and self._amending.is_last(row)
        possible = {"relabel": row is not None, "valid": rep, "split": rep, "merge": rep and not last}
        for name, action in self._actions.items():
            action.setEnabled(possible.get(name, row is not None))

    def _relabel(self) -> None:
        row = self.table.current
        if row is None:
            return
        title = self.tr("Which exercise was it?")
        ExercisePicker(
            self, title, self.own, lambda name: self._do(lambda a, row: a.relabel(row, name))
        ).open()

    def _do(self, make: Callable[[Amending, Row], Step]) -> None:
        row = self.table.current
        if row is None or self._amending is None:
            return
        try:
            self.changed.emit(make(self._amending, row))
        except UserError as error:
            self._note.setText(said(error))

    def _watch(self) -> None:
        row = self.table.current
        if row is not None and row.set_id:
            self._background.run(
                lambda _: self._archive.track(UUID(row.set_id)),
                lambda track: self._play(row, track),
                self._failed,
            )

    def _play(self, row: Row, track: PoseTrack | None) -> None:
        if self._look is None or self._amending is None:
            return
        if track is None or not len(track):
            self._note.setText(self.tr("No movement was kept of this set."))
            return
        replay = Replay(track, 0.0, playing=not self.calm(), reps=self._amending.reps_of(row))
        replay.seek(row.start)
        dialog = ReplayDialog(self, row.cells[0], replay, self._look)
        dialog.split_wanted.connect(self._split_at)
        dialog.show()

    def _split_at(self, rep_id: str, time_s: float) -> None:
        """Cuts a repetition where the stick figure stands."""
        if self._amending is None:
            return
        row = next((each for each in self.table.reps if each.id == rep_id), None)
        if row is not None:
            self.changed.emit(self._amending.split(row, time_s))

    def _made_actions(self) -> dict[str, QAction]:
        return {
            "relabel": self._action(self.tr("Another exercise…"), "F2", self._relabel),
            "valid": self._action(
                self.tr("Count it, or not"), "Ctrl+K", lambda: self._do(lambda a, row: a.turn_valid(row))
            ),
            "split": self._action(
                self.tr("Split in two"), "Ctrl+T", lambda: self._do(lambda a, row: a.split(row))
            ),
            "merge": self._action(
                self.tr("Merge with the next"),
                "Ctrl+J",
                lambda: self._do(lambda a, row: a.merge_with_next(row)),
            ),
            "delete": self._action(self.tr("Delete"), "Del", lambda: self._do(lambda a, row: a.delete(row))),
        }

    def _action(self, text: str, keys: str, do: Callable[[], None]) -> QAction:
        made = QAction(text, self)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.triggered.connect(lambda _=False: do())
        self.menu.addAction(made)
        self.addAction(made)
        return made

    def _arrange(self) -> None:
        self.change.setMenu(self.menu)
        self.review.setEnabled(False)
        self.review.setToolTip(self.tr("Open this session on the Review page"))
        self._note.setProperty("role", "muted")
        self._note.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        for widget in (self.change, self.watch, self.review):
            top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.small)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addWidget(self._note)
