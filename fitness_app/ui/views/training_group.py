"""The settings of training: voice and tones, how a session starts, whether a video is kept."""

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QSlider, QWidget

from fitness_app.ui.services import Preferences
from fitness_app.ui.widgets.setting_group import SettingGroup
from fitness_app.ui.widgets.setting_row import SettingRow

translate = QCoreApplication.translate

COUNTDOWNS = (0, 3, 5, 10, 20)


class TrainingGroup(SettingGroup):
    """`changed` gives the name of a field of `Preferences` and its new value."""

    changed = Signal(str, object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(translate("TrainingGroup", "Training"))
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.volume.setRange(0, 100)
        self.volume.setPageStep(20)
        self.countdown = QComboBox()
        for seconds in COUNTDOWNS:
            text = self.tr("{0} seconds").format(seconds) if seconds else self.tr("None")
            self.countdown.addItem(text, seconds)
        self.boxes = {
            "speak_counts": QCheckBox(self.tr("Count aloud")),
            "speak_cues": QCheckBox(self.tr("Give advice aloud")),
            "sounds": QCheckBox(self.tr("Play tones")),
            "hands_free": QCheckBox(self.tr("Raise both arms")),
            "keep_video": QCheckBox(self.tr("Keep the video")),
            "calm": QCheckBox(self.tr("Nothing moves by itself")),
        }
        self.add(*self._heard(), *self._begun(), *self._seen())
        self.show_preferences(preferences)
        self._connect()

    def show_preferences(self, preferences: Preferences) -> None:
        """Shows what was chosen elsewhere in the window."""
        parts: list[QWidget] = [self.volume, self.countdown, *self.boxes.values()]
        blockers = [QSignalBlocker(part) for part in parts]
        self.volume.setValue(preferences.volume)
        self.countdown.setCurrentIndex(max(0, self.countdown.findData(preferences.countdown_s)))
        for field, box in self.boxes.items():
            box.setChecked(getattr(preferences, field))
        del blockers

    def _heard(self) -> list[SettingRow]:
        tones = self.tr("When a countdown runs, a set is over, or the planned rest is.")
        return [
            SettingRow(self.tr("Repetitions"), "", self.boxes["speak_counts"]),
            SettingRow(self.tr("Advice"), self.tr("With a pause between."), self.boxes["speak_cues"]),
            SettingRow(self.tr("Tones"), tones, self.boxes["sounds"]),
            SettingRow(self.tr("Loudness"), self.tr("Of the voice and the tones."), self.volume),
        ]

    def _begun(self) -> list[SettingRow]:
        hands = self.tr("For two seconds, to start and to stop. The camera is on while the page is shown.")
        position = self.tr("A camera's session counts only after it.")
        return [
            SettingRow(self.tr("Start without a hand"), hands, self.boxes["hands_free"]),
            SettingRow(self.tr("Time to get into position"), position, self.countdown),
        ]

    def _seen(self) -> list[SettingRow]:
        video = self.tr("Of a camera's sessions, on this computer. A sign is over the picture meanwhile.")
        calm = self.tr("Charts and figures stand still until they are asked to move.")
        return [
            SettingRow(self.tr("Video"), video, self.boxes["keep_video"]),
            SettingRow(self.tr("Calm picture"), calm, self.boxes["calm"]),
        ]

    def _connect(self) -> None:
        self.volume.valueChanged.connect(lambda loud: self.changed.emit("volume", loud))
        self.countdown.currentIndexChanged.connect(
            lambda: self.changed.emit("countdown_s", self.countdown.currentData())
        )
        for field, box in self.boxes.items():
            box.toggled.connect(lambda on, field=field: self.changed.emit(field, on))
