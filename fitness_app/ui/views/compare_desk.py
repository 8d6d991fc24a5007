"""Reads what a set can be compared with, and then the sets of what was chosen."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from fitness_app.domain.comparison import Take
from fitness_app.domain.review import Reference
from fitness_app.domain.sheet import Sheet
from fitness_app.domain.workout import Set
from fitness_app.ui.background import Report
from fitness_app.ui.latest import Latest
from fitness_app.ui.services_compare import Consulting
from fitness_app.ui.view_models import compare_options as model
from fitness_app.ui.view_models.compare_options import Option
from fitness_app.ui.view_models.compared import counterpart, sets_of, take_from
from fitness_app.ui.views.compare_choice import CompareChoice

Listed = tuple[Sequence[Reference], Sequence[Option], UUID | None]


class CompareDesk(QObject):
    """Fills the lists of a `CompareChoice` in the background.

    `told` says why there is nothing to compare with yet, `ready` that there is: `chosen` is it. `motion`
    gives the reference that is chosen, None where it is a visit.
    """

    told = Signal(str)
    ready = Signal()
    motion = Signal(object)

    def __init__(self, consulting: Consulting, latest: Latest, choice: CompareChoice) -> None:
        super().__init__()
        self._consulting, self._latest, self._choice = consulting, latest, choice
        self._sheet: Sheet | None = None
        self._takes: Sequence[Take] = ()
        self._references: dict[UUID, Reference] = {}
        self._wanted: UUID | None = None
        choice.other_changed.connect(self.read)
        choice.part_changed.connect(self.ready)

    @property
    def chosen(self) -> Take | None:
        """What is compared with, None while nothing is read."""
        place = self._choice.part.currentIndex()
        return self._takes[place] if 0 <= place < len(self._takes) else None

    def open(self, sheet: Sheet | None) -> None:
        """Turns to another visit; of the same one what was chosen is chosen again."""
        before, self._sheet = self._sheet, sheet
        if sheet is None or before is None or sheet.session.info.id != before.session.info.id:
            self._wanted = None

    def want(self, key: UUID) -> None:
        """Compares with this once it is in the list."""
        self._wanted = key

    def read_list(self) -> None:
        """Reads which visits and references there are; what is compared stays where it is still chosen."""
        one, sheet = self._choice.chosen, self._sheet
        if one is None or sheet is None:
            return
        exercise, here, wide = one.exercise, sheet.session.info, self._choice.everyone.isChecked()

        def listed(_: Report) -> Listed:
            visits, kept = self._consulting.visits(), self._consulting.references(exercise)
            found = model.visits(visits, here, exercise, everyone=wide)
            return kept, model.references(kept) + found, model.usual(found, visits, here)

        self._latest.read("list", listed, self._offer)

    def forget(self) -> None:
        """Nothing is chosen any more."""
        self._takes = ()
        self._choice.offer_parts((), 0)
        self._latest.drop("other")

    def read(self) -> None:
        """Reads the sets of the visit that is chosen, or the reference."""
        option, one = self._choice.option, self._choice.chosen
        motion = self._references.get(option.key) if option else None
        self.forget()
        self.motion.emit(motion)
        if option is None or one is None:
            self.told.emit(self.tr("Choose a visit or a reference to compare with."))
            return
        self._wanted = option.key
        self.told.emit(self.tr("Reading…"))
        self._latest.read("other", lambda _: self._taken(option, one, motion), self._take)

    def _offer(self, listed: Listed) -> None:
        kept, options, usual = listed
        self._references = {each.id: each for each in kept}
        wanted = self._wanted if self._wanted in {each.key for each in options} else usual
        if self._takes and self._choice.shows(options, wanted):
            return  # something else was changed
        self._choice.offer(options, wanted)
        if options:
            self.read()
            return
        self.forget()
        none = self.tr("No other visit has this exercise yet. Keep a repetition as a reference to compare.")
        self.told.emit(none)

    def _taken(self, option: Option, one: Set, motion: Reference | None) -> Sequence[Take]:
        """In the background."""
        if motion is not None:
            return [self._consulting.shown(motion)]
        sheet = self._consulting.open(option.key)
        return [take_from(sheet, each) for each in sets_of(sheet, one.exercise)]

    def _take(self, takes: Sequence[Take]) -> None:
        one, sheet = self._choice.chosen, self._sheet
        if one is None or sheet is None or not takes:
            told = self.tr("Nothing of this exercise was counted there: choose another visit.")
            self.told.emit(told)
            return
        self._takes = takes
        self._choice.offer_parts(takes, counterpart(one, sheet, [take.one for take in takes]))
        self.ready.emit()
