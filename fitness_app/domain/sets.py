"""A set that is under way: its counter, its repetitions, and the events that tell of them."""

import math
from collections import deque
from collections.abc import Callable
from uuid import uuid4

from fitness_app.domain.counters import counter_for
from fitness_app.domain.effort import FRESH, effort_of
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.form import Rule
from fitness_app.domain.pose import Pose, track_of
from fitness_app.domain.view import range_text
from fitness_app.domain.workout import Event, Rep, RepCounted, Set, SetEnded, SetStarted

LONGEST_TRACK_S = 600.0
"""Of a longer set the pose track keeps the last part."""
MARGIN_S = 1.0
"""The pose track of a set begins so long before its first repetition and ends so long after its last."""
LEAST_REPS = 2
"""A set that is not trusted has at least so many whole repetitions."""
DOUBT_S = 3.0
"""So long a repetition waits for an answer that speaks for it."""

Believes = Callable[[Rep], bool]


class OpenSet:
    """Counts one exercise until it is closed; the set exists for others from its first repetition on.

    `believes` says whether a repetition may count, by what the recogniser said at its time; one that may not
    waits for later answers. A single repetition of a movement that people also make in daily life is a set
    only where it is `trusted`: the recogniser was sure of it for long, or the athlete chose it.
    """

    def __init__(self, exercise: Exercise, confidence: float, now: float, believes: Believes) -> None:
        self.exercise = exercise
        self.confidence = confidence
        self.reps: list[Rep] = []
        self.effort = FRESH
        self.trusted = not exercise.everyday
        self._believes = believes
        self._counter = counter_for(exercise)
        self._waiting: list[Rep] = []
        self._told = 0
        self._poses: deque[Pose] = deque()
        self._id = uuid4()
        self._active_s = now

    @property
    def progress(self) -> float:
        """0 at rest to 1 at the turning point."""
        return self._counter.progress

    @property
    def cue(self) -> Rule | None:
        """What is to be said after the last repetition."""
        return self._counter.cue

    @property
    def range_text(self) -> str:
        """The range of the last repetition with its error, in words; empty before the first."""
        return range_text(self.reps[-1].range_deg, self.reps[-1].range_error_deg) if self.reps else ""

    @property
    def valid_reps(self) -> int:
        """Whole repetitions so far."""
        return sum(rep.valid for rep in self.reps)

    def idle_s(self, now: float) -> float:
        """Seconds since the last repetition ended."""
        return now - self._active_s

    @property
    def moving(self) -> bool:
        """Whether a repetition is under way."""
        return self._counter.moving

    def update(self, pose: Pose) -> tuple[Event, ...]:
        """Takes the next pose; returns what it completed."""
        self._poses.append(pose)
        while pose.time_s - self._poses[0].time_s > LONGEST_TRACK_S:
            self._poses.popleft()
        self._waiting.extend(self._counter.update(pose))
        return self.review(pose.time_s)

    def review(self, now: float) -> tuple[Event, ...]:
        """Counts what is believed by now; what has not been for some seconds is forgotten."""
        believed = [rep for rep in self._waiting if self._believes(rep)]
        self._waiting = [rep for rep in self._waiting if rep not in believed and now - rep.end < DOUBT_S]
        for rep in believed:
            self._count(rep)
        return self._news()

    def close(self, unsure: bool = False) -> tuple[Event, ...]:
        """Ends the set: a last repetition that was almost complete counts, then the set is told.

        Without one whole repetition there was no set.
        """
        self._waiting.extend(self._counter.finish())
        events = self.review(math.inf)
        if not self._begun:
            return ()
        first, last = self.reps[0].start, self.reps[-1].end
        whole = Set(self.exercise.name, self.confidence, first, last, unsure, tuple(self.reps), self._id)
        poses = [pose for pose in self._poses if first - MARGIN_S <= pose.time_s <= last + MARGIN_S]
        return (*events, SetEnded(whole, track_of(poses) if poses else None))

    @property
    def _begun(self) -> bool:
        """Whether this is a set: halves alone are none, nor is a lone movement of daily life."""
        return self.valid_reps >= (1 if self.trusted else LEAST_REPS)

    def _count(self, rep: Rep) -> None:
        self._active_s = max(self._active_s, rep.end)
        self.reps.append(rep)
        self.effort = effort_of(self.reps)[-1]

    def _news(self) -> tuple[Event, ...]:
        """What others have not been told of yet."""
        if not self._begun:
            return ()
        fresh, told = self.reps[self._told :], self._told
        self._told = len(self.reps)
        started = SetStarted(self._id, self.exercise.name, self.confidence, self.reps[0].start)
        return (*([] if told else [started]), *(RepCounted(self._id, rep) for rep in fresh))
