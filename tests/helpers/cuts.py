"""Parts of a video as videos of their own."""

from pathlib import Path

import cv2


def cut(source: Path, target: Path, start_s: float, end_s: float, *, mirrored: bool = False) -> Path:
    """Writes the pictures of `source` from `start_s` to `end_s` into `target`, and gives it."""
    read = cv2.VideoCapture(str(source))
    fps, size = read.get(cv2.CAP_PROP_FPS), (int(read.get(3)), int(read.get(4)))
    write = cv2.VideoWriter(str(target), cv2.VideoWriter.fourcc(*"mp4v"), fps, size)
    number = 0
    while True:
        more, image = read.read()
        if not more or number >= end_s * fps:
            break
        if number >= start_s * fps:
            write.write(cv2.flip(image, 1) if mirrored else image)
        number += 1
    read.release()
    write.release()
    return target
