"""Small videos whose brightness tells the number of the frame."""

from pathlib import Path

import cv2
import numpy as np


def write_video(path: Path, frames: int = 25, size: tuple[int, int] = (40, 30), fps: float = 25.0) -> Path:
    """Writes one (.avi as in the published data sets, else MPEG-4) and gives its path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    code = "MJPG" if path.suffix == ".avi" else "mp4v"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*code), fps, size)
    for number in range(frames):
        writer.write(np.full((size[1], size[0], 3), 5 * number, np.uint8))
    writer.release()
    return path


def held(path: Path) -> bool:
    """Whether this process has the file open; on systems that tell (Linux)."""
    found = []
    for each in Path("/proc/self/fd").iterdir():
        try:
            found.append(str(each.readlink()))
        except OSError:  # closed meanwhile
            continue
    return str(path.resolve()) in found
