"""A bout: what was seen and heard since the last set ended, so that it can be read again."""

import math
from collections import deque
from dataclasses import dataclass

from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import HALF_VOTE, NONE, UNSURE, Recognition, votes_of

WINDOW_S = 2.0
"""About the length of the window that a recognition speaks for: 1.5 to 2.5 s give the same on 39 clips."""
READ_AGAIN_S = 30.0
"""So much of the past is kept to be read again."""


@dataclass(frozen=True, slots=True)
class Guess:
    """The exercise that a bout was most likely about, and the share of all votes that it got.

    It is read from `since` seconds on; answers spoke for it over `lasted_s` seconds. `now` tells whether the
    newest answer is sure of it, `leaning` whether that one guesses it at least.
    """

    exercise: str
    share: float
    since: float
    lasted_s: float
    now: bool
    leaning: bool


class Bout:
    """Poses and answers of the last seconds, none of them older than the end of the last set."""

    def __init__(self) -> None:
        self._poses: deque[Pose] = deque()
        self._answers: deque[Recognition] = deque()

    def see(self, pose: Pose) -> None:
        """Remembers a pose for a while."""
        self._poses.append(pose)
        while pose.time_s - self._poses[0].time_s > READ_AGAIN_S:
            self._poses.popleft()

    def hear(self, answer: Recognition) -> None:
        """Remembers an answer for a while."""
        self._answers.append(answer)
        while answer.time - self._answers[0].time > READ_AGAIN_S:
            self._answers.popleft()

    def clear(self, until: float) -> None:
        """Forgets what was before `until`: it belongs to a set that is over."""
        while self._poses and self._poses[0].time_s <= until:
            self._poses.popleft()
        while self._answers and self._answers[0].time <= until:
            self._answers.popleft()

    @property
    def length_s(self) -> float:
        """Seconds from the oldest to the newest pose that is remembered."""
        return self._poses[-1].time_s - self._poses[0].time_s if self._poses else 0.0

    def poses_since(self, time_s: float) -> tuple[Pose, ...]:
        """The remembered poses from `time_s` on, oldest first."""
        return tuple(pose for pose in self._poses if pose.time_s >= time_s)

    def began(self, exercise: str) -> float:
        """When the exercise began, in seconds: a window before the run of answers that speaks for it.

        An unsure answer speaks against nothing here: a recogniser is often unsure at the start of a set.
        """
        first, _ = self._run(exercise, doubt=0.0)
        if first == 0 or not self._answers:
            return self._poses[0].time_s if self._poses else 0.0
        return self._answers[min(first, len(self._answers) - 1)].time - WINDOW_S

    def balance(self, exercise: str, start: float, end: float) -> float:
        """Votes for less votes against in answers from `start` to `end` seconds; unsure ones are silent."""
        told = [answer for answer in self._answers if start <= answer.time <= end and answer.label != UNSURE]
        return sum(_speaks_for(exercise, answer, doubt=0.0) for answer in told)

    def guess(self) -> Guess | None:
        """The exercise with the strongest run of answers, None where more of them speak against it."""
        named = {answer.guess or answer.label for answer in self._answers} - {NONE, UNSURE}
        runs = {name: self._run(name, doubt=HALF_VOTE) for name in named}
        best = max(runs, key=lambda name: runs[name][1], default=NONE)
        if not runs or runs[best][1] <= 0.0:
            return None
        told = list(self._answers)[runs[best][0] :]
        votes, newest = votes_of(told), told[-1]
        times = [answer.time for answer in told if best in (answer.label, answer.guess)]
        return Guess(
            best,
            share=votes[best] / sum(votes.values()),
            since=self.began(best),
            lasted_s=times[-1] - times[0],
            now=newest.label == best,
            leaning=best in (newest.label, newest.guess),
        )

    def sure_s(self, exercise: str) -> float:
        """For how many seconds on end answers were sure of the exercise, at most, in this bout.

        A doubt in between that guesses the same does not end it.
        """
        longest, since = 0.0, math.nan
        for answer in self._answers:
            if answer.label == exercise:
                since = answer.time if math.isnan(since) else since
                longest = max(longest, answer.time - since)
            elif answer.guess != exercise:
                since = math.nan
        return longest

    def _run(self, exercise: str, doubt: float) -> tuple[int, float]:
        """Where the last answers with the most votes for less votes against begin, and that balance."""
        total, best, first = 0.0, -1.0, len(self._answers)
        for i in reversed(range(len(self._answers))):
            total += _speaks_for(exercise, self._answers[i], doubt)
            if total >= best:
                best, first = total, i
        return first, best


def _speaks_for(exercise: str, answer: Recognition, doubt: float) -> float:
    """The answer's vote; `doubt` is the weight of an unsure answer that guesses something else."""
    if answer.label != UNSURE:
        return answer.confidence if answer.label == exercise else -answer.confidence
    return answer.confidence * (HALF_VOTE if answer.guess == exercise else -doubt)
