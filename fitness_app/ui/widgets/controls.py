"""The row beneath the picture: source, exercise, start and stop."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from fitness_app.ui.actions import with_shortcut
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_choice import ElidedChoice
from fitness_app.ui.widgets.restyle import restyle
from fitness_app.ui.widgets.source_button import SourceButton


class Controls(QWidget):
    """`exercise_chosen` gives an exercise's name, empty for automatic detection."""

    exercise_chosen = Signal(str)

    def __init__(
        self, toggle: QAction, source: SourceButton, own: QAction, switches: Sequence[QAction]
    ) -> None:
        super().__init__()
        self._toggle, self._own = toggle, own
        self._switches = {action: QToolButton() for action in (own, *switches)}
        self.source = source
        self.exercise: QComboBox = ElidedChoice()
        self.button = QPushButton()
        self._look: Look | None = None
        self._running = False
        self._state: tuple[bool, bool, str] | None = None
        self._arrange()

    def list_exercises(self, exercises: list[tuple[str, str]]) -> None:
        """Fills the list with (name, title), after automatic detection."""
        self.exercise.addItem(self.tr("Automatic"), "")
        for name, title in exercises:
            self.exercise.addItem(title, name)

    def list_own(self, names: Sequence[str]) -> None:
        """Adds the exercises that the user made up."""
        for name in names:
            if self.exercise.findData(name) < 0:
                self.exercise.addItem(name, name)

    def choose_exercise(self, name: str) -> None:
        """Chooses one of the list."""
        self.exercise.setCurrentIndex(max(0, self.exercise.findData(name)))

    def show_state(self, running: bool, enabled: bool, tip: str) -> None:
        """Shows start or stop; `tip` says why it is not enabled, or what it does."""
        if (running, enabled, tip) == self._state:
            return
        self._state, self._running = (running, enabled, tip), running
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
        self._own.setEnabled(not locked)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.source.wear(look)
        for action, button in self._switches.items():
            name, inks = action.objectName(), (look.colours.text, look.colours.on_selection)
            button.setIcon(look.icons.icon(name, *inks))
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
        self.exercise.setMinimumContentsLength(9)
        self.exercise.currentIndexChanged.connect(self._chosen)
        self.button.setObjectName("toggle")
        self.button.clicked.connect(self._toggle.trigger)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING.tight)
        row.addWidget(self.source)
        row.addWidget(self.exercise)
        row.addWidget(self._switches[self._own])
        row.addStretch(1)
        for action, switch in self._switches.items():
            _join(switch, action)
            if action is not self._own:
                row.addWidget(switch)
        row.addWidget(self.button)

    def _chosen(self) -> None:
        self.exercise_chosen.emit(self.exercise.currentData())


def _join(button: QToolButton, action: QAction) -> None:
    """Makes a button of an action, with an icon for its text, that is switched on and off where that is."""
    button.setProperty("role", "switch")
    button.setCheckable(action.isCheckable())
    button.setChecked(action.isChecked())
    button.setIconSize(QSize(20, 20))
    button.setAccessibleName(action.text())
    button.setToolTip(with_shortcut(action.text(), action))
    button.clicked.connect(action.trigger)
    action.toggled.connect(button.setChecked)
    action.enabledChanged.connect(button.setEnabled)
