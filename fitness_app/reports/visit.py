"""One visit of one person, with all that a report tells of it."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from fitness_app.domain.difference import Point
from fitness_app.domain.errors import UserError
from fitness_app.domain.exercises import exercise_named
from fitness_app.domain.person import Calibration, Person
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.quality import UNSEEN, Quality, measured_joint, quality_of
from fitness_app.domain.review import Review
from fitness_app.domain.workout import SessionDetail, Set

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True, eq=False)
class Visit:
    """A session as corrected by people, whose it was, its poses by set, and the notes on it."""

    session: SessionDetail
    person: Person
    tracks: Mapping[UUID, PoseTrack] = field(default_factory=dict)
    notes: tuple[Review, ...] = ()
    calibrations: Mapping[str, Calibration] = field(default_factory=dict)
    """The measurement in force of each joint, by its name."""
    earlier: Mapping[str, tuple[Point, ...]] = field(default_factory=dict)
    """The mean range of each exercise in the visits up to this one, oldest first, where it could be told."""

    def quality(self, one: Set) -> Quality:
        """How well a set was seen."""
        track = self.tracks.get(one.id)
        return UNSEEN if track is None or not len(track) else quality_of(track, exercise_named(one.exercise))

    def calibration(self, one: Set) -> Calibration | None:
        """The goniometer's word on the joint that a set measures."""
        return self.calibrations.get(measured_joint(exercise_named(one.exercise)))

    def recorded(self) -> list[tuple[Set, PoseTrack]]:
        """The sets whose poses were kept.

        Raises UserError where there is none.
        """
        found = [(one, self.tracks[one.id]) for one in self.session.sets if one.id in self.tracks]
        if not found:
            raise UserError("No poses were kept of this session: choose another format, or another session.")
        return found


def file_name(text: str) -> str:
    """Words as part of a file name that every system takes: letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKC", text)
    kept = re.sub(r"[^\w]+", "-", plain).strip("-_")
    return kept[:LONGEST_NAME] or "visit"


def one_line(text: str) -> str:
    """Text without line breaks, tabs and other control characters, for formats of lines and columns."""
    return "".join(" " if unicodedata.category(each) == "Cc" else each for each in text).strip()


def prose(text: str) -> str:
    """Text of several lines without the control characters that other formats forbid."""
    return "\n".join(one_line(line) for line in text.splitlines()).strip()
