"""The app's icon in all forms that systems want: python packaging/icons.py FOLDER

Writes hicolor/<size>x<size>/apps/fitness-app.png, fitness-app.ico (Windows) and fitness-app.icns (macOS), all
drawn from resources/icons/fitness-app.svg.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "fitness-app.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512, 1024)
ON_LINUX = (16, 24, 32, 48, 64, 128, 256, 512)
ON_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
ON_MAC = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09", 1024: b"ic10"}
"""The type of each size in an ICNS file."""

Pictures = Mapping[int, bytes]
"""PNG files by the length of their side."""


def drawn(source: Path = SOURCE) -> dict[int, bytes]:
    """The icon in all sizes."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, Qt  # noqa: PLC0415 -- slow import
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 -- slow import
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 -- slow import

    renderer = QSvgRenderer(str(source))
    pictures = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        data = QByteArray()
        image.save(QBuffer(data), "PNG")
        pictures[size] = bytes(data.data())
    return pictures


def ico(pictures: Pictures) -> bytes:
    """A Windows icon: a directory of sizes, then the pictures."""
    chosen = [(size, pictures[size]) for size in ON_WINDOWS]
    place = 6 + 16 * len(chosen)
    head = struct.pack("<HHH", 0, 1, len(chosen))
    for size, png in chosen:
        side = size % 256  # 0 stands for 256
        head += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), place)
        place += len(png)
    return head + b"".join(png for _, png in chosen)


def icns(pictures: Pictures) -> bytes:
    """A macOS icon: one chunk for each size."""
    chunks = [
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for size, kind in ON_MAC.items()
    ]
    return b"icns" + struct.pack(">I", 8 + sum(map(len, chunks))) + b"".join(chunks)


def write(folder: Path) -> None:
    """Writes all forms below the folder."""
    pictures = drawn()
    for size in ON_LINUX:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "fitness-app.png").write_bytes(pictures[size])
    (folder / "fitness-app.ico").write_bytes(ico(pictures))
    (folder / "fitness-app.icns").write_bytes(icns(pictures))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
