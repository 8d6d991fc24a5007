"""Down, pause and up of a repetition as a bar: the one under way, and beneath it the last one."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from fitness_app.domain.phases import Phase, Tempo
from fitness_app.ui.figures import decimals
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING

LEAST_S = 2.0
"""The bar stands for at least so many seconds, so that a quick repetition looks quick."""
NOW_HEIGHT, LAST_HEIGHT = 14, 6
Part = tuple[Phase, float]


class TempoBar(QWidget):
    """Each phase is as long as it took; the one that lasts is bright and named in words as well."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tempo")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._look: Look | None = None
        self._now, self._last = Tempo(), Tempo()
        self._tell()

    def show_tempo(self, now: Tempo, last: Tempo | None) -> None:
        """Shows the repetition under way and the last one, None before the first."""
        shown = (now, last or Tempo())
        if shown != (self._now, self._last):
            self._now, self._last = shown
            self._tell()
            self.update()

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Two lines of text and two bars."""
        return QSize(200, round(2 * self._letters().height()) + NOW_HEIGHT + LAST_HEIGHT + 3 * SPACING.tight)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As high as it wants to be, but narrow where it must."""
        return QSize(120, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws name, bars and seconds."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._letters().height()
        self._text(painter, 0.0, self._headline(), self._look.colours.text, bold=True)
        self._bar(painter, QRectF(0, line + SPACING.tight, self.width(), NOW_HEIGHT), self._now)
        below = line + NOW_HEIGHT + 2 * SPACING.tight
        self._bar(painter, QRectF(0, below, self.width(), LAST_HEIGHT), self._last)
        self._text(painter, below + LAST_HEIGHT + SPACING.tight, self._seconds(), self._look.colours.muted)
        painter.end()

    def _bar(self, painter: QPainter, area: QRectF, tempo: Tempo) -> None:
        if self._look is None:
            return
        colours = self._look.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.raised))
        painter.drawRoundedRect(area, 3, 3)
        x, scale = 0.0, area.width() / max(LEAST_S, _length(self._now), _length(self._last))
        inks = {Phase.ECCENTRIC: colours.focus, Phase.PAUSE: colours.muted, Phase.CONCENTRIC: colours.accent}
        for phase, seconds in _parts(tempo):
            part = QRectF(area.x() + x, area.y(), max(0.0, seconds * scale - 2), area.height())
            painter.setBrush(QColor(inks[phase]))
            painter.drawRoundedRect(self._placed(part), 2, 2)
            x += seconds * scale

    def _placed(self, part: QRectF) -> QRectF:
        """The same place, or its mirror image where one reads from the right."""
        whole = self.rect()
        return QStyle.visualRect(self.layoutDirection(), whole, part.toRect()).toRectF()

    def _text(self, painter: QPainter, top: float, text: str, ink: str, bold: bool = False) -> None:
        letters = self._letters(bold)
        painter.setFont(self._font(bold))
        painter.setPen(QColor(ink))
        shown = letters.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignLeft if self.isLeftToRight() else Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(0, top, self.width(), letters.height()), side, shown)

    def _headline(self) -> str:
        names = {
            Phase.REST: self.tr("Tempo"),
            Phase.ECCENTRIC: self.tr("Tempo: down"),
            Phase.PAUSE: self.tr("Tempo: pause"),
            Phase.CONCENTRIC: self.tr("Tempo: up"),
        }
        return names[self._now.now]

    def _seconds(self) -> str:
        if not _length(self._last):
            return self.tr("Down – pause – up")
        told = self.tr("last: {0} – {1} – {2} s")
        return told.format(*(decimals(f"{seconds:.1f}") for seconds in _in_words(self._last)))

    def _tell(self) -> None:
        self.setAccessibleName(f"{self.tr('Tempo')}: {self._seconds()}")

    def _font(self, bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setBold(bold)
        return font

    def _letters(self, bold: bool = False) -> QFontMetricsF:
        return QFontMetricsF(self._font(bold))


def _parts(tempo: Tempo) -> tuple[Part, ...]:
    """The phases in their order; which way comes first does not matter to who reads the seconds."""
    return (
        (Phase.ECCENTRIC, tempo.eccentric_s),
        (Phase.PAUSE, tempo.pause_s),
        (Phase.CONCENTRIC, tempo.concentric_s),
    )


def _in_words(tempo: Tempo) -> tuple[float, float, float]:
    return tempo.eccentric_s, tempo.pause_s, tempo.concentric_s


def _length(tempo: Tempo) -> float:
    return tempo.eccentric_s + tempo.pause_s + tempo.concentric_s
