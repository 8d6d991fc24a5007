"""Start and stop without a hand on the keyboard: both arms are held up for two seconds."""

import math

from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.pose import Joint, Pose

HOLD_S = 2.0
"""So long both arms are held up."""
LOST_S = 0.35
"""For so long the arms may be lost from sight, as they are in a single bad picture."""
SEEN = 0.5
ABOVE = 0.25
"""The wrists are higher than the nose by this share of the trunk."""
STILL = 0.45
"""Within this share of the trunk the hands stay where they were first held up."""
OVERHEAD = frozenset({"pull_up", "shoulder_press", "clean_and_jerk", "jumping_jack", "arm_circles"})
"""Exercises in which arms are above the head: while one is under way, raised arms are no sign."""

_ARMS = (
    (Joint.LEFT_WRIST, Joint.LEFT_ELBOW, Joint.LEFT_SHOULDER),
    (Joint.RIGHT_WRIST, Joint.RIGHT_ELBOW, Joint.RIGHT_SHOULDER),
)


class RaisedArms:
    """Tells once when both arms have been held up, still, for `hold_s`; they must come down in between."""

    def __init__(self, hold_s: float = HOLD_S) -> None:
        self._hold_s = hold_s
        self._since_s = self._seen_s = math.nan
        self._hands = (math.nan, math.nan)
        self._told = False
        self._now_s = 0.0

    @property
    def progress(self) -> float:
        """How much of the time is over, 0–1; 0 while the arms are down or have told already."""
        if math.isnan(self._since_s) or self._told:
            return 0.0
        return min(1.0, (self._now_s - self._since_s) / self._hold_s)

    def forget(self) -> None:
        """Begins anew; arms that are up now must come down first."""
        self._told, self._since_s = True, math.nan

    def see(self, pose: Pose) -> bool:
        """Takes the next pose; True where the arms have just been up for long enough."""
        self._now_s = pose.time_s
        hands = _raised(pose)
        if hands is None:
            self._down()
            return False
        if math.isnan(self._since_s) or math.dist(hands, self._hands) > STILL * _trunk(pose):
            self._since_s, self._hands = pose.time_s, hands
        self._seen_s = pose.time_s
        if self._told or self.progress < 1.0:
            return False
        self._told = True
        return True

    def _down(self) -> None:
        """Forgets arms that have been down for longer than a bad picture lasts."""
        if not self._now_s - self._seen_s <= LOST_S:
            self._since_s, self._told = math.nan, False


def may_stop(state: CoachState) -> bool:
    """Whether raised arms now mean "stop": not in an exercise above the head, nor during a repetition."""
    busy = {state.exercise, state.guess}
    return busy.isdisjoint(OVERHEAD) and state.progress < 0.5


def _trunk(pose: Pose) -> float:
    """Length of the trunk in picture heights, NaN where it is not seen."""
    points = pose.points
    shoulders = (points[Joint.LEFT_SHOULDER] + points[Joint.RIGHT_SHOULDER]) / 2
    hips = (points[Joint.LEFT_HIP] + points[Joint.RIGHT_HIP]) / 2
    return math.dist(shoulders, hips)


def _raised(pose: Pose) -> tuple[float, float] | None:
    """The middle of both hands where both arms are up and the trunk upright, else None."""
    points, seen = pose.points, pose.visibility
    trunk = _trunk(pose)
    if not trunk > 0 or min(float(seen[joint]) for arm in _ARMS for joint in arm) < SEEN:
        return None
    upright = points[Joint.LEFT_HIP][1] - points[Joint.LEFT_SHOULDER][1] > 0.7 * trunk
    high = float(points[Joint.NOSE][1]) - ABOVE * trunk
    for wrist, elbow, shoulder in _ARMS:
        up = points[wrist][1] < high and points[elbow][1] < points[shoulder][1]
        if not (upright and up):
            return None
    left, right = points[Joint.LEFT_WRIST], points[Joint.RIGHT_WRIST]
    return float(left[0] + right[0]) / 2, float(left[1] + right[1]) / 2
