"""What counting and coaching need to know of an exercise."""

from dataclasses import dataclass
from typing import Literal

from fitness_app.domain import form_rules as rules
from fitness_app.domain.form import Rule
from fitness_app.domain.signals import Angle, Drive, Part

ANY = (-90.0, 90.0)
FREE = (-9.0, 9.0)
STANDING_DEG = 60.0
LYING = 2.0
"""Whose ankles may hang further below the hips than this, in trunk lengths, may stand."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """All that counting and coaching need to know of one exercise.

    A repetition goes out from rest to a turning point and comes back. `drives` are averaged into the driving
    signal; the range of motion is told of the first one, or of `range_of`. `turn` says whether the signal is
    at its highest or lowest there, `effort` which way is the concentric phase. `least_range` is the
    smallest movement of the signal (degrees, or hundredths of the trunk) that is a whole repetition, and
    `usual_range` what is usual for the first drive. `limbs` is "both" where left and right move together,
    "each" where every side counts for itself (sides that move together count once), "pair" where left and
    right make one repetition together. `trunk` is the posture in which the exercise happens: the elevation
    of the trunk in degrees (90 upright, 0 lying); `pelvis` is how far the ankles are below the hips and
    `hands` how far the wrists are below the shoulders at rest, in trunk lengths.
    """

    name: str
    title: str
    drives: tuple[Drive | Part, ...]
    turn: Literal["low", "high"] = "low"
    effort: Literal["out", "back"] = "back"
    usual_range: tuple[float, float] = (60.0, 110.0)
    least_range: float = 30.0
    least_s: float = 0.3
    limbs: Literal["both", "each", "pair"] = "both"
    trunk: tuple[float, float] = ANY
    pelvis: tuple[float, float] = FREE
    hands: tuple[float, float] = FREE
    view: Literal["side", "front", "any"] = "any"
    muscles: tuple[str, ...] = ()
    stand: str = ""
    hold: bool = False
    needs: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = (rules.HALF,)

    range_of: Angle | None = None

    @property
    def everyday(self) -> bool:
        """Whether people also move so in daily life: standing, with their hands free.

        Who picks something up makes one squat, and who drinks makes one curl; nobody makes one push-up so.
        """
        return self.trunk[1] > STANDING_DEG and self.pelvis[1] > LYING and self.hands == FREE

    @property
    def measured(self) -> Drive:
        """The joint whose range is told: `range_of`, or else the first drive, without its weight."""
        first = self.drives[0]
        return self.range_of or (first.of if isinstance(first, Part) else first)

    @property
    def needed(self) -> tuple[str, ...]:
        """The joints of one side that must be seen: `needs`, or else those of the first drive, if any."""
        return self.needs or (self.drives[0].names if self.drives else ())
