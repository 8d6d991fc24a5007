"""The settings of newer versions: whether to ask for one, what that sends, and asking by hand."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from fitness_app.ui.services import Preferences
from fitness_app.ui.services_updates import Updates
from fitness_app.ui.view_models import newer
from fitness_app.ui.views.errands import Errands
from fitness_app.ui.widgets.setting_group import SettingGroup
from fitness_app.ui.widgets.setting_row import SettingRow

translate = QCoreApplication.translate


class UpdatesGroup(SettingGroup):
    """`changed` gives the name of a field of `Preferences` and its new value."""

    changed = Signal(str, object)

    def __init__(self, preferences: Preferences, updates: Updates, errands: Errands) -> None:
        super().__init__(translate("UpdatesGroup", "Newer versions"))
        self._updates, self._errands = updates, errands
        self.wish = QCheckBox(self.tr("At every start"))
        self.look = QPushButton(self.tr("Look now"))
        sends = newer.sends(updates.host, updates.version)
        running = self.tr("Version {0} runs.").format(updates.version)
        self._now = SettingRow(self.tr("This version"), running, self.look)
        self.add(SettingRow(self.tr("Ask for a newer version"), sends, self.wish), self._now)
        self.show_preferences(preferences)
        self.wish.toggled.connect(lambda on: self.changed.emit("look_for_updates", on))
        self.look.clicked.connect(self.ask)

    def show_preferences(self, preferences: Preferences) -> None:
        """Shows what was chosen elsewhere in the window."""
        blocker = QSignalBlocker(self.wish)
        self.wish.setChecked(preferences.look_for_updates)
        del blocker

    def ask(self) -> None:
        """Asks now, and tells the answer or why there is none."""
        self._errands.run(
            self._now, self._updates.look, lambda newest: newer.told(newest, self._updates.version)
        )
