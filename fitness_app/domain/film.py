"""One repetition or hold as arrays: what form is judged by."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.angles import Body, joint
from fitness_app.domain.view import View

Series = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """The poses of one movement, `n` of them.

    `plane` is (n, 33, 2) in picture heights with y down, `space` (n, 33, 3) in metres, or flat where there is
    no third dimension; `seen` (33,) is the mean visibility. `facing` is 1 where the person looks to the
    right of the picture, -1 to the left. `side` is the side that is seen better, 0 left and 1 right.
    """

    time_s: Series
    plane: Series
    space: Series
    seen: Series
    view: View
    range_share: float = math.nan
    """The range of motion as a share of the person's usual one; NaN where that is not known yet."""
    lowering_s: float = math.nan
    """Seconds of the eccentric phase; NaN where there is none."""

    @property
    def side(self) -> int:
        """The side whose shoulder, elbow, hip and knee are seen better."""
        names = ("shoulder", "elbow", "hip", "knee")
        left, right = (sum(self.seen[joint(name, side)] for name in names) for side in (0, 1))
        return int(right > left)

    @property
    def facing(self) -> float:
        """1 where the person looks to the right of the picture, -1 to the left, by the feet or the nose."""
        feet = self.middle("toe") - self.middle("heel")
        ahead = level(feet[:, 0], 50)
        if math.isnan(ahead):
            ahead = level(self.plane[:, 0, 0] - self.middle("shoulder")[:, 0], 50)
        return -1.0 if ahead < 0 else 1.0

    def of(self, name: str, side: int | None = None) -> Series:
        """(n, 2) places of a joint in the picture, of the better-seen side where none is named."""
        return self.plane[:, joint(name, self.side if side is None else side)]

    def middle(self, name: str) -> Series:
        """(n, 2) places between the left and the right joint in the picture."""
        middle: Series = (self.plane[:, joint(name, 0)] + self.plane[:, joint(name, 1)]) / 2.0
        return middle

    def angle(self, names: tuple[str, str, str], side: int) -> Series:
        """(n,) angles in degrees at the second joint, in space."""
        first, corner, last = (self.space[:, joint(name, side)] for name in names)
        return angles_between(first - corner, last - corner)


def film_of(bodies: Sequence[Body], view: View) -> Film:
    """Joins the poses of one movement. Raises ValueError when there are none."""
    if not bodies:
        raise ValueError("a film needs at least one pose")
    return Film(
        np.array([body.time_s for body in bodies]),
        np.stack([body.plane for body in bodies]),
        np.stack([body.space for body in bodies]),
        np.mean([body.seen for body in bodies], axis=0),
        view,
    )


def angles_between(u: Series, v: Series) -> Series:
    """(n,) angles in degrees between vectors (n, 2) or (n, 3)."""
    size = np.linalg.norm(u, axis=1) * np.linalg.norm(v, axis=1)
    cosine = np.clip((u * v).sum(axis=1) / np.maximum(size, 1e-9), -1.0, 1.0)
    return np.asarray(np.degrees(np.arccos(cosine)))


def level(series: Series, percent: float) -> float:
    """The level below which `percent` of the known samples lie; NaN where none is known."""
    known = series[np.isfinite(series)]
    return float(np.percentile(known, percent)) if len(known) else math.nan


def trunk_lean(film: Film) -> Series:
    """(n,) degrees by which the trunk leans forwards (positive) or backwards, seen from the side."""
    spine = film.middle("shoulder") - film.middle("hip")
    return np.degrees(np.arctan2(spine[:, 0] * film.facing, -spine[:, 1]))


def hip_bend(film: Film) -> Series:
    """(n,) degrees by which shoulder, hip and ankle leave a straight line: hips high positive, low negative.

    For a body that lies along the picture, as in a plank or a push-up from the side.
    """
    hip = film.middle("hip")
    up, down = film.middle("shoulder") - hip, film.middle("ankle") - hip
    cross = up[:, 0] * down[:, 1] - up[:, 1] * down[:, 0]
    turn = np.degrees(np.arctan2(cross, (up * down).sum(axis=1))) * np.sign(down[:, 0] - up[:, 0])
    bend: Series = turn % 360.0 - 180.0
    return bend


def shank_lean(film: Film) -> Series:
    """(n,) degrees by which the front shank leans forwards over the foot."""
    front = _front_leg(film)
    shank = _pick(film, "knee", front) - _pick(film, "ankle", front)
    return np.degrees(np.arctan2(shank[:, 0] * film.facing, -shank[:, 1]))


def _front_leg(film: Film) -> NDArray[np.bool_]:
    """(n,) whether the right leg is the front one."""
    ahead = [(2 * film.of("knee", side) + film.of("ankle", side))[:, 0] * film.facing for side in (0, 1)]
    return np.asarray(ahead[1] > ahead[0])


def _pick(film: Film, name: str, right: NDArray[np.bool_]) -> Series:
    return np.where(right[:, None], film.of(name, 1), film.of(name, 0))
