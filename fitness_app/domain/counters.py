"""The counter that fits an exercise."""

from typing import Protocol

from fitness_app.domain.exercise import Exercise
from fitness_app.domain.form import Rule
from fitness_app.domain.movement import MovementCounter
from fitness_app.domain.pose import Pose
from fitness_app.domain.reps import RepCounter
from fitness_app.domain.view import View
from fitness_app.domain.workout import Rep


class Counter(Protocol):
    """Counts repetitions in a stream of poses."""

    @property
    def progress(self) -> float:
        """0 at rest to 1 at the turning point."""

    @property
    def moving(self) -> bool:
        """Whether a repetition is under way."""

    @property
    def cue(self) -> Rule | None:
        """What is to be said after the last repetition."""

    @property
    def view(self) -> View:
        """From where the camera sees the person."""

    def update(self, pose: Pose) -> tuple[Rep, ...]:
        """Takes the next pose; returns the repetitions that are complete with it."""

    def finish(self) -> tuple[Rep, ...]:
        """Ends the set; returns a last repetition that was almost complete."""


def counter_for(exercise: Exercise) -> Counter:
    """Follows the driving signals of an exercise that is described, else the whole movement."""
    return RepCounter(exercise) if exercise.drives else MovementCounter(exercise)
