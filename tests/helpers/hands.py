"""Somebody at the keyboard and the mouse, who sees what a window shows and nothing else."""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

LONG_MS = 60_000
LOOK_MS = 20
LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier

Part = TypeVar("Part", bound=QWidget)


class Hands:
    """Every deed is an event of the mouse or of the keyboard; every wait has a deadline."""

    def __init__(self, qtbot: QtBot, window: QWidget) -> None:
        self.qtbot, self.window = qtbot, window

    def until(self, true: object) -> None:
        """Waits until a callable says yes."""
        self.qtbot.waitUntil(true, timeout=LONG_MS)

    def finds(self, kind: type[Part], name: str = "") -> Part:
        """The first visible part of a kind, by its object name or its accessible name."""
        found: list[Part] = []

        def there() -> bool:
            parts = self.window.findChildren(kind)
            named = (each for each in parts if name in ("", each.objectName(), each.accessibleName()))
            found[:] = [each for each in named if each.isVisible()]
            return bool(found)

        self.until(there)
        return found[0]

    def says(self, text: str) -> bool:
        """Whether a visible label holds these words."""
        return any(text in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())

    def waits_for(self, text: str) -> None:
        """Waits until a visible label holds these words."""
        self.until(lambda: self.says(text))

    def button(self, text: str) -> QAbstractButton:
        """The enabled button with these words on it, or with this name."""
        found: list[QAbstractButton] = []

        def there() -> bool:
            known = self.window.findChildren(QAbstractButton)
            named = (each for each in known if text in (each.text(), each.accessibleName()))
            found[:] = [each for each in named if each.isVisible() and each.isEnabled()]
            return bool(found)

        self.until(there)
        return found[0]

    def clicks(self, text: str) -> None:
        """Clicks the button with these words."""
        self.qtbot.mouseClick(self.button(text), LEFT)

    def presses(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """Presses a key wherever the keyboard is now."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, keys)

    def writes(self, part: QWidget, text: str) -> None:
        """Clicks into a part and writes."""
        self.qtbot.mouseClick(part, LEFT)
        QApplication.processEvents()  # nobody writes faster than a window answers to a click
        self.qtbot.keyClicks(part, text)

    def turns_to_tab(self, title: str) -> None:
        """Clicks the tab of this title."""
        bars = [each for each in self.window.findChildren(QTabBar) if each.isVisible()]
        bar, place = next(
            (bar, place) for bar in bars for place in range(bar.count()) if bar.tabText(place) == title
        )
        self.qtbot.mouseClick(bar, LEFT, pos=bar.tabRect(place).center())

    def picks(self, button: str, words: str) -> None:
        """Opens the menu of a button and clicks the line that begins with these words."""
        picked: list[str] = []

        def pick() -> None:
            """Some buttons come back only once their menu is closed: it is used by a timer."""
            menu = QApplication.activePopupWidget()
            if not isinstance(menu, QMenu):
                QTimer.singleShot(LOOK_MS, pick)
                return
            action = next(each for each in menu.actions() if each.text().startswith(words))
            picked.append(action.text() if action.isEnabled() else "")
            self.qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())

        QTimer.singleShot(0, pick)
        self.qtbot.mousePress(self.button(button), LEFT)
        self.until(lambda: bool(picked) and QApplication.activePopupWidget() is None)
        assert picked != [""], f"{words} cannot be chosen"

    def gives_file(self, path: Path) -> None:
        """Puts a name into the file dialog that comes up, and agrees."""
        dialog = self.finds(QFileDialog)
        line = dialog.findChild(QLineEdit)
        QApplication.clipboard().setText(str(path))
        self.qtbot.keyClick(line, Qt.Key.Key_A, CTRL)
        self.qtbot.keyClick(line, Qt.Key.Key_V, CTRL)
        self.qtbot.keyClick(line, Qt.Key.Key_Return)
        self.until(lambda: not any(each.isVisible() for each in self.window.findChildren(QFileDialog)))

    def agrees(self, kind: type[QDialog], button: str = "OK") -> None:
        """Clicks a button of the dialog that comes up, and waits until that is gone."""
        dialog = self.finds(kind)
        words = (button, f"&{button}")
        chosen = next(each for each in dialog.findChildren(QPushButton) if each.text() in words)
        self.until(chosen.isEnabled)
        self.qtbot.mouseClick(chosen, LEFT)
        self.until(lambda: not any(each.isVisible() for each in self.window.findChildren(kind)))

    def drags(self, part: QWidget, begin: QPoint, end: QPoint) -> None:
        """Drags from one point of a part to another."""
        self.qtbot.mousePress(part, LEFT, pos=begin)
        self.qtbot.mouseMove(part, (begin + end) / 2)
        self.qtbot.mouseMove(part, end)
        self.qtbot.mouseRelease(part, LEFT, pos=end)


def cells(table: QTableWidget) -> list[list[str]]:
    """What stands in a table."""
    return [
        [table.item(row, column).text() for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
