from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fitness_app.ui import theme
from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.widgets.coach_panel import CoachPanel


@pytest.fixture
def panel(qtbot: QtBot, resources: Path) -> CoachPanel:
    app = QApplication.instance()
    app.setStyleSheet(theme.style_sheet(theme.LIGHT, resources / "style", 10))
    made = CoachPanel(QAction("Why"))
    qtbot.addWidget(made)
    made.resize(270, 540)
    made.wear(Look(theme.LIGHT, Icons(resources / "icons")))
    made.show()
    yield made
    app.setStyleSheet("")


@pytest.mark.parametrize(
    "advice",
    [
        "Lower more slowly.",
        "You are too near: step back until your whole body is in the picture.",
        "You are too near: step back until your whole body is in the picture. Turn side-on to the camera.",
    ],
)
def test_advice_is_never_cut(panel: CoachPanel, advice: str) -> None:
    panel.cue.setText(advice)
    QApplication.processEvents()
    assert panel.cue.height() >= panel.cue.heightForWidth(panel.cue.width())


def test_the_ring_keeps_its_size_when_there_is_advice(panel: CoachPanel) -> None:
    QApplication.processEvents()
    before = panel.ring.size()
    panel.cue.setText("You are too near: step back a little.")
    QApplication.processEvents()
    assert panel.ring.size() == before
