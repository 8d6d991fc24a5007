"""From where the camera sees the person, and what that does to a measured angle."""

import math
from dataclasses import dataclass
from typing import Literal

from fitness_app.domain.angles import Body, joint

BEST_ERROR_DEG = 6.4
"""Spread of MediaPipe's knee angle against inertial sensors from a true side view."""
OFF_AXIS_ERROR_DEG = 13.7
"""Growth of that spread to the worst view, so that its mean over all views is the 15.1° measured there."""
ANY_VIEW_DEG = 15.0
"""An exercise that needs no view is measured as if the camera stood this far off."""
NOT_MEASURABLE_DEG = 17.0
"""A range with a larger error is not told: the camera stands more than about 50° off."""
SHOULDERS_PER_TRUNK = 0.68
"""Width of the shoulder joints of a grown-up in trunk lengths, as MediaPipe sees them."""
SLOW_S = 1.0
FRONT_DEG, SIDE_DEG = 30.0, 55.0

Wanted = Literal["side", "front", "any"]


@dataclass(frozen=True, slots=True)
class View:
    """`degrees` is 0 where the camera looks at chest or back and 90 from the side; NaN where unknown.

    `facing` is 1 where the person's left is on the picture's right: they look at the camera. Else it is -1.
    """

    degrees: float
    facing: int = 1

    @property
    def name(self) -> str:
        """One of front, back, oblique, side, unknown."""
        if math.isnan(self.degrees):
            return "unknown"
        if self.degrees >= SIDE_DEG:
            return "side"
        return "oblique" if self.degrees > FRONT_DEG else ("front" if self.facing > 0 else "back")

    def off(self, wanted: Wanted) -> float:
        """How many degrees the camera stands from where an exercise wants it."""
        if wanted == "any" or math.isnan(self.degrees):
            return ANY_VIEW_DEG
        return 90.0 - self.degrees if wanted == "side" else self.degrees


class ViewMeter:
    """Follows the view of one person slowly, so that turning limbs do not disturb it."""

    def __init__(self) -> None:
        self._across = self._along = math.nan
        self._facing = 0.0
        self._last_s = math.nan

    @property
    def view(self) -> View:
        """The view of the last second or so."""
        if math.isnan(self._across):
            return View(math.nan)
        return View(math.degrees(math.atan2(self._along, self._across)), 1 if self._facing >= 0 else -1)

    def see(self, body: Body) -> None:
        """Takes the next pose."""
        told = _shoulder_line(body)
        if told is None:
            return
        step = body.time_s - self._last_s
        share = 1.0 if math.isnan(step) else 1.0 - math.exp(-max(step, 0.0) / SLOW_S)
        self._last_s = body.time_s
        across, along, facing = told
        self._across = across if math.isnan(self._across) else self._across + share * (across - self._across)
        self._along = along if math.isnan(self._along) else self._along + share * (along - self._along)
        self._facing += share * (facing - self._facing)


def _shoulder_line(body: Body) -> tuple[float, float, float] | None:
    """How far shoulders and hips lie apart across the picture and in depth; which way the person looks."""
    points = body.space
    across = along = facing = 0.0
    for name in ("shoulder", "hip"):
        line = points[joint(name, 0)] - points[joint(name, 1)]
        if math.isnan(line[0]):
            return None
        width = math.hypot(float(line[0]), float(line[1]))
        across += width
        along += abs(float(line[2])) if body.solid else _hidden_width(width / body.trunk, name)
        facing += float(line[0])
    return across, along, math.copysign(1.0, facing)


def _hidden_width(width: float, name: str) -> float:
    """In a flat picture: how much of the usual width is missing, in trunks."""
    usual = SHOULDERS_PER_TRUNK if name == "shoulder" else SHOULDERS_PER_TRUNK * 0.6
    return math.sqrt(max(usual**2 - width**2, 0.0))


def range_error(view: View, wanted: Wanted, visibility: float) -> float:
    """The error in degrees of a range of motion measured from `view`: it grows off-axis and in hiding.

    The two ends of the scale are those published for MediaPipe's knee angle in squats: 6.4° from a true side
    view, 15.1° on average over all views.
    """
    off_axis = OFF_AXIS_ERROR_DEG * math.sin(math.radians(min(view.off(wanted), 90.0)))
    return (BEST_ERROR_DEG + off_axis) * (2.0 - max(0.0, min(1.0, visibility)))


def measurable(error_deg: float) -> bool:
    """Whether a range of motion with this error is worth telling."""
    return error_deg <= NOT_MEASURABLE_DEG


def range_text(range_deg: float, error_deg: float) -> str:
    """The range with its error for people to read, or that it cannot be measured from here."""
    if not measurable(error_deg):
        return "not measurable from here"
    return f"{range_deg:.0f}° ± {error_deg:.0f}°"


def how_to_place(wanted: Wanted, view: View) -> str:
    """A sentence that says how to turn to the camera; empty where the view is right."""
    if wanted == "any" or math.isnan(view.degrees) or measurable(range_error(view, wanted, 1.0)):
        return ""
    if wanted == "side":
        return "Turn side-on to the camera: the movement cannot be measured from here."
    return "Turn to face the camera: the movement cannot be measured from here."
