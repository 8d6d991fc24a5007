"""Which shared libraries of the system the frozen app needs, and the Debian packages that bring them.

python packaging/system_libraries.py FOLDER prints them. Needs readelf (binutils), ldconfig and dpkg.
"""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

OPTIONAL = (
    "plugins/platformthemes", "plugins/texttospeech", "plugins/wayland-", "plugins/platforms/libqwayland",
    "plugins/platforminputcontexts", "libQt6Wayland", "libQt6Wl", "nvidia/", "torch/lib/libcaffe2_nvrtc",
)  # fmt: skip
"""What the app works without: what these need is recommended only. Of Qt, and CUDA, which needs a driver."""
ESSENTIAL = ("libc-bin",)
NEWEST_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\b")


def binaries(folder: Path) -> Iterator[Path]:
    """The programs and libraries in the folder, no links."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def is_optional(path: Path) -> bool:
    """Whether the app works where this cannot be loaded."""
    return any(word in path.as_posix() for word in OPTIONAL)


def needed(paths: Iterable[Path]) -> set[str]:
    """The names of the libraries that these ask the loader for."""
    words = ["readelf", "--dynamic", "--wide", *map(str, paths)]
    if len(words) == 3:
        return set()
    told = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"\(NEEDED\).*\[(.+)\]", told))


def of_the_system(folder: Path) -> tuple[set[str], set[str]]:
    """The libraries that are needed and do not lie in the folder, and those that are only recommended."""
    found = list(binaries(folder))
    own = {path.name for path in folder.rglob("*") if ".so" in path.name}
    must = needed(path for path in found if not is_optional(path)) - own
    may = needed(path for path in found if is_optional(path)) - own - must
    return must, may


def newest_glibc(folder: Path) -> str:
    """The C library that the newest of the needed functions came with, as in "2.36"."""
    minors = (int(minor) for path in binaries(folder) for minor in NEWEST_GLIBC.findall(path.read_bytes()))
    return f"2.{max(minors)}"


def packages(libraries: Iterable[str]) -> tuple[set[str], set[str]]:
    """The Debian packages that bring these libraries, and the libraries that this machine does not have."""
    places = _places()
    paths = {places[name] for name in libraries if name in places}
    absent = {name for name in libraries if name not in places}
    return set().union(*(_owner(path) for path in paths)) - set(ESSENTIAL), absent


def _places() -> dict[str, str]:
    loader = shutil.which("ldconfig") or "/sbin/ldconfig"
    told = subprocess.run([loader, "-p"], capture_output=True, text=True, check=True).stdout
    return dict(reversed(re.findall(r"^\s+(\S+) \(libc6,[^)]*\) => (\S+)", told, re.MULTILINE)))


def _owner(path: str) -> set[str]:
    """The package that a library belongs to; it may lie beneath a folder that is a link, as /lib is."""
    real = str(Path(path).resolve())
    for place in (real, path, real.removeprefix("/usr")):
        words = ["dpkg", "-S", place]
        told = subprocess.run(words, capture_output=True, text=True, check=False)
        if told.returncode == 0:
            return {told.stdout.split(":")[0]}
    return set()


def main(folder: Path) -> int:
    """Prints packages and what no package of this machine brings."""
    must, may = of_the_system(folder)
    for title, names in (("needs", must), ("recommends", may)):
        brought, absent = packages(names)
        print(f"{title}: {', '.join(sorted(brought))}; not on this machine: {', '.join(sorted(absent))}")
    print(f"C library: {newest_glibc(folder)}")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
