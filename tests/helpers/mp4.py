"""Real MP4 files for tests: made with OpenCV, then given other times or another rotation by hand.

Boxes as in ISO/IEC 14496-12. OpenCV writes `moov` after `mdat`, so `moov` may change its size.
"""

import struct
from collections.abc import Sequence
from pathlib import Path

import cv2
import numpy as np

_MDHD = ("moov", "trak", "mdia", "mdhd")
_TURNS = {90: (0, 1, -1, 0), 180: (-1, 0, 0, -1), 270: (0, -1, 1, 0)}


def write(path: Path, images: Sequence[np.ndarray], fps: float = 30.0) -> Path:
    """A constant-rate MPEG-4 video of these pictures."""
    height, width = images[0].shape[:2]
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"mp4v"), fps, (width, height))
    for image in images:
        writer.write(image)
    writer.release()
    return path


def grey(count: int, size: tuple[int, int] = (64, 48)) -> list[np.ndarray]:
    """Pictures whose brightness tells their number."""
    width, height = size
    return [np.full((height, width, 3), 20 + 5 * number, np.uint8) for number in range(count)]


def retime(path: Path, durations: Sequence[int]) -> None:
    """Gives every frame its own duration, in units of the track's time scale."""
    data = path.read_bytes()
    entries = b"".join(struct.pack(">II", 1, duration) for duration in durations)
    stts = struct.pack(">II", 0, len(durations)) + entries
    data = _with(data, ("moov", "trak", "mdia", "minf", "stbl", "stts"), stts)
    mdhd = bytearray(_body(data, _MDHD))
    struct.pack_into(">I", mdhd, 16, sum(durations))
    data = _with(data, _MDHD, bytes(mdhd))
    # Without its edit list the track is shown from its first frame to its last.
    path.write_bytes(_renamed(data, ("moov", "trak", "edts"), "free"))


def time_scale(path: Path) -> int:
    """Ticks per second of the track."""
    body = _body(path.read_bytes(), _MDHD)
    return int(struct.unpack(">I", body[12:16])[0])


def rotate(path: Path, degrees: int) -> None:
    """Says in the track header that the picture is to be turned clockwise, as phones do."""
    body = bytearray(_body(path.read_bytes(), ("moov", "trak", "tkhd")))
    a, b, c, d = (turn << 16 for turn in _TURNS[degrees])
    struct.pack_into(">9i", body, 40, a, b, 0, c, d, 0, 0, 0, 1 << 30)
    path.write_bytes(_with(path.read_bytes(), ("moov", "trak", "tkhd"), bytes(body)))


def _boxes(data: bytes) -> list[tuple[str, bytes]]:
    boxes, at = [], 0
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        boxes.append((kind.decode("latin-1"), data[at + 8 : at + size]))
        at += size
    return boxes


def _body(data: bytes, path: Sequence[str]) -> bytes:
    inner = next(body for kind, body in _boxes(data) if kind == path[0])
    return inner if len(path) == 1 else _body(inner, path[1:])


def _with(data: bytes, path: Sequence[str], body: bytes) -> bytes:
    """The data with the body of one box exchanged."""
    parts = []
    for kind, inner in _boxes(data):
        fresh = inner if kind != path[0] else body if len(path) == 1 else _with(inner, path[1:], body)
        parts.append(_box(kind, fresh))
    return b"".join(parts)


def _renamed(data: bytes, path: Sequence[str], name: str) -> bytes:
    """The data with one box under another name."""
    parent = _body(data, path[:-1])
    boxes = [(name if kind == path[-1] else kind, body) for kind, body in _boxes(parent)]
    return _with(data, path[:-1], b"".join(_box(kind, body) for kind, body in boxes))


def _box(kind: str, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body) + 8, kind.encode("latin-1")) + body
