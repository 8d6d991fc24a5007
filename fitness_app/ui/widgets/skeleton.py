"""Draws a pose with its joints coloured by how well they are seen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from fitness_app.domain.pose import BONES, FloatArray, Joint, Pose

CLEAR = 0.65
"""From this visibility on a joint counts as well seen."""
FAINT = 0.35
"""Below this visibility a joint is only guessed."""

DRAWN = tuple(sorted({joint for bone in BONES for joint in bone} | {Joint.NOSE}))


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours of the drawing; `halo` lies beneath every line, so that it is seen on any picture."""

    bone: str
    halo: str
    clear: str
    middling: str
    faint: str
    marked: str


def draw_pose(painter: QPainter, pose: Pose, area: QRectF, inks: Inks, marked: Collection[int] = ()) -> None:
    """Draws the pose into `area`, which stands for the whole picture; nothing where nobody was found.

    A ring stands around the joints that are `marked`, because advice is about them.
    """
    if not pose.present:
        return
    places = _places(pose.landmarks, area)
    unit = max(2.0, min(area.width(), area.height()) / 130)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_head(painter, places, _pen(inks.halo, unit * 2), _pen(inks.bone, unit))
    seen = pose.visibility
    for pen in (_pen(inks.halo, unit * 2.2), _pen(inks.bone, unit * 1.1)):
        _draw_bones(painter, seen, places, pen)
    for joint in DRAWN:
        if joint in places:
            _draw_joint(painter, places[joint], float(seen[joint]), unit, inks)
    _draw_marks(painter, [places[joint] for joint in marked if joint in places], unit, inks)


def _places(landmarks: FloatArray, area: QRectF) -> dict[int, QPointF]:
    """The joints that were found, in the widget's pixels."""
    found = np.isfinite(landmarks[:, :2]).all(axis=1)
    return {
        int(i): QPointF(
            area.x() + float(landmarks[i, 0]) * area.width(),
            area.y() + float(landmarks[i, 1]) * area.height(),
        )
        for i in np.flatnonzero(found)
    }


def _pen(colour: str, width: float) -> QPen:
    return QPen(QColor(colour), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)


def _draw_bones(painter: QPainter, seen: FloatArray, places: dict[int, QPointF], pen: QPen) -> None:
    for first, second in BONES:
        if first in places and second in places:
            guessed = min(seen[first], seen[second]) < FAINT
            pen.setStyle(Qt.PenStyle.DotLine if guessed else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(places[first], places[second])


def _draw_head(painter: QPainter, places: dict[int, QPointF], halo: QPen, line: QPen) -> None:
    """A circle around the ears, as large as a head is on this trunk."""
    wanted = (Joint.LEFT_EAR, Joint.RIGHT_EAR, Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.LEFT_HIP)
    if not all(joint in places for joint in wanted):
        return
    ears = (places[Joint.LEFT_EAR] + places[Joint.RIGHT_EAR]) / 2
    shoulders = (places[Joint.LEFT_SHOULDER] + places[Joint.RIGHT_SHOULDER]) / 2
    down = places[Joint.LEFT_HIP] - shoulders
    radius = 0.21 * float(np.hypot(down.x(), down.y()))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (halo, line):
        painter.setPen(pen)
        painter.drawEllipse(ears, radius, radius)


def _draw_marks(painter: QPainter, places: Sequence[QPointF], unit: float, inks: Inks) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for pen in (_pen(inks.halo, unit * 1.8), _pen(inks.marked, unit)):
        painter.setPen(pen)
        for place in places:
            painter.drawEllipse(place, unit * 4, unit * 4)


def _draw_joint(painter: QPainter, place: QPointF, visibility: float, unit: float, inks: Inks) -> None:
    """Filled where well seen, smaller in another colour where middling, an empty ring where guessed."""
    painter.setPen(QPen(QColor(inks.halo), unit * 0.6))
    if visibility < FAINT:
        painter.setPen(QPen(QColor(inks.faint), unit * 0.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, unit * 1.2, unit * 1.2)
        return
    clear = visibility >= CLEAR
    painter.setBrush(QColor(inks.clear if clear else inks.middling))
    radius = unit * (1.7 if clear else 1.3)
    painter.drawEllipse(place, radius, radius)
