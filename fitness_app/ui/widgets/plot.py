"""What all charts share: they cannot be dragged away, and they wear the theme."""

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QSizePolicy

from fitness_app.ui.figures import decimals
from fitness_app.ui.theme import Colours

SIDES = ("left", "bottom")


class NumberAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis of numbers, with the decimal sign of the language."""

    def tickStrings(  # noqa: N802 -- pyqtgraph's name
        self, values: list[float], scale: float, spacing: float
    ) -> list[str]:
        """What stands at these values."""
        return [decimals(text) for text in super().tickStrings(values, scale, spacing)]


def fixed_plot(axis: pg.AxisItem) -> pg.PlotWidget:
    """An empty plot with this horizontal axis, without menu, buttons or dragging."""
    plot = pg.PlotWidget(axisItems={"bottom": axis, "left": NumberAxis("left")}, enableMenu=False)
    plot.setMouseEnabled(x=False, y=False)
    return dressed(plot)


def dressed(plot: pg.PlotWidget) -> pg.PlotWidget:
    """The plot as all of them look: without menu and buttons, with faint lines to read heights by."""
    _adopt_menu(plot)
    plot.hideButtons()
    plot.showGrid(y=True, alpha=0.15)
    plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    for side in SIDES:
        plot.getAxis(side).setStyle(tickFont=QFont(QApplication.font()), tickLength=0, tickTextOffset=8)
        plot.getAxis(side).setZValue(-1)  # its grid lies behind the bars
    return plot


def _adopt_menu(plot: pg.PlotWidget) -> None:
    """Lets the plot's unused menu go when the plot goes.

    pyqtgraph makes it without a parent; left to the garbage collector it may be destroyed while Qt walks
    through all widgets to give them another style, and that ends the process.
    """
    menu = plot.getPlotItem().ctrlMenu
    menu.setParent(plot, menu.windowFlags())


def wear_plot(plot: pg.PlotWidget, colours: Colours) -> None:
    """Takes the colours of a theme."""
    plot.setBackground(colours.surface)
    for side in SIDES:
        axis = plot.getAxis(side)
        axis.setPen(pg.mkPen(colours.line))
        axis.setTextPen(pg.mkPen(colours.muted))
