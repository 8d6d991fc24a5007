"""How good a measurement is: from where the camera saw, how much of the joints, to how many degrees."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import Bodies, joint
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.person import Calibration
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.view import View, ViewMeter, measurable, range_error
from fitness_app.domain.workout import Rep

NOT_MEASURABLE = "not measurable from this view"
WHOLE_BODY = ("shoulder", "hip", "knee")
"""What must be seen of an exercise of which nothing is known."""
LOOKS = 120
"""The view is told from so many poses of a track, evenly spread: it does not change with every picture."""


@dataclass(frozen=True, slots=True)
class Quality:
    """How well a set was seen.

    `visibility` is that of the worst of the joints that the exercise needs, of the side seen better;
    `pose_share` the share of the pictures with a person, `rate` the pictures a second; NaN where unknown.
    """

    view: View
    visibility: float
    error_deg: float
    pose_share: float = math.nan
    rate: float = math.nan
    frames: int = 0

    @property
    def measurable(self) -> bool:
        """Whether a range of motion from here is worth telling."""
        return measurable(self.error_deg)

    @property
    def tempo_error_s(self) -> float:
        """What the pictures' rate leaves open of a phase: up to one picture at either end, as one spread."""
        return math.sqrt(2.0) / self.rate if self.rate > 0 else math.nan


UNSEEN = Quality(View(math.nan), math.nan, math.nan)
"""Of a set whose poses were not kept."""


def quality_of(track: PoseTrack, exercise: Exercise) -> Quality:
    """How well a recorded set was seen, for the range that this exercise tells."""
    bodies, meter = Bodies(), ViewMeter()
    for index in np.unique(np.linspace(0, len(track) - 1, min(LOOKS, len(track))).round().astype(int)):
        body = bodies.body(track[int(index)])
        if body.present:
            meter.see(body)
    seen = np.nan_to_num(track.landmarks[..., 3])
    present = np.isfinite(track.landmarks[:, :, 0]).any(axis=1)
    visibility = _visibility(seen[present], exercise)
    span = float(track.time_s[-1] - track.time_s[0])
    return Quality(
        meter.view,
        visibility,
        range_error(meter.view, exercise.view, visibility),
        float(present.mean()),
        (len(track) - 1) / span if span > 0 else math.nan,
        len(track),
    )


def _visibility(seen: "np.ndarray[tuple[int, ...], np.dtype[np.float32]]", exercise: Exercise) -> float:
    """`seen` is (n, 33); 0 where there is nobody."""
    if not len(seen):
        return 0.0
    means = seen.mean(axis=0)
    needed = exercise.needed or WHOLE_BODY
    return max(float(min(means[joint(name, side)] for name in needed)) for side in (0, 1))


@dataclass(frozen=True, slots=True)
class Figure:
    """A measured number with all that it needs to be believed: unit, error, view and visibility."""

    value: float
    error: float
    unit: str
    view: str
    visibility: float
    calibrated: bool = False

    @property
    def told(self) -> bool:
        """Whether the number is worth telling."""
        known = math.isfinite(self.value)
        if self.unit != "deg":
            return known
        return known and measurable(self.error)

    @property
    def text(self) -> str:
        """For people: "92° ± 6°", or why there is no number."""
        if not self.told:
            return NOT_MEASURABLE
        if self.unit == "deg":
            return f"{self.value:.0f}° ± {self.error:.0f}°"
        spread = f" ± {self.error:.2f}" if math.isfinite(self.error) else ""
        return f"{self.value:.2f}{spread} {self.unit}"


def range_figure(rep: Rep, quality: Quality, calibration: Calibration | None = None) -> Figure:
    """The range of motion of a repetition; a goniometer's calibration stretches it and its error.

    The error is that which was kept with the repetition, or else that of the whole set.
    """
    error = rep.range_error_deg if math.isfinite(rep.range_error_deg) else quality.error_deg
    gain = 1.0 if calibration is None else stretch(calibration)
    seen = rep.visibility if math.isfinite(rep.visibility) else quality.visibility
    return Figure(rep.range_deg * gain, error * gain, "deg", quality.view.name, seen, calibration is not None)


def stretch(calibration: Calibration) -> float:
    """Degrees of the goniometer for one degree that the camera saw."""
    (seen, other), (known, last) = calibration.seen_deg, calibration.known_deg
    return abs((last - known) / (other - seen))


def mean_range(reps: Iterable[Rep], quality: Quality, calibration: Calibration | None = None) -> Figure:
    """The mean range of the repetitions that count.

    Its error is the mean of theirs: the camera's place is the same for all, so it does not average out.
    """
    figures = [range_figure(rep, quality, calibration) for rep in reps if rep.valid]
    known = [each for each in figures if math.isfinite(each.value)]
    if not known:
        return Figure(math.nan, math.nan, "deg", quality.view.name, quality.visibility)
    value, error, seen = (
        float(np.mean([getattr(each, name) for each in known])) for name in ("value", "error", "visibility")
    )
    return Figure(value, error, "deg", quality.view.name, seen, calibration is not None)


def measured_joint(exercise: Exercise) -> str:
    """The joint whose range is told, as calibrations name it ("knee"); empty where it tells no angle."""
    if not exercise.drives:  # of the user's own, or none
        return ""
    names = exercise.measured.names
    return names[1] if len(names) == 3 else ""
