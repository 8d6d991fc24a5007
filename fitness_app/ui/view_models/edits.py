"""What was changed in the log, step by step, so that each step can be taken back and done again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from fitness_app.domain.review import Correction, undo

MOST_STEPS = 200

Do = Callable[[], object]


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One change: `words` say what was done; both callables may take a moment and raise UserError.

    A sentence that one of them gives is told, too.
    """

    words: str
    do: Do
    undo: Do


@dataclass(slots=True, eq=False)
class Edits:
    """Steps that were done, and those that were taken back and can be done again."""

    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)

    def did(self, step: Step) -> None:
        """Remembers a step that was just done for the first time."""
        self.done.append(step)
        del self.done[:-MOST_STEPS]
        self.undone.clear()

    def took_back(self, step: Step) -> None:
        """Remembers that the last step was taken back."""
        self.done.remove(step)
        self.undone.append(step)

    def did_again(self, step: Step) -> None:
        """Remembers that a step was done once more."""
        self.undone.remove(step)
        self.done.append(step)

    @property
    def last(self) -> Step | None:
        """The step that would be taken back now."""
        return self.done[-1] if self.done else None

    @property
    def next(self) -> Step | None:
        """The step that would be done again now."""
        return self.undone[-1] if self.undone else None


class Correcting:
    """Corrections that go together; taking them back adds others, so that nothing is ever rubbed out.

    They are made when they are first done, which may take a moment.
    """

    def __init__(
        self, make: Callable[[], Sequence[Correction]], keep: Callable[[Correction], object]
    ) -> None:
        self._make = make
        self._keep = keep
        self._standing: list[Correction] = []
        self._begun = False

    def do(self) -> None:
        """Adds them, or takes back what took them back."""
        if self._begun:
            self._turn()
            return
        self._standing = list(self._make())
        for correction in self._standing:
            self._keep(correction)
        self._begun = True

    def undo(self) -> None:
        """Takes them back, the last one first."""
        self._turn()

    def _turn(self) -> None:
        self._standing = [undo(each, each.author) for each in reversed(self._standing)]
        for each in self._standing:
            self._keep(each)
