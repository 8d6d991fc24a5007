import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fitness_app.domain.pose import JOINTS, Joint, Pose, absent
from fitness_app.ui.icons import Icons
from fitness_app.ui.look import Look
from fitness_app.ui.theme import DARK, LIGHT
from fitness_app.ui.widgets.video_view import VideoView


@pytest.fixture
def view(qtbot: QtBot, resources) -> VideoView:
    made = VideoView()
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.wear(Look(LIGHT, Icons(resources / "icons")))
    made.show()
    return made


def plain(width: int, height: int, blue_green_red: tuple[int, int, int]) -> np.ndarray:
    picture = np.empty((height, width, 3), np.uint8)
    picture[:] = blue_green_red
    picture.flags.writeable = False
    return picture


def pixel(view: VideoView, x: int, y: int) -> str:
    return view.grab().toImage().pixelColor(x, y).name().upper()


def standing(visibility: float = 1.0) -> Pose:
    """Two hips at known places, every other joint missing."""
    landmarks = np.full((JOINTS, 4), np.nan, np.float32)
    landmarks[Joint.LEFT_HIP] = (0.25, 0.5, 0, visibility)
    landmarks[Joint.RIGHT_HIP] = (0.75, 0.5, 0, visibility)
    return Pose(0.0, landmarks, None, (400, 400))


def test_blue_green_red_is_shown_in_its_true_colours(view: VideoView) -> None:
    view.show_pose(plain(64, 64, (255, 128, 0)), None)
    assert pixel(view, 200, 200) == "#0080FF"


def test_a_wide_picture_gets_bars_above_and_beneath(view: VideoView) -> None:
    view.show_pose(plain(400, 200, (0, 0, 255)), None)
    assert pixel(view, 200, 200) == "#FF0000"
    assert pixel(view, 10, 110) == "#FF0000"
    assert pixel(view, 200, 90) == pixel(view, 200, 310) == LIGHT.stage


def test_a_tall_picture_gets_bars_at_its_sides(view: VideoView) -> None:
    view.show_pose(plain(100, 400, (0, 0, 255)), None)
    assert pixel(view, 200, 390) == "#FF0000"
    assert pixel(view, 100, 200) == pixel(view, 300, 200) == LIGHT.stage


def test_a_cut_out_is_not_sheared(view: VideoView) -> None:
    whole = np.zeros((64, 80, 3), np.uint8)
    whole[:, :64] = (0, 0, 255)
    view.show_pose(whole[:, :64], None)
    assert pixel(view, 200, 10) == pixel(view, 200, 390) == "#FF0000"


def test_picture_and_skeleton_are_mirrored_together(view: VideoView) -> None:
    picture = np.zeros((400, 400, 3), np.uint8)
    picture[:, :200] = (0, 0, 255)
    view.mirror(True)
    view.show_pose(picture, None)
    assert pixel(view, 300, 20) == "#FF0000"
    assert pixel(view, 100, 20) == "#000000"
    view.show_pose(None, standing())
    drawn = pixel(view, 100, 200), pixel(view, 300, 200)
    view.mirror(False)
    assert drawn == (pixel(view, 300, 200), pixel(view, 100, 200))


def test_the_picture_is_not_copied(view: VideoView) -> None:
    picture = np.zeros((64, 64, 3), np.uint8)
    view.show_pose(picture, None)
    picture[:] = (0, 255, 0)
    assert pixel(view, 200, 200) == "#00FF00"


def test_the_skeleton_lies_where_the_joints_are(view: VideoView) -> None:
    view.show_pose(None, standing())
    assert pixel(view, 100, 200) == pixel(view, 300, 200) == LIGHT.good
    assert pixel(view, 200, 200) == LIGHT.on_stage  # the bone between them
    assert pixel(view, 200, 100) == LIGHT.stage


def test_the_skeleton_keeps_to_a_picture_with_bars(view: VideoView) -> None:
    view.show_pose(plain(400, 200, (0, 0, 0)), standing())
    assert pixel(view, 100, 200) == "#3CD79A"


@pytest.mark.parametrize(("visibility", "ink"), [(0.9, LIGHT.good), (0.5, LIGHT.warning)])
def test_joints_are_coloured_by_how_well_they_are_seen(view: VideoView, visibility: float, ink: str) -> None:
    view.show_pose(None, standing(visibility))
    assert pixel(view, 100, 200) == ink


def test_a_guessed_joint_is_an_empty_ring_and_its_bone_is_dotted(view: VideoView) -> None:
    view.show_pose(None, standing(0.1))
    row = [pixel(view, 100 + x, 200) for x in range(12)]
    assert LIGHT.danger in [pixel(view, 100, 200 + y) for y in range(8)]
    line = view.grab().toImage()
    colours = {line.pixelColor(x, 200).name().upper() for x in range(120, 280)}
    assert {LIGHT.stage, LIGHT.on_stage} <= colours, row


def test_the_joints_that_advice_is_about_get_a_ring(view: VideoView) -> None:
    view.show_pose(None, standing(), marked=(Joint.LEFT_HIP,))
    unit = 400 / 130
    ring = [pixel(view, 100, round(200 + 4 * unit) + y) for y in (-1, 0, 1)]
    assert LIGHT.focus in ring
    assert LIGHT.focus not in [pixel(view, 300, round(200 + 4 * unit) + y) for y in (-1, 0, 1)]


def test_nobody_is_drawn_where_nobody_was_found(view: VideoView) -> None:
    view.show_pose(None, absent(0.0, (400, 400)))
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    inside = image.copy(QRectF(20, 20, 360, 360).toRect())
    assert np.frombuffer(inside.constBits(), np.uint32).std() == 0


def test_follows_the_theme(view: VideoView, resources) -> None:
    view.wear(Look(DARK, Icons(resources / "icons")))
    assert pixel(view, 200, 200) == DARK.stage
