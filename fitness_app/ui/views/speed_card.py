"""How fast this computer is: live, and by the benchmark."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout

from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.errors import UserError
from fitness_app.live.snapshot import Reading
from fitness_app.ui.background import Background
from fitness_app.ui.said import said
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import models as model
from fitness_app.ui.widgets.copy_button import CopyButton
from fitness_app.ui.widgets.fact_list import FactList
from fitness_app.ui.widgets.work_bar import WorkBar

LOOK_EVERY_MS = 500

Live = Callable[[], tuple[Reading | None, bool, str]]
"""The newest figures, whether a session runs, and where the networks run."""


class SpeedCard(QFrame):
    """Asks for the live figures on a timer while it is seen; measures with one click, tells `measured`."""

    measured = Signal()

    def __init__(self, measure: Callable[[Doing], str], live: Live, background: Background) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._measure, self._live, self._background = measure, live, background
        self._doing: Doing | None = None
        self.figures, self.work = FactList(), WorkBar()
        self.start = QPushButton(self.tr("Measure this computer"))
        self.note, self.report = QLabel(), QPlainTextEdit()
        self.copy = CopyButton(self.tr("Copy"), self.report.toPlainText)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.start.clicked.connect(self._begin)
        self._arrange()
        self.look()

    def look(self) -> None:
        """Shows the newest figures."""
        reading, active, device = self._live()
        self.figures.show_facts(model.speed(reading, device))
        self.start.setEnabled(not active and self._doing is None)
        self.start.setToolTip(
            self.tr("End the session first: it would be in the way")
            if active
            else self.tr("Takes a minute or two")
        )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Looks while it is seen."""
        super().showEvent(event)
        self._timer.start()
        self.look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Rests while it is not."""
        self._timer.stop()
        super().hideEvent(event)

    def end(self) -> None:
        """Ends the benchmark, because the window closes."""
        if self._doing is not None:
            self._doing.stop()

    def _begin(self) -> None:
        self._doing = doing = Doing()
        self.work.follow(doing)
        self.note.hide()
        self.look()
        self.work.stop.setFocus()
        self._background.run(lambda _: self._measure(doing), self._done, self._failed)

    def _done(self, report: str) -> None:
        self._rest()
        self.report.setPlainText(report)
        self.report.show()
        self.copy.setEnabled(True)
        self.look()
        self.copy.setFocus()
        self.measured.emit()

    def _failed(self, error: Exception) -> None:
        self._rest()
        told = said(error) if isinstance(error, UserError) else type(error).__name__
        self.note.setText(self.tr("Stopped.") if isinstance(error, Stopped) else told)
        self.note.show()
        self.look()
        self.start.setFocus()

    def _rest(self) -> None:
        self._doing = None
        self.work.follow(None)

    def _arrange(self) -> None:
        title = QLabel(self.tr("Speed"))
        title.setProperty("role", "heading")
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.hide()
        self.report.setReadOnly(True)
        self.report.setAccessibleName(self.tr("Report of the benchmark"))
        self.report.setMinimumHeight(160)
        self.report.setTabChangesFocus(True)
        self.report.hide()
        self.start.setObjectName("measure")
        self.copy.setEnabled(False)
        self.copy.setToolTip(self.tr("Copies the report, to be sent or kept"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.start)
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.medium)
        column.addWidget(title)
        column.addWidget(self.figures)
        column.addLayout(buttons)
        for widget in (self.work, self.note, self.report):
            column.addWidget(widget)
