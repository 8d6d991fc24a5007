"""The Exercises page: the library, each exercise with how to stand, what it trains and how it moves."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.background import Background
from fitness_app.ui.look import Look
from fitness_app.ui.services import Library, Loop
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import library as model
from fitness_app.ui.view_models.notice import fault
from fitness_app.ui.views.exercise_card import ExerciseCard

NAME = Qt.ItemDataRole.UserRole
MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ExercisesPage(QWidget):
    """`train_wanted` gives the name of the exercise that the user wants to train.

    While the window is to be `calm`, figures stand still until they are asked to move.
    """

    train_wanted = Signal(str)

    def __init__(
        self, library: Library, background: Background, log_file: Path, calm: Callable[[], bool] = bool
    ) -> None:
        super().__init__()
        self._calm = calm
        self._library, self._background, self._log_file = library, background, log_file
        self._entries = model.entries()
        self.search, self.list = _Search(), QListWidget()
        self.card = ExerciseCard()
        self._nothing = QLabel(self.tr("No exercise matches. An exercise of your own: see the Teach page."))
        self._arrange()
        self.search.textChanged.connect(self._narrow)
        self.search.moved.connect(self.list.keyPressEvent)
        self.search.returnPressed.connect(self._train)
        self.list.currentRowChanged.connect(self._chosen)
        self.list.itemActivated.connect(lambda _: self._train())
        self.card.train.clicked.connect(self._train)
        self.setFocusProxy(self.list)
        self._narrow()

    def shown(self) -> None:
        """Asks for exercises of the user's own."""
        if self._calm():
            self.card.still.setChecked(True)
        self._background.run(lambda _: self._library.done(), self._list_own, self._fail)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.card.wear(look)

    def choose(self, name: str) -> None:
        """Goes to an exercise by its name."""
        self.search.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(NAME) == name:
                self.list.setCurrentRow(row)

    @property
    def entry(self) -> model.Entry | None:
        """The exercise that is shown, None where none is."""
        item = self.list.currentItem()
        name = item.data(NAME) if item is not None else ""
        return next((each for each in self._entries if each.name == name), None)

    def _list_own(self, done: Sequence[str]) -> None:
        entries = model.entries(model.own_names(done))
        if entries != self._entries:
            chosen = self.entry
            self._entries = entries
            self._narrow()
            if chosen is not None and not self.search.text():
                self.choose(chosen.name)

    def _narrow(self) -> None:
        text = self.search.text().strip()
        found = model.matching(self._entries, text) if text else list(self._entries)
        self.list.clear()
        for entry in found:
            item = QListWidgetItem(entry.title)
            item.setData(NAME, entry.name)
            item.setToolTip(entry.about)
            self.list.addItem(item)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        self.list.setCurrentRow(0)
        self._chosen()

    def _chosen(self) -> None:
        entry = self.entry
        self.card.show_entry(entry)
        if entry is not None:
            self._background.run(
                lambda _: self._library.loop(entry.name),
                lambda loop: self._show_loop(entry, loop),
                self._fail,
            )

    def _show_loop(self, entry: model.Entry, loop: Loop | None) -> None:
        if entry == self.entry:  # else another one was chosen meanwhile
            self.card.show_loop(loop)

    def _train(self) -> None:
        if self.entry is not None:
            self.train_wanted.emit(self.entry.name)

    def _fail(self, error: Exception) -> None:
        notice = fault(self.tr("This cannot be shown"), error, self._log_file)
        self.card.tell(f"{notice.title}: {notice.text}")

    def _arrange(self) -> None:
        self.search.setObjectName("search-exercises")
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the exercises"))
        self.search.setToolTip(self.tr("Part of a name, or what it trains"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Exercises"))
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        side = QFrame()
        side.setProperty("role", "card")
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACING.large, SPACING.medium, SPACING.large, SPACING.medium)
        column.setSpacing(SPACING.small)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(SPACING.large)
        both.addWidget(side)
        both.addWidget(self.card)
        both.setSizes([280, 800])
        both.setStretchFactor(1, 1)
        both.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        page = QVBoxLayout(self)
        page.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        page.addWidget(both)


class _Search(QLineEdit):
    """Hands the arrow keys on to the list beneath, so that one searches and chooses without leaving."""

    moved = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Up and down move in the list."""
        if event.key() in MOVES:
            self.moved.emit(event)
        else:
            super().keyPressEvent(event)
