"""Asks the RGB network about a stream: every picture passes its backbone once, its features are kept."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from fitness_app.domain.clip import Picture
from fitness_app.domain.recognition import Opinion

if TYPE_CHECKING:  # the predictor pulls in its runtime, which takes a while: its maker imports it
    from ml.video_predictor import VideoPredictor

MIN_SEEN = 0.4
"""Of less than this share of a window nothing is said."""
GAP = 2.5
"""After a gap of so many intervals the stream begins anew."""
AT_ONCE = 8
"""Pictures that pass the backbone together: after a pause, not more."""


@dataclass(slots=True, eq=False)
class VideoStream:
    """The last features of one stream. An answer costs a pass for each new picture, and the head.

    Made and used on one thread. After a pause, or for another stream, it begins anew.
    """

    predictor: "VideoPredictor"
    _features: deque[Any] = field(default_factory=deque)
    _last: Picture | None = None

    def ask(self, pictures: Sequence[Picture]) -> Opinion | None:
        """The opinion at the newest of `pictures` (in order of time), None while too few have been seen.

        Pictures that were seen before cost nothing.
        """
        self._take(pictures)
        known = list(self._features)
        if len(known) < max(1, round(MIN_SEEN * self.predictor.frames)):
            return None
        missing = self.predictor.frames - len(known)
        return self.predictor.opinion([known[0]] * missing + known)

    def _take(self, pictures: Sequence[Picture]) -> None:
        if not self._goes_on(pictures):
            self._features.clear()
        newest = self._last.time_s if self._features and self._last else float("-inf")
        fresh = [picture for picture in pictures if picture.time_s > newest]
        for start in range(0, len(fresh), AT_ONCE):
            part = fresh[start : start + AT_ONCE]
            found = self.predictor.features(part)
            self._features.extend(found)
            self._last = part[-1]
        while len(self._features) > self.predictor.frames:
            self._features.popleft()

    def _goes_on(self, pictures: Sequence[Picture]) -> bool:
        """Whether `pictures` continue what was seen: they hold its last one, or follow it closely."""
        if self._last is None or not pictures:
            return True
        after = pictures[0].time_s - self._last.time_s
        follows = 0 < after <= GAP * self.predictor.interval_s
        return follows or any(picture is self._last for picture in pictures)
