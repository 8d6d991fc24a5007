"""The picture with the skeleton over it."""

from collections.abc import Collection, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QAction, QColor, QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Pose
from fitness_app.ui.look import Look
from fitness_app.ui.theme import SPACING, Colours
from fitness_app.ui.widgets.picture_signs import PictureSigns
from fitness_app.ui.widgets.skeleton import Inks, draw_pose

ON_PICTURE = Inks(
    bone="#FFFFFF", halo="#A0101418", clear="#3CD79A", middling="#FFBE5C", faint="#FF8F86", marked="#FFD23F"
)
"""Over a picture of unknown colours: bright lines on a dark halo, in both themes."""


class VideoView(QWidget):
    """Shows the newest picture whole, with bars where its shape differs, or a pose on a calm background."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("video")
        self.setAccessibleName(self.tr("Picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(280, 200))
        self._image: QImage | None = None
        self._pixels: Image | None = None
        self._pose: Pose | None = None
        self._mirrored = False
        self._marked: Collection[int] = ()
        self._look: Look | None = None
        self._title, self._text = QLabel(), QLabel()
        self._offers = QHBoxLayout()
        self._offered: list[QPushButton] = []
        self._arrange()
        self.signs = PictureSigns(self)

    def hint(self, title: str, text: str) -> None:
        """What stands on the empty stage."""
        self._title.setText(title)
        self._text.setText(text)

    def offer(self, actions: Sequence[QAction]) -> None:
        """Puts buttons beneath the hint for what one may want to begin with."""
        for action in actions:
            button = QPushButton(action.text())
            button.clicked.connect(action.trigger)
            self._offers.addWidget(button)
            self._offered.append(button)
        self.show_offers(False)

    def show_offers(self, shown: bool) -> None:
        """Shows or hides these buttons."""
        for button in self._offered:
            button.setVisible(shown)

    def show_pose(self, image: Image | None, pose: Pose | None, marked: Collection[int] = ()) -> None:
        """Takes a picture (height, width, 3), blue-green-red, and the pose in it; either may be missing.

        The joints that are `marked` get a ring.
        """
        # The QImage looks at these very bytes and must not outlive them; only a cut-out of another array
        # has to be copied, because Qt needs its rows in one piece.
        self._pixels = None if image is None else np.ascontiguousarray(image)
        self._image = None if self._pixels is None else _over(self._pixels)
        self._pose, self._marked = pose, marked
        self.update()

    def show_past(self, jpeg: bytes, pose: Pose | None) -> None:
        """Takes a picture as a JPEG file, and the pose in it."""
        self._pixels = None
        self._image = QImage.fromData(jpeg) if jpeg else None
        self._pose, self._marked = pose, ()
        self.update()

    def mirror(self, mirrored: bool) -> None:
        """Shows picture and skeleton as a mirror does."""
        self._mirrored = mirrored
        self.update()

    def clear(self) -> None:
        """Shows the empty stage."""
        self.show_pose(None, None)

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Keeps the signs over the whole picture."""
        super().resizeEvent(event)
        self.signs.setGeometry(self.rect())

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws stage, picture and skeleton."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.colours.stage))
        area = self._area()
        painter.save()
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self._image)
        if self._pose is not None:
            draw_pose(painter, self._pose, area, self._inks(self._look.colours), self._marked)
        painter.restore()
        self._round_corners(painter, QColor(self._look.colours.window))
        painter.end()

    def _arrange(self) -> None:
        self._title.setProperty("role", "stage-title")
        self._text.setProperty("role", "stage-text")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACING.wide, SPACING.wide, SPACING.wide, SPACING.wide)
        column.setSpacing(SPACING.small)
        column.addStretch()
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch()
        row.addLayout(self._offers)
        row.addStretch()
        column.addSpacing(SPACING.small)
        column.addLayout(row)
        column.addStretch()

    def _inks(self, colours: Colours) -> Inks:
        if self._image is not None:
            return ON_PICTURE
        return Inks(
            colours.on_stage, colours.stage, colours.good, colours.warning, colours.danger, colours.focus
        )

    def _round_corners(self, painter: QPainter, ground: QColor) -> None:
        """Covers the four corners: a clip would cost every pixel of the picture."""
        corners = QPainterPath()
        corners.addRect(QRectF(self.rect()))
        corners.addRoundedRect(QRectF(self.rect()), SPACING.radius, SPACING.radius)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(corners, ground)

    def _area(self) -> QRectF:
        """Where the picture lies: as large as fits, centred."""
        if self._image is not None:
            size = QSizeF(self._image.size())
        elif self._pose is not None:
            size = QSizeF(*self._pose.size)
        else:
            return QRectF(self.rect())
        size.scale(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPointF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2)
        return QRectF(corner, size)


def _over(image: Image) -> QImage:
    """A QImage that looks at the array's own bytes: no copy."""
    height, width, _ = image.shape
    return QImage(image.data, width, height, image.strides[0], QImage.Format.Format_BGR888)
