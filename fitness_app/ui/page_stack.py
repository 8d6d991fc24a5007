"""The pages of the window, by name: one is shown, all wear the same theme."""

from typing import Protocol, cast

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from fitness_app.ui.look import Look


class Page(Protocol):
    """What every page can do beside being a widget; `search` is its field to search in, if it has one."""

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""

    def shown(self) -> None:
        """Is told that the window has turned to this page, or another day has begun while it is shown.

        It reads again what may have changed, and leaves alone what the user has begun.
        """


class PageStack(QStackedWidget):
    """All pages; a page is a widget that keeps the promises of `Page`."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self._widgets: list[QWidget] = []

    @property
    def names(self) -> tuple[str, ...]:
        """The pages in their order."""
        return tuple(self._names)

    @property
    def current(self) -> str:
        """The page that is shown."""
        return self._names[self.currentIndex()]

    def add(self, name: str, page: QWidget) -> None:
        """Puts a page behind those that are there."""
        self._names.append(name)
        self._widgets.append(page)
        self.addWidget(page)

    def turn_to(self, name: str) -> int:
        """Shows a page, gives it the keyboard and says its number. Raises ValueError for an unknown name."""
        number = self._names.index(name)
        self.setCurrentIndex(number)
        self._widgets[number].setFocus()
        cast("Page", self._widgets[number]).shown()
        return number

    def refresh(self) -> None:
        """Has the page that is shown read again what may have changed; others do when they are turned to."""
        cast("Page", self.currentWidget()).shown()

    def wear(self, look: Look) -> None:
        """Gives all pages the colours of a theme."""
        for page in self._widgets:
            cast("Page", page).wear(look)

    def field(self) -> QLineEdit | None:
        """The field to search in on the page that is shown, None where it has none."""
        found = getattr(self.currentWidget(), "search", None)
        return found if isinstance(found, QLineEdit) else None
