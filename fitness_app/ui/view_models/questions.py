"""“Unsure: is this a lunge?”: what the coach wants to know, and what becomes of the answer."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.recognition import NONE
from fitness_app.domain.review import Correction
from fitness_app.domain.workout import Hold, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui import words

translate = QCoreApplication.translate

ASK_AFTER_S = 3.0
"""So long the coach must have had the same guess before it asks."""
WORTH_ASKING = 0.35
"""A guess of less confidence is not worth a question."""


@dataclass(frozen=True, slots=True)
class Question:
    """Whether it is this exercise; `set_id` is None while the set is still under way."""

    exercise: str
    set_id: UUID | None = None
    reps: int = 0

    @property
    def words(self) -> str:
        """The question as it stands on the page."""
        name = words.exercise_name(self.exercise)
        if self.set_id is None:
            return translate("questions", "Unsure: is this “{0}”?").format(name)
        return translate("questions", "Unsure: was that {0} × {1}?").format(self.reps, name)


@dataclass(slots=True, eq=False)
class Questions:
    """At most one question at a time; finished sets are asked about before what is under way."""

    current: Question | None = None
    _asked: set[UUID] = field(default_factory=set)
    _declined: set[str] = field(default_factory=set)
    _confirmed: set[str] = field(default_factory=set)
    _guess: str = ""
    _since_s: float = 0.0

    def see(self, snapshot: Snapshot | None, done: Sequence[Set | Hold], author: str) -> list[Correction]:
        """Takes the newest; gives the corrections that follow from what was answered before."""
        corrections = []
        for one in done:
            if isinstance(one, Set) and one.id not in self._asked:
                self._asked.add(one.id)
                corrections += self._finished(one, author)
        if self.current is None or self.current.set_id is None:
            self.current = self._under_way(snapshot)
        return corrections

    def answer(self, yes: bool, author: str) -> tuple[str, list[Correction]]:
        """Takes the answer: the exercise that the coach is to be told, if any, and what is to correct."""
        asked, self.current = self.current, None
        if asked is None:
            return "", []
        if asked.set_id is not None:
            return "", [_correction(asked.set_id, asked.exercise if yes else NONE, author)]
        (self._confirmed if yes else self._declined).add(asked.exercise)
        return (asked.exercise if yes else ""), []

    def _finished(self, one: Set, author: str) -> list[Correction]:
        """A set is over: what was said of it while it was under way is kept, or it is asked about."""
        if one.exercise in self._confirmed:
            self._confirmed.discard(one.exercise)
            return [_correction(one.id, one.exercise, author)]
        if one.unsure and one.exercise in self._declined:
            return [_correction(one.id, NONE, author)]
        if one.unsure:
            self.current = Question(one.exercise, one.id, one.valid_reps)
        return []

    def _under_way(self, snapshot: Snapshot | None) -> Question | None:
        """The question about this moment, None where the coach knows or nothing is worth asking."""
        if snapshot is None or not snapshot.coach.unsure or snapshot.recognition is None:
            self._guess = ""
            return None
        guess = snapshot.coach.guess
        worth = guess in EXERCISES and guess not in self._declined
        if not worth or snapshot.recognition.confidence < WORTH_ASKING:
            self._guess = ""
            return None
        if guess != self._guess:
            self._guess, self._since_s = guess, snapshot.time_s
        return Question(guess) if snapshot.time_s - self._since_s >= ASK_AFTER_S else None


def _correction(set_id: UUID, exercise: str, author: str) -> Correction:
    return Correction(set_id, "exercise", exercise, author, reason="answered while training")
