"""What the Teach page shows and does, without a widget."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import KnownSet, Order, Taught, Verdict, label_of
from fitness_app.ui.view_models.teach_text import set_text, trouble_of

translate = QCoreApplication.translate

LEAST_SETS = 3


@dataclass(frozen=True, slots=True)
class SetLine:
    """One set to choose from: a set of the log by its key, or a file."""

    key: UUID | Path
    text: str
    chosen: bool


@dataclass(slots=True, eq=False)
class TeachViewModel:
    """What is to be taught, from which sets, and what came of it.

    Sets that bear the name already are chosen by themselves. `doing` is the work under way, None while there
    is none; `trouble` is one sentence, empty while all is well.
    """

    name: str = ""
    sets: tuple[KnownSet, ...] = ()
    taught: tuple[Taught, ...] = ()
    files: tuple[Path, ...] = ()
    corrections: bool = True
    doing: Doing | None = None
    verdict: Verdict | None = None
    trouble: str = ""
    _chosen: dict[UUID, bool] = field(default_factory=dict)

    @property
    def label(self) -> str:
        """The name under which the movement is kept; empty where it is none yet."""
        try:
            return label_of(self.name) if self.name.strip() else ""
        except UserError:
            return ""

    @property
    def lines(self) -> list[SetLine]:
        """Everything to choose from, files first, then the newest sets."""
        told = [SetLine(file, file.name, chosen=True) for file in self.files]
        return [*told, *(SetLine(one.id, set_text(one), self._is_chosen(one)) for one in self.sets)]

    @property
    def corrected(self) -> int:
        """How many sets of the log were corrected by a person."""
        return sum(one.corrected for one in self.sets)

    @property
    def order(self) -> Order:
        """What is to be taught now."""
        chosen = tuple(one.id for one in self.sets if self._is_chosen(one))
        # Without a name only corrections teach: whatever was chosen belongs to no movement.
        if not self.label:
            return Order("", corrections=self.corrections)
        return Order(self.label, chosen, self.files, self.corrections)

    @property
    def missing(self) -> int:
        """How many sets are still needed at least; 0 where it is enough."""
        if not self.label:
            return 0
        known = sum(one.sets for one in self.taught if one.label == self.label)
        return max(0, LEAST_SETS - known - len(self.order.sets) - len(self.files))

    @property
    def can_teach(self) -> bool:
        """Whether there is enough to learn from, and nothing under way."""
        if self.doing is not None:
            return False
        return self.missing == 0 if self.label else bool(self.corrections and self.corrected)

    def choose(self, key: UUID | Path, chosen: bool) -> None:
        """Takes a set, or leaves it out; a file that is left out is forgotten."""
        if isinstance(key, UUID):
            self._chosen[key] = chosen
        elif not chosen:
            self.files = tuple(file for file in self.files if file != key)

    def add_files(self, files: Sequence[Path]) -> None:
        """Takes more files, each once."""
        self.files = tuple(dict.fromkeys([*self.files, *files]))

    def learned(self, verdict: Verdict) -> None:
        """Takes what a lesson came to; after a good one the form is empty again."""
        self.doing, self.verdict, self.trouble = None, verdict, ""
        if verdict.kept:
            self.name, self.files = "", ()
            self._chosen.clear()

    def failed(self, error: Exception) -> None:
        """Takes what went wrong."""
        self.doing = None
        self.trouble = trouble_of(error)

    def _is_chosen(self, one: KnownSet) -> bool:
        return self._chosen.get(one.id, bool(self.label) and one.exercise == self.label)
