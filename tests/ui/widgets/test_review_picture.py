"""The picture of the review page: video or stick figure, zoomed, drawn upon, with a tool in the hand."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from visits import moving

from fitness_app.domain.frame import Frame
from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.theme import DARK, LIGHT
from fitness_app.ui.widgets.review_picture import PictureSpace, ReviewPicture, Share

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
KNOWN_S = 1.0
"""The demo is there at this time."""


@pytest.fixture
def picture(qtbot: QtBot, resources) -> ReviewPicture:
    made = ReviewPicture()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.wear(Look(LIGHT, Icons(resources / "icons")))
    made.show_poses(moving(2.0, 0.5))
    made.show_moment(KNOWN_S)
    with qtbot.waitExposed(made):
        made.show()
    return made


def frame(time_s: float, grey: int = 200, size: tuple[int, int] = (40, 30)) -> Frame:
    return Frame(time_s, np.full((size[1], size[0], 3), grey, np.uint8))


def colour_at(picture: ReviewPicture, x: int, y: int) -> QColor:
    return picture.grab().toImage().pixelColor(x, y)


class Pencil:
    """A tool that notes what it is given."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Share, bool]] = []

    def press(self, point: Share, keys: Qt.KeyboardModifier) -> None:
        self.told.append(("press", point, bool(keys & SHIFT)))

    def move(self, point: Share, keys: Qt.KeyboardModifier) -> None:
        self.told.append(("move", point, bool(keys & SHIFT)))

    def release(self, point: Share, keys: Qt.KeyboardModifier) -> None:
        self.told.append(("release", point, bool(keys & SHIFT)))


def test_without_a_video_the_stick_figure_of_the_moment_is_drawn(picture: ReviewPicture) -> None:
    image = picture.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, 400, 2) for y in range(0, 300, 2)}
    assert len(colours) > 5
    assert picture.shown is not None
    assert picture.shown.time_s == pytest.approx(KNOWN_S, abs=1 / 30)
    assert picture.painted_s == KNOWN_S


def test_where_no_pose_is_known_the_stage_is_empty(picture: ReviewPicture) -> None:
    picture.show_moment(50.0)
    image = picture.grab().toImage()
    assert {image.pixelColor(x, y).name() for x in range(0, 400, 9) for y in range(0, 300, 9)} == {
        LIGHT.stage.lower()
    }
    assert picture.shown is None


def test_a_picture_of_this_moment_is_shown_in_full_and_a_late_one_faintly(picture: ReviewPicture) -> None:
    picture.show_moment(50.0)
    picture.show_frame(frame(50.01, 20), 50.0)
    assert colour_at(picture, 200, 20).red() == pytest.approx(20, abs=3)
    picture.show_moment(58.0)
    assert not picture.current
    assert colour_at(picture, 200, 20).red() > 120
    picture.show_frame(None, 58.0)
    assert colour_at(picture, 200, 20).name() == LIGHT.stage.lower()


def test_the_skeleton_belongs_to_the_picture_that_is_shown(picture: ReviewPicture) -> None:
    picture.show_frame(frame(0.99), 1.0)
    picture.grab()
    assert picture.painted_s == 0.99  # what is drawn is of one moment
    picture.show_moment(1.05)
    picture.grab()
    assert picture.painted_s == 1.05  # never more than a frame from the charts
    assert picture.current  # though the video's picture is still as good as this moment's
    picture.show_moment(2.0)
    picture.grab()
    assert picture.painted_s == 2.0  # the old picture is faint, the figure is not late


def test_a_place_of_the_picture_and_a_point_of_the_widget_are_the_same_there_and_back(
    picture: ReviewPicture,
) -> None:
    for zoom in (1.0, 2.5):
        picture.fit()
        picture.zoom_by(zoom, QPointF(90, 70))
        for share in ((0.0, 0.0), (0.3, 0.8), (1.0, 1.0)):
            assert picture.space.to_share(picture.space.to_widget(share)) == pytest.approx(share)


