"""The tools that draw on the picture, and the layer that shows what was drawn."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QToolButton, QWidget

from fitness_app.domain.drawing import POINTS, Kind, Place, degrees_text, seen_at
from fitness_app.domain.review import Mark, Review
from fitness_app.ui.look import Look
from fitness_app.ui.view_models import pointing
from fitness_app.ui.view_models.cursor import Cursor
from fitness_app.ui.widgets.colour_button import ColourButton
from fitness_app.ui.widgets.mark_drawing import draw_mark
from fitness_app.ui.widgets.mark_tool import EraseTool, MarkTool
from fitness_app.ui.widgets.picture_space import PictureSpace
from fitness_app.ui.widgets.review_picture import ReviewPicture

ICON = 20
ERASE = "erase"


class DrawingBar(QWidget):
    """`drawn` gives a whole `Mark`, `struck` the place that the eraser was put on.

    `notes` are asked at every picture: their drawings are shown at the moments that they were made at.
    """

    drawn = Signal(object)
    struck = Signal(object)

    def __init__(self, cursor: Cursor, picture: ReviewPicture, notes: Callable[[], Sequence[Review]]) -> None:
        super().__init__()
        self._cursor, self._picture, self._notes = cursor, picture, notes
        self._look: Look | None = None
        self._tool: MarkTool | EraseTool | None = None
        self.tools = {name: QToolButton() for name in (*POINTS, ERASE)}
        self.colour = ColourButton()
        self._arrange()
        self._connect()
        picture.add_layer(self._draw)

    def open(self) -> None:
        """Another visit is shown: every tool is put away."""
        self._take("")

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        inks = look.colours.text, look.colours.on_selection
        for name, button in self.tools.items():
            button.setIcon(look.icons.icon(name if name == ERASE else f"draw-{name}", *inks))
        self.colour.wear(look)
        self._picture.update()

    def _take(self, name: str) -> None:
        """Takes a tool into the hand, or, by an empty name, none."""
        for known, button in self.tools.items():
            button.setChecked(known == name)
        self._tool = None
        if name == ERASE:
            self._tool = EraseTool(self.struck.emit)
        elif name:
            kind: Kind = next(each for each in POINTS if each == name)
            self._tool = MarkTool(kind, self.colour.token, lambda points: self._made(kind, points))
        if name:
            self._cursor.pause()
        self._picture.tool, self._picture.hand.place = self._tool, None
        self._tell()
        self._picture.setCursor(Qt.CursorShape.CrossCursor if name else Qt.CursorShape.ArrowCursor)
        self._picture.update()

    def _pick(self, name: str) -> None:
        self._take(name if self.tools[name].isChecked() else "")
        if self._tool is not None:
            self._picture.setFocus()  # the keys that draw are its own

    def _tell(self) -> None:
        """Tells on the picture, for those who hear it, which point comes next and what the keys do."""
        told = ""
        if self._tool is not None:
            needed = POINTS[self._tool.kind] if isinstance(self._tool, MarkTool) else 0
            title = next(button.accessibleName() for button in self.tools.values() if button.isChecked())
            told = pointing.told(title, self._tool.done, needed, self._picture.hand.place)
        self._picture.setAccessibleDescription(told)

    def _give_up(self) -> None:
        """First what was begun, then the tool."""
        if self._tool is None or not self._tool.give_up():
            self._take("")
        self._tell()
        self._picture.update()

    def _made(self, kind: Kind, points: tuple[Place, ...]) -> None:
        colour = self.colour.token
        if kind == "text":
            self._ask(lambda text: self.drawn.emit(Mark(kind, points, text, colour)))
            return
        area = self._picture.space.area
        text = degrees_text(points, (area.width(), area.height())) if kind == "angle" else ""
        self.drawn.emit(Mark(kind, points, text, colour))

    def _ask(self, written: Callable[[str], None]) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Text on the picture"))
        dialog.setLabelText(self.tr("What shall stand there?"))
        dialog.textValueSelected.connect(lambda text: written(text.strip()) if text.strip() else None)
        dialog.open()

    def _draw(self, painter: QPainter, space: PictureSpace, time_s: float) -> None:
        if self._look is None:
            return
        for note in self._notes():
            if seen_at(note, time_s):
                for mark in note.marks:
                    draw_mark(painter, mark, space, self._look.colours)
        if self._tool is not None and self._tool.begun is not None:
            draw_mark(painter, self._tool.begun, space, self._look.colours)
        if self._tool is not None:
            self._picture.hand.draw(painter, space, self._look.colours)

    def _recolour(self) -> None:
        if isinstance(self._tool, MarkTool):
            self._tool.colour = self.colour.token

    def _connect(self) -> None:
        for name, button in self.tools.items():
            button.clicked.connect(lambda _=False, name=name: self._pick(name))
        self.colour.picked.connect(self._recolour)
        self._picture.pointed.connect(self._tell)
        for place in (self._picture, self):
            away = QShortcut(QKeySequence(Qt.Key.Key_Escape), place)
            away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            away.activated.connect(self._give_up)

    def _arrange(self) -> None:
        keys = self.tr("With the keyboard: arrow keys, then Enter")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for (_, button), (title, tip) in zip(self.tools.items(), self._words(), strict=True):
            button.setProperty("role", "flat")
            button.setCheckable(True)
            button.setIconSize(QSize(ICON, ICON))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(title)
            button.setToolTip(f"{tip}\n{keys}")
            row.addWidget(button)
        row.addWidget(self.colour)
        row.addStretch(1)

    def _words(self) -> tuple[tuple[str, str], ...]:
        """What each tool is called, and how it is used."""
        return (
            (self.tr("Line"), self.tr("Line: drag on the picture")),
            (self.tr("Arrow"), self.tr("Arrow: drag on the picture to what it points at")),
            (self.tr("Angle"), self.tr("Angle: drag along one leg to the joint, then click the other end")),
            (self.tr("Circle"), self.tr("Circle: drag from its middle")),
            (self.tr("Text"), self.tr("Text: click where it shall stand")),
            (self.tr("Eraser"), self.tr("Eraser: click a drawing to remove it")),
        )
