"""The row beneath the picture: source, exercise, start and stop."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from fitness_app.ui.actions import with_shortcut
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.restyle import restyle
from fitness_app.ui.widgets.source_button import SourceButton


class Controls(QWidget):
    """`exercise_chosen` gives an exercise's name, empty for automatic detection."""

    exercise_chosen = Signal(str)

    def __init__(self, toggle: QAction, source: SourceButton) -> None:
        super().__init__()
        self._toggle = toggle
        self.source = source
        self.exercise = QComboBox()
        self.button = QPushButton()
        self._look: Look | None = None
        self._running = False
        self._arrange()

    def list_exercises(self, exercises: list[tuple[str, str]]) -> None:
        """Fills the list with (name, title), after automatic detection."""
        self.exercise.addItem(self.tr("Automatic"), "")
        for name, title in exercises:
            self.exercise.addItem(title, name)

    def show_state(self, running: bool, enabled: bool, tip: str) -> None:
        """Shows start or stop; `tip` says why it is not enabled, or what it does."""
        self._running = running
        self._toggle.setText(self.tr("Stop") if running else self.tr("Start"))
        self._toggle.setEnabled(enabled)
        self.button.setText(f" {self._toggle.text()}")  # air between icon and text
        self.button.setAccessibleName(self._toggle.text())
        self.button.setEnabled(enabled)
        self.button.setToolTip(with_shortcut(tip, self._toggle) if enabled else tip)
        restyle(self.button, "role", "stop" if running else "primary")
        self._draw_icon()

    def lock(self, locked: bool) -> None:
        """Source and exercise cannot be changed while a session runs."""
        self.source.setEnabled(not locked)
        self.exercise.setEnabled(not locked)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.source.wear(look)
        self._draw_icon()

    def _draw_icon(self) -> None:
        if self._look is None:
            return
        colours = self._look.colours
        ink = colours.danger if self._running else colours.on_accent
        ink = ink if self.button.isEnabled() else colours.muted
        self.button.setIcon(self._look.icons.icon("stop" if self._running else "start", ink))

    def _arrange(self) -> None:
        self.exercise.setObjectName("exercise")
        self.exercise.setAccessibleName(self.tr("Exercise"))
        self.exercise.setToolTip(self.tr("Which exercise is counted"))
        self.exercise.setMaxVisibleItems(16)
        self.exercise.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.exercise.setMinimumContentsLength(10)
        self.exercise.currentIndexChanged.connect(self._chosen)
        self.button.setObjectName("toggle")
        self.button.clicked.connect(self._toggle.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.small)
        row.addWidget(self.source)
        row.addWidget(self.exercise)
        row.addStretch(1)
        row.addWidget(self.button)

    def _chosen(self) -> None:
        self.exercise_chosen.emit(self.exercise.currentData())
