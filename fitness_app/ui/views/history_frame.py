"""How the History page is laid out: filters above, progress in the middle, sessions and one of them below."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.theme import SPACING
from fitness_app.ui.views.edit_bar import EditBar
from fitness_app.ui.views.progress_card import ProgressCard
from fitness_app.ui.views.session_card import SessionCard
from fitness_app.ui.widgets.empty import Empty
from fitness_app.ui.widgets.filter_bar import FilterBar
from fitness_app.ui.widgets.session_list import SessionList

translate = QCoreApplication.translate
SIZES = (232, 838)


class HistoryFrame(QWidget):
    """The parts of the page and their places; `empty` says why there is nothing to show."""

    def __init__(self, session: SessionCard) -> None:
        super().__init__()
        self.session = session
        self.filters = FilterBar()
        self.search = self.filters.search
        self.progress = ProgressCard()
        self.sessions = SessionList()
        self.empty = Empty()
        self.remove = QPushButton()
        self._stack = QStackedWidget()

    def show_empty(self, title: str, text: str, button: str) -> None:
        """Says on the whole page why there is nothing to show."""
        self.empty.say(title, text, button)
        self._stack.setCurrentWidget(self.empty)

    def show_all(self) -> None:
        """Shows progress and sessions."""
        self._stack.setCurrentIndex(1)

    def arrange(self, edits: EditBar) -> None:
        """Puts everything to its place, `edits` at the end of the filters' row."""
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._filled(edits))
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        page.addWidget(self._stack)

    def _filled(self, edits: EditBar) -> QWidget:
        below = QSplitter(Qt.Orientation.Horizontal)
        below.setChildrenCollapsible(False)
        below.setHandleWidth(SPACING.large)
        below.addWidget(self._session_list())
        below.addWidget(self.session)
        below.setSizes(list(SIZES))
        below.setStretchFactor(1, 1)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING.medium)
        top = QHBoxLayout()
        top.addWidget(self.filters, 1)
        top.addWidget(edits)
        column.addLayout(top)
        for widget, share in ((self.progress, 2), (below, 3)):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
            column.addWidget(widget, share)
        column.addWidget(edits.told)
        return page

    def _session_list(self) -> QFrame:
        heading = QLabel(translate("HistoryPage", "Sessions"))
        heading.setProperty("role", "heading")
        self.remove.setText(translate("HistoryPage", "Delete"))
        self.remove.setToolTip(translate("HistoryPage", "Delete this session (Del)"))
        card = QFrame()
        card.setProperty("role", "card")
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.remove)
        column = QVBoxLayout(card)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.small)
        column.addLayout(top)
        column.addWidget(self.sessions, 1)
        return card
