"""The list of sessions, each on two lines."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fitness_app.ui.look import Look
from fitness_app.ui.shown import SessionLine
from fitness_app.ui.theme import SPACING, Colours

LINE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class SessionList(QListView):
    """`chosen` gives the id of the session that is selected, by mouse or keyboard."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sessions")
        self.setAccessibleName(self.tr("Sessions, the newest first"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self._items = QStandardItemModel(self)
        self._rows = _Rows(self)
        self.setModel(self._items)
        self.setItemDelegate(self._rows)
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def line(self) -> SessionLine | None:
        """The session that is selected, None where none is."""
        line = self.currentIndex().data(LINE)
        return line if isinstance(line, SessionLine) else None

    def show_sessions(self, lines: Sequence[SessionLine], chosen: str) -> None:
        """Shows these sessions and selects the one with the id `chosen`, else the first."""
        self._items.clear()
        for line in lines:
            item = QStandardItem(f"{line.when}, {line.what}, {line.who}")
            item.setData(line, LINE)
            item.setToolTip(line.tip)
            self._items.appendRow(item)
        ids = [line.id for line in lines]
        if ids:
            self.setCurrentIndex(self._items.index(ids.index(chosen) if chosen in ids else 0, 0))

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._rows.colours = look.colours
        self.viewport().update()

    def _moved(self, now: QModelIndex, _: QModelIndex) -> None:
        line = now.data(LINE)
        if isinstance(line, SessionLine):
            self.chosen.emit(line.id)


class _Rows(QStyledItemDelegate):
    """Draws one session: when, and beneath it who and what."""

    colours: Colours | None = None

    def sizeHint(self, option: QStyleOptionViewItem, _: Index) -> QSize:  # noqa: N802 -- Qt's name
        """Three lines and some air."""
        return QSize(180, 3 * QFontMetrics(option.font).height() + 2 * SPACING.medium)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the row; the selected one on a ground of its own."""
        line = index.data(LINE)
        if not isinstance(line, SessionLine) or self.colours is None:
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        area: QRect = option.rect.adjusted(2, 2, -2, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(self.colours.focus), 2) if focus else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(self.colours.selection))
            painter.drawRoundedRect(area, SPACING.small_radius, SPACING.small_radius)
        ink = self.colours.on_selection if selected else self.colours.text
        faint = self.colours.on_selection if selected else self.colours.muted
        self._write(painter, option, area, line, (ink, faint))
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        line: SessionLine,
        inks: tuple[str, str],
    ) -> None:
        plain: QFont = option.font
        strong = QFont(plain)
        strong.setWeight(QFont.Weight.DemiBold)
        height = QFontMetrics(plain).height()
        room = area.adjusted(SPACING.medium, SPACING.small, -SPACING.medium, 0)
        room.setHeight(height)
        for text, font, ink in (
            (line.when, strong, inks[0]),
            (line.what, plain, inks[0]),
            (line.who, plain, inks[1]),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
            room.moveTop(room.top() + height + 2)
