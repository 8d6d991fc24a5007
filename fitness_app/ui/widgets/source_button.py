"""The button that names the source and lists all others."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QStyle, QStyleOptionToolButton, QStylePainter, QToolButton

from fitness_app.ui.look import Look

ICON = 20
ARROW = 16
PADDING = 9


class SourceButton(QToolButton):
    """Opens a menu of cameras, by name, and of the other kinds of source; `camera_chosen` gives the name."""

    camera_chosen = Signal(str)

    def __init__(self, others: Sequence[QAction]) -> None:
        super().__init__()
        self.setObjectName("source")
        self.setProperty("role", "picker")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMinimumWidth(166)
        self.setMaximumWidth(300)
        self._others = list(others)
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._name, self._icon = "", "camera"
        self._look: Look | None = None
        self.list_cameras([], self.tr("Looking for cameras…"))

    def list_cameras(self, cameras: Sequence[tuple[str, str]], otherwise: str = "") -> None:
        """Fills the menu with (name, detail) of each camera, or with a sentence where there is none."""
        self._menu.clear()
        for name, detail in cameras:
            action = self._menu.addAction(f"{name} · {detail}" if detail else name)
            action.triggered.connect(lambda _=False, name=name: self.camera_chosen.emit(name))
        if not cameras:
            none = self._menu.addAction(otherwise)
            none.setEnabled(False)
        self._menu.addSeparator()
        self._menu.addActions(self._others)
        self._draw_icons()

    def show_source(self, name: str, icon: str) -> None:
        """Names the source that is chosen now."""
        if (name, icon) == (self._name, self._icon):
            return
        self._name, self._icon = name, icon
        self.setToolTip(name)
        self.setAccessibleName(self.tr("Source: {0}").format(name))
        self._draw_icons()
        self.updateGeometry()
        self.update()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self._draw_icons()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Wide enough for the name, within the limits."""
        width = self.fontMetrics().horizontalAdvance(self._name) + ICON + ARROW + 40
        return QSize(width, max(super().sizeHint().height(), self.fontMetrics().height() + 2 * PADDING))

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws icon, name (cut where too long) and arrow."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text, option.icon = "", self.icon()
        option.features = QStyleOptionToolButton.ToolButtonFeature.None_
        option.toolButtonStyle = Qt.ToolButtonStyle.ToolButtonTextOnly
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        self._draw_content(painter)
        painter.end()

    def _draw_content(self, painter: QPainter) -> None:
        if self._look is None:
            return
        ratio, icons, colours = self.devicePixelRatioF(), self._look.icons, self._look.colours
        ink = colours.text if self.isEnabled() else colours.muted
        middle = self.height() // 2
        painter.drawPixmap(12, middle - ICON // 2, icons.pixmap(self._icon, ink, ICON, ratio))
        arrow = icons.pixmap("more", colours.muted, ARROW, ratio)
        painter.drawPixmap(self.width() - ARROW - 10, middle - ARROW // 2, arrow)
        room = self.rect().adjusted(12 + ICON + 8, 0, -(ARROW + 16), 0)
        text = QFontMetrics(self.font()).elidedText(self._name, Qt.TextElideMode.ElideMiddle, room.width())
        painter.setPen(ink)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _draw_icons(self) -> None:
        if self._look is None:
            return
        icons, ink = self._look.icons, self._look.colours.text
        for action in self._menu.actions():
            if action not in self._others and action.isEnabled() and not action.isSeparator():
                action.setIcon(icons.icon("camera", ink))
        self.update()
