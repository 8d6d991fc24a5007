"""Where the days of a calendar lie: a column for each week, the newest at the end."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

GAP = 3
LARGEST = 22
SMALLEST = 7
DAYS = 7


@dataclass(frozen=True, slots=True)
class DayGrid:
    """`head` and `margin` are pixels above and beside the squares; `mirrored` for writing from the right."""

    size: QSizeF
    weeks: int
    head: float
    margin: float
    mirrored: bool = False

    @property
    def step(self) -> float:
        """From one square to the next: as large as height and width allow."""
        high = (self.size.height() - self.head) / DAYS
        wide = (self.size.width() - self.margin) / max(1, self.weeks)
        return max(SMALLEST + GAP, min(LARGEST + GAP, high, max(wide, 0.7 * high)))

    def square(self, place: int) -> QRectF | None:
        """Where a day is drawn; None where there is no room for its week: the newest come first."""
        step = self.step
        room = int((self.size.width() - self.margin) / step)
        week = place // DAYS - max(0, self.weeks - room)
        if week < 0:
            return None
        left = self.margin + week * step
        if self.mirrored:
            left = self.size.width() - left - step
        return QRectF(left, self.head + (place % DAYS) * step, step - GAP, step - GAP)

    def at(self, x: float, y: float) -> int | None:
        """The day at a place, None where there is none."""
        places = range(self.weeks * DAYS)
        return next((n for n in places if (square := self.square(n)) and square.contains(x, y)), None)
