"""What the coach tells the screen of this moment."""

import math
from dataclasses import dataclass

from fitness_app.domain.effort import FRESH, Effort
from fitness_app.domain.recognition import UNSURE
from fitness_app.domain.workout import Rep


@dataclass(frozen=True, slots=True)
class CoachState:
    """What the screen shows: `exercise` is a name from the table, "none" or "unsure".

    `guess` is the best guess. `reps` counts whole repetitions of the set under way, `progress` goes from 0
    at rest to 1 at the turning point, `hold_s` is the length of a hold under way, `cue` one sentence of
    advice on form or empty and `highlight` the landmarks that it is about. `advice` says how to stand where
    the camera cannot see well; it is given between sets. `effort` tells how much slower and shorter the last
    repetition was than the best of the first ones, `range_text` its range with the error, or that it cannot
    be measured from here. `last` is the newest repetition of the set under way, None before the first, and
    `began_s` the time when the first one began, NaN before.
    """

    exercise: str = UNSURE
    confidence: float = 0.0
    unsure: bool = True
    guess: str = ""
    reps: int = 0
    progress: float = 0.0
    hold_s: float = 0.0
    cue: str = ""
    highlight: tuple[int, ...] = ()
    advice: str = ""
    effort: Effort = FRESH
    range_text: str = ""
    last: Rep | None = None
    began_s: float = math.nan
