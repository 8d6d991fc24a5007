"""The Review page: patients and visits, one visit at one moment, and panels beside it."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import SessionSummary
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services_review import Reviewing
from fitness_app.ui.view_models import review as model
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.view_models.review import Opened
from fitness_app.ui.views.review_frame import Panel, ReviewFrame
from fitness_app.ui.views.review_keys import deed_of
from fitness_app.ui.views.review_stage import ReviewStage
from fitness_app.ui.views.review_table import RepPanel
from fitness_app.ui.views.visit_list import VisitList


class ReviewPage(ReviewFrame):
    """`sheet` is the visit that is open; everything on the page follows `playhead`.

    `bundle_given` hands a file to whoever takes in what others send.

    The keys are told in `review_keys`; a control that has the focus and needs one of them keeps it.
    """

    train_wanted = Signal()
    bundle_given = Signal(object)

    def __init__(self, reviewing: Reviewing, background: Background, log_file: Path) -> None:
        super().__init__()
        self._reviewing, self._background, self._log_file = reviewing, background, log_file
        self.playhead = Cursor()
        self.visits = VisitList()
        self.search = self.visits.search
        self.stage = ReviewStage(self.playhead, reviewing.pictures, background)
        self.picture = self.stage.picture
        self.repetitions = RepPanel(self.playhead)
        self.sheet: Sheet | None = None
        self._doing: Doing | None = None
        self._wanted: UUID | None = None
        self.arrange(self.visits, self.stage)
        self.panels.add(self.repetitions, self.tr("Repetitions"), "repetitions")
        self.show_empty(self.tr("Reading the log…"), "", "")
        self._show_none()
        self._connect()

    def add_part(self, part: QWidget) -> None:
        """Lets a panel follow the theme and the visit, and what it changed be read again."""
        super().add_part(part)
        changed = getattr(part, "changed", None)
        if changed is not None:
            changed.connect(lambda *_: self.reload())
        cast("Panel", part).open(self.sheet)

    def open(self, session_id: UUID) -> None:
        """Reads a visit in the background and shows it; one that is being read is forgotten."""
        self._read(session_id, only_news=False)

    def reload(self) -> None:
        """Reads the list again, and the visit that is open; it stays where it is."""
        self._again(only_news=False)

    def shown(self) -> None:
        """Reads again what may have changed."""
        self._again(only_news=True)

    def forget(self) -> None:
        """Shows no visit any more, because what was open is gone, and reads the list again."""
        self._wanted = None
        self._show_none()
        self._list()

    def end(self) -> None:
        """The window closes."""
        if self._doing is not None:
            self._doing.stop()
        self.work.follow(None)
        self.stage.end()
        for part in self.parts:  # those that keep something until the end
            getattr(part, "end", lambda: None)()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.stage.wear(look)
        self.repetitions.wear(look)
        super().wear(look)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Stands still while nobody looks."""
        super().hideEvent(event)
        self.playhead.pause()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Moves through the visit."""
        deed = deed_of(event, self.playhead, self.stage)
        if deed is None or self.sheet is None:
            super().keyPressEvent(event)
        else:
            deed()

    def _again(self, *, only_news: bool) -> None:
        self._list()
        if self.sheet is not None and self._doing is None:
            self._read(self.sheet.session.info.id, only_news=only_news)

    def _read(self, session_id: UUID, *, only_news: bool) -> None:
        """With `only_news` what is open stays untouched where it is as it was."""
        if self._doing is not None:
            self._doing.stop()
        doing = self._doing = Doing()
        self._wanted = session_id
        if not only_news:
            self.work.follow(doing)
        self._background.run(
            lambda _: model.opened(self._reviewing.open(session_id, doing)),
            lambda visit: self._show(doing, visit, only_news=only_news),
            lambda error: self._fail(doing, error),
        )

    def _list(self) -> None:
        self._background.run(lambda _: self._reviewing.sessions(), self._show_sessions, self._no_list)

    def _show_sessions(self, sessions: Sequence[SessionSummary]) -> None:
        self.visits.show_sessions(sessions, self._chosen())
        if sessions or self.sheet is not None:
            self.show_list()
            return
        text = self.tr("Whatever is trained here can be looked at again, moment by moment.")
        self.show_empty(self.tr("No visits yet"), text, self.tr("Start your first session"))

    def _no_list(self, error: Exception) -> None:
        self.visits.read = False
        notice = fault(self.tr("The visits cannot be read"), error, self._log_file)
        self.show_empty(notice.title, notice.text, self.tr("Try again"))

    def _chosen(self) -> str:
        return "" if self.sheet is None else str(self.sheet.session.info.id)

    def _show(self, doing: Doing, visit: Opened, *, only_news: bool) -> None:
        if doing is not self._doing:  # another one was chosen meanwhile
            return
        self._over()
        before, self.sheet = self.sheet, visit.sheet
        again = before is not None and before.session.info.id == visit.sheet.session.info.id
        if only_news and before is not None and model.same(before, visit.sheet):
            self.sheet = before
            self.show_middle(visit.title)  # it may say "Today"
            return
        self.show_middle(visit.title)
        self.repetitions.show_visit(visit)
        self.stage.show_visit(visit, again=again)
        self.visits.mark(self._chosen())
        self.setFocusProxy(self.picture)
        if not again and self.visits.isAncestorOf(self.focusWidget() or self):
            self.picture.setFocus()
        self._tell_parts()

    def _show_none(self) -> None:
        """Shows that no visit is open."""
        self.sheet = None
        self.show_told(self.tr("No visit is open"), self.tr("Choose one from the list."))
        self.repetitions.show_visit(None)
        self.stage.show_visit(None, again=False)
        self.setFocusProxy(self.visits.tree)
        self._tell_parts()

    def _tell_parts(self) -> None:
        for part in self.parts:
            cast("Panel", part).open(self.sheet)

    def _fail(self, doing: Doing, error: Exception) -> None:
        if doing is not self._doing:
            return
        self._over()
        if isinstance(error, Stopped):
            return
        notice = fault(self.tr("The visit cannot be opened"), error, self._log_file)
        self._show_none()
        self.show_told(notice.title, notice.text, self.tr("Try again"))

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
