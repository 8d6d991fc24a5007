"""The Train page beside its count: raised arms, questions, delayed mirror, video, plan, own exercises."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from puppet import Puppet, previewing, training
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from fitness_app import app, assembly, backstage
from fitness_app.domain.clip import Clip
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.frame import SourceSpec
from fitness_app.domain.recognition import UNSURE, ModelId, Opinion, Recognition
from fitness_app.domain.today import PlannedSet, ticked
from fitness_app.live.echo import Echo
from fitness_app.live.film import Film
from fitness_app.settings import Settings
from fitness_app.storage.diary import Diary
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import CameraChoice, Preferences, Services
from fitness_app.ui.view_models.live import Stage
from fitness_app.vision.jpeg import compress

CTRL = Qt.KeyboardModifier.ControlModifier
CHOSEN = Preferences(source="Front", theme="light")
HANDS_FREE = replace(CHOSEN, hands_free=True)
MODEL = ModelId("skeleton", "0" * 64)


@pytest.fixture
def puppet() -> Iterator[Puppet]:
    made = Puppet()
    yield made
    made.over.set()


@pytest.fixture
def front(services: Services, puppet: Puppet) -> Services:
    """Services with one camera, which the puppet plays."""
    return replace(
        services,
        cameras=lambda: (CameraChoice("Front"),),
        preview=previewing(puppet),
        start_session=training(puppet),
    )


def sign(window: MainWindow, name: str) -> str:
    label = window.live.video.findChild(QLabel, name)
    return label.text() if label.isVisible() else ""


def stage_of(window: MainWindow) -> Stage:
    return window._model.stage


def running(qtbot: QtBot, window: MainWindow) -> None:
    start = window.findChild(QPushButton, "toggle")
    qtbot.waitUntil(start.isEnabled)
    qtbot.mouseClick(start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window._model.snapshot is not None and stage_of(window) is Stage.RUNNING)


def test_raised_arms_start_a_session_after_a_countdown_and_stop_it_again(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    window = open_window(replace(front, start_session=training(puppet, lead_in_s=3.0)), HANDS_FREE)
    qtbot.waitUntil(lambda: "Raise both arms" in sign(window, "told"))
    puppet.rests = {1: 0.0, 2: 1.0}  # amid the hold of the arms, and amid the countdown
    puppet.arms_up = True
    puppet.rests[1] = puppet.now_s + 1.0
    qtbot.waitUntil(lambda: "Keep your arms up" in sign(window, "told"))
    del puppet.rests[1]
    qtbot.waitUntil(lambda: stage_of(window) is Stage.RUNNING)
    qtbot.waitUntil(lambda: sign(window, "countdown") in {"3", "2", "1"})
    puppet.arms_up = False
    del puppet.rests[2]
    qtbot.waitUntil(lambda: sign(window, "countdown") == "")
    assert stage_of(window) is Stage.RUNNING
    puppet.arms_up = True
    qtbot.waitUntil(lambda: stage_of(window) is Stage.READY)
    assert puppet.most_open == 1


def test_the_camera_rests_while_another_page_is_shown(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    window = open_window(front, HANDS_FREE)
    qtbot.waitUntil(lambda: puppet.open_now == 1)
    qtbot.keyClick(window, Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: puppet.open_now == 0)
    qtbot.keyClick(window, Qt.Key.Key_1, CTRL)
    qtbot.waitUntil(lambda: puppet.open_now == 1)


def test_the_button_starts_as_well_while_raised_arms_are_waited_for(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    window = open_window(front, HANDS_FREE)
    qtbot.waitUntil(lambda: puppet.open_now == 1)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: stage_of(window) is Stage.RUNNING)
    qtbot.waitUntil(lambda: puppet.opened_times == 2)
    assert puppet.most_open == 1


def test_without_the_wish_no_camera_is_opened_before_the_start(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    window = open_window(front, CHOSEN)
    qtbot.waitUntil(window.findChild(QPushButton, "toggle").isEnabled)
    qtbot.wait(200)
    assert puppet.opened_times == 0


class Doubtful:
    """Networks that are never sure."""

    window_s, picture_s = 2.0, 0.0

    def __init__(self, guess: str) -> None:
        self.models: dict[str, ModelId] = {}
        self.own: dict[str, Exercise] = {}
        self.devices: dict[str, str] = {}
        self.runtimes: dict[str, str] = {}
        self._guess = guess

    def recognise(self, clip: Clip) -> Recognition:
        told = Opinion(self._guess, 0.6, {self._guess: 0.6, "none": 0.4}, MODEL)
        return Recognition(clip.time_s, UNSURE, 0.6, self._guess, skeleton=told)


def test_one_key_answers_the_question_and_the_coach_believes_it(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    asking = training(puppet, recognise=Doubtful("lunge").recognise, window_s=2.0)
    window = open_window(replace(front, start_session=asking), CHOSEN)
    running(qtbot, window)
    qtbot.waitUntil(lambda: window.live.question.text == "Unsure: is this “Lunge”?")
    qtbot.keyClick(window, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: window._model.snapshot.coach.exercise == "lunge")
    assert window.live.question.text == ""


@pytest.fixture
def doubting() -> Iterator[backstage.Backstage]:
    """The parts behind the window, with networks that never know."""
    studio = assembly.Studio(None, Doubtful("squat"))  # type: ignore[arg-type]
    made = backstage.Backstage(Settings(athlete="Ada"), lambda *_: studio)
    yield made
    made.close()


@pytest.mark.parametrize(("key", "label"), [(Qt.Key.Key_Y, "squat"), (Qt.Key.Key_N, "none")])
def test_the_answer_about_a_set_that_is_over_is_kept_as_a_correction(
    qtbot: QtBot,
    open_window,
    doubting: backstage.Backstage,
    demo: Path,
    tmp_path: Path,
    key: Qt.Key,
    label: str,
) -> None:
    mine = tmp_path / "mine.npz"
    mine.write_bytes(demo.read_bytes())
    window = open_window(
        replace(app.services(doubting), cameras=tuple), Preferences(str(mine), athlete="Ada")
    )
    running(qtbot, window)
    qtbot.waitUntil(lambda: window._model.snapshot.time_s > 8.0)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "was that" in window.live.question.text)
    training_id = window._model.training.id
    qtbot.keyClick(window, key)
    diary = Diary(doubting.engine())
    qtbot.waitUntil(lambda: len(diary.corrections(training_id)) == 1)
    (kept,) = diary.corrections(training_id)
    assert (kept.what, kept.new, kept.author) == ("exercise", label, "Ada")


def test_the_delayed_mirror_shows_the_past(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    def session(source: SourceSpec, exercise: str | None):
        return training(puppet, echo=Echo(compress, delay_s=1.0))(source, exercise)

    def shown() -> int:
        picture = window.live.video.grab().toImage()
        return picture.pixelColor(QPoint(picture.width() // 8, picture.height() // 2)).red()

    puppet.grey = 60
    window = open_window(replace(front, start_session=session), CHOSEN)
    running(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    qtbot.waitUntil(lambda: "You 1 s ago" in sign(window, "delayed"))
    puppet.grey = 200
    now = window._model.snapshot.time_s
    qtbot.waitUntil(lambda: window._model.snapshot.time_s > now + 0.3)
    assert abs(shown() - 60) < 20
    qtbot.waitUntil(lambda: abs(shown() - 200) < 20)
    qtbot.keyClick(window, Qt.Key.Key_B, CTRL)
    assert sign(window, "delayed") == ""


@contextmanager
def nowhere() -> Iterator[SimpleNamespace]:
    """A reel that keeps nothing."""
    yield SimpleNamespace(add=lambda frame: None)


def test_a_sign_says_that_a_video_is_being_kept(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    window = open_window(replace(front, start_session=training(puppet, film=Film(nowhere))), CHOSEN)
    running(qtbot, window)
    qtbot.waitUntil(lambda: "Video is being kept" in sign(window, "recording"))
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: stage_of(window) is Stage.READY)
    assert sign(window, "recording") == ""


def test_trouble_with_the_video_is_said_and_the_session_goes_on(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    @contextmanager
    def full() -> Iterator[SimpleNamespace]:
        raise UserError("No video is kept any more: make room.")
        yield

    window = open_window(replace(front, start_session=training(puppet, film=Film(full))), CHOSEN)
    running(qtbot, window)
    qtbot.waitUntil(lambda: "About your video: No video is kept" in window.live.banner.text)
    assert sign(window, "recording") == ""
    assert stage_of(window) is Stage.RUNNING


def test_a_computer_without_a_voice_says_so_in_the_session(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    window = open_window(front, CHOSEN)
    window._desk.voice.missing = "This computer has no voice: counts and advice are only shown."
    puppet.present = False  # advice follows
    running(qtbot, window)
    qtbot.waitUntil(lambda: "no voice" in sign(window, "told"))


def test_no_video_no_sign(qtbot: QtBot, open_window, front: Services) -> None:
    window = open_window(front, CHOSEN)
    running(qtbot, window)
    assert sign(window, "recording") == ""


def test_todays_plan_stands_beside_the_picture_and_is_ticked_off(
    qtbot: QtBot, open_window, services: Services, demo: Path, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.npz"
    mine.write_bytes(demo.read_bytes())
    plan = (PlannedSet("squat", 2, rest_s=60.0), PlannedSet("lunge", 8, range_deg=80.0))
    logged: list[MainWindow] = []

    def today() -> tuple[PlannedSet, ...]:
        return ticked(plan, logged[0]._model.done) if logged else plan

    window = open_window(replace(services, today=today), Preferences(str(mine)))
    panel = window.live.panel
    qtbot.waitUntil(lambda: panel._planned.text() == "Today: 0 of 2 sets")
    assert panel.plan.lines[0] == ("Squat", "2 repetitions  ·  then rest 1:00", "next")
    assert panel.plan.lines[1] == ("Lunge", "8 repetitions  ·  at least 80°", "")
    window.live.controls.choose_exercise("squat")
    running(qtbot, window)
    logged.append(window)  # what is asked for from now on is asked once the session has ended
    qtbot.waitUntil(lambda: window._model.snapshot.coach.reps >= 2)
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: panel._planned.text() == "Today: 1 of 2 sets")
    qtbot.waitUntil(lambda: window._desk.companion.settled is not None)
    assert [line[2] for line in panel.plan.lines] == ["done", "next"]


def test_a_session_begun_from_another_page_follows_the_plan_of_that_moment(
    qtbot: QtBot, open_window, front: Services
) -> None:
    """Such as the first one after midnight, begun by its key before the page was seen."""
    days = [(PlannedSet("squat", 2),), (PlannedSet("lunge", 8),)]
    window = open_window(replace(front, today=lambda: days[0]), CHOSEN)
    lines = window.live.panel.plan
    qtbot.waitUntil(lambda: [line[0] for line in lines.lines] == ["Squat"])
    qtbot.waitUntil(window.findChild(QPushButton, "toggle").isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_5, CTRL)
    del days[0]
    qtbot.keyClick(window, Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: stage_of(window) is Stage.RUNNING)
    qtbot.waitUntil(lambda: [line[0] for line in lines.lines] == ["Lunge"])
    assert stage_of(window) is Stage.RUNNING


def test_an_exercise_of_ones_own_is_named_counted_and_remembered(
    qtbot: QtBot, open_window, front: Services
) -> None:
    kept: list[Preferences] = []
    window = open_window(replace(front, remember=kept.append), CHOSEN)
    qtbot.keyClick(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is not None)
    dialog = window.findChild(QDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.findChild(QLineEdit))
    qtbot.keyClicks(QApplication.focusWidget(), "Goblet squat")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.findChild(QDialog) is None)
    assert window.live.controls.exercise.currentText() == "Goblet squat"
    running(qtbot, window)
    assert window._model.snapshot.coach.exercise == "Goblet squat"
    qtbot.waitUntil(lambda: any(one.own_exercises == "Goblet squat" for one in kept))


def test_what_the_networks_say_is_shown_on_demand(
    qtbot: QtBot, open_window, front: Services, puppet: Puppet
) -> None:
    asking = training(puppet, recognise=Doubtful("lunge").recognise, window_s=2.0)
    window = open_window(replace(front, start_session=asking), CHOSEN)
    running(qtbot, window)
    assert not window.live.panel.opinions.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_I, CTRL)
    opinions = window.live.panel.opinions
    qtbot.waitUntil(lambda: any("60 %" in label.text() for label in opinions.findChildren(QLabel)))
    qtbot.mouseClick(window.live.panel.why, Qt.MouseButton.LeftButton)
    assert not opinions.isVisible()


def test_sound_is_switched_by_key_and_by_button(qtbot: QtBot, open_window, front: Services) -> None:
    kept: list[Preferences] = []
    window = open_window(replace(front, remember=kept.append), replace(CHOSEN, volume=60))
    button = next(
        b for b in window.live.controls.findChildren(QToolButton) if b.accessibleName() == "Voice and tones"
    )
    assert button.isChecked()
    qtbot.keyClick(window, Qt.Key.Key_U, CTRL)
    qtbot.waitUntil(lambda: bool(kept) and kept[-1].volume == 0)
    assert not button.isChecked()
    assert window._desk.voice.muted
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: kept[-1].volume == 60)
    assert button.isChecked()
