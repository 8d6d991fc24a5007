"""The voice with Qt's own stand-in engine, and where there is none."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from fitness_app.ui.services import Preferences
from fitness_app.ui.view_models.prompts import Kind, Prompt, Tone
from fitness_app.ui.voice import Voice

COUNT, CUE = Prompt(Kind.COUNT, "5"), Prompt(Kind.CUE, "Go deeper.")
NEWS = Prompt(Kind.NEWS, "Set done.", Tone.SET)


@pytest.fixture
def voice(qtbot: QtBot, resources: Path) -> Iterator[Voice]:
    made = Voice(resources / "sounds", Preferences(), "mock")
    yield made
    made.hush()
    made.deleteLater()


def test_says_what_it_is_told_one_prompt_after_another(qtbot: QtBot, voice: Voice) -> None:
    voice.tell(CUE)
    voice.tell(COUNT)
    assert voice.said == ["Go deeper."]
    qtbot.waitUntil(lambda: voice.said == ["Go deeper.", "5"])


def test_each_kind_can_be_switched_off(voice: Voice) -> None:
    voice.follow(Preferences(speak_counts=False))
    voice.tell(COUNT)
    assert voice.said == []
    voice.follow(Preferences(speak_cues=False))
    voice.tell(CUE)
    assert voice.said == []
    voice.follow(Preferences(volume=0))
    voice.tell(NEWS)
    assert voice.said == []
    assert voice.muted


def test_the_volume_reaches_the_engine(voice: Voice) -> None:
    voice.tell(COUNT)
    voice.follow(Preferences(volume=30))
    assert voice._engine is not None
    assert voice._engine.volume() == pytest.approx(0.3)


@pytest.mark.qt_log_ignore("is not supported", extend=True)
def test_a_computer_without_a_voice_is_silent_and_says_so(qtbot: QtBot, resources: Path) -> None:
    voice = Voice(resources / "sounds", Preferences(sounds=False), "no such engine")
    voice.tell(COUNT)
    voice.tell(COUNT)
    assert "no voice" in voice.missing
    assert voice.said == []


def test_every_tone_has_its_file(resources: Path) -> None:
    for tone in filter(None, Tone):
        header = (resources / "sounds" / f"{tone}.wav").read_bytes()[:12]
        assert (header[:4], header[8:]) == (b"RIFF", b"WAVE")


def test_tones_can_be_switched_off_alone(voice: Voice, monkeypatch: pytest.MonkeyPatch) -> None:
    played: list[Tone] = []
    monkeypatch.setattr(voice, "_play", played.append)
    voice.tell(NEWS)
    voice.follow(Preferences(sounds=False))
    voice.tell(NEWS)
    assert played == [Tone.SET]
