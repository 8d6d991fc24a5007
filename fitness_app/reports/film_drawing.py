"""Draws skeleton, count and angle into a picture; Qt draws the letters, so that every script comes out."""

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import BONES, Pose
from fitness_app.reports.pdf_page import Style, line

SEEN = 0.5
BONE, JOINT, LETTER, BACK = "#3DDC97", "#FFFFFF", "#FFFFFF", "#B0000000"


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What is drawn into one picture: `angle_deg` stands at the second of `joints`, NaN where not known."""

    pose: Pose
    title: str
    count: int
    angle_deg: float
    joints: tuple[int, ...]


def draw(image: Image, shown: Shown) -> Image:
    """A copy of the picture with all of it; call it within `fonts()`."""
    height, width = image.shape[:2]
    canvas = QImage(width, height, QImage.Format.Format_BGR888)
    pixels = np.frombuffer(canvas.bits(), np.uint8).reshape(height, canvas.bytesPerLine())
    pixels[:, : width * 3] = image.reshape(height, width * 3)
    painter = QPainter(canvas)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _skeleton(painter, shown.pose, width, height)
        _words(painter, shown, width, height)
    finally:
        painter.end()
    return pixels[:, : width * 3].reshape(height, width, 3).copy()


def _skeleton(painter: QPainter, pose: Pose, width: int, height: int) -> None:
    seen = pose.visibility >= SEEN
    thick = max(2.0, height / 160.0)
    painter.setPen(QPen(QColor(BONE), thick, c=Qt.PenCapStyle.RoundCap))
    for first, last in BONES:
        if seen[first] and seen[last]:
            painter.drawLine(_place(pose, first, width, height), _place(pose, last, width, height))
    painter.setPen(QPen(QColor(BONE), thick / 2))
    painter.setBrush(QColor(JOINT))
    for joint in sorted({int(each) for bone in BONES for each in bone}):
        if seen[joint]:
            painter.drawEllipse(_place(pose, joint, width, height), thick, thick)


def _place(pose: Pose, joint: int, width: int, height: int) -> QPointF:
    return QPointF(float(pose.landmarks[joint, 0]) * width, float(pose.landmarks[joint, 1]) * height)


def _words(painter: QPainter, shown: Shown, width: int, height: int) -> None:
    size = max(10.0, height / 24.0)
    strip = QRectF(0, height - 1.8 * size, width, 1.8 * size)
    painter.fillRect(strip, QColor(BACK))
    inner = strip.adjusted(0.6 * size, 0, -0.6 * size, 0)
    line(painter, inner.adjusted(0, 0, -3.5 * size, 0), shown.title, Style(size, colour=LETTER))
    line(painter, inner, f"× {shown.count}", Style(1.2 * size, bold=True, colour=LETTER), right=True)
    if len(shown.joints) == 3 and math.isfinite(shown.angle_deg):
        corner = _place(shown.pose, shown.joints[1], width, height) + QPointF(size, -size)
        _boxed(painter, corner, f"{shown.angle_deg:.0f}°", size)


def _boxed(painter: QPainter, corner: QPointF, text: str, size: float) -> None:
    font = QFont()
    font.setPixelSize(round(size))
    painter.setFont(font)
    area = QRectF(corner, painter.fontMetrics().size(0, text)).adjusted(-3, -1, 3, 1)
    painter.fillRect(area, QColor(BACK))
    painter.setPen(QColor(LETTER))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)
