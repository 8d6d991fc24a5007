"""Drawings on the picture: what they measure, when they are seen, and which of them lies under a finger."""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Literal

from fitness_app.domain.review import Mark, Review

Kind = Literal["line", "arrow", "angle", "circle", "text"]
Place = tuple[float, float]
"""A point as shares of the picture's width and height."""
Size = tuple[float, float]
"""Width and height of the picture, in any unit: shares of both are not of the same length."""

POINTS: Mapping[Kind, int] = {"line": 2, "arrow": 2, "angle": 3, "circle": 2, "text": 1}
"""How many points each kind has."""
SEEN_S = 0.5
"""A drawing is seen so long before and after the moment that it was made at."""


def opened_deg(points: Sequence[Place], size: Size) -> float:
    """The angle at the second of three points, 0–180 degrees, NaN where a leg has no length.

    It is the angle in the picture; the one in the room is another where the camera stands askew.
    """
    first, vertex, last = (_scaled(point, size) for point in points)
    arms = [(end[0] - vertex[0], end[1] - vertex[1]) for end in (first, last)]
    if not all(math.hypot(*arm) for arm in arms):
        return math.nan
    (ax, ay), (bx, by) = arms
    return abs(math.degrees(math.atan2(ax * by - ay * bx, ax * bx + ay * by)))


def degrees_text(points: Sequence[Place], size: Size) -> str:
    """The angle as it stands beside its drawing, empty where there is none."""
    opened = opened_deg(points, size)
    return "" if math.isnan(opened) else f"{opened:.0f}°"


def seen_at(note: Review, time_s: float) -> bool:
    """Whether the drawings of a note are seen at a moment of the session."""
    return bool(note.marks) and note.time_s is not None and abs(note.time_s - time_s) <= SEEN_S


def nearest(marks: Sequence[Mark], place: Place, size: Size, reach: float) -> int | None:
    """The number of the drawing under a place, the last drawn first; None where none is within `reach`.

    `reach` is in the unit of `size`.
    """
    away = [(distance(mark, place, size), -number) for number, mark in enumerate(marks)]
    found = min(away, default=(math.inf, 0))
    return -found[1] if found[0] <= reach else None


def distance(mark: Mark, place: Place, size: Size) -> float:
    """How far a place is from the lines of a drawing, in the unit of `size`."""
    here = _scaled(place, size)
    points = [_scaled(point, size) for point in mark.points]
    if mark.kind == "circle":
        return abs(math.dist(points[0], here) - math.dist(points[0], points[1]))
    if len(points) == 1:
        return math.dist(points[0], here)
    return min(_from_line(here, *ends) for ends in pairwise(points))


def _scaled(point: Place, size: Size) -> Place:
    return point[0] * size[0], point[1] * size[1]


def _from_line(here: Place, begin: Place, end: Place) -> float:
    """How far a point is from a piece of a line."""
    along = (end[0] - begin[0], end[1] - begin[1])
    length = along[0] ** 2 + along[1] ** 2
    if not length:
        return math.dist(here, begin)
    share = ((here[0] - begin[0]) * along[0] + (here[1] - begin[1]) * along[1]) / length
    share = min(1.0, max(0.0, share))
    return math.dist(here, (begin[0] + share * along[0], begin[1] + share * along[1]))
