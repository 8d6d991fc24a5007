"""Looks back at a repetition: how well its range was measured, how good its form was, what to say."""

import math
from collections import deque
from dataclasses import replace
from statistics import median

from fitness_app.domain.angles import Body
from fitness_app.domain.cues import Cues
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.film import film_of
from fitness_app.domain.form import judge
from fitness_app.domain.human import ShapeCheck
from fitness_app.domain.view import View, ViewMeter, range_error
from fitness_app.domain.workout import Rep

KEEP_S = 30.0
"""Of a longer repetition the last part is judged."""
MEMORY = 6


class Appraiser:
    """Keeps the poses of the last seconds and judges each repetition by them."""

    def __init__(self, exercise: Exercise) -> None:
        self._exercise = exercise
        self._bodies: deque[Body] = deque()
        self._meter = ViewMeter()
        self._shape = ShapeCheck()
        self._ranges: deque[float] = deque(maxlen=MEMORY)
        self.cues = Cues()

    @property
    def view(self) -> View:
        """From where the camera sees the person."""
        return self._meter.view

    def see(self, body: Body) -> frozenset[int]:
        """Remembers a pose; returns the landmarks that no body can have so, which must not be measured."""
        if not body.present:
            return frozenset()
        doubted = frozenset(place for doubt in self._shape.doubts(body) for place in doubt.joints)
        self._meter.see(body)
        self._bodies.append(body)
        while body.time_s - self._bodies[0].time_s > KEEP_S:
            self._bodies.popleft()
        return doubted

    def appraise(self, rep: Rep) -> Rep:
        """The repetition with the error of its range, its form and the sentences on it."""
        error = range_error(self.view, self._exercise.view, rep.visibility)
        during = [body for body in self._bodies if rep.start <= body.time_s <= rep.end]
        if not during:
            return replace(rep, range_error_deg=error)
        film = replace(
            film_of(during, self.view), range_share=self._share(rep), lowering_s=rep.eccentric_s or math.nan
        )
        verdict = judge(self._exercise.rules, film)
        self.cues.hear(verdict)
        return replace(rep, range_error_deg=error, form=verdict.form, cues=verdict.cues)

    def _share(self, rep: Rep) -> float:
        """The range as a share of the usual one of the repetitions before."""
        usual = median(self._ranges) if self._ranges else rep.range_deg
        if rep.valid:
            self._ranges.append(rep.range_deg)
        return rep.range_deg / usual if usual > 0 else 1.0
