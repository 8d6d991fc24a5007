"""The pages' names down the left side."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout

from fitness_app.ui.actions import with_shortcut
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING

LEAST = QSize(75, 62)
"""A button's size where the letters are of the usual size; larger letters make it larger."""
ICON = 24


class NavRail(QFrame):
    """One button for each page, and at the bottom a menu with everything else."""

    def __init__(self, pages: Sequence[tuple[QAction, str]], menu: QMenu, menu_action: QAction) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        self._icons: dict[QToolButton, str] = {}
        self._pages: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.small, SPACING.medium, SPACING.small, SPACING.medium)
        column.setSpacing(SPACING.tight)
        for action, icon in pages:
            button = self._button(action.text(), with_shortcut(action.text(), action), icon)
            button.setCheckable(True)
            button.clicked.connect(action.trigger)
            self._pages.append(button)
            column.addWidget(button)
        column.addStretch()
        column.addWidget(self._menu_button(menu, menu_action))

    def show_page(self, number: int) -> None:
        """Marks the page that is shown."""
        for place, button in enumerate(self._pages):
            button.setChecked(place == number)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        for button, icon in self._icons.items():
            button.setIcon(look.icons.icon(icon, look.colours.muted, look.colours.on_selection))
            button.ensurePolished()
        self._fit()

    def _fit(self) -> None:
        """Makes all buttons as large as the longest name needs in bold letters."""
        font = QFont(next(iter(self._icons)).font())
        font.setBold(True)
        letters = QFontMetrics(font)
        width = max(letters.horizontalAdvance(button.text()) for button in self._icons) + SPACING.large
        size = QSize(width, letters.height() + ICON + SPACING.wide).expandedTo(LEAST)
        for button in self._icons:
            button.setFixedSize(size)

    def _menu_button(self, menu: QMenu, action: QAction) -> QToolButton:
        button = self._button(action.text(), with_shortcut(self.tr("All commands"), action), "menu")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        action.triggered.connect(button.showMenu)
        return button

    def _button(self, text: str, tip: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "nav")
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(QSize(ICON, ICON))
        self._icons[button] = icon
        return button
