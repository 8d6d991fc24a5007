"""By what a taught movement is counted, once it is known which joint shows it best."""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from fitness_app.domain import form_rules as rules
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.plain import from_plain
from fitness_app.domain.signals import Drive, Part

TRUNK = ("shoulder", "hip")
"""What must be seen of a movement that is counted by all that moves: the rest of it may be hidden in turn."""


@dataclass(frozen=True, slots=True)
class OwnSignal:
    """By what a taught movement is counted, with the fields of `Exercise` of the same names.

    `clearness` is the share of the signal, from 0 to 1, that is the rise and fall of the repetitions. Where
    the movement is counted by all that moves, `parts` are its drives, averaged: `drive` is the one of them
    that shows most, `usual_range` is its range, and `least_range` that of the average.
    """

    drive: Drive
    turn: Literal["low", "high"]
    limbs: Literal["both", "each", "pair"]
    least_range: float
    usual_range: tuple[float, float]
    clearness: float
    parts: tuple[Part, ...] = ()


def counted_by(name: str, signal: OwnSignal) -> Exercise:
    """A taught exercise that is counted by its own signal."""
    first = [part for part in signal.parts if part.of == signal.drive]
    rest = [part for part in signal.parts if part.of != signal.drive]
    return Exercise(
        name,
        name.replace("_", " ").capitalize(),
        drives=(*first, *rest) or (signal.drive,),
        turn=signal.turn,
        limbs=signal.limbs,
        usual_range=signal.usual_range,
        least_range=signal.least_range,
        rules=(rules.HALF,),
        needs=TRUNK if signal.parts else (),
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
