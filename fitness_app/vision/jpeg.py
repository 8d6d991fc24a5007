"""Pictures as JPEG files, small enough to keep many in memory."""

import cv2
import numpy as np

from fitness_app.domain.frame import Image


def compress(image: Image, longest: int = 720, quality: int = 80) -> bytes:
    """The picture as a JPEG file, its longer side no more than `longest` pixels."""
    scale = longest / max(image.shape[:2])
    if scale < 1.0:
        size = (round(image.shape[1] * scale), round(image.shape[0] * scale))
        image = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), np.uint8)
    return bytes(cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes())
