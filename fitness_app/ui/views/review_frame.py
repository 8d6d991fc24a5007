"""How the Review page is laid out: a header, the list, the middle, and panels beside it."""

from typing import Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from fitness_app.domain.sheet import Sheet
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.widgets.elided_label import ElidedLabel
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.fitting_tabs import FittingTabs
from fitness_app.ui.widgets.work_bar import WorkBar

SIZES = (185, 560, 425)


class Panel(Protocol):
    """What every panel, and every widget of the header, can do beside being a widget.

    Where it has a signal `changed`, the page reads the visit again when it is emitted; where it has a method
    `end`, that is called when the window closes.
    """

    def open(self, sheet: Sheet | None) -> None:
        """Shows another visit, or that none is open."""

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""


class ReviewFrame(QWidget):
    """`told` says why no visit is shown in the middle, `empty` why there is no list either."""

    def __init__(self) -> None:
        super().__init__()
        self.title = ElidedLabel("", "heading")
        self.work = WorkBar()
        self.empty, self.told = Empty(), Empty()
        self.panels = FittingTabs()
        self.parts: list[QWidget] = []
        self._look: Look | None = None
        self._actions = QHBoxLayout()
        self._page = QVBoxLayout(self)
        self._whole, self._middle = QStackedWidget(), QStackedWidget()

    def add_panel(self, title: str, sign: str, panel: QWidget) -> None:
        """Puts a `Panel` behind those that are there; `sign` is an icon that stands for it."""
        self.panels.add(panel, title, sign)
        self.add_part(panel)

    def add_action(self, widget: QWidget) -> None:
        """Puts a widget into the row above; it keeps the promises of `Panel`, too."""
        self._actions.addWidget(widget)
        self.add_part(widget)

    def add_above(self, widget: QWidget) -> None:
        """Puts a widget over the whole page, where it tells how something went."""
        self._page.insertWidget(0, widget)

    def add_below(self, widget: QWidget) -> None:
        """Puts a widget under the whole page, where it tells what was done."""
        self._page.addWidget(widget)

    def add_part(self, part: QWidget) -> None:
        """Lets a panel follow the theme and the visit."""
        self.parts.append(part)
        if self._look is not None:
            cast("Panel", part).wear(self._look)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.panels.wear(look)
        for part in self.parts:
            cast("Panel", part).wear(look)

    def show_empty(self, title: str, text: str, button: str) -> None:
        """Says on the whole page why there is nothing to show."""
        self.empty.say(title, text, button)
        self._whole.setCurrentWidget(self.empty)

    def show_list(self) -> None:
        """Shows list and middle."""
        self._whole.setCurrentIndex(1)

    def show_told(self, title: str, text: str, button: str = "") -> None:
        """Says in the middle why no visit is shown."""
        self.told.say(title, text, button)
        self._middle.setCurrentWidget(self.told)
        self.panels.hide()
        self.title.setText("")

    def show_middle(self, title: str) -> None:
        """Shows the visit with this title."""
        self.title.setText(title)
        self._middle.setCurrentIndex(1)
        self.panels.show()

    def arrange(self, visits: QWidget, stage: QWidget) -> None:
        """Puts list and stage to their places."""
        self.panels.setAccessibleName(self.tr("Panels of this visit"))
        self.panels.tabBar().setAccessibleName(self.tr("Panels of this visit"))
        self.panels.setProperty("role", "narrow")
        self.panels.tabBar().setDrawBase(False)
        self._middle.addWidget(self.told)
        self._middle.addWidget(stage)
        beside = QSplitter(Qt.Orientation.Horizontal)
        beside.setHandleWidth(SPACING.medium)
        for part, share in ((visits, 2), (self._middle, 5), (self.panels, 3)):
            beside.addWidget(part)
            beside.setStretchFactor(beside.count() - 1, share)
        beside.setSizes(list(SIZES))
        self._whole.addWidget(self.empty)
        self._whole.addWidget(beside)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addLayout(self._actions)
        self._page.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        self._page.setSpacing(SPACING.small)
        self._page.addLayout(top)
        self._page.addWidget(self.work)
        self._page.addWidget(self._whole, 1)
