"""The tempo of the repetition under way, told while it happens."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from fitness_app.domain.workout import Rep

REST = 0.12
"""Below this progress the person is at rest."""
TURN = 0.1
"""Within this distance of the furthest point the person pauses there."""
LATE_S = 0.15
"""A furthest point that has not been passed for so long is the turning point."""


class Phase(StrEnum):
    """Where a repetition stands: giving way to the load, pausing at the turning point, or working."""

    REST = "rest"
    ECCENTRIC = "eccentric"
    PAUSE = "pause"
    CONCENTRIC = "concentric"


@dataclass(frozen=True, slots=True)
class Tempo:
    """Seconds of each phase of one repetition so far, and the phase that lasts."""

    now: Phase = Phase.REST
    eccentric_s: float = 0.0
    pause_s: float = 0.0
    concentric_s: float = 0.0


def tempo_of(rep: Rep) -> Tempo:
    """The tempo of a whole repetition, as it was measured afterwards."""
    return Tempo(Phase.REST, rep.eccentric_s, rep.pause_s, rep.concentric_s)


class PhaseClock:
    """Follows the progress of repetitions (0 at rest, 1 at the turn); dropped samples do not matter."""

    def __init__(self) -> None:
        self._way: Literal["rest", "out", "turn", "back"] = "rest"
        self._began = {"out": 0.0, "turn": 0.0, "back": 0.0}
        self._furthest, self._furthest_s = 0.0, 0.0
        self._now_s = 0.0

    def see(self, time_s: float, progress: float) -> None:
        """Takes the next sample."""
        self._now_s = time_s
        if progress < REST:
            self._way, self._furthest = "rest", 0.0
        elif self._way == "rest":
            self._enter("out", progress)
        else:
            self._move(progress)

    def tempo(self, effort: Literal["out", "back"]) -> Tempo:
        """The phases of the repetition under way; `effort` says which way is the concentric one."""
        if self._way == "rest":
            return Tempo()
        out, turn, back = self._lengths()
        names = {"out": Phase.CONCENTRIC if effort == "out" else Phase.ECCENTRIC, "turn": Phase.PAUSE}
        now = names.get(self._way, Phase.ECCENTRIC if effort == "out" else Phase.CONCENTRIC)
        return Tempo(now, back, turn, out) if effort == "out" else Tempo(now, out, turn, back)

    def _move(self, progress: float) -> None:
        if progress > self._furthest + 0.01:
            self._furthest, self._furthest_s = progress, self._now_s
        if self._way == "out" and self._now_s - self._furthest_s > LATE_S:
            self._way = "turn"
            self._began["turn"] = self._furthest_s
        if self._way != "back" and progress < self._furthest - TURN:
            if self._way == "out":
                self._began["turn"] = self._furthest_s
            self._enter("back", self._furthest)
        elif self._way == "back" and progress > self._furthest - TURN / 2:
            self._enter("out", progress)  # another repetition, without a rest before it

    def _enter(self, way: Literal["out", "back"], progress: float) -> None:
        self._way = way
        self._began[way] = self._now_s
        if way == "out":
            self._furthest, self._furthest_s = progress, self._now_s

    def _lengths(self) -> tuple[float, float, float]:
        """Seconds on the way out, at the turning point, and on the way back."""
        order = ("out", "turn", "back")
        reached = order.index(self._way)
        ends = [self._began[name] for name in order[1 : reached + 1]] + [self._now_s]
        spent = [max(0.0, end - self._began[name]) for name, end in zip(order, ends, strict=False)]
        spent += [0.0] * (3 - len(spent))
        return spent[0], spent[1], spent[2]
