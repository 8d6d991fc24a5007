"""The picture of the review page: a moment of the video, or a stick figure, and what is drawn on it."""

from typing import Final

import numpy as np
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy

from fitness_app.domain.frame import Frame, Image
from fitness_app.domain.pose import Pose, PoseTrack
from fitness_app.domain.sheet import joined
from fitness_app.ui.look import Look
from fitness_app.ui.widgets.picture_space import Layer, PictureSpace, Share, Tool
from fitness_app.ui.widgets.skeleton import Inks, draw_pose
from fitness_app.ui.widgets.video_view import ON_PICTURE
from fitness_app.ui.widgets.zoomed_picture import ZoomedPicture

__all__ = ["Layer", "PictureSpace", "ReviewPicture", "Share", "Tool"]

NEAR_S = 0.12
"""A moment that is further than this from a recorded pose has none."""
FRAME_S = 1 / 60
LATE_S = 0.1
"""A picture of the video that was asked for a longer time ago on the cursor's way is shown faintly."""
FAINT: Final = 0.3


class ReviewPicture(ZoomedPicture):
    """Shows the cursor's moment, beneath its layers.

    `painted_s` and `shown` are the moment and the pose on the screen.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("review-picture")
        self.setAccessibleName(self.tr("Picture"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 160))
        self._layers: list[Layer] = []
        self._poses = joined(())
        self._time_s = self._image_s = self._asked_s = 0.0
        self._image: QImage | None = None
        self._pixels: Image | None = None
        self._look: Look | None = None
        self.painted_s = float("nan")
        self.shown: Pose | None = None

    @property
    def time_s(self) -> float:
        """The moment that is shown."""
        return self._time_s

    def picture_size(self) -> QSizeF:
        """That of the video, or of the pictures in which the poses were found."""
        return QSizeF(self._image.size()) if self._image is not None else QSizeF(*self._poses.size)

    def add_layer(self, layer: Layer) -> None:
        """Draws this above the picture, after the layers that are there."""
        self._layers.append(layer)
        self.update()

    def show_poses(self, poses: PoseTrack) -> None:
        """Takes the poses of another session, of length 0 where there are none; the video goes."""
        self._poses = poses
        self._image = self._pixels = None
        self.fit()

    def show_moment(self, time_s: float) -> None:
        """Shows this moment of the session."""
        self._time_s = time_s
        self.update()

    def show_frame(self, frame: Frame | None, asked_s: float) -> None:
        """Takes the video's picture of the moment `asked_s`, its time on the session's clock, or None."""
        image = None if frame is None else frame.image
        if frame is not None and image is not None:
            self._pixels = np.ascontiguousarray(image)
            height, width, _ = self._pixels.shape
            rows = self._pixels.strides[0]
            self._image = QImage(self._pixels.data, width, height, rows, QImage.Format.Format_BGR888)
            self._image_s, self._asked_s = frame.time_s, asked_s
        else:
            self._image = self._pixels = None
        self.update()

    @property
    def current(self) -> bool:
        """Whether the video's picture is that of the cursor's moment, or has only just been."""
        return self._image is not None and abs(self._asked_s - self._time_s) <= LATE_S

    @property
    def moment_s(self) -> float:
        """The moment that is drawn: that of the video's picture where it keeps up, else the cursor's.

        So the skeleton lies on its own picture, and is never more than a frame away from the charts.
        """
        return (
            self._image_s if self.current and abs(self._image_s - self._time_s) <= FRAME_S else self._time_s
        )

    def pose(self, time_s: float) -> Pose | None:
        """The pose of a moment, None where none is known."""
        times = self._poses.time_s
        if not len(times):
            return None
        after = min(int(np.searchsorted(times, time_s)), len(times) - 1)
        near = min((max(after - 1, 0), after), key=lambda place: abs(float(times[place]) - time_s))
        return self._poses[near] if abs(float(times[near]) - time_s) <= NEAR_S else None

    def wear(self, look: Look) -> None:
        """Takes the colours of a theme."""
        self._look = look
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draws stage, video, skeleton and layers."""
        if self._look is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._look.colours.stage))
        space = self.space
        if self._image is not None:
            painter.setOpacity(1.0 if self.current else FAINT)
            painter.drawImage(space.area, self._image)
            painter.setOpacity(1.0)
        moment = self.moment_s
        pose = self.pose(moment)
        if pose is not None:
            draw_pose(painter, pose, space.area, self._inks())
        for layer in self._layers:
            painter.save()
            layer(painter, space, moment)
            painter.restore()
        painter.end()
        self.painted_s, self.shown = moment, pose

    def _inks(self) -> Inks:
        assert self._look is not None
        if self._image is not None:
            return ON_PICTURE
        ink = self._look.colours
        return Inks(ink.on_stage, ink.stage, ink.good, ink.warning, ink.danger, ink.focus)
