"""How big the frozen app is, part by part: python packaging/sizes.py FOLDER [INSTALLER…] [--variant cpu|cuda]

Exits with 1 where the folder or an installer of the cpu variant is bigger than it may be; CUDA's libraries
are bigger than that.
"""

import argparse
import sys
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

UNPACKED_LIMIT = 1_200_000_000
INSTALLER_LIMIT = 450_000_000
"""Bytes, of the cpu variant."""

PARTS = {
    "networks and pose model": ("resources/models/*",),
    "other resources, docs, migrations": ("resources/*", "docs/*", "migrations/*", "LICENSE"),
    "Qt and PySide6": ("PySide6/*", "shiboken6/*", "libQt6*", "Qt6*", "libpyside6*", "libshiboken6*"),
    "MediaPipe": ("mediapipe/*",),
    "OpenCV": ("cv2/*", "opencv*"),
    "CUDA": ("nvidia/*", "libcu*", "libnccl*", "libnv*", "cuda/*"),
    "torch": ("torch/*", "torchvision/*", "torchvision.libs/*", "torch*", "libtorch*", "libc10*"),
    "ONNX Runtime": ("onnxruntime*",),
    "NumPy": ("numpy*",),
    "PyArrow": ("pyarrow*", "*arrow*", "*parquet*"),
    "database": ("sqlalchemy*", "psycopg*", "libpq*", "libsqlite3*", "sqlite3*", "alembic*"),
    "cryptography": ("cryptography*", "libcrypto*", "libssl*"),
    "Python": ("libpython*", "python3*", "base_library.zip", "*.pyd", "Python*"),
    "program and Python code": ("fitness-app*", "Contents/MacOS/*"),
}
"""What a file belongs to, by its place in the folder; the first that fits counts."""
REST = "all else"


def part_of(place: str) -> str:
    """The part that a file at this place belongs to."""
    inner = place.removeprefix("_internal/").removeprefix("Contents/Frameworks/")
    fits = (name for name, patterns in PARTS.items() if any(fnmatch(inner, pattern) for pattern in patterns))
    return next(fits, REST)


def files(folder: Path) -> Iterator[tuple[str, int]]:
    """The place and the bytes of every file; a link counts nothing."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            yield path.relative_to(folder).as_posix(), path.stat().st_size


def measured(folder: Path) -> Counter[str]:
    """Bytes by part."""
    counted: Counter[str] = Counter()
    for place, size in files(folder):
        counted[part_of(place)] += size
    return counted


def report(counted: Counter[str]) -> str:
    """A table, biggest first, in megabytes of a million bytes."""
    rows = [*counted.most_common(), ("together", counted.total())]
    return "\n".join(f"{size / 1e6:8.1f} MB  {name}" for name, size in rows)


def too_big(unpacked: int, installers: list[tuple[str, int]]) -> list[str]:
    """A sentence for everything that is bigger than it may be."""
    found = [("The unpacked app", unpacked, UNPACKED_LIMIT)]
    found += [(name, size, INSTALLER_LIMIT) for name, size in installers]
    return [
        f"{name} has {size / 1e6:.0f} MB; {limit / 1e6:.0f} MB are allowed."
        for name, size, limit in found
        if size > limit
    ]


def main(folder: Path, installers: list[Path], variant: str = "cpu") -> int:
    """Prints the table; 1 where something is too big, which the cuda variant cannot be."""
    counted = measured(folder)
    print(report(counted))
    packed = [(path.name, path.stat().st_size) for path in installers]
    for name, size in packed:
        print(f"{size / 1e6:8.1f} MB  {name}")
    sentences = too_big(counted.total(), packed) if variant == "cpu" else []
    for sentence in sentences:
        print(f"error: {sentence}", file=sys.stderr)
    return 1 if sentences else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("installers", nargs="*", type=Path)
    parser.add_argument("--variant", default="cpu")
    given = parser.parse_args()
    sys.exit(main(given.folder, given.installers, given.variant))
