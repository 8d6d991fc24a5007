"""The coach: turns poses and recognitions into sets, repetitions and holds."""

import math
from collections.abc import Mapping
from types import MappingProxyType

from fitness_app.domain.angles import Bodies, joint
from fitness_app.domain.bout import WINDOW_S, Bout, Guess
from fitness_app.domain.coach_state import CoachState
from fitness_app.domain.effort import FRESH
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.exercises import EXERCISES, exercise_named
from fitness_app.domain.holds import HoldTimer
from fitness_app.domain.placement import Placement, Scene
from fitness_app.domain.pose import Pose
from fitness_app.domain.recognition import NONE, UNSURE, Recognition, Steady
from fitness_app.domain.sets import Believes, OpenSet
from fitness_app.domain.workout import Event, Hold, HoldEnded, Rep

REST_S = 10.0
"""A rest longer than this ends the set, a shorter one is a pause."""
BEFORE_S, AFTER_S = 0.9, 1.2
"""Answers from so long before to so long after the end of a repetition speak of it."""
STUCK_S = 25.0
"""A repetition that is under way for longer no longer keeps the set open."""
LEAST_UNSURE_REPS = 2
"""A set of which the recogniser never was sure has at least so many repetitions."""
WATCHED_S = 2.5
LONG_S = 5.0
"""A single movement that people also make in daily life is a set where answers are sure of it for longer than
one movement of two seconds can fill their windows."""
SURE_S = 1.75
"""For so long it is enough where the recording ends on it."""
LEANING_S = 1.5
"""For so long answers must have guessed such a movement, where none was sure for long."""


