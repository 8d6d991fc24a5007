"""From frames to poses: one person is found, followed, and freed of jitter."""

from pathlib import Path
from types import TracebackType
from typing import Self

from fitness_app.domain.frame import Frame, Image
from fitness_app.domain.pose import Pose, absent
from fitness_app.domain.smoothing import PoseSmoother
from fitness_app.vision.following import Follower
from fitness_app.vision.landmarker import Landmarker
from fitness_app.vision.margin import Margin
from fitness_app.vision.scene import SceneWatch


class PoseEstimator:
    """Turns the frames of one source into poses of one person, in order of time.

    The person is chosen once and kept when others walk in; somebody else is followed only when the person
    has been gone for two seconds, or after a cut. `model_path` is a pose landmarker (.task), opened at the
    first picture; None serves for pose recordings. Use it in a `with` block, on one thread. Without `smooth`
    the landmarks come as the network gave them.
    """

    def __init__(self, model_path: Path | None, smooth: bool = True) -> None:
        self._model_path = model_path
        self._smoother = PoseSmoother() if smooth else None
        self._follower = Follower()
        self._scene = SceneWatch()
        self._margin = Margin()
        self._landmarker: Landmarker | None = None

    def __enter__(self) -> Self:
        if self._model_path is not None:
            self._opened()  # while the source is being opened: the first picture of a live one is not lost
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._landmarker is not None:
            self._landmarker.close()
            self._landmarker = None

    def estimate(self, frame: Frame) -> Pose:
        """The person in this frame; absent when it is not there.

        A frame that carries a recorded pose passes through the same smoothing, without MediaPipe.
        """
        if frame.pose is not None:
            return self._smooth(frame.pose)
        if frame.image is None:
            raise ValueError("a frame holds a picture or a pose")
        return self._smooth(self._find(frame.image, frame.time_s))

    def _find(self, image: Image, time_s: float) -> Pose:
        if self._scene.is_cut(image):
            self._start_anew()
        shown = self._margin.around(self._follower.look(image, time_s))
        pose = self._margin.without(self._opened().detect(shown, time_s), (image.shape[1], image.shape[0]))
        return pose if self._follower.is_same(pose, image) else absent(time_s, pose.size)

    def _start_anew(self) -> None:
        self._follower.reset()
        self._margin.reset()
        if self._smoother is not None:
            self._smoother.reset()

    def _opened(self) -> Landmarker:
        if self._landmarker is None:
            if self._model_path is None:
                raise ValueError("pictures need a pose landmarker; only recordings do without")
            self._landmarker = Landmarker(self._model_path)
        return self._landmarker

    def _smooth(self, pose: Pose) -> Pose:
        return pose if self._smoother is None else self._smoother.update(pose)
