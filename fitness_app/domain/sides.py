"""Joins what the left and the right side did: together is once, in turns is once each or once a pair."""

from collections.abc import Mapping
from dataclasses import replace

from fitness_app.domain.workout import Rep


class Sides:
    """Decides how repetitions of the two sides count; `paired` makes one of a left and a right one."""

    def __init__(self, paired: bool) -> None:
        self._paired = paired
        self._waiting: list[Rep] = []

    def add(self, reps: tuple[Rep, ...], moving_since: Mapping[str, float]) -> tuple[Rep, ...]:
        """Takes what either side completed; returns what counts now.

        A repetition waits for the other side where that one was already under way at the turning point;
        `moving_since` tells in seconds since when each side is (infinite at rest).
        """
        for rep in reps:
            self._join(rep)
        if self._paired:
            return self._pairs()
        done = [rep for rep in self._waiting if not _waits(rep, moving_since)]
        self._waiting = [rep for rep in self._waiting if rep not in done]
        return tuple(done)

    def _join(self, rep: Rep) -> None:
        for i, other in enumerate(self._waiting):
            if other.side != rep.side and together(other, rep):
                self._waiting[i] = joined(other, rep)
                return
        self._waiting.append(rep)

    def _pairs(self) -> tuple[Rep, ...]:
        done = []
        while self._waiting and (self._waiting[0].side == "both" or len(self._waiting) > 1):
            first = self._waiting.pop(0)
            partner = next((i for i, rep in enumerate(self._waiting) if rep.side != first.side), None)
            if first.side == "both":
                done.append(first)
            elif partner is not None:
                done.append(joined(first, self._waiting.pop(partner)))
        return tuple(done)


def _waits(rep: Rep, moving_since: Mapping[str, float]) -> bool:
    return any(side != rep.side and since <= rep.peak for side, since in moving_since.items())


def together(one: Rep, other: Rep) -> bool:
    """Whether two sides moved at the same time: each turned while the other was under way."""
    return one.start <= other.peak <= one.end and other.start <= one.peak <= other.end


def joined(one: Rep, other: Rep) -> Rep:
    """Both sides as one repetition, with the figures of the side that was seen better."""
    best = max(one, other, key=lambda rep: (rep.valid, rep.visibility))
    return replace(best, start=min(one.start, other.start), end=max(one.end, other.end), side="both")