def test_the_wheel_zooms_and_what_is_beneath_the_pointer_stays_there(picture: ReviewPicture) -> None:
    place = QPointF(100, 120)
    before = picture.space.to_share(place)
    event = QWheelEvent(
        place,
        picture.mapToGlobal(place),
        QPoint(),
        QPoint(0, 360),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(picture, event)
    assert picture.zoom == pytest.approx(1.25**3)
    assert picture.space.to_share(place) == pytest.approx(before)


def test_dragging_moves_the_zoomed_picture_and_two_clicks_show_it_whole(
    qtbot: QtBot, picture: ReviewPicture
) -> None:
    picture.zoom_by(3.0)
    before = picture.space.area.topLeft()
    qtbot.mousePress(picture, LEFT, pos=QPoint(100, 100))
    qtbot.mouseMove(picture, QPoint(130, 90))
    qtbot.mouseRelease(picture, LEFT, pos=QPoint(130, 90))
    assert picture.space.area.topLeft() - before == QPointF(30, -10)
    qtbot.mouseDClick(picture, LEFT, pos=QPoint(130, 90))
    assert picture.zoom == 1.0


def test_a_picture_that_fits_cannot_be_dragged_away(qtbot: QtBot, picture: ReviewPicture) -> None:
    before = picture.space.area
    qtbot.mousePress(picture, LEFT, pos=QPoint(100, 100))
    qtbot.mouseMove(picture, QPoint(180, 90))
    qtbot.mouseRelease(picture, LEFT, pos=QPoint(180, 90))
    assert picture.space.area == before


def test_the_keyboard_zooms_and_moves(qtbot: QtBot, picture: ReviewPicture) -> None:
    qtbot.keyClick(picture, Qt.Key.Key_Plus)
    qtbot.keyClick(picture, Qt.Key.Key_Plus)
    assert picture.zoom == pytest.approx(1.25**2)
    before = picture.space.area.left()
    qtbot.keyClick(picture, Qt.Key.Key_Right, SHIFT)
    assert picture.space.area.left() < before
    qtbot.keyClick(picture, Qt.Key.Key_Minus)
    assert picture.zoom == pytest.approx(1.25)
    qtbot.keyClick(picture, Qt.Key.Key_0)
    assert picture.zoom == 1.0


def test_it_is_never_smaller_than_it_fits_nor_larger_than_eight_times(picture: ReviewPicture) -> None:
    picture.zoom_by(0.01)
    assert picture.zoom == 1.0
    picture.zoom_by(1000.0)
    assert picture.zoom == 8.0


def test_a_tool_gets_the_mouse_in_shares_of_the_picture(qtbot: QtBot, picture: ReviewPicture) -> None:
    pencil = Pencil()
    picture.tool = pencil
    picture.zoom_by(2.0)
    area = picture.space.area
    qtbot.mousePress(picture, LEFT, pos=QPoint(200, 150))
    qtbot.mouseMove(picture, QPoint(220, 150))
    qtbot.mouseRelease(picture, LEFT, SHIFT, pos=QPoint(220, 170))
    assert [(what, shifted) for what, _, shifted in pencil.told] == [
        ("press", False),
        ("move", False),
        ("release", True),
    ]
    assert pencil.told[0][1] == pytest.approx((0.5, 0.5), abs=0.01)
    assert picture.space.area == area  # the tool moved nothing


def test_layers_are_drawn_above_in_their_order_at_the_moment_that_is_shown(picture: ReviewPicture) -> None:
    seen: list[float] = []

    def fill(colour: str):
        def layer(painter: QPainter, space: PictureSpace, time_s: float) -> None:
            seen.append(time_s)
            painter.fillRect(space.area, QColor(colour))

        return layer

    picture.add_layer(fill("#ff0000"))
    picture.add_layer(fill("#0000ff"))
    assert colour_at(picture, 200, 150).name() == "#0000ff"
    assert set(seen) == {KNOWN_S}


def test_it_wears_the_dark_theme(picture: ReviewPicture, resources) -> None:
    picture.show_moment(50.0)
    picture.wear(Look(DARK, Icons(resources / "icons")))
    assert colour_at(picture, 5, 5).name() == DARK.stage.lower()
