"""Turning points of a driving signal, found by the range that the person really uses."""

import math
from collections import deque
from dataclasses import dataclass

RETURNED = 0.6
"""Share of the way back after which a repetition is on its way to rest."""
CUT = 0.7
"""Share of the way back after which a repetition counts that the end cuts."""
CUT_FIRST = 0.5
"""The same for the first one: a recording of a single repetition is often cut tightly."""
ALMOST = 0.8
"""Share of the way back from which on such a repetition is whole."""
LEAP = 0.6
"""A way back of which the last sample alone makes more than this share is a slip of the landmarks."""
SETTLED = 0.1
"""Share of the range within which two levels are the same."""
NOISE = 0.7
"""A movement below this share of the least range is no movement."""
LEARNED = 0.35
"""A reversal smaller than this share of the person's own range is a tremble."""
CREEP = 0.05
"""A sinking by less than this share of the least range is rest, not movement."""
SETTLE_S = 0.25
FORGET_GAP_S = 2.0
KEEP_S = 40.0
MEMORY = 6


@dataclass(frozen=True, slots=True)
class Cycle:
    """One way out and back: samples from rest to rest, and where between them the turning point is.

    `depth` counts from the deeper of the two rests, `way_out` and `way_back` from each of them; `complete`
    is False where the way back was cut off by the end.
    """

    times: tuple[float, ...]
    levels: tuple[float, ...]
    peak: int
    way_out: float
    way_back: float
    complete: bool = True


class CycleFinder:
    """Finds cycles in a signal that is low at rest and high at the turning point.

    The reversal that counts as a turning point grows with the range of the last cycles, so that trembling is
    not counted and a person with a small range is. Only times matter, never the number of samples.
    """

    def __init__(self, least_range: float) -> None:
        self._least_range = least_range
        self._ranges: deque[float] = deque(maxlen=MEMORY)
        self._rests: deque[float] = deque(maxlen=MEMORY)
        self._clear()

    def _clear(self) -> None:
        self._samples: deque[tuple[float, float]] = deque()
        self._base = self._peak = self._valley = self._mark = math.nan
        self._valley_s = 0.0
        self._out = False
        self._out_s = math.inf

    @property
    def learned_range(self) -> float:
        """The middle of the last ranges, NaN before the first cycle."""
        return sorted(self._ranges)[len(self._ranges) // 2] if self._ranges else math.nan

    @property
    def moving(self) -> bool:
        """Whether a cycle is under way."""
        return self._out

    @property
    def moving_since(self) -> float:
        """When the cycle under way left its rest, in seconds; infinite at rest."""
        return self._out_s if self._out else math.inf

    @property
    def progress(self) -> float:
        """0 at rest to 1 at the turning point, by the range learned so far."""
        if not self._samples or math.isnan(self._base):
            return 0.0
        scale = self.learned_range if self._ranges else max(self._least_range, self._peak - self._base)
        rest = sorted(self._rests)[len(self._rests) // 2] if self._rests else self._base
        return max(0.0, min(1.0, (self._samples[-1][1] - rest) / scale))

    def abandon(self) -> None:
        """Forgets a cycle under way, keeps what was learned of the range."""
        self._clear()

    def add(self, time_s: float, level: float) -> Cycle | None:
        """Takes the next sample; returns the cycle that it completes."""
        if self._samples and time_s - self._samples[-1][0] > FORGET_GAP_S:
            self._clear()
        self._samples.append((time_s, level))
        if not self._out:
            self._rest(level)
            return None
        if level > self._peak:
            self._peak = self._valley = self._mark = level
            self._valley_s = time_s
        elif level < self._valley:
            self._valley = level
            if level < self._mark - CREEP * self._least_range:
                self._mark, self._valley_s = level, time_s
        cycle = self._finished(time_s, level)
        if cycle:
            self._rest(level)
        return cycle

    def finish(self) -> Cycle | None:
        """Ends the signal; returns a cycle whose way back was almost complete."""
        if not self._out:
            return None
        step = self._samples[-2][1] - self._samples[-1][1]
        # A sample stands for its time: the signal ends half a step later, however many there are a second.
        back = self._peak - min(self._valley, self._samples[-1][1] - max(step, 0.0) / 2)
        least = (CUT if self._ranges else CUT_FIRST) * self._depth()
        if back < max(self._reversal(), least) or step > LEAP * back:
            return None
        return self._close(complete=back >= ALMOST * self._depth())

    def _rest(self, level: float) -> None:
        if math.isnan(self._base) or level < self._base:
            self._base = level
        self._trim()
        if level - self._base >= self._reversal():
            self._out = True
            self._peak = self._valley = self._mark = level
            self._valley_s = self._out_s = self._samples[-1][0]

    def _trim(self) -> None:
        newest = self._samples[-1][0]
        while newest - self._samples[0][0] > KEEP_S:
            self._samples.popleft()

    def _reversal(self) -> float:
        floor = NOISE * self._least_range
        return max(floor, LEARNED * self.learned_range) if self._ranges else floor

    def _depth(self) -> float:
        """How deep this cycle is, without the part of the way out that the person does not usually go."""
        depth = self._peak - self._base
        return min(depth, 1.5 * self.learned_range) if self._ranges else depth

    def _finished(self, time_s: float, level: float) -> Cycle | None:
        back = self._peak - self._valley
        rise = level - self._valley
        if back < self._reversal():
            return None
        if back >= RETURNED * self._depth():
            settled = time_s - self._valley_s >= SETTLE_S or rise > SETTLED * back
            return self._close() if settled else None
        again = max(self._reversal(), self._least_range)
        return self._close() if rise >= again and back >= again else None

    def _close(self, complete: bool = True) -> Cycle:
        samples = list(self._samples)
        peak = max(range(len(samples)), key=lambda i: (samples[i][0] <= self._valley_s, samples[i][1]))
        end = max(i for i, sample in enumerate(samples) if sample[0] <= self._valley_s)
        cycle = Cycle(
            tuple(time for time, _ in samples[: end + 1]),
            tuple(level for _, level in samples[: end + 1]),
            peak,
            self._peak - self._base,
            self._peak - self._valley,
            complete,
        )
        self._learn(cycle)
        self._samples = deque(samples[end:])
        self._base = self._valley
        self._out = False
        return cycle

    def _learn(self, cycle: Cycle) -> None:
        if cycle.way_back >= self._least_range:
            self._ranges.append(cycle.way_back)
            self._rests.append(self._valley)
