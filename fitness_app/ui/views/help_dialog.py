"""The manual: its pages by name, a search through all of them, and the page itself."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING
from fitness_app.ui.view_models import manual
from fitness_app.ui.view_models.manual import Page
from fitness_app.ui.widgets.manual_browser import ManualBrowser

SIZE, LEAST = QSize(1080, 720), QSize(720, 460)
LIST_WIDTH = 250
FILE = Qt.ItemDataRole.UserRole


class HelpDialog(QDialog):
    """Stays beside the window while one trains."""

    def __init__(self, parent: QWidget, pages: Sequence[Page]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Help"))
        self.setMinimumSize(LEAST)
        self.resize(SIZE)
        self._pages = pages
        self.search = QLineEdit()
        self.list = QListWidget()
        self._nothing = QLabel(self.tr("Nothing found. Try one word, such as “camera”."))
        self.page = ManualBrowser([page.file.parent for page in pages])
        self.back = QPushButton(self.tr("Back"))
        self.on = QPushButton(self.tr("Forward"))
        self.shut = QPushButton(self.tr("Close"))
        self._name_controls()
        self._arrange()
        self._connect()
        self._list_all()

    def show_file(self, file: Path) -> None:
        """Turns to a page of the manual."""
        self.search.clear()
        self.page.show_page(file)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self.page.wear(look.colours)

    def _list_all(self) -> None:
        self.list.clear()
        section = ""
        for page in self._pages:
            if page.section != section:
                section = page.section
                self._add_heading(section)
            self._add(page, page.title)
        self._mark_page(Path(self.page.source().toLocalFile()))

    def _add_heading(self, section: str) -> None:
        heading = QListWidgetItem(section)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.list.font()
        font.setBold(True)
        heading.setFont(font)
        self.list.addItem(heading)

    def _add(self, page: Page, text: str) -> None:
        item = QListWidgetItem(text)
        item.setData(FILE, str(page.file))
        self.list.addItem(item)

    def _search(self, wanted: str) -> None:
        if not wanted.strip():
            self._list_all()
            self._nothing.hide()
            return
        self.list.clear()
        hits = manual.find(self._pages, wanted)
        for hit in hits:
            self._add(hit.page, f"{hit.page.title}\n{hit.excerpt}")
        self._nothing.setVisible(not hits)
        if hits:
            self.list.setCurrentRow(0)

    def _show_current(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.data(FILE):
            self.page.show_page(Path(item.data(FILE)), self.search.text().split())

    def _mark_page(self, file: Path) -> None:
        """Lets the list say which page is shown, also after a link."""
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(FILE) == str(file)]
        self.list.blockSignals(True)
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    def _name_controls(self) -> None:
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setAccessibleName(self.tr("Page"))
        self._nothing.setProperty("role", "muted")
        self._nothing.setWordWrap(True)
        self._nothing.hide()
        for button in (self.back, self.on, self.shut):
            button.setAutoDefault(False)
        for button in (self.back, self.on):
            button.setEnabled(False)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._show_current)
        self.list.currentItemChanged.connect(self._show_current)
        self.page.turned.connect(self._mark_page)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.on.setEnabled)
        self.back.clicked.connect(self.page.backward)
        self.on.clicked.connect(self.page.forward)
        self.shut.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        for widget in (self.search, self._nothing, self.list):
            left.addWidget(widget)
        side = QWidget()
        side.setLayout(left)
        side.setFixedWidth(max(LIST_WIDTH, 26 * self.fontMetrics().averageCharWidth()))
        left.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        for button in (self.back, self.on):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.shut)
        right = QVBoxLayout()
        right.addWidget(_card(self.page), 1)
        right.addLayout(buttons)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(SPACING.large, SPACING.large, SPACING.large, SPACING.large)
        whole.setSpacing(SPACING.large)
        whole.addWidget(side)
        whole.addLayout(right, 1)
        self.search.setFocus()


def _card(inside: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(SPACING.tight, SPACING.tight, SPACING.tight, SPACING.tight)
    column.addWidget(inside)
    return card
