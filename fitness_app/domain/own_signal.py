"""By what a taught movement is counted, once it is known which joint shows it best."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from fitness_app.domain import form_rules as rules
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.plain import from_plain
from fitness_app.domain.signals import Drive


@dataclass(frozen=True, slots=True)
class OwnSignal:
    """By what a taught movement is counted, with the fields of `Exercise` of the same names.

    `clearness` is the share of the signal, from 0 to 1, that is the rise and fall of the repetitions.
    """

    drive: Drive
    turn: Literal["low", "high"]
    limbs: Literal["both", "each", "pair"]
    least_range: float
    usual_range: tuple[float, float]
    clearness: float


def counted_by(name: str, signal: OwnSignal) -> Exercise:
    """A taught exercise that is counted by its own signal."""
    return Exercise(
        name,
        name.replace("_", " ").capitalize(),
        drives=(signal.drive,),
        turn=signal.turn,
        limbs=signal.limbs,
        usual_range=signal.usual_range,
        least_range=signal.least_range,
        rules=(rules.HALF,),
    )


def own_exercises(kept: Mapping[str, object]) -> dict[str, Exercise]:
    """The taught exercises with a signal of their own, from what a model keeps of them (`as_plain`), by name.

    What cannot be read is left out: such an exercise is counted by any movement.
    """
    found = {}
    for name, plain in kept.items():
        with suppress(ValueError):
            found[name] = counted_by(name, from_plain(OwnSignal, plain))
    return found
