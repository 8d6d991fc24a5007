"""Tabs that are all in reach, however narrow their place: where titles have no room, signs stand for them."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QResizeEvent
from PySide6.QtWidgets import QStyleOptionTab, QTabBar, QTabWidget, QWidget

from fitness_app.ui.look import Look

SIGN, GAP, BESIDE = 18, 4, 11
"""The size of a sign; what Qt leaves free between it and a title; border, padding and margin of a tab."""


class FittingBar(QTabBar):
    """With `signs` only the tab that is open shows its title; the others show their sign, and tell on hover.

    For a screen reader, and for `tabText`, every tab keeps its title.
    """

    def __init__(self) -> None:
        super().__init__()
        self.signs = False
        self.setIconSize(QSize(SIGN, SIGN))
        self.setUsesScrollButtons(False)
        self.currentChanged.connect(lambda _: self.measure_again())

    def tabSizeHint(self, place: int) -> QSize:  # noqa: N802 -- Qt's name
        """The size of a tab: Qt's own is that of sign and title."""
        hint = super().tabSizeHint(place)
        if not self.signs:
            return hint - QSize(0 if self.tabIcon(place).isNull() else SIGN + GAP, 0)
        width = self._title_width(place) if place == self.currentIndex() else SIGN
        return QSize(width + 2 * BESIDE, hint.height())

    def initStyleOption(self, option: QStyleOptionTab, place: int) -> None:  # noqa: N802 -- Qt's name
        """What is drawn of a tab."""
        super().initStyleOption(option, place)
        if self.signs and place != self.currentIndex():
            option.text = ""
        else:
            option.icon = QIcon()

    def _title_width(self, place: int) -> int:
        """Of the open tab, whose letters are bold."""
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold).horizontalAdvance(self.tabText(place)) + GAP

    def fit(self, width: int) -> None:
        """Shows titles or signs, by the room there is."""
        before, self.signs = self.signs, False
        self.signs = sum(self.tabSizeHint(place).width() for place in range(self.count())) > width
        if self.signs != before:
            self.measure_again()

    def measure_again(self) -> None:
        """Tells Qt that a tab has another width now."""
        for place in range(self.count()):
            self.setTabToolTip(place, self.tabText(place) if self.signs else "")
            self.setTabText(place, self.tabText(place))


class FittingTabs(QTabWidget):
    """A `QTabWidget` whose tabs have a sign each."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = FittingBar()
        self._signs: list[str] = []
        self._look: Look | None = None
        self.setTabBar(self._bar)
        self.setDocumentMode(True)

    def add(self, page: QWidget, title: str, sign: str) -> None:
        """Puts a page behind the others; `sign` is the name of an icon."""
        self.addTab(page, title)
        self._signs.append(sign)
        self._dress()
        self._bar.fit(self.width())

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Looks again how much room there is."""
        super().resizeEvent(event)
        self._bar.fit(self.width())

    def _dress(self) -> None:
        if self._look is None:
            return
        colours = self._look.colours
        for place, sign in enumerate(self._signs):
            self.setTabIcon(place, self._look.icons.icon(sign, colours.muted, colours.on_selection))
