"""Times postures that are held, such as a plank."""

import math

from fitness_app.domain.angles import Bodies
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.pose import Pose
from fitness_app.domain.reading import SignalReader
from fitness_app.domain.workout import Hold

LEAST_S = 1.0
"""A posture kept for less than this is none."""
WOBBLE_S = 0.7
"""A posture that is lost for less than this goes on."""


class HoldTimer:
    """Times one exercise that is held, only while the posture holds; visibility and trunk are seen to."""

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        self._bodies = Bodies()
        self._reader = SignalReader(exercise)
        self._start = math.nan
        self._last = math.nan

    @property
    def hold_s(self) -> float:
        """Seconds since the posture was taken, 0 while it is not held."""
        return 0.0 if math.isnan(self._start) else self._last - self._start

    def update(self, pose: Pose) -> tuple[Hold, ...]:
        """Takes the next pose; returns the hold that ends with it."""
        reading = self._reader.read(self._bodies.body(pose))
        low, high = self.exercise.usual_range
        if low <= reading.primary <= high:
            self._start = pose.time_s if math.isnan(self._start) else self._start
            self._last = pose.time_s
            return ()
        return self.finish() if pose.time_s - self._last > WOBBLE_S else ()

    def finish(self) -> tuple[Hold, ...]:
        """Ends the hold; returns it where it lasted."""
        hold = Hold(self.exercise.name, self._start, self._last)
        kept = self.hold_s >= LEAST_S
        self._start = self._last = math.nan
        return (hold,) if kept else ()
