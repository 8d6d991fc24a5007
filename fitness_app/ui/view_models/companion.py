"""Everything of a session beside its count: gauges, plan, questions, prompts, raised arms, delayed mirror."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from fitness_app.domain.hands_free import RaisedArms, may_stop
from fitness_app.domain.review import Correction
from fitness_app.domain.today import PlannedSet, following, ticked
from fitness_app.live.echo import Echo, Past
from fitness_app.live.film import Film
from fitness_app.live.snapshot import Snapshot
from fitness_app.ui.view_models.gauges import Gauges
from fitness_app.ui.view_models.live import LiveViewModel, Stage
from fitness_app.ui.view_models.prompts import Prompt, Prompter
from fitness_app.ui.view_models.questions import Questions


@dataclass(frozen=True, slots=True)
class Found:
    """What one look at the session led to: things to say, corrections to keep, whether to stop."""

    prompts: tuple[Prompt, ...] = ()
    corrections: tuple[Correction, ...] = ()
    stop: bool = False


@dataclass(slots=True, eq=False)
class Companion:
    """Follows the sessions of a `LiveViewModel`; the page calls `look` after each `poll`.

    `athlete` and `hands_free` ask what the user chose; `planned` is today's plan by the log, which holds the
    session that has ended where `settled` is its id.
    """

    model: LiveViewModel
    athlete: Callable[[], str]
    hands_free: Callable[[], bool]
    planned: tuple[PlannedSet, ...] = ()
    settled: UUID | None = None
    delayed: bool = False
    silent: str = ""
    """Why nothing is heard though it was wished; empty where all is well or nothing was said yet."""
    gauges: Gauges = field(default_factory=Gauges)
    questions: Questions = field(default_factory=Questions)
    arms: RaisedArms = field(default_factory=RaisedArms)
    _prompter: Prompter = field(default_factory=Prompter)
    _seen: Snapshot | None = None

    def began(self) -> None:
        """A new session has just been started."""
        self.gauges, self.questions, self._prompter = Gauges(), Questions(), Prompter()
        self.arms, self._seen = RaisedArms(), None
        self.arms.forget()
        self.delay(self.delayed)

    def look(self) -> Found:
        """Takes what the model knows now."""
        snapshot, model = self.model.snapshot, self.model
        corrections = self.questions.see(snapshot if model.active else None, model.done, self.athlete())
        if snapshot is None or snapshot is self._seen:
            return Found(corrections=tuple(corrections))
        self._seen = snapshot
        plan = self.plan
        self.gauges.see(snapshot, model.done, plan)
        prompts = self._prompter.countdown(self.countdown)
        if not self.countdown:
            prompts += self._prompter.see(snapshot, model.done)
            prompts += self._prompter.rest(self.gauges.shown.rest_over, following(plan))
        return Found(tuple(prompts), tuple(corrections), self._stops(snapshot))

    def answer(self, yes: bool) -> tuple[Correction, ...]:
        """Takes the answer to the question; gives what is to be kept of it."""
        exercise, corrections = self.questions.answer(yes, self.athlete())
        if exercise and self.model.training is not None:
            self.model.training.session.tell(exercise)
        return tuple(corrections)

    def delay(self, wanted: bool) -> None:
        """Shows what was some seconds ago, or what is now."""
        self.delayed = wanted
        if self.echo is not None:
            self.echo.want(wanted)

    @property
    def plan(self) -> Sequence[PlannedSet]:
        """Today's plan with the sets of this session ticked off."""
        training = self.model.training
        fresh = training is not None and training.kept and training.id != self.settled
        return ticked(self.planned, self.model.done) if fresh else self.planned

    @property
    def countdown(self) -> int:
        """Whole seconds until the session counts, 0 once it does."""
        training, snapshot = self.model.training, self.model.snapshot
        if training is None or snapshot is None or self.model.stage is not Stage.RUNNING:
            return 0
        return max(0, math.ceil(training.session.parts.lead_in_s - snapshot.time_s))

    @property
    def echo(self) -> Echo | None:
        """The delayed mirror of the running session."""
        training = self.model.training
        return training.session.parts.echo if training is not None and self.model.active else None

    @property
    def film(self) -> Film | None:
        """The video of the running session, None where none is kept."""
        training = self.model.training
        return training.session.parts.film if training is not None and self.model.active else None

    @property
    def past(self) -> Past | None:
        """What is to be shown instead of the present, None where the present is."""
        if not self.delayed or self.echo is None or self.model.snapshot is None:
            return None
        return self.echo.seen(self.model.snapshot.time_s)

    def _stops(self, snapshot: Snapshot) -> bool:
        """Whether raised arms have just asked to stop."""
        if not self.hands_free() or self.countdown or self.model.stage is not Stage.RUNNING:
            return False
        if not may_stop(snapshot.coach):
            self.arms.forget()
            return False
        return self.arms.see(snapshot.pose)
