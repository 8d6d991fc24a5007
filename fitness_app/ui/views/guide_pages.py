"""The pages of the first start's guide beside the camera's: name, sound, start."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.look import Look
from fitness_app.ui.services import Preferences
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models.prompts import Kind, Prompt, Tone
from fitness_app.ui.view_models.standby import Standby

translate = QCoreApplication.translate

COUNTDOWNS = (0, 3, 5, 10)


@dataclass(frozen=True, slots=True, eq=False)
class Aids:
    """What the guide shows with: a camera to watch, a voice, why it is silent, and whether all is loaded."""

    standby: Standby
    say: Callable[[Prompt], None]
    silent: Callable[[], str]
    ready: Callable[[], bool]


class GuidePage(QWidget):
    """A title, a sentence, and what is to be chosen.

    `changed` gives a field of `Preferences` and its new value.
    """

    changed = Signal(str, object)

    def __init__(self, title: str, text: str) -> None:
        super().__init__()
        self.title = title
        heading, more = QLabel(title), QLabel(text)
        heading.setProperty("role", "title")
        for label in (heading, more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACING.medium)
        self.column.addWidget(heading)
        self.column.addWidget(more)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""

    def checkbox(self, text: str, field: str, checked: bool) -> QCheckBox:
        """A choice between yes and no, which tells `changed`."""
        box = QCheckBox(text)
        box.setChecked(checked)
        box.toggled.connect(lambda on: self.changed.emit(field, on))
        self.column.addWidget(box)
        return box


class NamePage(GuidePage):
    """Who trains."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(
            translate("guide", "Welcome to your coach"),
            translate(
                "guide",
                "It watches you train, counts every repetition and tells you what to mend. Everything"
                " stays on this computer. What is your name?",
            ),
        )
        self.name = QLineEdit(preferences.athlete)
        self.name.setAccessibleName(translate("guide", "Your name"))
        self.name.setMaxLength(60)
        self.name.setMaximumWidth(360)
        self.name.selectAll()
        self.column.addWidget(self.name)
        self.column.addStretch()
        self.setFocusProxy(self.name)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """The name holds once the page is left."""
        super().hideEvent(event)
        if name := self.name.text().strip():
            self.changed.emit("athlete", name)


class SoundPage(GuidePage):
    """What is to be heard, and how loud."""

    def __init__(self, preferences: Preferences, aids: Aids) -> None:
        super().__init__(
            translate("guide", "What would you like to hear?"),
            translate("guide", "With sound you need not look at the screen. Ctrl+U switches it off and on."),
        )
        self._aids = aids
        counts, cues = translate("guide", "Count aloud"), translate("guide", "Give advice aloud")
        tones = translate("guide", "Tones at start and end of sets")
        self.counts = self.checkbox(counts, "speak_counts", preferences.speak_counts)
        self.cues = self.checkbox(cues, "speak_cues", preferences.speak_cues)
        self.tones = self.checkbox(tones, "sounds", preferences.sounds)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(20)
        self.volume.setValue(preferences.volume)
        self.volume.setAccessibleName(translate("guide", "Loudness"))
        self.volume.setMaximumWidth(360)
        self.volume.valueChanged.connect(lambda loud: self.changed.emit("volume", loud))
        label = QLabel(translate("guide", "Loudness"))
        label.setBuddy(self.volume)
        self.test = QPushButton(translate("guide", "Try it"))
        self.test.clicked.connect(self._try)
        self.silent = QLabel()
        self.silent.setProperty("role", "cue")
        self.silent.setWordWrap(True)
        for widget in (label, self.volume):
            self.column.addWidget(widget)
        self.column.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.silent)
        self.column.addStretch()
        self.setFocusProxy(self.counts)

    def _try(self) -> None:
        self._aids.say(Prompt(Kind.NEWS, translate("guide", "One, two, three. Well done."), Tone.SET))
        self.silent.setText(self._aids.silent())


class StartPage(GuidePage):
    """How a session begins."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(
            translate("guide", "How do you want to start?"),
            translate("guide", "The button, Ctrl+Enter, or without touching anything."),
        )
        self.hands = self.checkbox(
            translate("guide", "Start and stop by raising both arms for two seconds"),
            "hands_free",
            preferences.hands_free,
        )
        label = QLabel(translate("guide", "Time to get into position after the start"))
        self.countdown = QComboBox()
        for seconds in COUNTDOWNS:
            text = translate("guide", "{0} seconds").format(seconds)
            self.countdown.addItem(text if seconds else translate("guide", "none"), seconds)
        self.countdown.setCurrentIndex(max(0, self.countdown.findData(preferences.countdown_s)))
        self.countdown.setAccessibleName(label.text())
        self.countdown.setMaximumWidth(360)
        self.countdown.currentIndexChanged.connect(
            lambda: self.changed.emit("countdown_s", self.countdown.currentData())
        )
        label.setBuddy(self.countdown)
        self.column.addWidget(label)
        self.column.addWidget(self.countdown)
        self.column.addStretch()
        self.setFocusProxy(self.hands)
