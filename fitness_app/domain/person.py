"""What is known of a person beside the training: who it is, how its joints measure, whose files went out."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Literal
from uuid import UUID, uuid4

import numpy as np
from numpy.typing import NDArray


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Person:
    """An athlete or patient. `identifier` is the number that a clinic knows the person by."""

    name: str
    born_on: date | None = None
    identifier: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Calibration:
    """A joint measured with a goniometer in two positions, beside what the camera saw in them; degrees.

    Raises ValueError where the camera saw the same angle twice: no line goes through that.
    """

    athlete: str
    joint: str
    seen_deg: tuple[float, float]
    known_deg: tuple[float, float]
    author: str
    created_at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)

    def __post_init__(self) -> None:
        if self.seen_deg[0] == self.seen_deg[1]:
            raise ValueError("the two positions were seen at the same angle")

    def corrected(self, angle_deg: float) -> float:
        """The angle that the goniometer would have shown, on the line through both positions."""
        return float(self.along(np.array([angle_deg]))[0])

    def along(self, angles_deg: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n,) the same for many angles."""
        (seen, other), (known, last) = self.seen_deg, self.known_deg
        return known + (angles_deg - seen) * (last - known) / (other - seen)


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what with someone's data, and when: one line of the audit list.

    `what` is "export", "import" or "delete"; `detail` names the format and, until the data is deleted, the
    file. `session_id` is None where it was about more than one session.
    """

    author: str
    what: Literal["export", "import", "delete"]
    detail: str
    athlete: str | None = None
    session_id: UUID | None = None
    at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)


@dataclass(frozen=True, slots=True)
class PersonalModel:
    """A model that learned from one athlete: a folder like any other model's, made from `base`.

    `before` and `after` are the shares of held-out repetitions that were named right. Of one athlete and
    `name` at most one is `active`.
    """

    athlete: str
    name: str
    sha256: str
    folder: str
    base: str
    classes: tuple[str, ...]
    before: float
    after: float
    active: bool = False
    created_at: datetime = field(default_factory=_now)
    id: UUID = field(default_factory=uuid4)
