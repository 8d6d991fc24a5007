"""Signs of fatigue within a set: speed and range that are lost from repetition to repetition."""

from collections.abc import Sequence
from dataclasses import dataclass

from fitness_app.domain.workout import Rep, Set

TIRED_SPEED_LOSS = 0.3
"""From about this loss of speed on, a set is close to failure (Sánchez-Medina and González-Badillo 2011)."""
TIRED_RANGE_LOSS = 0.2


@dataclass(frozen=True, slots=True)
class Effort:
    """Loss against the best of the first repetitions, as shares: 0 fresh, 0.3 a third slower or shorter."""

    speed_loss: float
    range_loss: float

    @property
    def tired(self) -> bool:
        """Whether the set is close to its end."""
        return self.speed_loss >= TIRED_SPEED_LOSS or self.range_loss >= TIRED_RANGE_LOSS


FRESH = Effort(0.0, 0.0)


def speed(rep: Rep) -> float:
    """Mean speed of the concentric phase in degrees a second, 0 where its length is not known."""
    return rep.range_deg / rep.concentric_s if rep.concentric_s > 0 else 0.0


def effort_of(reps: Sequence[Rep]) -> tuple[Effort, ...]:
    """The effort at each repetition of a set, oldest first; only whole repetitions set the mark."""
    best_speed = best_range = 0.0
    told = []
    for number, rep in enumerate(reps):
        if rep.valid and number < 3:
            best_speed, best_range = max(best_speed, speed(rep)), max(best_range, rep.range_deg)
        told.append(Effort(_loss(speed(rep), best_speed), _loss(rep.range_deg, best_range)))
    return tuple(told)


def fatigue(one: Set) -> Effort:
    """The effort at the end of a set: what its last whole repetition lost against the best of the first ones.

    Zero where a set has fewer than two whole repetitions, as an imported one that nobody watched.
    """
    told = [effort for effort, rep in zip(effort_of(one.reps), one.reps, strict=True) if rep.valid]
    return told[-1] if told else FRESH


def _loss(value: float, best: float) -> float:
    return max(0.0, 1.0 - value / best) if best > 0 else 0.0
