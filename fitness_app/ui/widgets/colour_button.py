"""Chooses the colour of what is drawn next."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QToolButton

from fitness_app.ui.look import Look
from fitness_app.ui.widgets.mark_drawing import COLOURS

ICON = 20
DOT = 13.0


class ColourButton(QToolButton):
    """A dot in the colour that is chosen, and a menu of the others; `token` is the theme's name for it."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.token = COLOURS[0]
        self._actions: dict[str, QAction] = {}
        self._look: Look | None = None
        self.setProperty("role", "flat")
        self.setIconSize(QSize(ICON, ICON))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._made_menu())
        self._tell()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        for token, action in self._actions.items():
            action.setIcon(self._dot(token))
        self.setIcon(self._dot(self.token))

    def _made_menu(self) -> QMenu:
        menu, group = QMenu(self), QActionGroup(self)
        names = (self.tr("Green"), self.tr("Blue"), self.tr("Orange"), self.tr("Red"))
        for token, name in zip(COLOURS, names, strict=True):
            action = group.addAction(menu.addAction(name))
            action.setCheckable(True)
            action.setChecked(token == self.token)
            action.triggered.connect(lambda _=False, token=token: self._pick(token))
            self._actions[token] = action
        return menu

    def _pick(self, token: str) -> None:
        self.token = token
        self._tell()
        if self._look is not None:
            self.setIcon(self._dot(token))
        self.picked.emit()

    def _tell(self) -> None:
        told = self.tr("Colour of the drawing: {0}").format(self._actions[self.token].text())
        self.setAccessibleName(told)
        self.setToolTip(told)

    def _dot(self, token: str) -> QIcon:
        assert self._look is not None
        made = QPixmap(QSize(ICON, ICON) * self.devicePixelRatioF())
        made.setDevicePixelRatio(self.devicePixelRatioF())
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(self._look.colours, token)))
        painter.drawEllipse(made.rect().center() / made.devicePixelRatio(), round(DOT / 2), round(DOT / 2))
        painter.end()
        return QIcon(made)
