"""Shows pages of Markdown that lie on this computer, in the colours of the theme; it fetches nothing."""

import html
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QHideEvent,
    QImage,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from fitness_app.ui.theme import Colours
from fitness_app.ui.widgets.markdown_dress import dress

OUTSIDE = ("https", "http", "mailto")
ROOM = 48
"""Pixels beside a picture: the margins of the page."""
REST_MS = 60
"""After so long without a change of width the pictures are fitted to it."""


class ManualBrowser(QTextBrowser):
    """`roots` are the only folders that anything is read from; what lies outside opens in the web browser.

    `turned` says which file is shown.
    """

    turned = Signal(Path)

    def __init__(self, roots: Sequence[Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._roots = [root.resolve() for root in roots]
        self._colours: Colours | None = None
        self._words: tuple[str, ...] = ()
        self._pictures_for = 0
        self._fit = QTimer(self, singleShot=True, interval=REST_MS)
        self._fit.timeout.connect(self._fit_pictures)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # or the width would come and go
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._follow)
        self.sourceChanged.connect(self._shown)

    def show_page(self, file: Path, words: Sequence[str] = ()) -> None:
        """Shows a page and marks every place of these words, the first one in view."""
        self._words = tuple(words)
        self._pictures_for = 0
        url = QUrl.fromLocalFile(str(file))
        if self.source() == url:
            self._shown(url)
        else:
            self.setSource(url)

    def wear(self, colours: Colours) -> None:
        """Takes the colours of a theme."""
        self._colours = colours
        self._dress()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802 -- Qt's name
        """A file of the manual; of everything else nothing."""
        file = self._own(self.source().resolved(QUrl(name)))
        if file is None:
            return ""
        if kind == QTextDocument.ResourceType.ImageResource:
            return self._fitting(QImage(str(file)))
        text = file.read_text(encoding="utf-8", errors="replace")
        if file.suffix == ".md":
            return text
        return f'<html><body><pre style="white-space: pre-wrap">{html.escape(text)}</pre></body></html>'

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Fits the pictures to the new width once it rests."""
        super().resizeEvent(event)
        if self._pictures_for and self._pictures_for != self._room():
            self._fit.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Nothing is fitted that nobody sees."""
        self._fit.stop()
        super().hideEvent(event)

    def _fit_pictures(self) -> None:
        place = self.verticalScrollBar().value()
        self.reload()
        self._dress()
        self.verticalScrollBar().setValue(place)

    def _room(self) -> int:
        return max(200, self.viewport().width() - ROOM)

    def _fitting(self, image: QImage) -> QImage:
        self._pictures_for = self._room()
        if image.width() <= self._room():
            return image
        ratio = self.devicePixelRatioF()
        smaller = image.scaledToWidth(round(self._room() * ratio), Qt.TransformationMode.SmoothTransformation)
        smaller.setDevicePixelRatio(ratio)
        return smaller

    def _own(self, url: QUrl) -> Path | None:
        """The file that is meant, None where it is none of the manual's."""
        if not url.isLocalFile():
            return None
        file = Path(url.toLocalFile()).resolve()
        inside = any(file.is_relative_to(root) for root in self._roots)
        return file if inside and file.is_file() else None

    def _follow(self, link: QUrl) -> None:
        if self._own(link) is not None:
            self._words = ()
            self.setSource(link)
        elif not link.path() and link.fragment():
            self._go_to(link.fragment())
        elif link.scheme() in OUTSIDE:
            QDesktopServices.openUrl(link)

    def _shown(self, url: QUrl) -> None:
        self._dress()
        if url.fragment():
            self._go_to(url.fragment())
        self.turned.emit(Path(url.toLocalFile()))

    def _dress(self) -> None:
        if self._colours is not None:
            dress(self.document(), self._colours)
            self._mark(self._colours)

    def _mark(self, colours: Colours) -> None:
        marked = QTextCharFormat()
        marked.setBackground(QColor(colours.selection))
        marked.setForeground(QColor(colours.on_selection))
        places = [place for word in self._words for place in self._places(word)]
        self.setExtraSelections([_selection(place, marked) for place in places])
        if places:
            self._bring_up(min(places, key=QTextCursor.selectionStart).selectionStart())

    def _places(self, word: str) -> list[QTextCursor]:
        found, places = self.document().find(word), list[QTextCursor]()
        while not found.isNull():
            places.append(found)
            found = self.document().find(word, found)
        return places

    def _go_to(self, name: str) -> None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == name:
                self._bring_up(block.position())
                return
            block = block.next()

    def _bring_up(self, position: int) -> None:
        """Scrolls so that the place stands near the top."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top() - ROOM)


def slug(heading: str) -> str:
    """The name of a heading in links, as MkDocs makes it."""
    kept = re.sub(r"[^\w\s-]", "", heading.casefold()).strip()
    return re.sub(r"[-\s]+", "-", kept)


def _selection(place: QTextCursor, marked: QTextFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor, made.format = place, QTextCharFormat(marked)
    return made
