"""Brings annotated and captured skeletons (13 or 20 joints) into pose tracks, as the coach takes them."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import scipy.io

from fitness_app.domain.pose import JOINTS, PoseTrack
from ml.data.skeleton import SkeletonSequence

PLACES = [0, 11, 12, 13, 14, 15, 16, 23, 24, 25, 26, 27, 28]
"""The landmark of each joint of the common skeleton."""
EARS = [7, 8]
HANDS = {17: 15, 18: 16, 19: 15, 20: 16, 21: 15, 22: 16}
"""Where there are no fingers they are where the wrist is: without them nobody has a size."""
SQUARE = (640, 640)
TRUNK_M = 0.5
FILLED = 0.7
"""The movement takes this share of the made-up picture."""


def track_of_sequence(sequence: SkeletonSequence, size: tuple[int, int] = SQUARE) -> PoseTrack:
    """A track of a sequence with 13 joints: seen from the front where it is three-dimensional."""
    points = sequence.points.astype(np.float64)
    solid = points.shape[2] == 3
    plane = _in_picture(points[..., :2]) if solid else points / np.array(size)
    landmarks = np.full((len(points), JOINTS, 4), np.nan, np.float32)
    landmarks[:, PLACES, :2] = plane
    landmarks[:, PLACES, 2] = 0.0
    landmarks[:, EARS] = landmarks[:, [0, 0]]
    landmarks[..., 3] = np.where(np.isfinite(landmarks[..., 0]), 0.99, 0.0)
    world = _world(points) if solid else None
    return with_hands(PoseTrack(landmarks, world, np.asarray(sequence.time_s, np.float64), size))


def with_hands(track: PoseTrack) -> PoseTrack:
    """The same track with fingers, as a landmarker gives them."""
    landmarks, world = track.landmarks.copy(), None if track.world is None else track.world.copy()
    for part in (landmarks, world):
        if part is not None:
            part[:, list(HANDS)] = part[:, list(HANDS.values())]
    return PoseTrack(landmarks, world, track.time_s, track.size)


def captured(file: Path) -> Iterator[tuple[str, str, PoseTrack]]:
    """Name, label and track of every sequence of HDM05, in metres by the size of the trunk."""
    stored = np.load(file)
    parts = np.split(stored["X"].astype(np.float64), np.cumsum(stored["lens"])[:-1])
    for part, name, label, fps in zip(parts, stored["name"], stored["label"], stored["fps"], strict=True):
        points = part[..., :3] * np.array([1.0, 1.0, -1.0])
        landmarks = np.zeros((len(points), JOINTS, 4), np.float32)
        landmarks[..., :2] = _in_picture(points[..., :2])
        landmarks[..., 3] = np.where(np.isfinite(points[..., 0]), 0.99, 0.0)
        hips = points[:, 23:25].mean(axis=1, keepdims=True)
        trunk = np.median(np.linalg.norm(points[:, 11:13].mean(axis=1) - hips[:, 0], axis=1))
        world = ((points - hips) * TRUNK_M / trunk).astype(np.float32)
        track = PoseTrack(landmarks, world, np.arange(len(points)) / float(fps), SQUARE)
        yield str(name), str(label), with_hands(track)


def picture_size(data: Path, name: str) -> tuple[int, int]:
    """Width and height of a clip of Penn Action."""
    shape = scipy.io.loadmat(data / "penn_action" / "labels" / f"{name}.mat")["dimensions"].ravel()
    return int(shape[1]), int(shape[0])


def _in_picture(plane: np.ndarray) -> np.ndarray:
    extent = max(np.nanmax(plane[..., axis]) - np.nanmin(plane[..., axis]) for axis in (0, 1))
    return (plane - np.nanmean(plane, axis=(0, 1))) / extent * FILLED + 0.5


def _world(points: np.ndarray) -> np.ndarray:
    world = np.full((len(points), JOINTS, 3), np.nan, np.float32)
    world[:, PLACES] = points - points[:, 7:9].mean(axis=1, keepdims=True)
    return world
