"""The coach's voice and tones; silent, and saying so, where the computer has none."""

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QUrl

from fitness_app.ui.services import Preferences
from fitness_app.ui.view_models.prompts import Kind, Prompt, Tone, Turn

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect
    from PySide6.QtTextToSpeech import QTextToSpeech

translate = QCoreApplication.translate


class Voice(QObject):
    """Says prompts one at a time and plays the tone that goes with them.

    Engine and loudspeaker are looked for when the first prompt comes. `engine` is for tests; empty is the
    system's own.
    """

    def __init__(self, sounds: Path, preferences: Preferences, engine: str = "") -> None:
        super().__init__()
        self._folder, self._engine_name = sounds, engine
        self._chosen = preferences
        self._turn = Turn()
        self._engine: QTextToSpeech | None = None
        self._tones: dict[Tone, QSoundEffect] | None = None
        self.said: list[str] = []
        self.missing = ""

    def follow(self, preferences: Preferences) -> None:
        """Takes what the user chose: which prompts, tones, and how loud."""
        self._chosen = preferences
        if self._engine is not None:
            self._engine.setVolume(preferences.volume / 100)
            if not self._may_speak:
                self._engine.stop()
        for effect in (self._tones or {}).values():
            effect.setVolume(preferences.volume / 100)

    @property
    def muted(self) -> bool:
        """Whether nothing at all would be heard."""
        return not (self._may_speak or (self._chosen.sounds and self._chosen.volume))

    def tell(self, prompt: Prompt) -> None:
        """Plays and says a prompt as far as the user wants to hear it."""
        if self._chosen.sounds and self._chosen.volume and prompt.tone:
            self._play(prompt.tone)
        if not prompt.text or not self._wanted(prompt.kind) or self._speaker() is None:
            return
        if self._turn.offer(prompt, time.monotonic()):
            self._speak(prompt)

    def hush(self) -> None:
        """Ends what is being said."""
        if self._engine is not None:
            self._engine.stop()

    @property
    def _may_speak(self) -> bool:
        return bool(self._chosen.volume) and (self._chosen.speak_counts or self._chosen.speak_cues)

    def _wanted(self, kind: Kind) -> bool:
        if not self._chosen.volume:
            return False
        if kind is Kind.NEWS:
            return self._may_speak
        return self._chosen.speak_counts if kind is Kind.COUNT else self._chosen.speak_cues

    def _speak(self, prompt: Prompt) -> None:
        engine = self._speaker()
        if engine is not None:
            self.said = [*self.said[-19:], prompt.text]
            engine.say(prompt.text)

    def _speaker(self) -> "QTextToSpeech | None":
        """The engine, None where there is none; `missing` says so then."""
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 -- slow import

        if self._engine is None and not self.missing:
            engine = QTextToSpeech(self._engine_name, self) if self._engine_name else QTextToSpeech(self)
            if engine.state() == QTextToSpeech.State.Error:
                self.missing = translate("voice", "This computer has no voice: figures and tones only.")
                engine.deleteLater()
                return None
            engine.setVolume(self._chosen.volume / 100)
            if QLocale() in engine.availableLocales():
                engine.setLocale(QLocale())
            engine.stateChanged.connect(self._changed)
            self._engine = engine
        return self._engine

    def _changed(self, state: "QTextToSpeech.State") -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415 -- slow import

        if state == QTextToSpeech.State.Ready:
            waiting = self._turn.finished(time.monotonic())
            if waiting is not None:
                self._speak(waiting)

    def _play(self, tone: Tone) -> None:
        if self._tones is None:
            self._tones = self._loaded()
        if tone in self._tones:
            self._tones[tone].play()

    def _loaded(self) -> "dict[Tone, QSoundEffect]":
        """All tones, none where there is no loudspeaker."""
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415 -- slow import

        if not QMediaDevices.audioOutputs():
            return {}
        tones = {}
        for tone in filter(None, Tone):
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(self._folder / f"{tone}.wav")))
            effect.setVolume(self._chosen.volume / 100)
            tones[tone] = effect
        return tones
