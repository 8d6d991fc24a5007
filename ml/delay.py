"""How long a user waits until the right name is shown."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.recognition import NONE, UNSURE, Recognition, Steady
from ml.answers import FOREIGN, Answers

FIRST_S = 0.8
"""The app says nothing of a shorter track."""


def delays(
    shares: NDArray[np.float64], answers: Answers, classes: Sequence[str], threshold: float
) -> list[float | None]:
    """For each sequence of an exercise, the seconds from its first answer's window start to the right label.

    The answers pass through the same `Steady` as in the app; None where the right label never came. `answers`
    start `FIRST_S` after each sequence's start.
    """
    found = []
    for number in np.unique(answers.clips):
        mine = answers.clips == number
        label = int(answers.labels[mine][0])
        if label != FOREIGN and classes[label] != NONE:
            times = answers.times[mine]
            found.append(
                _delay(shares[mine], times - times[0] + FIRST_S, classes, (classes[label], threshold))
            )
    return found


def _delay(
    shares: NDArray[np.float64], times: NDArray[np.float64], classes: Sequence[str], wanted: tuple[str, float]
) -> float | None:
    label, threshold = wanted
    steady = Steady()
    for time_s, share in zip(map(float, times), shares, strict=True):
        guess, confidence = classes[int(share.argmax())], float(share.max())
        shown = guess if confidence >= threshold else UNSURE
        if steady.heard(Recognition(time_s, shown, confidence, guess)) == label:
            return time_s
    return None
