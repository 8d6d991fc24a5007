"""What the user chooses: it holds at once, is remembered, and stands everywhere where it is shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMessageBox, QWidget

from fitness_app.ui.look import Wardrobe
from fitness_app.ui.memory import Memory
from fitness_app.ui.train import Train
from fitness_app.ui.views.settings_page import SettingsPage

translate = QCoreApplication.translate

RELOAD = frozenset({"pose_model", "device"})
"""What is chosen here comes true when the networks are loaded again."""


@dataclass(frozen=True, slots=True, eq=False)
class Followers:
    """What follows a choice: the actions by their names, the parts that show it, and what is done then."""

    actions: dict[str, QAction]
    settings: SettingsPage
    desk: Train
    mirror: Callable[[], None]
    load: Callable[[], None]
    training: Callable[[], bool]
    open_again: Callable[[], None]


class Choices:
    """Takes what is chosen on the Settings page, in the menu and in the guide."""

    def __init__(self, window: QWidget, memory: Memory, wardrobe: Wardrobe, followers: Followers) -> None:
        self._window, self._memory, self._wardrobe, self._then = window, memory, wardrobe, followers

    def wear(self, theme: str) -> None:
        """Changes the theme and remembers it."""
        self._wardrobe.wear(theme)
        self._then.actions[f"theme-{theme}"].setChecked(True)
        self._memory.change(theme=theme)
        self.show()

    def mirror(self) -> None:
        """Turns the picture as its action says."""
        self._then.mirror()
        self._memory.change(mirrored=self._then.actions["mirror"].isChecked())
        self.show()

    def switch_sound(self) -> None:
        """Silence, or sound again."""
        self._then.desk.switch_sound()
        self.show()

    def take(self, field: str, value: str | bool | int) -> None:
        """A choice of one field of `Preferences`."""
        if field == "theme":
            self.wear(str(value))
        elif field == "mirrored":
            self._then.actions["mirror"].setChecked(bool(value))
            self.mirror()
        else:
            changed = getattr(self._memory.now, field) != value
            self._memory.change(**{field: value})
            if changed and field == "language":
                self._offer_to_open_again()
            if changed and field in RELOAD:
                self._then.load()
            self._then.desk.follow()
            self.show()

    def show(self) -> None:
        """Shows what is chosen now wherever that stands."""
        self._then.actions["sound"].setChecked(bool(self._memory.now.volume))
        self._then.settings.show_preferences(self._memory.now)

    def _offer_to_open_again(self) -> None:
        """A new language reaches every word once the window is opened anew; never in the middle of a set."""
        title = translate("choices", "The new language")
        if self._then.training():
            told = translate("choices", "It is spoken once this window is opened again.")
            QMessageBox.information(self._window, title, told)
            return
        question = translate("choices", "It is spoken once this window is opened again. Do that now?")
        if QMessageBox.question(self._window, title, question) == QMessageBox.StandardButton.Yes:
            self._then.open_again()
