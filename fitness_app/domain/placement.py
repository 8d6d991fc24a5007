"""Before a set: one thing at a time that must be mended so that the camera can see the exercise."""

import math
from dataclasses import dataclass

import numpy as np

from fitness_app.domain.angles import LEFT_OF, Body, joint
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.view import ViewMeter, how_to_place

DARK = 45.0
"""Below this mean brightness (0–255) joints are found badly."""
FAR = 0.09
"""A trunk shorter than this share of the picture's height is too small."""
NEAR = 0.33
"""With a longer trunk than this share of the picture's height the whole body does not fit."""
EDGE = 0.01
SEEN = 0.5
SURE_S = 1.0
"""For so long something must be wrong before it is said, and right before it is taken back."""
WHOLE_BODY = ("shoulder", "hip", "knee", "ankle")


@dataclass(frozen=True, slots=True)
class Scene:
    """What the picture tells beside the pose: mean brightness 0–255, NaN where unknown, and people in it."""

    brightness: float = math.nan
    people: int = 1


class Placement:
    """Says what to mend, most important first; a sentence stays until it has been mended for a while."""

    def __init__(self, exercise: Exercise | None = None) -> None:
        self._exercise = exercise
        self._meter = ViewMeter()
        self._candidate = ""
        self._since_s = math.nan
        self.advice = ""

    def see(self, body: Body, scene: Scene = Scene()) -> str:
        """Takes the next pose and picture; returns the one sentence that holds now, or empty."""
        if body.present:
            self._meter.see(body)
        found = self._wrong(body, scene)
        if found != self._candidate or math.isnan(self._since_s):
            self._candidate, self._since_s = found, body.time_s
        if body.time_s - self._since_s >= SURE_S:
            self.advice = found
        return self.advice

    def _wrong(self, body: Body, scene: Scene) -> str:
        if scene.brightness < DARK:
            return "It is too dark: switch on a light or turn towards the window."
        if not body.present:
            return "Step into the picture."
        if scene.people > 1:
            return "There are two people in the picture: only one can be followed."
        return self._framing(body) or self._view()

    def _framing(self, body: Body) -> str:
        lost = self._cut_off(body)
        if lost and body.trunk > NEAR:
            return "You are too near: step back until your whole body is in the picture."
        if lost:
            return f"Your {lost} cannot be seen: move until your whole body is in the picture."
        return "You are too far away: come closer." if body.trunk < FAR else ""

    def _cut_off(self, body: Body) -> str:
        """The first joint that the exercise needs and neither side shows, or empty."""
        names = self._exercise.needed if self._exercise and self._exercise.drives else WHOLE_BODY
        return next((PLURAL.get(name, name) for name in names if not _shown(body, name)), "")

    def _view(self) -> str:
        return how_to_place(self._exercise.view, self._meter.view) if self._exercise else ""


PLURAL = {name: ("feet" if name in ("toe", "heel") else f"{name}s") for name in LEFT_OF}


def _shown(body: Body, name: str) -> bool:
    """Whether one side at least is inside the picture and seen."""
    places = [joint(name, 0), joint(name, 1)]
    inside = np.all((body.shares[places] >= EDGE) & (body.shares[places] <= 1.0 - EDGE), axis=1)
    return bool((inside & (body.seen[places] >= SEEN)).any())
