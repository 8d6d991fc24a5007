"""Reads the kept poses of a set once more, with today's networks and counter: what would be different."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from fitness_app.domain.clip import Clip, ClipWindow
from fitness_app.domain.counters import counter_for
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import NONE, ModelId, Recognition, votes_of
from fitness_app.domain.review import Correction, Recut
from fitness_app.domain.workout import PIPELINE_VERSION, Rep, Set

REREAD = "re-analysed"
"""How the reason of a correction begins that a re-analysis made."""
SHARE = 0.5
"""Of all votes a new name needs more than this share, else the old one stays."""
SAME_S, SAME_DEG = 0.1, 0.5

Ask = Callable[[Clip], Recognition]


@dataclass(frozen=True, slots=True)
class Rereading:
    """A set beside what is read in its poses today.

    `kept` says why it is left alone: "no poses", or "corrected by hand"; then nothing else differs.
    """

    before: Set
    exercise: str
    confidence: float
    reps: tuple[Rep, ...]
    kept: str = ""

    @property
    def renamed(self) -> bool:
        """Whether the set gets another name."""
        return self.exercise != self.before.exercise

    @property
    def recounted(self) -> bool:
        """Whether any repetition is new, gone, or measured differently."""
        old = self.before.reps
        return len(old) != len(self.reps) or not all(map(_same, old, self.reps))

    @property
    def changes(self) -> bool:
        """Whether accepting it would change anything."""
        return self.renamed or self.recounted


def _same(old: Rep, new: Rep) -> bool:
    times = max(abs(old.start - new.start), abs(old.peak - new.peak), abs(old.end - new.end))
    ranges = abs(old.range_deg - new.range_deg) <= SAME_DEG or old.range_deg != old.range_deg
    return old.valid == new.valid and times <= SAME_S and ranges


def left_alone(one: Set, why: str) -> Rereading:
    """A set that is not read again."""
    return Rereading(one, one.exercise, one.confidence, one.reps, why)


def reread(one: Set, track: PoseTrack, ask: Ask, window_s: float) -> Rereading:
    """Names the set by all answers to clips of its poses, then counts it again from the first pose on."""
    exercise, confidence = name_of(track, ask, window_s)
    if not exercise or confidence <= SHARE:
        exercise, confidence = one.exercise, one.confidence
    reps = one.reps if exercise == NONE else count(track, exercise)
    return Rereading(one, exercise, confidence, reps)


def name_of(track: PoseTrack, ask: Ask, window_s: float) -> tuple[str, float]:
    """The label with most votes over a track and its share of them; nothing where no clip is long enough."""
    window = ClipWindow(window_s)
    answers = []
    for pose in track:
        window.add(pose)
        clip = window.due()
        if clip is not None:
            answers.append(ask(clip))
    votes = votes_of(answers)
    if not votes:
        return "", 0.0
    best = max(votes, key=lambda label: votes[label])
    return best, votes[best] / max(sum(votes.values()), 1e-9)


def count(track: PoseTrack, exercise: str) -> tuple[Rep, ...]:
    """The repetitions of an exercise in a track."""
    counter = counter_for(exercise_named(exercise))
    return tuple(rep for pose in track for rep in counter.update(pose)) + counter.finish()


@dataclass(frozen=True, slots=True)
class Signature:
    """Who accepts a re-analysis, and the models that made it."""

    author: str
    models: Mapping[str, ModelId]

    @property
    def reason(self) -> str:
        """Why the set was changed, for the ledger."""
        model = self.models.get("skeleton")
        return f"{REREAD} with {model.name} {model.sha256[:8]}" if model else REREAD


def corrections_for(found: Rereading, signature: Signature) -> tuple[Correction, ...]:
    """What accepting it adds to the log; the old result stays beside it."""
    made: list[Correction] = []
    key, author, reason = found.before.id, signature.author, signature.reason
    if found.renamed:
        made.append(Correction(key, "exercise", found.exercise, author, reason))
    if found.recounted:
        replaced = tuple(rep.id for rep in found.before.reps)
        recut = Recut(replaced, found.reps, PIPELINE_VERSION, signature.models)
        made.append(Correction(key, "recut", recut, author, reason))
    return tuple(made)


def by_hand(one: Set, corrections: Sequence[Correction]) -> bool:
    """Whether a person corrected a set or a repetition of it: their word is not overruled by a machine."""
    mine: set[UUID] = {one.id, *(rep.id for rep in one.reps)}
    return any(
        each.target in mine and each.what != "undo" and not each.reason.startswith(REREAD)
        for each in corrections
    )