class Coach:
    """Follows one person through a session.

    Poses come in order of time; recognitions come a little later than the poses that they speak of. With a
    chosen `exercise` (a name from the table, else UserError, or one of the user's own) recognitions are
    passed on but change nothing. `own` are exercises of the user's own that are counted in their own way, by
    their names.
    """

    def __init__(
        self, exercise: str | Exercise | None = None, own: Mapping[str, Exercise] = MappingProxyType({})
    ) -> None:
        chosen = _entry(exercise) if isinstance(exercise, str) else exercise
        self._own = own
        self._chosen = chosen and own.get(chosen.name, chosen)
        self._bodies = Bodies()
        self._placement = Placement(self._chosen)
        self._scene = Scene()
        self._steady = Steady()
        self._bout = Bout()
        self._newest: Recognition | None = None
        self._now = 0.0
        self._set: OpenSet | None = None
        self._hold: HoldTimer | None = None

    @property
    def state(self) -> CoachState:
        """What is going on now."""
        label = self._chosen.name if self._chosen else self._steady.label
        rule = self._set.cue if self._set else None
        return CoachState(
            exercise=label,
            confidence=1.0 if self._chosen else self._steady.confidence,
            unsure=label == UNSURE,
            guess=self._guessed,
            reps=self._set.valid_reps if self._set else 0,
            progress=self._set.progress if self._set else 0.0,
            hold_s=self._hold.hold_s if self._hold else 0.0,
            cue=rule.sentence if rule else "",
            highlight=tuple(joint(name, side) for name in rule.joints for side in (0, 1)) if rule else (),
            effort=self._set.effort if self._set else FRESH,
            range_text=self._set.range_text if self._set else "",
            advice="" if self.busy else self._placement.advice,
            last=self._set.reps[-1] if self._set and self._set.reps else None,
            began_s=self._set.reps[0].start if self._set and self._set.reps else math.nan,
        )

    @property
    def _guessed(self) -> str:
        """The best guess of the newest answer, or what was chosen."""
        if self._chosen or self._newest is None:
            return self._chosen.name if self._chosen else ""
        return self._newest.guess or self._newest.label

    @property
    def busy(self) -> bool:
        """Whether a set or a hold is under way: no time for advice on where to stand."""
        return bool((self._set and self._set.reps) or (self._hold and self._hold.hold_s > 0.0))

    def notice(self, scene: Scene) -> None:
        """Takes what the picture tells beside the pose: its brightness and how many people are in it."""
        self._scene = scene

    def update(self, pose: Pose) -> tuple[Event, ...]:
        """Takes the next pose; returns the repetitions, sets and holds that it completed."""
        self._now = pose.time_s
        self._bout.see(pose)
        if not self.busy:
            self._placement.see(self._bodies.body(pose), self._scene)
        if self._chosen and self._set is None and self._hold is None:
            return self._begin(self._chosen, 1.0)
        events: tuple[Event, ...] = ()
        if self._hold:
            events = _told(self._hold.update(pose))
        if self._set:
            events += self._set.update(pose)
            events += self._end() if self._rested() else ()
        return events

    def heard(self, recognition: Recognition) -> tuple[Event, ...]:
        """Takes the next answer of the recogniser; returns it with all that follows from it."""
        if self._chosen:
            return (recognition,)
        self._newest = recognition
        self._bout.hear(recognition)
        before = self._steady.label
        label = self._steady.heard(recognition)
        review = self._reviewed(self._set) if self._set else ()
        if label not in (NONE, UNSURE):
            return (recognition, *review, *self._follow(label, recognition))
        if label == NONE != before:
            return (recognition, *review, *self._stop_hold(), *self._guess())
        return (recognition, *review)

    def _reviewed(self, under_way: OpenSet) -> tuple[Event, ...]:
        """What counts of a set now that another answer has been heard."""
        under_way.trusted |= self._bout.sure_s(under_way.exercise.name) >= LONG_S
        return under_way.review(self._now)

    def told(self, exercise: str) -> tuple[Event, ...]:
        """Takes the athlete's own word for what is going on; the last seconds are read again with it."""
        if self._chosen or (self._set and self._set.exercise.name == exercise):
            return ()
        self._steady.told(exercise)
        return self._end() + self._begin(self._named(exercise), 1.0, surely=True)

    def finish(self) -> tuple[Event, ...]:
        """Ends the session: closes what is under way, or reads a bout that never was sure again."""
        if self._set and self._newest and self._newest.label == self._set.exercise.name:
            self._set.trusted |= self._bout.sure_s(self._set.exercise.name) >= SURE_S
        if self._set or self._hold:
            return self._end()
        return () if self._chosen else self._guess(ended=True)

    def _follow(self, label: str, recognition: Recognition) -> tuple[Event, ...]:
        """Goes on with the exercise that is sure, or changes to it."""
        if self._hold and self._hold.exercise.name == label:
            return ()
        if self._set and self._set.exercise.name == label:
            self._set.confidence = max(self._set.confidence, recognition.confidence)
            return ()
        return self._end() + self._begin(self._named(label), self._steady.confidence)

    def _begin(self, exercise: Exercise, confidence: float, surely: bool = False) -> tuple[Event, ...]:
        """Opens an exercise and reads the last seconds again, so that its first repetition is not lost."""
        since = 0.0 if self._chosen else self._bout.began(exercise.name)
        past = self._bout.poses_since(since)
        if exercise.hold:
            self._hold = hold = HoldTimer(exercise)
            return tuple(event for pose in past for event in _told(hold.update(pose)))
        surely = surely or self._chosen is not None
        believes = _always if surely else self._believer(exercise.name, since)
        self._set = fresh = OpenSet(exercise, confidence, self._now, believes)
        fresh.trusted |= surely or self._bout.sure_s(exercise.name) >= LONG_S
        return tuple(event for pose in past for event in fresh.update(pose))

    def _end(self) -> tuple[Event, ...]:
        """Closes what is under way."""
        events = self._stop_hold()
        if self._set:
            events += self._set.close()
            self._bout.clear(self._set.reps[-1].end if self._set.reps else self._now)
        self._set = None
        return events

    def _stop_hold(self) -> tuple[Event, ...]:
        events = _told(self._hold.finish()) if self._hold else ()
        self._hold = None
        return events

    def _guess(self, ended: bool = False) -> tuple[Event, ...]:
        """Reads the bout again as the exercise that most answers guessed, for a set marked unsure.

        One repetition is enough only where a recording ends just as the recogniser is becoming sure, and not
        in the first moments: a single clap of the hands looks like a curl.
        """
        guess = self._bout.guess()
        if self._set or not guess or not self._may_be_a_set(guess):
            return ()
        maybe = OpenSet(self._named(guess.exercise), guess.share, self._now, _always)
        events = tuple(e for pose in self._bout.poses_since(guess.since) for e in maybe.update(pose))
        events += maybe.close(unsure=True)
        becoming = guess.now or (guess.leaning and maybe.trusted)
        single = ended and becoming and self._bout.length_s >= WATCHED_S
        if maybe.valid_reps < (1 if single else LEAST_UNSURE_REPS):
            return ()
        self._bout.clear(self._now)
        return events

    def _may_be_a_set(self, guess: Guess) -> bool:
        """Whether repetitions may be logged on a guess: of a movement of daily life only on a lasting one."""
        exercise = self._named(guess.exercise)
        return not exercise.hold and (not exercise.everyday or guess.lasted_s >= LEANING_S)

    def _believer(self, exercise: str, sure_since: float) -> Believes:
        """Says of a repetition whether the answers on its time let it count.

        Of the past that is read again, all is believed that ended in a window which speaks for the exercise.
        """
        begun = self._now

        def believes(rep: Rep) -> bool:
            if sure_since + WINDOW_S / 2 <= rep.end <= begun:
                return True
            balance = self._bout.balance(exercise, rep.end - BEFORE_S, rep.end + AFTER_S)
            return balance > 0.0 or (balance == 0.0 and self._steady.label == exercise)

        return believes

    def _named(self, name: str) -> Exercise:
        return self._own.get(name) or exercise_named(name)

    def _rested(self) -> bool:
        if not self._set:
            return False
        return self._set.idle_s(self._now) > (STUCK_S if self._set.moving else REST_S)


def _always(_: Rep) -> bool:
    return True


def _told(holds: tuple[Hold, ...]) -> tuple[Event, ...]:
    return tuple(HoldEnded(hold) for hold in holds)


def _entry(name: str) -> Exercise:
    if name not in EXERCISES:
        raise UserError("There is no exercise {0!r}; choose one of {1}.", name, ", ".join(sorted(EXERCISES)))
    return EXERCISES[name]
