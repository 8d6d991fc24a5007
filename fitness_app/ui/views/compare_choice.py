"""What is compared with what: a set of this visit, and a set of another one or a reference motion."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from fitness_app.domain.comparison import Take
from fitness_app.domain.workout import Set
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import compare_options as model
from fitness_app.ui.view_models.compare_options import Option
from fitness_app.ui.widgets.elided_choice import ElidedChoice

MOST_VISIBLE = 16
LETTERS = 6


class CompareChoice(QWidget):
    """Lists with what is chosen in them.

    `changed` tells that another set, `other_changed` that another visit or reference, `part_changed` that
    another of its sets was chosen, `wider` that the visits of everyone are wanted, or no longer.
    """

    changed = Signal()
    other_changed = Signal()
    part_changed = Signal()
    wider = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sets, self.other, self.part = ElidedChoice(), ElidedChoice(), ElidedChoice()
        self.everyone = QCheckBox(self.tr("Visits of other patients, too"))
        self._options: tuple[Option, ...] = ()
        self._sets: tuple[Set, ...] = ()
        self._arrange()
        self.sets.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.other.currentIndexChanged.connect(lambda _: self.other_changed.emit())
        self.part.currentIndexChanged.connect(lambda _: self.part_changed.emit())
        self.everyone.toggled.connect(lambda _: self.wider.emit())

    @property
    def chosen(self) -> Set | None:
        """The set of this visit, None where it has none."""
        place = self.sets.currentIndex()
        return self._sets[place] if 0 <= place < len(self._sets) else None

    @property
    def option(self) -> Option | None:
        """What it is compared with, None where nothing was chosen."""
        place = self.other.currentIndex() - 1
        return self._options[place] if 0 <= place < len(self._options) else None

    def offer_sets(self, sets: Sequence[Set]) -> None:
        """Lists the sets of this visit; the one that was chosen stays so."""
        chosen = self.chosen
        self._sets = tuple(sets)
        keys = [one.id for one in sets]
        titles = [model.set_title(number, one) for number, one in enumerate(sets, 1)]
        _fill(self.sets, titles, keys.index(chosen.id) if chosen and chosen.id in keys else 0)

    def offer(self, options: Sequence[Option], wanted: UUID | None) -> None:
        """Lists what there is to compare with, and chooses one of them, or nothing."""
        self._options = tuple(options)
        keys = [one.key for one in options]
        titles = [self.tr("Choose…"), *(one.title for one in options)]
        _fill(self.other, titles, keys.index(wanted) + 1 if wanted in keys else 0)
        for place, one in enumerate(options, 1):
            self.other.setItemData(place, one.tip, Qt.ItemDataRole.ToolTipRole)

    def shows(self, options: Sequence[Option], wanted: UUID | None) -> bool:
        """Whether these are listed already, and this one is chosen."""
        return tuple(options) == self._options and self.option is not None and self.option.key == wanted

    def offer_parts(self, takes: Sequence[Take], place: int) -> None:
        """Lists the other's sets of this exercise; hidden where there is no choice."""
        _fill(self.part, [model.set_title(number, take.one) for number, take in enumerate(takes, 1)], place)
        for widget in (self.part, self._part_title):
            widget.setVisible(len(takes) > 1)

    def _arrange(self) -> None:
        names = (
            (self.sets, "compare-set", self.tr("Set"), self.tr("Set of this visit")),
            (self.other, "compare-with", self.tr("With"), self.tr("Compare with")),
            (self.part, "compare-other-set", self.tr("Its set"), self.tr("Set of the other visit")),
        )
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACING.medium)
        grid.setVerticalSpacing(SPACING.small)
        grid.setColumnStretch(1, 1)
        for row, (box, name, title, spoken) in enumerate(names):
            box.setObjectName(name)
            box.setAccessibleName(spoken)
            box.setToolTip(spoken)
            box.setMaxVisibleItems(MOST_VISIBLE)
            box.setMinimumContentsLength(LETTERS)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            label = QLabel(title)
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        self._part_title = label
        self.everyone.setObjectName("compare-everyone")
        grid.addWidget(self.everyone, len(names), 0, 1, 2)
        self.offer_parts((), 0)


def _fill(box: QComboBox, titles: Sequence[str], place: int) -> None:
    """Lists these instead, without telling that anything was chosen."""
    box.blockSignals(True)
    box.clear()
    box.addItems(list(titles))
    box.setCurrentIndex(place if titles else -1)
    box.blockSignals(False)
