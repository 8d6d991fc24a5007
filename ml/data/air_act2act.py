"""AIR-Act2Act in its published layout: refined `.joint` files, one JSON document each (Ko et al., IJRR 2021).

A name such as C001P001A001S001.joint says camera, performer, scenario and number of the recording. Each file
is a list of frames; a frame lists up to six bodies, null where there is none; a body has 25 Kinect v2
`joints` with their place in metres, `x`, `y`, `z`, where a z of 0 says that the joint was lost. Camera 1
looks at the elderly person whose behaviour is to be recognised.
"""

import json
import re
from pathlib import Path
from typing import Any

import numpy as np

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import FloatArray
from ml.data.skeleton import SkeletonSequence

FRAMES_PER_S = 30.0
KINECT_JOINTS = 25
_KINECT = (3, 4, 8, 5, 9, 6, 10, 12, 16, 13, 17, 14, 18)
"""The Kinect v2 joint of each joint of the common skeleton."""
_NAME = re.compile(r"C(\d{3})P(\d{3})A(\d{3})S(\d{3})")
ACTIONS = (
    "enter",
    "stand_still",
    "call",
    "stare",
    "shake_hands",
    "cry",
    "high_five",
    "threaten_to_hit",
    "beckon_to_go_away",
    "turn_back_and_leave",
)
"""What the elderly person does in the scenarios A001 to A010."""
CAMERA = "001"
TEST_FROM = 46
"""Performers from this number on are the test split."""


def read(folder: Path) -> list[SkeletonSequence]:
    """All recordings of the first camera in `folder`; points in metres.

    Split by performer. Raises UserError when files are missing, broken or misnamed.
    """
    files = sorted(folder.rglob(f"C{CAMERA}*.joint"))
    if not files:
        raise UserError("{0} holds no C{1}….joint files: name the folder of AIR-Act2Act.", folder, CAMERA)
    return [read_recording(file) for file in files]


def read_recording(file: Path) -> SkeletonSequence:
    """One recording: of the bodies in it the one seen longest. Raises UserError when the file is broken."""
    named = _NAME.fullmatch(file.stem)
    if named is None or not 1 <= int(named[3]) <= len(ACTIONS):
        raise UserError("{0} is not named like C001P001A001S001.joint: give it its published name.", file)
    points = _longest_seen(_bodies(file))
    performer = int(named[2])
    return SkeletonSequence(
        # The sensor's x grows to its left and y upwards; ours to the right and downwards.
        points=points[:, list(_KINECT)] * np.array([-1, -1, 1], np.float32),
        time_s=np.arange(len(points)) / FRAMES_PER_S,
        label=ACTIONS[int(named[3]) - 1],
        source="air-act2act",
        person=f"air-{performer}",
        name=file.stem,
        split="test" if performer >= TEST_FROM else "train",
    )


def _bodies(file: Path) -> FloatArray:
    """(T, bodies, 25, 3) places, NaN where there is no body."""
    try:
        frames = json.loads(file.read_text(encoding="utf-8"))
        most = max(len(frame) for frame in frames)
        places = np.full((len(frames), most, KINECT_JOINTS, 3), np.nan, np.float32)
        for time, frame in enumerate(frames):
            for number, body in enumerate(frame):
                if body is not None:
                    places[time, number] = [_place(joint) for joint in body["joints"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError("{0} cannot be read as joints of AIR-Act2Act: fetch it again.", file) from error
    return places


def _place(joint: dict[str, Any]) -> tuple[float, float, float]:
    lost = float(joint["z"]) == 0.0
    return (np.nan,) * 3 if lost else (float(joint["x"]), float(joint["y"]), float(joint["z"]))


def _longest_seen(places: FloatArray) -> FloatArray:
    seen = np.isfinite(places[..., 0]).sum(axis=(0, 2))
    return places[:, int(seen.argmax())]
