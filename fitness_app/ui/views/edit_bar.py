"""Undo and redo, and what was last done; the page that has them does its changes through them."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.edits import Do, Edits, Step
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.widgets.elided_label import ElidedLabel

ICON = 20
UNDO, REDO = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """What is done in the background, what is told of it, and how it is remembered once it is done."""

    do: Do
    told: str
    remember: Callable[[], None]


_Request = Callable[[], _Job | None]


class EditBar(QWidget):
    """Does steps in the background, one after the other; `changed` when one was done or taken back.

    Ctrl+Z and Ctrl+Shift+Z work in the whole of `page`, which also gives `told` its place: a line that is
    shown once there is something to tell.
    """

    changed = Signal()

    def __init__(self, page: QWidget, background: Background, log_file: Path) -> None:
        super().__init__()
        self._background, self._log_file = background, log_file
        self._edits = Edits()
        self._waiting: list[_Request] = []
        self._afterwards: list[Callable[[], None]] = []
        self._busy = False
        self.undo, self.redo = QToolButton(), QToolButton()
        self.told = ElidedLabel("", "muted")
        self._arrange()
        for keys, do in ((UNDO, self.take_back), (REDO, self.do_again)):
            for key in keys:
                made = QShortcut(QKeySequence(key), page)
                made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                made.activated.connect(do)
        self._show()

    def do(self, step: Step) -> None:
        """Does a step for the first time."""
        self._ask(lambda: _Job(step.do, step.words, lambda: self._edits.did(step)))

    def take_back(self) -> None:
        """Takes back the last step."""
        self._ask(self._taking_back)

    def do_again(self) -> None:
        """Does the step again that was last taken back."""
        self._ask(self._doing_again)

    def afterwards(self, do: Callable[[], None]) -> None:
        """Calls `do` once no step is under way, be it done or failed."""
        self._afterwards.append(do)
        self._rest()

    def say(self, text: str) -> None:
        """Tells something in a sentence."""
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for button, name in ((self.undo, "undo"), (self.redo, "redo")):
            button.setIcon(look.icons.icon(name, look.colours.text))

    def _taking_back(self) -> _Job | None:
        step = self._edits.last
        if step is None:
            return None
        told = self.tr("Taken back: {0}").format(step.words)
        return _Job(step.undo, told, lambda: self._edits.took_back(step))

    def _doing_again(self) -> _Job | None:
        step = self._edits.next
        return None if step is None else _Job(step.do, step.words, lambda: self._edits.did_again(step))

    def _ask(self, request: _Request) -> None:
        """One after the other: each step stands upon the ones before it."""
        self._waiting.append(request)
        self._go_on()

    def _go_on(self) -> None:
        while self._waiting and not self._busy:
            job = self._waiting.pop(0)()
            if job is not None:
                self._start(job)
        self._rest()

    def _rest(self) -> None:
        while self._afterwards and not self._busy and not self._waiting:
            self._afterwards.pop(0)()

    def _start(self, job: _Job) -> None:
        self._busy = True
        self._background.run(lambda _: job.do(), lambda more: self._done(job, more), self._failed)

    def _done(self, job: _Job, more: object) -> None:
        self._busy = False
        job.remember()
        self.say(f"{job.told}. {more}" if isinstance(more, str) and more else job.told)
        self._show()
        self.changed.emit()
        self._go_on()

    def _failed(self, error: Exception) -> None:
        self._busy = False
        self._waiting.clear()
        notice = fault(self.tr("Not done"), error, self._log_file)
        self.say(f"{notice.title}: {notice.text}")
        self._show()
        self._rest()

    def _show(self) -> None:
        for button, step, text in (
            (self.undo, self._edits.last, self.tr("Take back (Ctrl+Z): {0}")),
            (self.redo, self._edits.next, self.tr("Do again (Ctrl+Shift+Z): {0}")),
        ):
            button.setEnabled(step is not None)
            button.setToolTip(text.format(step.words) if step else self.tr("Nothing was changed yet"))

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.tight)
        for button, name, do in (
            (self.undo, self.tr("Undo"), self.take_back),
            (self.redo, self.tr("Redo"), self.do_again),
        ):
            button.setProperty("role", "flat")
            button.setAccessibleName(name)
            button.setIconSize(QSize(ICON, ICON))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.clicked.connect(do)
            row.addWidget(button)
        self.told.hide()
