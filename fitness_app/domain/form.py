"""Form: rules with a plain sentence each, judged once per repetition."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from fitness_app.domain.film import Film

OFF_VIEW_DEG = 40.0
"""A rule is left out when the camera stands further from where the rule can be seen."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One fault of form: it is there where `measure` goes beyond `limit` (in the measure's own units).

    `grave` is how far beyond the limit the fault is as bad as can be. `joints` are to be highlighted.
    """

    name: str
    sentence: str
    joints: tuple[str, ...]
    measure: Callable[[Film], float]
    limit: float
    grave: float
    view: Literal["side", "front", "any"] = "any"

    def fault(self, film: Film) -> float:
        """0 where the form is good or cannot be judged, up to 1 for the worst fault."""
        if self.view != "any" and not film.view.off(self.view) <= OFF_VIEW_DEG:
            return 0.0
        beyond = self.measure(film) - self.limit
        return float(min(1.0, max(0.0, beyond / self.grave))) if np.isfinite(beyond) else 0.0


@dataclass(frozen=True, slots=True)
class Verdict:
    """The form of one repetition: 1 is good, 0 is bad; the rules that it broke, the worst first."""

    form: float
    broken: tuple[Rule, ...]

    @property
    def cues(self) -> tuple[str, ...]:
        """A sentence for every broken rule."""
        return tuple(rule.sentence for rule in self.broken)


def judge(rules: tuple[Rule, ...], film: Film) -> Verdict:
    """Judges one repetition by all rules of its exercise."""
    faults = {rule: rule.fault(film) for rule in rules}
    broken = sorted((rule for rule in rules if faults[rule] > 0.0), key=lambda rule: -faults[rule])
    form = 1.0
    for rule in broken:
        form *= 1.0 - 0.7 * (0.3 + 0.7 * faults[rule])
    return Verdict(form, tuple(broken))
