"""Draws a person from landmarks, well enough for the pose landmarker to find one.

A benchmark needs pictures with somebody in them on a machine without a camera and without a video; the
bundled recording holds landmarks only.
"""

from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from fitness_app.domain.errors import UserError
from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Joint, Pose, PoseTrack

Colour = tuple[int, int, int]
Points = NDArray[np.int32]

WALL: Colour = (210, 205, 200)
FLOOR: Colour = (140, 130, 120)
SKIN: Colour = (150, 180, 225)
SHIRT: Colour = (60, 60, 170)
TROUSERS: Colour = (90, 60, 40)
SHOES: Colour = (30, 30, 30)
HAIR: Colour = (30, 40, 60)

LIMBS: tuple[tuple[Joint, Joint, float, Colour], ...] = (
    (Joint.LEFT_HIP, Joint.LEFT_KNEE, 0.31, TROUSERS),
    (Joint.RIGHT_HIP, Joint.RIGHT_KNEE, 0.31, TROUSERS),
    (Joint.LEFT_KNEE, Joint.LEFT_ANKLE, 0.22, TROUSERS),
    (Joint.RIGHT_KNEE, Joint.RIGHT_ANKLE, 0.22, TROUSERS),
    (Joint.LEFT_HEEL, Joint.LEFT_FOOT_INDEX, 0.14, SHOES),
    (Joint.RIGHT_HEEL, Joint.RIGHT_FOOT_INDEX, 0.14, SHOES),
    (Joint.LEFT_SHOULDER, Joint.LEFT_ELBOW, 0.17, SHIRT),
    (Joint.RIGHT_SHOULDER, Joint.RIGHT_ELBOW, 0.17, SHIRT),
    (Joint.LEFT_ELBOW, Joint.LEFT_WRIST, 0.14, SKIN),
    (Joint.RIGHT_ELBOW, Joint.RIGHT_WRIST, 0.14, SKIN),
    (Joint.LEFT_WRIST, Joint.LEFT_INDEX, 0.1, SKIN),
    (Joint.RIGHT_WRIST, Joint.RIGHT_INDEX, 0.1, SKIN),
)
"""Joined joints, the limb's width as a share of the trunk's length, colour; drawn in this order."""

TORSO = (Joint.LEFT_SHOULDER, Joint.RIGHT_SHOULDER, Joint.RIGHT_HIP, Joint.LEFT_HIP)


def draw(pose: Pose, size: tuple[int, int]) -> Image:
    """A picture of `size` (width, height) pixels, BGR, with the person in it; an empty room without one."""
    width, height = size
    picture = np.full((height, width, 3), WALL, np.uint8)
    picture[int(0.86 * height) :] = FLOOR
    if pose.present:
        points = np.round(pose.landmarks[:, :2] * np.array(size)).astype(np.int32)
        _body(picture, points)
    return picture


def _body(picture: Image, points: Points) -> None:
    shoulders = (points[Joint.LEFT_SHOULDER] + points[Joint.RIGHT_SHOULDER]) // 2
    hips = (points[Joint.LEFT_HIP] + points[Joint.RIGHT_HIP]) // 2
    trunk = max(float(np.linalg.norm(shoulders - hips)), 0.05 * len(picture))
    for one, other, width, colour in LIMBS:
        _line(picture, points[one], points[other], (round(width * trunk), colour))
    torso = points[list(TORSO)]
    cv2.fillConvexPoly(picture, cv2.convexHull(torso), SHIRT, cv2.LINE_AA)
    cv2.polylines(picture, [cv2.convexHull(torso)], True, SHIRT, round(0.2 * trunk), cv2.LINE_AA)
    _head(picture, points, shoulders, trunk)


def _head(picture: Image, points: Points, shoulders: Points, trunk: float) -> None:
    centre = (points[Joint.LEFT_EAR] + points[Joint.RIGHT_EAR]) // 2
    _line(picture, shoulders, centre, (round(0.17 * trunk), SKIN))
    _oval(picture, centre, (0.17 * trunk, 0.22 * trunk), SKIN)
    _oval(picture, centre - np.array([0, round(0.08 * trunk)]), (0.18 * trunk, 0.15 * trunk), HAIR)
    for eye in (Joint.LEFT_EYE, Joint.RIGHT_EYE):
        _oval(picture, points[eye], (0.025 * trunk, 0.025 * trunk), SHOES)
    _line(picture, points[Joint.MOUTH_LEFT], points[Joint.MOUTH_RIGHT], (2, SHIRT))


def _oval(picture: Image, centre: Points, radii: tuple[float, float], colour: Colour) -> None:
    axes = (max(1, round(radii[0])), max(1, round(radii[1])))
    cv2.ellipse(picture, _xy(centre), axes, 0, 0, 360, colour, -1, cv2.LINE_AA)


def _line(picture: Image, start: Points, end: Points, pen: tuple[int, Colour]) -> None:
    cv2.line(picture, _xy(start), _xy(end), pen[1], max(1, pen[0]), cv2.LINE_AA)


def _xy(point: Points) -> tuple[int, int]:
    return int(point[0]), int(point[1])


@dataclass(frozen=True, slots=True)
class Film:
    """How a drawn video shall be: frames, frames/s, (width, height) in pixels."""

    frames: int
    fps: float = 30.0
    size: tuple[int, int] = (640, 360)


def film(track: PoseTrack, path: Path, wish: Film) -> None:
    """Draws the track, again and again, into a video file.

    Raises UserError when the file cannot be written.
    """
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), wish.fps, wish.size)
    if not writer.isOpened():
        raise UserError("The video {0} cannot be written: free some space, or choose another folder.", path)
    try:
        for number in range(wish.frames):
            writer.write(draw(_at(track, number / wish.fps), wish.size))
    finally:
        writer.release()


def _at(track: PoseTrack, time_s: float) -> Pose:
    """The pose at this time, joined by straight lines, the track repeated without end."""
    times = track.time_s - track.time_s[0]
    moment = time_s % float(times[-1])
    after = int(np.clip(np.searchsorted(times, moment), 1, len(times) - 1))
    share = (moment - times[after - 1]) / (times[after] - times[after - 1])
    between = (1 - share) * track.landmarks[after - 1] + share * track.landmarks[after]
    return Pose(time_s, between.astype(np.float32), None, track.size)
