"""Cuts files that are too big for a release into parts: python packaging/parts.py FILE…

A release on GitHub holds no file of more than 2 GiB, and CUDA alone may be more. The parts of FILE
are FILE.part1, FILE.part2, …; `cat FILE.part* > FILE` joins them. FILE itself is removed then.
"""

import sys
from pathlib import Path
from typing import BinaryIO

LARGEST = 1_900_000_000
AT_ONCE = 16_000_000


def cut(path: Path, largest: int = LARGEST) -> list[Path]:
    """The file itself where it is small enough, else its parts, up to nine, so that their names sort."""
    size = path.stat().st_size
    count = -(-size // largest)
    if count <= 1:
        return [path]
    if count > 9:
        raise SystemExit(f"error: {path} would need {count} parts; nine are the most.")
    made = [path.with_name(f"{path.name}.part{number}") for number in range(1, count + 1)]
    with path.open("rb") as whole:
        for part in made:
            _copy(whole, part, largest)
    path.unlink()
    return made


def _copy(whole: BinaryIO, part: Path, size: int) -> None:
    """Moves up to `size` bytes on."""
    with part.open("wb") as file:
        left = size
        while left and (piece := whole.read(min(AT_ONCE, left))):
            file.write(piece)
            left -= len(piece)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        for part in cut(Path(name)):
            print(f"{part.stat().st_size / 1e6:8.1f} MB  {part}")
