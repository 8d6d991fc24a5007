"""Angle and angular speed of a joint over a visit, one above the other, at one moment."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fitness_app.ui.look import Look
from fitness_app.ui.shown_review import Curve2, Motion
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.chart_legend import ChartLegend
from fitness_app.ui.widgets.curve_plot import NOTHING, CurvePlot

ZOOM = 1.5
LEAST_HEIGHT = 64
PAGE = 0.9
"""Where the present moment leaves what is seen, so much of the view comes next."""


class MotionChart(QWidget):
    """`sought` asks for a moment, `ranged` tells what is seen of the session.

    With the keyboard plus, minus and 0 zoom. Time runs from left to right in every language.
    """

    sought = Signal(float)
    ranged = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("motion")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Joint angles"))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.joint = QComboBox()
        self.joint.setAccessibleName(self.tr("Joint"))
        self.legend = ChartLegend()
        self.angle, self.speed = CurvePlot("°"), CurvePlot("°/s")
        self._motion = Motion()
        self._span = (0.0, 1.0)
        self._names: list[QLabel] = []
        self._arrange()
        self.joint.currentIndexChanged.connect(lambda _: self._show_joint())
        for plot, other in ((self.angle, self.speed), (self.speed, self.angle)):
            plot.box.sought.connect(self.sought)
            plot.box.whole.connect(self.whole)
            plot.box.sigXRangeChanged.connect(lambda _, found, other=other: self._follow(other, found))

    @property
    def range(self) -> tuple[float, float]:
        """What is seen of the session."""
        return self.angle.range

    @property
    def time_s(self) -> float:
        """The moment that is marked."""
        return self.angle.time_s

    def show_motion(self, motion: Motion, span: tuple[float, float]) -> None:
        """Shows another visit, from its first to its last moment."""
        self._motion, self._span = motion, span
        before = self.joint.currentData()
        self.joint.blockSignals(True)
        self.joint.clear()
        for name in motion.angles:
            self.joint.addItem(joint_name(name), name)
        wanted = motion.usual if before is None or self.joint.findData(before) < 0 else before
        self.joint.setCurrentIndex(max(0, self.joint.findData(wanted)))
        self.joint.blockSignals(False)
        for plot in (self.angle, self.speed):
            plot.limit(*span)
            plot.show_bands(motion.bands)
        self.whole()
        self._show_joint()

    def show_range(self, first: float, last: float) -> None:
        """Shows this stretch of the session."""
        self.angle.show_range(first, last)

    def whole(self) -> None:
        """Shows all of the session."""
        self.show_range(*self._span)

    def zoom(self, factor: float, at: float) -> None:
        """Shows a shorter stretch (`factor` above 1) or a longer one around a moment."""
        first, last = self.range
        self.show_range(at - (at - first) / factor, at + (last - at) / factor)

    def mark(self, time_s: float) -> None:
        """Marks the present moment; where it has left what is seen, the view follows."""
        first, last = self.range
        width = last - first
        if time_s > last or time_s < first:
            begin = time_s - (1 - PAGE) * width if time_s > last else time_s - PAGE * width
            begin = min(max(begin, self._span[0]), max(self._span[1] - width, self._span[0]))
            self.show_range(begin, begin + width)
        for plot in (self.angle, self.speed):
            plot.mark(time_s)
        self._tell()

    def set_margin(self, width: int) -> None:
        """Begins so far from the left, so that it stands exactly above the timeline."""
        for plot in (self.angle, self.speed):
            plot.widget.getAxis("left").setWidth(width)
        for name in self._names:
            name.move(width + SPACING.small, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Plus and minus zoom around the present moment, 0 shows everything."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom(ZOOM, self.time_s)
        elif key == Qt.Key.Key_Minus:
            self.zoom(1 / ZOOM, self.time_s)
        elif key == Qt.Key.Key_0:
            self.whole()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Takes the words away with the pointer."""
        super().leaveEvent(event)
        for plot in (self.angle, self.speed):
            plot.hide_hover()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.legend.wear(look)
        for plot in (self.angle, self.speed):
            plot.wear(look.colours)

    def _follow(self, other: CurvePlot, found: tuple[float, float]) -> None:
        if other.range != tuple(found):
            other.show_range(*found)
            self.ranged.emit(*found)

    def _show_joint(self) -> None:
        name = self.joint.currentData()
        sides = (self.tr("left"), self.tr("right"))
        for plot, curves in ((self.angle, self._motion.angles), (self.speed, self._motion.speeds)):
            plot.show_curves(_of(curves, name), sides)
        self._tell()

    def _tell(self) -> None:
        self.legend.show_values(self.angle.values_at(self.time_s))

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(SPACING.medium)
        top.addWidget(self.joint)
        top.addWidget(self.legend, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        for plot, share, text in (
            (self.angle, 3, self.tr("Angle, °")),
            (self.speed, 2, self.tr("Angular speed, °/s")),
        ):
            name = QLabel(text, plot.widget)
            name.setProperty("role", "caption")
            name.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._names.append(name)
            plot.widget.setMinimumHeight(LEAST_HEIGHT)
            column.addWidget(plot.widget, share)
        self.angle.widget.getAxis("bottom").setStyle(showValues=False)


def _of(curves: Mapping[str, tuple[Curve2, Curve2]], name: str | None) -> tuple[Curve2, Curve2]:
    return curves.get(name, (NOTHING, NOTHING)) if name else (NOTHING, NOTHING)


def joint_name(name: str) -> str:
    """A joint in the user's language."""
    translate = QCoreApplication.translate
    return {
        "shoulder": translate("review", "Shoulder"),
        "elbow": translate("review", "Elbow"),
        "hip": translate("review", "Hip"),
        "knee": translate("review", "Knee"),
        "ankle": translate("review", "Ankle"),
    }[name]
