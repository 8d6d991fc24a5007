"""The ghost is told from the patient without colours: its lines are dashed."""

from pathlib import Path

import numpy as np
import pytest
from consultations import Made, sheet_of
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from fitness_app.domain.ghost import ghost_of
from fitness_app.domain.overlay import laid_over
from fitness_app.domain.pose import Joint
from fitness_app.ui import theme
from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.view_models.compared import take_from
from fitness_app.ui.widgets.ghost_layer import INK, GhostLayer
from fitness_app.ui.widgets.picture_space import PictureSpace

SIDE = 800


@pytest.fixture
def shown() -> tuple[GhostLayer, float]:
    """The ghost of the same squats at half the pace, and a moment of the second one."""
    one, other = sheet_of("Ada", 0), sheet_of("Ada", 7, Made(pace=2.0))
    takes = [take_from(sheet, sheet.session.sets[0]) for sheet in (one, other)]
    layer = GhostLayer()
    layer.show(one.poses, laid_over(*takes), ghost_of(*takes))
    return layer, takes[0].reps[1].peak


def drawn(layer: GhostLayer, moment: float, name: str) -> np.ndarray:
    """(SIDE, SIDE, 3) the picture with the ghost on the stage of a theme."""
    look = Look(theme.colours_for(name), Icons(Path()))
    layer.wear(look)
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB888)
    image.fill(QColor(look.colours.stage))
    painter = QPainter(image)
    layer(painter, PictureSpace(QRectF(0, 0, SIDE, SIDE)), moment)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(SIDE, image.bytesPerLine())
    return rows[:, : 3 * SIDE].reshape(SIDE, SIDE, 3).copy()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_bone_of_the_ghost_is_a_dashed_line_in_its_own_colour(
    shown: tuple[GhostLayer, float], name: str
) -> None:
    layer, moment = shown
    joints, picture = layer.joints(moment), drawn(layer, moment, name)
    start, end = (joints[joint] * SIDE for joint in (Joint.LEFT_KNEE, Joint.LEFT_ANKLE))
    along = np.linspace(start, end, 200).round().astype(int)
    colours = theme.colours_for(name)
    inks = [np.array(QColor(each).getRgb()[:3]) for each in (colours.chart[INK], colours.stage)]
    apart = [np.abs(picture[along[:, 1], along[:, 0]].astype(int) - ink).sum(axis=1) < 90 for ink in inks]
    assert apart[0].mean() > 0.3
    assert apart[1].mean() > 0.1
    assert np.abs(np.diff(apart[0].astype(int))).sum() >= 4


def test_nothing_is_drawn_where_there_is_nobody_or_nobody_wants_it(shown: tuple[GhostLayer, float]) -> None:
    layer, moment = shown
    empty = drawn(GhostLayer(), moment, "light")
    assert (drawn(layer, moment, "light") != empty).any()
    assert (drawn(layer, 500.0, "light") == empty).all()
    layer.visible = False
    assert (drawn(layer, moment, "light") == empty).all()
    layer.visible = True
    layer.clear()
    assert (drawn(layer, moment, "light") == empty).all()
