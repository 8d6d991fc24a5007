"""The Review page: patients and visits, one visit at one moment, and panels beside it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol, cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import SessionSummary
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services_review import Reviewing
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import review as model
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.view_models.review import Opened
from fitness_app.ui.views.review_stage import ReviewStage
from fitness_app.ui.views.review_table import RepPanel
from fitness_app.ui.views.visit_list import VisitList
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.work_bar import WorkBar

SECOND_S = 1.0
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Panel(Protocol):
    """What every panel, and every widget of the header, can do beside being a widget.

    Where it has a signal `changed`, the page reads the visit again when it is emitted.
    """

    def open(self, sheet: Sheet | None) -> None:
        """Shows another visit, or that none is open."""

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""


class ReviewPage(QWidget):
    """`sheet` is the visit that is open; everything on the page follows `playhead`.

    Space plays, left and right go a second, comma and period a picture, Page Up and Down a repetition, C a
    cue; L plays a repetition again and again. A control that has the focus and needs such a key keeps it.
    """

    train_wanted = Signal()

    def __init__(self, reviewing: Reviewing, background: Background, log_file: Path) -> None:
        super().__init__()
        self._reviewing, self._background, self._log_file = reviewing, background, log_file
        self.playhead = Cursor()
        self.visits = VisitList()
        self.search = self.visits.search
        self.stage = ReviewStage(self.playhead, reviewing.pictures, background)
        self.picture = self.stage.picture
        self.repetitions = RepPanel(self.playhead)
        self.panels = QTabWidget()
        self.empty, self.told = Empty(), Empty()
        self.work = WorkBar()
        self.sheet: Sheet | None = None
        self._title = ElidedLabel("", "heading")
        self._doing: Doing | None = None
        self._wanted: UUID | None = None
        self._look: Look | None = None
        self._parts: list[QWidget] = []
        self._actions = QHBoxLayout()
        self._page = QVBoxLayout(self)
        self._whole, self._middle = QStackedWidget(), QStackedWidget()
        self._arrange()
        self._connect()

    def add_panel(self, title: str, panel: QWidget) -> None:
        """Puts a `Panel` behind those that are there."""
        self.panels.addTab(panel, title)
        self._add_part(panel)

    def add_action(self, widget: QWidget) -> None:
        """Puts a widget into the row above; it keeps the promises of `Panel`, too."""
        self._actions.addWidget(widget)
        self._add_part(widget)

    def add_above(self, widget: QWidget) -> None:
        """Puts a widget over the whole page, where it tells how something went."""
        self._page.insertWidget(0, widget)

    def add_below(self, widget: QWidget) -> None:
        """Puts a widget under the whole page, where it tells what was done."""
        self._page.addWidget(widget)

    def forget(self) -> None:
        """Shows no visit any more, because what was open is gone, and reads the list again."""
        self.sheet = self._wanted = None
        self._middle.setCurrentWidget(self.told)
        self.panels.hide()
        self._title.setText("")
        for part in self._parts:
            cast("Panel", part).open(None)
        self._list()

    def open(self, session_id: UUID) -> None:
        """Reads a visit in the background and shows it; one that is being read is forgotten."""
        if self._doing is not None:
            self._doing.stop()
        doing = self._doing = Doing()
        self._wanted = session_id
        self.work.follow(doing)
        self._background.run(
            lambda _: model.opened(self._reviewing.open(session_id, doing)),
            lambda visit: self._show(doing, visit),
            lambda error: self._fail(doing, error),
        )

    def reload(self) -> None:
        """Reads the visit again that is open, and the list."""
        self._list()
        if self.sheet is not None and self._doing is None:
            self.open(self.sheet.session.info.id)

    def shown(self) -> None:
        """Reads again what may have changed."""
        self.reload()

    def end(self) -> None:
        """The window closes."""
        if self._doing is not None:
            self._doing.stop()
        self.work.follow(None)
        self.stage.end()
        for part in self._parts:  # those that keep something until the end
            getattr(part, "end", lambda: None)()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        for part in (self.stage, self.repetitions, *self._parts):
            cast("Panel", part).wear(look)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Stands still while nobody looks."""
        super().hideEvent(event)
        self.playhead.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Moves through the visit, as told above."""
        shifted = bool(event.modifiers() & SHIFT)
        others = event.modifiers() & ~SHIFT & ~Qt.KeyboardModifier.KeypadModifier
        deed = None if others else self._keys(shifted).get(Qt.Key(event.key()))
        if deed is None or self.sheet is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _keys(self, shifted: bool) -> dict[Qt.Key, Callable[[], object]]:
        playhead, stage, key = self.playhead, self.stage, Qt.Key
        cue_way = -1 if shifted else 1
        keys: dict[Qt.Key, Callable[[], object]] = {
            key.Key_Space: playhead.toggle,
            key.Key_Left: lambda: playhead.seek(playhead.time_s - SECOND_S),
            key.Key_Right: lambda: playhead.seek(playhead.time_s + SECOND_S),
            key.Key_Home: lambda: playhead.seek(playhead.span[0]),
            key.Key_End: lambda: playhead.seek(playhead.span[1]),
            key.Key_PageUp: lambda: stage.rep(-1),
            key.Key_PageDown: lambda: stage.rep(1),
            key.Key_L: stage.loop,
            key.Key_C: lambda: stage.cue(cue_way),
            key.Key_Less: lambda: stage.speed(-1),
            key.Key_Greater: lambda: stage.speed(1),
            key.Key_Comma: lambda: playhead.step(-1),
            key.Key_Period: lambda: playhead.step(1),
        }
        return keys

    def _add_part(self, part: QWidget) -> None:
        self._parts.append(part)
        changed = getattr(part, "changed", None)
        if changed is not None:
            changed.connect(lambda *_: self.reload())
        if self._look is not None:
            cast("Panel", part).wear(self._look)
        cast("Panel", part).open(self.sheet)

    def _list(self) -> None:
        self._background.run(lambda _: self._reviewing.sessions(), self._show_list, self._no_list)

    def _show_list(self, sessions: Sequence[SessionSummary]) -> None:
        self.visits.show_sessions(sessions, self._chosen())
        if not sessions and self.sheet is None:
            text = self.tr("Whatever is trained here can be looked at again, moment by moment.")
            self.empty.say(self.tr("No visits yet"), text, self.tr("Start your first session"))
            self._whole.setCurrentWidget(self.empty)
        else:
            self._whole.setCurrentIndex(1)

    def _no_list(self, error: Exception) -> None:
        notice = fault(self.tr("The visits cannot be read"), error, self._log_file)
        self.empty.say(notice.title, notice.text, self.tr("Try again"))
        self._whole.setCurrentWidget(self.empty)

    def _chosen(self) -> str:
        return "" if self.sheet is None else str(self.sheet.session.info.id)

    def _show(self, doing: Doing, visit: Opened) -> None:
        if doing is not self._doing:  # another one was chosen meanwhile
            return
        self._over()
        before, self.sheet = self.sheet, visit.sheet
        again = before is not None and before.session.info.id == visit.sheet.session.info.id
        self._title.setText(visit.title)
        self._middle.setCurrentWidget(self.stage)
        self.panels.show()
        self.repetitions.show_visit(visit)
        self.stage.show_visit(visit, again=again)
        self.visits.mark(self._chosen())
        self.setFocusProxy(self.picture)
        for part in self._parts:
            cast("Panel", part).open(visit.sheet)

    def _fail(self, doing: Doing, error: Exception) -> None:
        if doing is not self._doing:
            return
        self._over()
        if isinstance(error, Stopped):
            return
        notice = fault(self.tr("The visit cannot be opened"), error, self._log_file)
        self.told.say(notice.title, notice.text, self.tr("Try again"))
        self._middle.setCurrentWidget(self.told)

    def _over(self) -> None:
        self._doing = None
        self.work.follow(None)

    def _try_again(self) -> None:
        if self._wanted is not None:
            self.open(self._wanted)

    def _empty_pressed(self) -> None:
        if self.visits.read:
            self.train_wanted.emit()
        else:
            self._list()

    def _connect(self) -> None:
        self.visits.chosen.connect(lambda key: self.open(UUID(key)))
        self.empty.pressed.connect(self._empty_pressed)
        self.told.pressed.connect(self._try_again)
        self.repetitions.looped.connect(self.stage.loop)
        self.playhead.moved.connect(self.repetitions.mark)
        self.setFocusProxy(self.visits.tree)

    def _arrange(self) -> None:
        self.told.say(self.tr("No visit is open"), self.tr("Choose one from the list."), "")
        self.panels.addTab(self.repetitions, self.tr("Repetitions"))
        self.panels.setDocumentMode(True)
        self.panels.setProperty("role", "narrow")
        self.panels.hide()
        self._middle.addWidget(self.told)
        self._middle.addWidget(self.stage)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.setHandleWidth(SPACING.medium)
        for part, share in ((self.visits, 2), (self._middle, 5), (self.panels, 3)):
            parts.addWidget(part)
            parts.setStretchFactor(parts.count() - 1, share)
        parts.setSizes([190, 600, 380])
        filled = QWidget()
        column = QVBoxLayout(filled)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.small)
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addLayout(self._actions)
        column.addLayout(top)
        column.addWidget(self.work)
        column.addWidget(parts, 1)
        self._whole.addWidget(self.empty)
        self._whole.addWidget(filled)
        self.empty.say(self.tr("Reading the log…"), "", "")
        self._page.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        self._page.addWidget(self._whole)
