"""A made-up person of stiff bones, whose joint angles a test sets and whose camera stands where it likes."""

import importlib
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest

from fitness_app.domain.pose import JOINTS, Joint, Pose

TRUNK, UPPER_ARM, FOREARM, THIGH, SHANK = 0.5, 0.3, 0.26, 0.42, 0.42
METRES_IN_PICTURE = 3.0
SIZE = (640, 640)
SIDES = (("LEFT", 0.16, 0.1), ("RIGHT", -0.16, -0.1))


@dataclass(frozen=True)
class Camera:
    """Where the camera stands: 0° looks at the person's right side, 90° at the face; and how well it sees."""

    degrees: float = 0.0
    left_seen: float = 0.99
    right_seen: float = 0.99


def direction(degrees: float) -> np.ndarray:
    """A unit vector in the person's plane: 0° forwards, 90° up; x forwards, y down, z to the left."""
    return np.array([math.cos(math.radians(degrees)), -math.sin(math.radians(degrees)), 0.0])


def limb(points: dict[str, np.ndarray], side: str, arm: tuple[float, float]) -> None:
    """Adds elbow and wrist; `arm` holds the directions of upper arm and forearm."""
    shoulder = points[f"{side}_SHOULDER"]
    points[f"{side}_ELBOW"] = shoulder + UPPER_ARM * direction(arm[0])
    points[f"{side}_WRIST"] = points[f"{side}_ELBOW"] + FOREARM * direction(arm[1])


def stand(
    knee: float = 175.0,
    elbow: float | tuple[float, float] = 170.0,
    lift: float | tuple[float, float] = 10.0,
    lean: float = 0.0,
    swing: float = 0.0,
) -> dict[str, np.ndarray]:
    """Upright with bent knees, bent elbows (degrees) and upper arms lifted forwards by `lift` degrees.

    `lean` tips the trunk backwards; `swing` turns the arms out sideways instead of forwards (jumping jack).
    """
    elbows = (elbow, elbow) if isinstance(elbow, (int, float)) else elbow
    lifts = (lift, lift) if isinstance(lift, (int, float)) else lift
    bend = (180.0 - knee) / 2.0
    points: dict[str, np.ndarray] = {}
    for (side, wide, narrow), bent, lifted in zip(SIDES, elbows, lifts, strict=True):
        ankle = np.array([0.0, 0.0, narrow])
        points[f"{side}_ANKLE"] = ankle
        points[f"{side}_KNEE"] = ankle + SHANK * direction(90.0 - bend)
        points[f"{side}_HIP"] = points[f"{side}_KNEE"] + THIGH * direction(90.0 + bend)
        points[f"{side}_SHOULDER"] = (
            points[f"{side}_HIP"] + TRUNK * direction(90.0 - bend / 2.0 + lean) + [0, 0, wide - narrow]
        )
        upper = -90.0 + lifted
        limb(points, side, (upper, upper + 180.0 - bent))
        if swing:
            _sideways(points, side, swing)
    return points


def _sideways(points: dict[str, np.ndarray], side: str, degrees: float) -> None:
    out = 1.0 if side == "LEFT" else -1.0
    way = np.array([0.0, math.cos(math.radians(degrees)), out * math.sin(math.radians(degrees))])
    points[f"{side}_ELBOW"] = points[f"{side}_SHOULDER"] + UPPER_ARM * way
    points[f"{side}_WRIST"] = points[f"{side}_ELBOW"] + FOREARM * way


def prone(elbow: float = 170.0, sag: float = 0.0) -> dict[str, np.ndarray]:
    """On hands and toes with the elbows at `elbow` degrees and the hips `sag` metres below the line."""
    reach = math.sqrt(UPPER_ARM**2 + FOREARM**2 - 2 * UPPER_ARM * FOREARM * math.cos(math.radians(elbow)))
    points: dict[str, np.ndarray] = {}
    length = TRUNK + THIGH + SHANK
    slope = math.degrees(math.asin(min(0.9, (reach - 0.1) / length)))
    for side, wide, narrow in SIDES:
        ankle = np.array([0.0, -0.1, narrow])
        points[f"{side}_ANKLE"] = ankle
        points[f"{side}_KNEE"] = ankle + SHANK * direction(slope) + [0, sag / 2, 0]
        points[f"{side}_HIP"] = ankle + (SHANK + THIGH) * direction(slope) + [0, sag, 0]
        shoulder = ankle + length * direction(slope) + [0, 0, wide - narrow]
        points[f"{side}_SHOULDER"] = shoulder
        wrist = shoulder + np.array([0, reach, 0])
        points[f"{side}_WRIST"] = wrist
        points[f"{side}_ELBOW"] = _knuckle(shoulder, reach)
    return points


