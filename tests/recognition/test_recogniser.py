import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from fitness_app.domain.clip import Clip
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId, Opinion
from fitness_app.paths import resources
from fitness_app.recognition.fusion import judged
from fitness_app.recognition.recogniser import Recogniser
from fitness_app.settings import Settings
from ml.predictor import SkeletonPredictor


@pytest.fixture(scope="module")
def recogniser() -> Recogniser:
    folder = resources() / "models" / Settings().skeleton_model
    made = Recogniser(SkeletonPredictor(folder, "cpu"))
    made.warm_up()
    return made


def nobody(seconds: float) -> Clip:
    time_s = np.arange(0, seconds, 1 / 30)
    return Clip(PoseTrack(np.full((len(time_s), 33, 4), np.nan, np.float32), None, time_s, (64, 48)))


def standing(seconds: float, fps: float = 30.0) -> Clip:
    """Somebody who stands and sways a little."""
    time_s = np.arange(0, seconds, 1 / fps)
    sway = 0.004 * np.sin(2 * time_s)
    landmarks = np.full((len(time_s), 33, 4), np.nan, np.float32)
    for joint, (x, y) in STANDING.items():
        landmarks[:, joint] = np.stack([x + sway, np.full_like(sway, y), 0 * sway, 1 + 0 * sway], axis=1)
    return Clip(PoseTrack(landmarks, None, time_s, (480, 480)))


STANDING = {
    0: (0.5, 0.15), 7: (0.52, 0.15), 8: (0.48, 0.15), 11: (0.56, 0.25), 12: (0.44, 0.25), 13: (0.58, 0.38),
    14: (0.42, 0.38), 15: (0.585, 0.5), 16: (0.415, 0.5), 23: (0.54, 0.5), 24: (0.46, 0.5), 25: (0.545, 0.7),
    26: (0.455, 0.7), 27: (0.55, 0.9), 28: (0.45, 0.9),
}  # fmt: skip


def opinion(label: str, confidence: float) -> Opinion:
    return Opinion(label, confidence, {label: confidence}, ModelId("m", "0" * 64))


def test_below_the_threshold_it_is_unsure_but_keeps_its_guess() -> None:
    found = judged(3.0, opinion("squat", 0.6), threshold=0.7)
    assert (found.label, found.guess, found.confidence, found.time) == ("unsure", "squat", 0.6, 3.0)


def test_at_the_threshold_it_is_believed() -> None:
    assert judged(3.0, opinion("squat", 0.7), threshold=0.7).label == "squat"


def test_nobody_in_the_picture_is_no_exercise(recogniser: Recogniser) -> None:
    assert recogniser.recognise(nobody(2)).label == "none"


def test_of_the_first_moment_nothing_is_said(recogniser: Recogniser) -> None:
    assert recogniser.recognise(standing(0.4)).label == "unsure"


@pytest.mark.parametrize("fps", [5, 10, 30])
def test_standing_is_no_exercise(recogniser: Recogniser, fps: float) -> None:
    found = recogniser.recognise(standing(3, fps))
    assert found.label == "none"
    assert found.skeleton is not None
    assert found.time == pytest.approx(3 - 1 / fps)


def test_without_a_model_it_is_always_unsure() -> None:
    empty = Recogniser(None)
    empty.warm_up()
    assert empty.recognise(standing(3)).label == "unsure"
    assert empty.models == {}
    assert empty.window_s == 2.0


def test_names_the_model_in_use(recogniser: Recogniser) -> None:
    assert recogniser.models["skeleton"].name == Settings().skeleton_model


def test_importing_it_does_not_load_torch() -> None:
    code = "import sys, fitness_app.recognition.recogniser as r; assert 'torch' not in sys.modules, 'torch'"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).resolve().parents[2])
