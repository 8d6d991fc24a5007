"""Tools that draw on the picture: press, drag, let go; or point by point, by clicks or keys."""

import math
from collections.abc import Callable

from PySide6.QtCore import Qt

from fitness_app.domain.drawing import POINTS, Kind, Place
from fitness_app.domain.review import Mark

STILL = 0.01
"""A hand that moved by less than this share of the picture has only clicked."""


class MarkTool:
    """Makes one drawing after the other; `made` gets the points of each that is whole.

    The first point is where the button goes down; every further one where it is let go elsewhere, so that a
    line is one drag or two clicks, and an angle a drag along its first leg and a click at its other end.
    """

    def __init__(self, kind: Kind, colour: str, made: Callable[[tuple[Place, ...]], None]) -> None:
        self.kind, self.colour = kind, colour
        self._made = made
        self._points: tuple[Place, ...] = ()
        self._held: Place | None = None

    @property
    def begun(self) -> Mark | None:
        """What is drawn so far, None where nothing was begun."""
        points = self._points if self._held is None else (*self._points, self._held)
        return Mark(self.kind, points, colour=self.colour) if points else None

    @property
    def done(self) -> int:
        """How many points of the next drawing are set."""
        return len(self._points)

    def press(self, point: Place, _: Qt.KeyboardModifier) -> None:
        """Sets the first point, or takes hold of the next one."""
        if self._points:
            self._held = _inside(point)
        else:
            self._points = (_inside(point),)

    def move(self, point: Place, _: Qt.KeyboardModifier) -> None:
        """Drags the point that comes next."""
        if self._points:
            self._held = _inside(point)

    def release(self, point: Place, _: Qt.KeyboardModifier) -> None:
        """Sets it, where it is another one than the last."""
        self._held = None
        if not self._points:
            return
        if math.dist(self._points[-1], _inside(point)) > STILL:
            self._points = (*self._points, _inside(point))
        if len(self._points) >= POINTS[self.kind]:
            points, self._points = self._points[: POINTS[self.kind]], ()
            self._made(points)

    def give_up(self) -> bool:
        """Forgets what was begun; tells whether there was anything."""
        begun, self._points, self._held = bool(self._points), (), None
        return begun


class EraseTool:
    """Calls `struck` with the place that was clicked."""

    begun: Mark | None = None
    done = 0

    def __init__(self, struck: Callable[[Place], None]) -> None:
        self._struck = struck

    def press(self, point: Place, _: Qt.KeyboardModifier) -> None:
        """Strikes what lies there."""
        self._struck(point)

    def move(self, point: Place, keys: Qt.KeyboardModifier) -> None:
        """One click strikes one drawing."""

    def release(self, point: Place, keys: Qt.KeyboardModifier) -> None:
        """One click strikes one drawing."""

    def give_up(self) -> bool:
        """There is never anything begun."""
        return False


def _inside(point: Place) -> Place:
    """The nearest place of the picture."""
    x, y = point
    return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)