def _knuckle(shoulder: np.ndarray, reach: float) -> np.ndarray:
    """The elbow between shoulder and a wrist straight below it, bent backwards."""
    down = (UPPER_ARM**2 - FOREARM**2 + reach**2) / (2 * reach)
    back = math.sqrt(max(UPPER_ARM**2 - down**2, 0.0))
    return shoulder + np.array([-back, down, 0])


def pose_of(points: dict[str, np.ndarray], time_s: float, camera: Camera = Camera()) -> Pose:
    """The pose that a camera would give, with world landmarks around the hips."""
    world = _world(points, camera.degrees)
    picture = np.empty((JOINTS, 4), np.float32)
    picture[:, :2] = 0.5 + (world[:, :2] - world[:, :2].mean(axis=0)) / METRES_IN_PICTURE
    picture[:, 1] += 0.9 - picture[:, 1].max()
    picture[:, 2] = world[:, 2] / METRES_IN_PICTURE
    picture[:, 3] = [camera.left_seen if "LEFT" in joint.name else camera.right_seen for joint in Joint]
    return Pose(time_s, picture, world, SIZE)


def _world(points: dict[str, np.ndarray], degrees: float) -> np.ndarray:
    full = np.array([_landmark(points, joint) for joint in Joint])
    full = full - (points["LEFT_HIP"] + points["RIGHT_HIP"]) / 2.0
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    turned = np.column_stack((c * full[:, 0] + s * full[:, 2], full[:, 1], -s * full[:, 0] + c * full[:, 2]))
    return turned.astype(np.float32)


def _landmark(points: dict[str, np.ndarray], joint: Joint) -> np.ndarray:
    name = joint.name
    if name in points:
        return points[name]
    side = "RIGHT" if "RIGHT" in name else "LEFT"
    if any(word in name for word in ("PINKY", "INDEX", "THUMB")) and "FOOT" not in name:
        return points[f"{side}_WRIST"]
    if "HEEL" in name:
        return points[f"{side}_ANKLE"] + [-0.05, 0.06, 0]
    if "FOOT" in name:
        return points[f"{side}_ANKLE"] + [0.18, 0.08, 0]
    neck = (points["LEFT_SHOULDER"] + points["RIGHT_SHOULDER"]) / 2.0
    spine = neck - (points["LEFT_HIP"] + points["RIGHT_HIP"]) / 2.0
    return neck + 0.5 * spine + [0.08, 0, 0.07 if side == "LEFT" else -0.07]


def film(
    posture: Callable[[float], dict[str, np.ndarray]],
    angles: Iterable[float],
    fps: float = 30.0,
    camera: Camera = Camera(),
    start: float = 0.0,
) -> list[Pose]:
    """One pose per angle, `fps` of them a second."""
    return [pose_of(posture(angle), start + i / fps, camera) for i, angle in enumerate(angles)]


def waves(count: int, rest: float, turn: float, seconds: float = 2.0, fps: float = 30.0) -> list[float]:
    """`count` smooth ways from `rest` to `turn` and back, with rests of half a second around them."""
    still = [rest] * round(fps / 2)
    steps = round(seconds * fps)
    way = [rest + (turn - rest) * (1 - math.cos(2 * math.pi * i / steps)) / 2 for i in range(steps)]
    return still + (way + still) * count


@pytest.fixture(scope="session")
def figure() -> SimpleNamespace:
    """The made-up person: `stand`, `prone`, `film`, `waves`, `pose_of` and `Camera`."""
    return SimpleNamespace(stand=stand, prone=prone, film=film, waves=waves, pose_of=pose_of, Camera=Camera)


@pytest.fixture
def benchmark_module(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Loads a script of tests/benchmarks, so that a test keeps the floor under what it measures."""
    monkeypatch.syspath_prepend(str(Path(__file__).parents[1] / "benchmarks"))
    return importlib.import_module
