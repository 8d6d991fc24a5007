"""The Settings page: everything that can be chosen, to be searched."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.language import LANGUAGES
from fitness_app.ui.look import Look
from fitness_app.ui.services import Preferences
from fitness_app.ui.services_updates import Updates
from fitness_app.ui.theme import SPACING
from fitness_app.ui.views.backup_group import BackupGroup
from fitness_app.ui.views.database_group import DatabaseGroup
from fitness_app.ui.views.errands import Errands
from fitness_app.ui.views.privacy_group import PrivacyGroup
from fitness_app.ui.views.training_group import TrainingGroup
from fitness_app.ui.views.updates_group import UpdatesGroup
from fitness_app.ui.widgets.setting_group import SettingGroup
from fitness_app.ui.widgets.setting_row import SettingRow

WIDEST = 860


class SettingsPage(QWidget):
    """`changed` gives the name of a field of `Preferences` and its new value.

    `log_changed` says that sessions went or came other than by training.
    """

    changed = Signal(str, object)
    log_changed = Signal()

    def __init__(
        self, preferences: Preferences, places: Mapping[str, Path], errands: Errands, updates: Updates
    ) -> None:
        super().__init__()
        self._places = places
        self.training = TrainingGroup(preferences)
        self.privacy = PrivacyGroup(preferences, errands, self._files())
        self.backups = BackupGroup(errands)
        self.database = DatabaseGroup(errands)
        self.updates = UpdatesGroup(preferences, updates, errands)
        self.search = QLineEdit()
        self.athlete = QLineEdit(preferences.athlete)
        self.theme = _choice(self._themes(), preferences.theme)
        self.language = _choice({"system": self.tr("As the system"), **LANGUAGES}, preferences.language)
        self.mirror = QCheckBox(self.tr("As a mirror does"))
        self.pose_model = _choice(self._pose_models(), preferences.pose_model)
        self.device = _choice(self._devices(), preferences.device)
        self.mirror.setChecked(preferences.mirrored)
        self._nothing = QLabel(self.tr("No setting matches."))
        stored = [self.privacy, self.backups, self.database, self.updates]
        self._groups: list[SettingGroup] = [self._you(), self.training, self._watching(), *stored]
        self._connect()
        self._arrange()

    def shown(self) -> None:
        """Counts again what is stored."""
        self.privacy.refresh()
        self.backups.refresh()

    def wear(self, look: Look) -> None:
        """Nothing here is drawn by hand: the style of the window is enough."""

    def show_preferences(self, preferences: Preferences) -> None:
        """Shows what was chosen elsewhere in the window."""
        self.theme.setCurrentIndex(self.theme.findData(preferences.theme))
        self.mirror.setChecked(preferences.mirrored)
        self.training.show_preferences(preferences)
        self.updates.show_preferences(preferences)

    def ask_for_updates(self) -> None:
        """Asks for a newer version, where the answer can be seen."""
        self.search.clear()
        self._scroll.ensureWidgetVisible(self.updates)
        self.updates.ask()

    def add_shortcuts(self, shortcuts: Sequence[tuple[str, str]]) -> None:
        """Lists the commands with their keys."""
        rows = [SettingRow(text, "", _keys(keys)) for text, keys in shortcuts]
        self._groups.append(SettingGroup(self.tr("Keyboard"), rows))
        self._column.insertWidget(self._column.count() - 1, self._groups[-1])

    def _you(self) -> SettingGroup:
        rows = [
            SettingRow(
                self.tr("Your name"), self.tr("Whose sessions are recorded from now on."), self.athlete
            ),
            SettingRow(self.tr("Language"), self.tr("Of this window and of the voice."), self.language),
            SettingRow(self.tr("Appearance"), self.tr("Light, dark, or as the system is."), self.theme),
        ]
        return SettingGroup(self.tr("You"), rows)

    def _watching(self) -> SettingGroup:
        pose = self.tr("Finds your joints in the picture. The exact one needs a fast computer.")
        device = self.tr("Where the network runs that names the exercise.")
        rows = [
            SettingRow(self.tr("Camera picture"), self.tr("From the next session on."), self.mirror),
            SettingRow(self.tr("Pose model"), pose, self.pose_model),
            SettingRow(self.tr("Computing device"), device, self.device),
        ]
        return SettingGroup(self.tr("Watching"), rows)

    def _files(self) -> list[tuple[str, Path]]:
        titles = {
            "sessions": self.tr("File of your sessions"),
            "settings": self.tr("File of these settings"),
            "faults": self.tr("File of faults, for a report"),
        }
        return [(titles[kind], path) for kind, path in self._places.items()]

    def _themes(self) -> dict[str, str]:
        return {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}

    def _pose_models(self) -> dict[str, str]:
        return {"lite": self.tr("Fast"), "full": self.tr("Balanced"), "heavy": self.tr("Exact")}

    def _devices(self) -> dict[str, str]:
        return {"auto": self.tr("The fastest"), "cpu": "CPU", "cuda": "NVIDIA GPU", "mps": "Apple GPU"}

    def _connect(self) -> None:
        self.privacy.changed.connect(self.changed)
        self.updates.changed.connect(self.changed)
        self.training.changed.connect(self.changed)
        self.privacy.rows_changed.connect(self.log_changed)
        self.backups.restored.connect(self.log_changed)
        self.search.textChanged.connect(self._search)
        self.athlete.editingFinished.connect(self._named)
        self.mirror.toggled.connect(lambda on: self.changed.emit("mirrored", on))
        for field, box in (
            ("theme", self.theme),
            ("language", self.language),
            ("pose_model", self.pose_model),
            ("device", self.device),
        ):
            box.currentIndexChanged.connect(self._telling(field, box))

    def _telling(self, field: str, box: QComboBox) -> Callable[[], None]:
        return lambda: self.changed.emit(field, box.currentData())

    def _named(self) -> None:
        name = self.athlete.text().strip()
        if name:
            self.changed.emit("athlete", name)

    def _search(self, text: str) -> None:
        found = [group.search(text.strip()) for group in self._groups]
        self._nothing.setVisible(not any(found))

    def _arrange(self) -> None:
        self.search.setObjectName("search")
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        inside = QWidget()
        inside.setProperty("role", "clear")
        inside.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, SPACING.medium, 0)
        self._column.setSpacing(SPACING.large)
        for widget in (self._nothing, *self._groups):
            self._column.addWidget(widget)
        self._column.addStretch()
        self._frame(inside)
        self.setFocusProxy(self.search)

    def _frame(self, inside: QWidget) -> None:
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, 0)
        page.setSpacing(SPACING.large)
        self.search.setMaximumWidth(WIDEST - SPACING.medium)
        page.addWidget(self.search)
        page.addWidget(scroll, 1)


def _choice(texts: Mapping[str, str], chosen: str) -> QComboBox:
    box = QComboBox()
    for value, text in texts.items():
        box.addItem(text, value)
    box.setCurrentIndex(box.findData(chosen))
    box.setProperty("words", " ".join(texts.values()))
    return box


def _keys(keys: str) -> QLabel:
    label = QLabel(keys)
    label.setProperty("words", keys)
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    return label
