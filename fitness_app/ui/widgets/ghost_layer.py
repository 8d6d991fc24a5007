"""A ghost over the picture: another movement in the same phase, in dashes and a colour of its own."""

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fitness_app.domain.film import Series
from fitness_app.domain.ghost import Ghost, nearest
from fitness_app.domain.overlay import Overlay
from fitness_app.domain.pose import BONES, Joint, PoseTrack
from fitness_app.ui.look import Look
from fitness_app.ui.widgets.picture_space import PictureSpace

INK = 2
"""Which of the theme's chart colours the other movement wears, here and in the charts."""
DASHES = (3.0, 2.0)
NEAR_S = 0.12
"""Further from any pose the person is not to be seen, and no ghost either."""
HEAD = 0.21
"""Radius of the head in trunk lengths, as the skeleton's."""


class GhostLayer:
    """Draws nothing until it is given something to `show`; add it to the picture once."""

    def __init__(self) -> None:
        self.visible = True
        self._poses: PoseTrack | None = None
        self._overlay: Overlay | None = None
        self._ghost: Ghost | None = None
        self._look: Look | None = None

    def show(self, poses: PoseTrack, overlay: Overlay, ghost: Ghost | None) -> None:
        """Takes the poses of the visit, what lies upon what, and the ghost of the other."""
        self._poses, self._overlay, self._ghost = poses, overlay, ghost

    def clear(self) -> None:
        """There is nothing to compare with."""
        self._poses = self._overlay = self._ghost = None

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look

    def joints(self, time_s: float) -> Series | None:
        """(33, 2) shares of the picture: where the ghost's joints are at this moment; None where nowhere."""
        if self._poses is None or self._overlay is None or self._ghost is None or not len(self._poses):
            return None
        pair = self._overlay.near(time_s)
        place = nearest(self._poses, time_s)
        if pair is None or abs(float(self._poses.time_s[place]) - time_s) > NEAR_S:
            return None
        return self._ghost.over(self._poses[place], pair.moment(time_s))

    def __call__(self, painter: QPainter, space: PictureSpace, time_s: float) -> None:
        """Draws the ghost of a moment of the session."""
        joints = self.joints(time_s) if self.visible else None
        if joints is None or self._look is None:
            return
        known = np.flatnonzero(np.isfinite(joints).all(axis=1))
        places = {int(i): space.to_widget((float(joints[i, 0]), float(joints[i, 1]))) for i in known}
        unit = max(2.0, min(space.area.width(), space.area.height()) / 130)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        halo = QColor(self._look.colours.stage)
        halo.setAlphaF(0.6)
        for pen in (QPen(halo, unit * 2.2), self._dashed(unit * 1.1)):
            painter.setPen(pen)
            _draw(painter, places)

    def _dashed(self, width: float) -> QPen:
        assert self._look is not None
        pen = QPen(QColor(self._look.colours.chart[INK]), width)
        pen.setDashPattern(DASHES)
        return pen


def _draw(painter: QPainter, places: dict[int, QPointF]) -> None:
    for first, second in BONES:
        if first in places and second in places:
            painter.drawLine(places[first], places[second])
    wanted = (Joint.LEFT_EAR, Joint.RIGHT_EAR, Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.LEFT_HIP)
    if all(joint in places for joint in wanted):
        ears = (places[Joint.LEFT_EAR] + places[Joint.RIGHT_EAR]) / 2
        shoulders = (places[Joint.LEFT_SHOULDER] + places[Joint.RIGHT_SHOULDER]) / 2
        down = places[Joint.LEFT_HIP] - shoulders
        radius = HEAD * float(np.hypot(down.x(), down.y()))
        painter.drawEllipse(ears, radius, radius)
