"""What is said aloud while somebody trains, and when."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.today import PlannedSet
from fitness_app.domain.workout import Hold, Set
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui import words

translate = QCoreApplication.translate

CUE_PAUSE_S = 6.0
"""Between two pieces of advice."""
SAME_CUE_S = 20.0
"""Before the same advice is given again."""
HOLD_EVERY_S = 10.0


class Kind(StrEnum):
    """What a prompt is about: each kind can be switched off."""

    COUNT = "count"
    CUE = "cue"
    NEWS = "news"


class Tone(StrEnum):
    """A short tone, by the name of its file."""

    NONE = ""
    TICK = "tick"
    GO = "go"
    SET = "set"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Prompt:
    """One thing to be said, and the tone that goes before it; either may be empty."""

    kind: Kind
    text: str = ""
    tone: Tone = Tone.NONE


@dataclass(slots=True, eq=False)
class Prompter:
    """Follows one session and says what is new; it never says the same thing twice in a row."""

    _reps: int = 0
    _held: int = 0
    _finished: int = 0
    _left: int = -1
    _cue: str = ""
    _cue_s: float = -math.inf
    _resting: bool = False
    _plan: tuple[PlannedSet, ...] = field(default=())

    def countdown(self, left_s: int) -> list[Prompt]:
        """Takes the whole seconds that are left, 0 from the start on."""
        if left_s == self._left:
            return []
        before, self._left = self._left, left_s
        if left_s > 0:
            return [Prompt(Kind.NEWS, str(left_s), Tone.TICK)]
        return [Prompt(Kind.NEWS, translate("prompts", "Go"), Tone.GO)] if before > 0 else []

    def see(self, snapshot: Snapshot, done: Sequence[Set | Hold]) -> list[Prompt]:
        """Takes the newest of a session."""
        told = [*self._count(snapshot), *self._over(done)]
        return told + self._advise(snapshot)

    def rest(self, over: bool, following: PlannedSet | None) -> list[Prompt]:
        """Takes whether the planned rest is over, and what is next."""
        if over == self._resting:
            return []
        self._resting = over
        if not over:
            return []
        text = translate("prompts", "The rest is over.")
        if following is not None:
            text += " " + translate("prompts", "Next: {0}.").format(words.exercise_name(following.exercise))
        return [Prompt(Kind.NEWS, text, Tone.REST)]

    def _count(self, snapshot: Snapshot) -> list[Prompt]:
        state = snapshot.coach
        before, self._reps = self._reps, state.reps
        if state.reps > before:
            return [Prompt(Kind.COUNT, str(state.reps))]
        held, self._held = self._held, int(state.hold_s // HOLD_EVERY_S)
        if self._held > held:
            seconds = round(self._held * HOLD_EVERY_S)
            return [Prompt(Kind.COUNT, translate("prompts", "{0} seconds").format(seconds))]
        return []

    def _over(self, done: Sequence[Set | Hold]) -> list[Prompt]:
        before, self._finished = self._finished, len(done)
        if len(done) <= before:
            return []
        text = translate("prompts", "Set done: {0}.").format(words.totals_of(done[before:]))
        return [Prompt(Kind.NEWS, text, Tone.SET)]

    def _advise(self, snapshot: Snapshot) -> list[Prompt]:
        cue = snapshot.coach.cue or snapshot.coach.advice
        since = snapshot.time_s - self._cue_s
        if not cue or since < (SAME_CUE_S if cue == self._cue else CUE_PAUSE_S):
            return []
        self._cue, self._cue_s = cue, snapshot.time_s
        return [Prompt(Kind.CUE, words.sentence(cue))]


class Turn:
    """Who speaks: one prompt at a time. Of those that wait only the newest is said; news interrupt.

    A count that had to wait for longer than `LATE_S` is no longer said: the next one is on its way.
    """

    LATE_S = 1.2

    def __init__(self) -> None:
        self._speaking: Prompt | None = None
        self._waiting: tuple[Prompt, float] | None = None

    @property
    def quiet(self) -> bool:
        """Whether nothing is being said."""
        return self._speaking is None

    def offer(self, prompt: Prompt, now_s: float) -> bool:
        """Takes a prompt; True where it is to be said at once, over whatever is being said."""
        if self._speaking is None or prompt.kind is Kind.NEWS:
            self._speaking, self._waiting = prompt, None
            return True
        if self._waiting is None or self._waiting[0].kind is not Kind.CUE or prompt.kind is Kind.CUE:
            self._waiting = (prompt, now_s)
        return False

    def finished(self, now_s: float) -> Prompt | None:
        """The prompt is said to its end; gives the one that is to be said now, if any."""
        waiting, self._waiting, self._speaking = self._waiting, None, None
        if waiting is None or (waiting[0].kind is Kind.COUNT and now_s - waiting[1] > self.LATE_S):
            return None
        self._speaking = waiting[0]
        return waiting[0]
