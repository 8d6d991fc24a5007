"""A stick figure that shows a recorded movement again and again."""

import time

import numpy as np
from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from fitness_app.domain.pose import FloatArray, PoseTrack
from fitness_app.ui.widgets.video_view import VideoView

LOOK_EVERY_MS = 40
AIR = 0.12


class FigureView(VideoView):
    """Moves only while it is shown and allowed to: `still` shows the turning point alone."""

    def __init__(self) -> None:
        super().__init__()
        self._track: PoseTrack | None = None
        self._began = 0.0
        self._still = False
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._draw)

    def play(self, track: PoseTrack | None) -> None:
        """Shows this movement, cut to the figure; None shows the empty stage."""
        self._track = None if track is None else framed(track)
        self._began = time.perf_counter()
        if self._track is None:
            self.clear()
        self._draw()
        self._run()

    def set_still(self, still: bool) -> None:
        """Lets the figure stand still, for those who do not want movement on the screen."""
        self._still = still
        self._draw()
        self._run()

    @property
    def moving(self) -> bool:
        """Whether the figure moves now."""
        return self._timer.isActive()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Goes on."""
        super().showEvent(event)
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Rests: nobody looks."""
        super().hideEvent(event)
        self._timer.stop()

    def _run(self) -> None:
        if self._track is not None and self.isVisible() and not self._still:
            self._timer.start()
        else:
            self._timer.stop()

    def _draw(self) -> None:
        track = self._track
        if track is None:
            return
        if self._still:
            self.show_pose(None, track[len(track) // 2])
            return
        length = float(track.time_s[-1] - track.time_s[0])
        now = track.time_s[0] + (time.perf_counter() - self._began) % max(length, 0.1)
        self.show_pose(None, track[int(np.searchsorted(track.time_s, now, side="right")) - 1])


def framed(track: PoseTrack) -> PoseTrack:
    """The track as if its picture had been cut to the person, with some air around."""
    width, height = track.size
    points = track.landmarks[..., :2].astype(np.float64) * (width, height)
    known = points[np.isfinite(points).all(axis=-1)]
    if not len(known):
        return track
    low, high = known.min(axis=0), known.max(axis=0)
    air = AIR * float((high - low).max())
    low, high = low - air, high + air
    size = (max(1, round(high[0] - low[0])), max(1, round(high[1] - low[1])))
    moved: FloatArray = track.landmarks.copy()
    moved[..., :2] = ((points - low) / (high - low)).astype(np.float32)
    return PoseTrack(moved, None, track.time_s, size)
