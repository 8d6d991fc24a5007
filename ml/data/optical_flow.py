"""Optical flow of a clip by OpenCV: how far each pixel moves from one frame to the next.

As bytes it is a picture of two channels, right and down: 128 is no motion, the ends are `REACH` of the
picture's side per frame. So it can be kept beside the frames (precomputed), or made when it is wanted.
"""

from collections.abc import Callable
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
Grey = NDArray[np.uint8]
Flow = NDArray[np.float32]

REACH = 0.15
"""Motion of more than this share of the side per frame is cut."""


def dis(before: Grey, after: Grey) -> Flow:
    """Dense inverse search (Kroeger et al., ECCV 2016): the quicker one. (height, width, 2) in pixels."""
    search = cv2.DISOpticalFlow.create(cv2.DISOPTICAL_FLOW_PRESET_MEDIUM)
    return np.asarray(search.calc(before, after, None), np.float32)  # type: ignore[call-overload]


def farneback(before: Grey, after: Grey) -> Flow:
    """Polynomial expansion (Farnebäck, SCIA 2003). (height, width, 2) in pixels."""
    start = np.zeros((*before.shape, 2), np.float32)
    return np.asarray(
        cv2.calcOpticalFlowFarneback(before, after, start, 0.5, 3, 15, 3, 5, 1.2, 0), np.float32
    )


METHODS: dict[str, Callable[[Grey, Grey], Flow]] = {"dis": dis, "farneback": farneback}


def flow(frames: Bytes, method: str = "dis") -> Bytes:
    """The motion (time, height, width, 2) that leads to each RGB frame (time, height, width, 3); none to the
    first. Raises ValueError for an unknown method."""
    if method not in METHODS:
        raise ValueError(f"method is {method!r}, not one of {tuple(METHODS)}")
    grey = [np.asarray(cv2.cvtColor(frame, cv2.COLOR_RGB2GRAY), np.uint8) for frame in frames]
    moved = [np.zeros((*grey[0].shape, 2), np.float32)]
    moved += [METHODS[method](before, after) for before, after in pairwise(grey)]
    return as_bytes(np.stack(moved))


def as_bytes(moved: Flow) -> Bytes:
    """Motion in pixels as bytes."""
    shares = moved / (REACH * moved.shape[-2])
    return np.asarray(np.clip(np.rint(128 + 127 * shares), 1, 255), np.uint8)
