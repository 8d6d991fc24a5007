"""Teaching a new movement: from which sets, and what came of it."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal
from uuid import UUID

from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import NONE, UNSURE
from fitness_app.domain.signals import Drive

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class KnownSet:
    """A set of the log whose movement was kept, so that it can teach. `exercise` is its label now.

    `corrected` says that a person gave it another label than the machine did.
    """

    id: UUID
    exercise: str
    athlete: str
    at: datetime
    seconds: float
    reps: int
    corrected: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be taught: the movement `label`, by sets of the log and by files (videos or recordings).

    `label` is empty where only corrections teach. With `corrections` every corrected set teaches its label.
    """

    label: str
    sets: tuple[UUID, ...] = ()
    files: tuple[Path, ...] = ()
    corrections: bool = True


@dataclass(frozen=True, slots=True)
class Taught:
    """A movement that the model in use was taught: by how many sets, and how many of them it names unseen.

    `drive` is by what it is counted, None where any movement counts; `joined` where it is counted by all that
    moves, of which `drive` is what moves most.
    """

    label: str
    sets: int
    sets_right: int
    share: float
    drive: Drive | None = None
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Learned:
    """How one movement fares on sets that were not learned from, with the model in use and with the new one.

    `before` and `after` are the shares of their windows that are surely named right; `sets_before` and
    `sets_after` count the sets of which that is most. `alike` is the shipped exercise that most of their
    windows look like, empty where there is none.
    """

    label: str
    sets: int
    windows: int
    before: float
    after: float
    sets_before: int
    sets_after: int
    alike: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a lesson came to; `kept` says whether the new model is in place, `reason` why not, in a sentence.

    `fault` says the same in a word, `about` which movement is at fault: "hardly" it is hardly recognised,
    "worse" it was known better, "others" other exercises suffer, "alike" it looks too much like others,
    "same" nothing is gained; both are empty where all is well.
    `shipped_before` and `shipped_after` are the accuracies on the shipped classes, of people of whom the head
    saw nothing; `false_alarms` is the share of those windows that are surely called a taught movement.
    """

    learned: tuple[Learned, ...]
    shipped_before: float
    shipped_after: float
    false_alarms: float
    kept: bool
    reason: str = ""
    seconds: float = 0.0
    fault: Literal["", "hardly", "worse", "others", "alike", "same"] = ""
    about: str = ""


def label_of(name: str) -> str:
    """The name under which a movement is kept, from what a person typed: "Cossack squat" → "cossack_squat".

    Raises UserError for one that is empty, too long, or means something else here.
    """
    words = "".join(letter if letter.isalnum() else " " for letter in name.casefold()).split()
    label = "_".join(words)
    if not label:
        raise UserError("The exercise needs a name: write one, such as 'Cossack squat'.")
    if len(label) > LONGEST_NAME:
        raise UserError("This name is too long: {0} letters at most.", LONGEST_NAME)
    if label in (NONE, UNSURE):
        raise UserError("{0!r} means something else here: choose another name.", name)
    return label
