"""The Review page: a visit with its picture, charts and timeline at one moment, and panels beside it."""

from pathlib import Path
from typing import Protocol, cast
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from fitness_app.domain.sheet import Sheet
from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services_review import Reviewing
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.review_picture import ReviewPicture


class Panel(Protocol):
    """What every panel, and every widget of the header, can do beside being a widget.

    Where it has a signal `changed`, the page reads the visit again when it is emitted.
    """

    def open(self, sheet: Sheet | None) -> None:
        """Shows another visit, or that none is open."""

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""


class ReviewPage(QWidget):
    """`sheet` is the visit that is open; everything on the page follows `playhead`."""

    def __init__(self, reviewing: Reviewing, background: Background, log_file: Path) -> None:
        super().__init__()
        self._reviewing, self._background, self._log_file = reviewing, background, log_file
        self.playhead = Cursor()
        self.picture = ReviewPicture()
        self.panels = QTabWidget()
        self.told = Empty()
        self.sheet: Sheet | None = None
        self._wanted: UUID | None = None
        self._look: Look | None = None
        self._parts: list[QWidget] = []
        self._actions = QHBoxLayout()
        self._arrange()
        self.playhead.moved.connect(self.picture.show_moment)

    def add_panel(self, title: str, panel: QWidget) -> None:
        """Puts a `Panel` behind those that are there."""
        self.panels.addTab(panel, title)
        self._add_part(panel)

    def add_action(self, widget: QWidget) -> None:
        """Puts a widget into the row above; it keeps the promises of `Panel`, too."""
        self._actions.addWidget(widget)
        self._add_part(widget)

    def open(self, session_id: UUID) -> None:
        """Reads a visit in the background and shows it."""
        self._wanted = session_id
        self._background.run(
            lambda report: self._reviewing.open(session_id, report), self._show, self._fail, self._report
        )

    def reload(self) -> None:
        """Reads the visit again that is open."""
        if self.sheet is not None:
            self.open(self.sheet.session.info.id)

    def shown(self) -> None:
        """Reads again what may have changed."""
        self.reload()

    def end(self) -> None:
        """The window closes: a part that has an `end` is told, too."""
        self.playhead.pause()
        for part in self._parts:
            getattr(part, "end", lambda: None)()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.picture.wear(look)
        for part in self._parts:
            cast("Panel", part).wear(look)

    def _add_part(self, part: QWidget) -> None:
        self._parts.append(part)
        changed = getattr(part, "changed", None)
        if changed is not None:
            changed.connect(self.reload)
        if self._look is not None:
            cast("Panel", part).wear(self._look)
        cast("Panel", part).open(self.sheet)

    def _show(self, sheet: Sheet) -> None:
        if sheet.session.info.id != self._wanted:  # another one was chosen meanwhile
            return
        self.sheet = sheet
        self.picture.show_poses(sheet.poses)
        self.playhead.open(sheet.poses.time_s, (0.0, sheet.end_s))
        self.told.setVisible(False)
        for part in self._parts:
            cast("Panel", part).open(sheet)

    def _report(self, step: str) -> None:
        self.told.say(step, "", "")

    def _fail(self, error: Exception) -> None:
        notice = fault(self.tr("The visit cannot be opened"), error, self._log_file)
        self.told.say(notice.title, notice.text, "")
        self.told.setVisible(True)

    def _arrange(self) -> None:
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(self.picture)
        whole.addWidget(self.panels)
        self.told.say(self.tr("No visit is open"), self.tr("Choose one in the history."), "")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        column.addLayout(self._actions)
        column.addWidget(self.told)
        column.addWidget(whole, 1)
