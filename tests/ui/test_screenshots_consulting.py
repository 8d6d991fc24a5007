"""Comparison, quality and re-analysis on the Review page, light and dark, large and small."""

from dataclasses import replace

import numpy as np
import pytest
from consultations import Made, write_visit
from looks import come_to_rest, cut_texts, outside, picture
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fitness_app.backstage import Backstage
from fitness_app.domain.doing import Doing
from fitness_app.domain.rereading import Rereading, Signature
from fitness_app.ui.main_window import MainWindow
from fitness_app.ui.services import Preferences, Services
from fitness_app.ui.services_compare import Proposal
from fitness_app.ui.views.compare_panel import ComparePanel
from fitness_app.ui.views.quality_panel import QualityPanel
from fitness_app.ui.views.reanalysis_panel import ReanalysisPanel
from fitness_app.ui.widgets.plain_table import PlainTable

SIZES = [(1280, 800), (960, 600)]


@pytest.fixture
def services(services: Services) -> Services:
    """A re-analysis that is over at once: it is here for its looks."""
    given = services.consulting

    def propose(session_id: object, _: str, __: Doing) -> Proposal:
        [one] = given.open(session_id).session.sets
        return Proposal((Rereading(one, "lunge", 0.8, one.reps[:3]),), Signature("Ada", {}))

    return replace(services, consulting=replace(given, propose=propose))


def consulted(qtbot: QtBot, window: MainWindow, stage: Backstage) -> None:
    """A visit that is compared with the one before, on the page."""
    for days in (28, 21, 14):
        write_visit(stage.engine(), "Ada", days, Made(error_deg=4.0, range_more=-days / 2))
    now = write_visit(stage.engine(), "Ada", 7, Made(pace=1.5, range_more=14.0, error_deg=4.0, reps=4))
    window.show_page("review")
    window.review.open(now)
    qtbot.waitUntil(lambda: window.review.sheet is not None)
    compare = window.review.findChild(ComparePanel)
    window.review.panels.setCurrentWidget(compare)  # nothing is read before it is looked at
    qtbot.waitUntil(lambda: compare.found is not None and "per week" in compare.trend.told.text())
    window.review.playhead.seek(compare.found.after.reps[1].peak)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_panels_beside_a_visit(
    qtbot: QtBot, open_window, stage: Backstage, theme: str, size: tuple[int, int]
) -> None:
    window = open_window(preferences=Preferences(theme=theme))
    window.resize(*size)
    consulted(qtbot, window, stage)
    for name, kind in (("compare", ComparePanel), ("quality", QualityPanel), ("reread", ReanalysisPanel)):
        panel = window.review.findChild(kind)
        window.review.panels.setCurrentWidget(panel)
        if kind is ReanalysisPanel:
            panel.findChild(QPushButton, "reanalysis-read").click()
        qtbot.waitUntil(panel.findChild(PlainTable).isVisible)
        come_to_rest(panel)
        shot = picture(window, f"review-{name}-{theme}-{size[0]}x{size[1]}")
        assert shot.shape[:2] == (size[1], size[0])
        assert (np.median(shot) < 100) == (theme == "dark")
        assert cut_texts(panel) == []
        assert outside(panel) == []
        assert panel.width() <= window.width() // 2
