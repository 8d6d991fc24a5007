"""Draws what a therapist marked on the picture: line, arrow, angle with its degrees, circle, text."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from fitness_app.domain.drawing import POINTS, degrees_text
from fitness_app.domain.review import Mark
from fitness_app.ui.theme import SPACING, Colours
from fitness_app.ui.widgets.picture_space import PictureSpace

LINE = 2.5
HEAD, HEAD_DEG = 14.0, 24.0
"""Length of an arrow's head in pixels, and how far it opens to each side."""
ARC = 30.0
COLOURS = ("accent", "focus", "warning", "danger")
"""The tokens of the theme that a drawing may have."""


@dataclass(frozen=True, slots=True)
class Pens:
    """The line of a drawing, and the ground beneath it that makes it seen on any picture."""

    ink: QColor
    ground: QColor

    @classmethod
    def of(cls, colour: str, colours: Colours) -> "Pens":
        """The pens for a token of the theme; one that this theme does not know is drawn as the accent."""
        token = colour if colour in COLOURS else COLOURS[0]
        return cls(QColor(getattr(colours, token)), QColor(colours.surface))

    def both(self) -> tuple[QPen, QPen]:
        """The ground first, then the line."""
        return tuple(
            QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
            for colour, width in ((self.ground, 2 * LINE), (self.ink, LINE))
        )  # type: ignore[return-value]  # two of them


def draw_mark(painter: QPainter, mark: Mark, space: PictureSpace, colours: Colours) -> None:
    """Draws a mark, also one that lacks points because it is being made."""
    if not mark.points or any(not math.isfinite(value) for point in mark.points for value in point):
        return
    pens = Pens.of(mark.colour, colours)
    points = [space.to_widget(point) for point in mark.points]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    path = _path(mark, points)
    for pen in pens.both():
        painter.setPen(pen)
        painter.drawPath(path)
    text = degrees_text(mark.points, _size(space)) if _whole_angle(mark) else _own_text(mark)
    if text:
        _draw_text(painter, points[1] if mark.kind == "angle" else points[0], text, pens)


def _size(space: PictureSpace) -> tuple[float, float]:
    return space.area.width(), space.area.height()


def _whole_angle(mark: Mark) -> bool:
    return mark.kind == "angle" and len(mark.points) == POINTS["angle"]


def _own_text(mark: Mark) -> str:
    return mark.text if mark.kind == "text" else ""


def _path(mark: Mark, points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    if mark.kind == "circle" and len(points) > 1:
        radius = QLineF(points[0], points[1]).length()
        path.addEllipse(points[0], radius, radius)
        return path
    for point in points[1:]:
        path.lineTo(point)
    if mark.kind == "arrow" and len(points) > 1:
        _add_head(path, QLineF(points[1], points[0]))
    if _whole_angle(mark):
        _add_arc(path, QLineF(points[1], points[0]), QLineF(points[1], points[2]))
    return path


def _add_head(path: QPainterPath, back: QLineF) -> None:
    """The two short lines at the tip; `back` runs from the tip to the tail."""
    for turn in (HEAD_DEG, -HEAD_DEG):
        side = QLineF(back)
        side.setAngle(back.angle() + turn)
        side.setLength(min(HEAD, back.length()))
        path.moveTo(side.p1())
        path.lineTo(side.p2())


def _add_arc(path: QPainterPath, first: QLineF, last: QLineF) -> None:
    """The bow between the legs, on the side of the smaller angle."""
    radius = min(ARC, first.length(), last.length())
    if radius <= 0:
        return
    around = QRectF(first.x1() - radius, first.y1() - radius, 2 * radius, 2 * radius)
    sweep = (last.angle() - first.angle() + 180.0) % 360.0 - 180.0
    path.arcMoveTo(around, first.angle())
    path.arcTo(around, first.angle(), sweep)


def _draw_text(painter: QPainter, at: QPointF, text: str, pens: Pens) -> None:
    """Letters on a plate of their own, so that they are read on any picture."""
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    box = painter.fontMetrics().boundingRect(text).toRectF()
    box.moveTopLeft(at + QPointF(SPACING.small, SPACING.small))
    plate = box.adjusted(-SPACING.tight, -SPACING.tight / 2, SPACING.tight, SPACING.tight / 2)
    painter.setPen(QPen(pens.ink, 1.0))
    painter.setBrush(pens.ground)
    painter.drawRoundedRect(plate, SPACING.tight, SPACING.tight)
    painter.setPen(QPen(pens.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
