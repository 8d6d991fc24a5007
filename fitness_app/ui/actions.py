"""Everything that the user can do, as data: menus, shortcuts and the list of shortcuts come from here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """One thing to do: `shortcuts` are in Qt's portable form, `icon` is a file name without ending."""

    id: str
    text: str
    callback: Callable[[], object]
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False


def install(actions: Sequence[Action], window: QWidget) -> dict[str, QAction]:
    """Makes the actions work in the whole window, by their id."""
    return {action.id: _installed(action, window) for action in actions}


def _installed(action: Action, window: QWidget) -> QAction:
    made = QAction(action.text, window)
    made.setObjectName(action.id)
    made.setShortcuts([QKeySequence(keys) for keys in action.shortcuts])
    made.setCheckable(action.checkable)
    made.triggered.connect(lambda _checked=False: action.callback())
    window.addAction(made)
    return made


def with_shortcut(text: str, action: QAction) -> str:
    """A tool tip that also teaches the shortcut."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{text} ({keys})" if keys else text
