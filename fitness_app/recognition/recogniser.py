"""What a clip shows: the networks' opinions, and whether they are sure enough to be believed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from fitness_app.domain.clip import Clip, Picture
from fitness_app.domain.exercise import Exercise
from fitness_app.domain.exercises import EXERCISES
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.posture import on_head
from fitness_app.domain.recognition import NONE, UNSURE, ModelId, Opinion, Recognition
from fitness_app.recognition.fusion import Voice, fused
from fitness_app.recognition.streaming import VideoStream

if TYPE_CHECKING:  # the predictors pull in their runtime, which takes a while: their maker imports it
    from ml.predictor import SkeletonPredictor
    from ml.video_predictor import VideoPredictor

DEFAULT_WINDOW_S = 2.0
MIN_SEEN_S = 0.8
"""Of a shorter track nothing can be said."""
MIN_PRESENT = 0.3
"""In fewer of the poses than this share there is nobody: no exercise."""
MOST_ON_HEAD = 0.25
"""A larger share of poses on their heads is legs taken for arms: of exercises only upright ones are believed.

0.00 in every right answer on 43 real clips, 0.33 to 0.82 in the wrong ones (`ml/RESULTS_COUNTING.md`).
"""
UNHEARD_S = 10.0
"""A video model whose word weighs nothing is asked no more often: it is only shown, and must cost little."""


class Recogniser:
    """Says what exercise a clip shows: a class, "none", or "unsure" where nobody is sure or both disagree.

    Works with either model alone; without any it is always unsure. Made and used on one thread. `video` is
    the model that looks at pictures, None where none is installed.
    """

    def __init__(self, skeleton: "SkeletonPredictor | None", video: "VideoPredictor | None" = None) -> None:
        self._skeleton, self.video = skeleton, video
        self._stream = VideoStream(video) if video else None
        self._heard: Voice | None = None
        self._asked: Picture | None = None

    @property
    def window_s(self) -> float:
        """How many seconds of poses a clip should hold."""
        return self._skeleton.window_s if self._skeleton else DEFAULT_WINDOW_S

    @property
    def picture_s(self) -> float:
        """The time from one picture that a clip should hold to the next, 0 where none is looked at."""
        return self.video.interval_s if self.video else 0.0

    @property
    def own(self) -> Mapping[str, Exercise]:
        """The taught exercises that are counted by a signal of their own, by name."""
        return self._skeleton.own if self._skeleton else {}

    @property
    def models(self) -> Mapping[str, ModelId]:
        """The networks in use, by what they look at."""
        made = {"skeleton": self._skeleton, "video": self.video}
        return {name: predictor.model for name, predictor in made.items() if predictor}

    @property
    def devices(self) -> Mapping[str, str]:
        """Where each network runs ("cpu", "cuda", "mps"), by the model's name."""
        made = (self._skeleton, self.video)
        return {predictor.model.name: predictor.device for predictor in made if predictor}

    @property
    def runtimes(self) -> Mapping[str, str]:
        """What computes each network ("torch", "onnx"), by the model's name."""
        made = (self._skeleton, self.video)
        return {predictor.model.name: predictor.runtime for predictor in made if predictor}

    def warm_up(self) -> None:
        """Runs the networks once, so that the first clip is answered quickly."""
        for predictor in (self._skeleton, self.video):
            if predictor:
                predictor.warm_up()

    def recognise(self, clip: Clip) -> Recognition:
        """What the clip shows at its end."""
        present = [pose.present for pose in clip.track]
        if sum(present) < MIN_PRESENT * len(present):
            return Recognition(clip.time_s, NONE, 1.0, NONE)
        if clip.time_s - float(clip.track.time_s[0]) < MIN_SEEN_S:
            return Recognition(clip.time_s, UNSURE, 0.0)
        return fused(clip.time_s, self._skeleton_voice(clip), self._video_voice(clip))

    def _skeleton_voice(self, clip: Clip) -> Voice | None:
        """The skeleton network's word; it weighs as much as is seen of the joints, nothing upside down."""
        if self._skeleton is None:
            return None
        opinion = self._skeleton.predict(clip.track)
        seen = 0.0 if _upside_down(opinion.label, clip.track) else visibility(clip.track)
        weights = {label: weight * seen for label, weight in self._skeleton.weights.items()}
        return _voice(opinion, weights, self._skeleton.threshold, clip.time_s)

    def _video_voice(self, clip: Clip) -> Voice | None:
        """The video network's word, None before it has seen enough, and where the source has no pictures."""
        if self.video is None or self._stream is None or not clip.pictures:
            return None
        weights = self.video.weights
        if any(weights.values()) or not self._asked_lately(clip):
            opinion, self._asked = self._stream.ask(clip.pictures), clip.pictures[-1]
            self._heard = _voice(opinion, weights, self.video.threshold, clip.time_s) if opinion else None
        return self._heard

    def _asked_lately(self, clip: Clip) -> bool:
        """Whether the video network was asked about this very stream not long ago."""
        asked = self._asked
        if asked is None or clip.time_s - asked.time_s >= UNHEARD_S:
            return False
        return clip.pictures[0].time_s > asked.time_s or any(one is asked for one in clip.pictures)


def _voice(opinion: Opinion, weights: Mapping[str, float], threshold: float, time_s: float) -> Voice:
    """The opinion with the time that it is of and what its word weighs, as screen and log show it."""
    stamped = replace(opinion, time_s=time_s, weight=weights.get(opinion.label, 0.0))
    return Voice(stamped, weights, threshold)


def _upside_down(label: str, track: PoseTrack) -> bool:
    """Whether `label` may be due to a body that stands on its head.

    What is done upright is told by the other poses; what the user taught may be done on the head.
    """
    exercise = EXERCISES.get(label)
    return exercise is not None and exercise.trunk[0] < 0 and on_head(track) > MOST_ON_HEAD


def visibility(track: PoseTrack) -> float:
    """How well the landmarks of a track are seen, 0–1; a little where they are hardly seen at all."""
    seen = float(np.nan_to_num(track.landmarks[..., 3]).mean())
    return max(seen, 0.05)
