"""Writes resources/licences: what the app is made of, with its versions, licences and their full texts.

`make licences` runs it in the environment that is shipped: it reads the metadata of what is installed there.
Run it again whenever `packaging/locks` changes. `index.md` is what the app shows under Help, Licences;
`index.json` says the same to programs.
"""

import json
import re
import shutil
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution
from pathlib import Path

from contents import ROOT
from freeze import ONLY_TORCH, SHIPPED_EXTRA
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from shipped_parts import COMMON_TEXTS, Part, common, installed, package

from fitness_app import __version__

TARGET = ROOT / "resources" / "licences"
STARTER_HOME = "https://github.com/pyinstaller/pyinstaller"
LEFT_OUT = frozenset({"matplotlib", "sounddevice"})
"""What MediaPipe asks for and no build brings, with what only these need."""
ONLY_WINDOWS = {
    "tzdata": ("Apache-2.0", "Apache-2.0.txt"),
    "pywin32-ctypes": ("BSD-3-Clause", "pywin32-ctypes.txt"),
}
OF_CUDA = frozenset(ONLY_TORCH)
"""What the CPU variant runs without, with everything that only these need."""


@dataclass(slots=True)
class Shelf:
    """The files of texts, each content once."""

    folder: Path
    _kept: dict[str, str] = field(default_factory=dict)

    def put(self, part: Part) -> str:
        """Writes the text and gives its place below the folder."""
        if part.text not in self._kept:
            name = f"texts/{re.sub(r'[^a-z0-9.]+', '-', part.name.lower()).strip('-')}.txt"
            (self.folder / name).write_text(part.text, encoding="utf-8")
            self._kept[part.text] = name
        return self._kept[part.text]


def asked_for() -> list[Requirement]:
    """What the app itself asks for, and the one extra that is shipped; the others are for developers."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"][SHIPPED_EXTRA]]
    return [Requirement(line) for line in asked]


def needed(wanted: Iterable[Requirement], without: frozenset[str]) -> set[str]:
    """Everything installed that these need, and they; what is `without` and behind it is left out."""
    found: set[str] = set()
    waiting = list(wanted)
    done: set[tuple[str, str]] = set()
    while waiting:
        next_one = waiting.pop()
        key = canonicalize_name(next_one.name)
        for extra in ({"", *next_one.extras}) - {extra for one, extra in done if one == key}:
            done.add((key, extra))
            there = installed(key)
            if key not in without and there is not None:
                found |= {key} if _brings_files(there) else set()
                waiting += _required(there, extra)
    return found


def _brings_files(found: Distribution) -> bool:
    """Whether there is more to it than its metadata: some packages only name others."""
    return any(not one.parts[0].endswith(".dist-info") for one in found.files or ())


def _required(found: Distribution, extra: str) -> Iterator[Requirement]:
    for line in found.requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
            yield wanted


def packages() -> list[Part]:
    """Every package of a build."""
    everything, small = needed(asked_for(), LEFT_OUT), needed(asked_for(), LEFT_OUT | OF_CUDA)
    return [package(one, ("cpu", "cuda") if one in small else ("cuda",)) for one in sorted(everything)]


def of_windows() -> Iterator[Part]:
    """What only Windows brings, wherever this runs; the versions are those of the locks."""
    locked = _read(ROOT / "packaging" / "locks" / "cpu.txt")
    for name, (licence, text) in ONLY_WINDOWS.items():
        pinned = re.search(rf"^{name}==([^ ]+)", locked, re.MULTILINE)
        if pinned is not None:
            yield Part(f"{name} (Windows)", pinned[1], licence, _read(COMMON_TEXTS / text))


def beside() -> Iterator[Part]:
    """What no package manager knows: ourselves, Python, the libraries inside Qt, networks, movements."""
    qt = installed("PySide6")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    lesser = _read(COMMON_TEXTS / "LGPL-2.1.txt")
    weights = _read(ROOT / "resources" / "models" / "LICENSE")
    pose = (
        "The pose landmarker (BlazePose), published by Google with MediaPipe under the Apache License 2.0.\n"
    )
    yield Part("Fitness Coach", __version__, "Apache-2.0", _read(ROOT / "LICENSE"))
    yield Part("Python", sys.version.split()[0], "PSF-2.0", _read(python), "https://www.python.org")
    if qt is not None:
        yield Part("Qt", qt.metadata["Version"], "LGPL-3.0-only", common("LGPL"), "https://code.qt.io")
    yield Part("FFmpeg", "inside Qt and OpenCV", "LGPL-2.1-or-later", lesser, "https://ffmpeg.org")
    starter = "The program that starts the frozen app is PyInstaller's boot loader: GPL-2.0-or-later with an "
    starter += "exception that lets it be part of programs under any licence, and Apache-2.0.\n"
    yield Part("PyInstaller's boot loader", "6", "GPL-2.0-or-later with exception", starter, STARTER_HOME)
    yield Part("Weights of the networks", __version__, "see its text", weights)
    yield Part("Pose landmarker", "1", "Apache-2.0", pose + common("APACHE"))
    yield Part("Recorded movements", __version__, "MIT; CC BY-SA 3.0", _movements())


def _movements() -> str:
    told = json.loads(_read(ROOT / "resources" / "exercises" / "sources.json"))
    return "".join(f"{name}: {one['source']}, {one['licence']}\n" for name, one in told.items())


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def write(parts: Iterable[Part], target: Path) -> None:
    """Replaces what stands in the folder, but for the common texts."""
    shutil.rmtree(target / "texts", ignore_errors=True)
    (target / "texts").mkdir(parents=True)
    shelf, ordered = Shelf(target), sorted(parts, key=lambda one: one.name.lower())
    places = [(one, shelf.put(one)) for one in ordered]
    index = [_entry(one, place) for one, place in places]
    page = _read(Path(__file__).with_name("licences.md")) + "".join(_row(one, place) for one, place in places)
    (target / "index.json").write_text(
        json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (target / "index.md").write_text(page, encoding="utf-8")


def _entry(one: Part, place: str) -> dict[str, object]:
    return {
        "name": one.name,
        "version": one.version,
        "licence": one.licence,
        "kind": one.kind,
        "variants": one.variants,
        "home": one.home,
        "text": place,
    }


def _row(one: Part, place: str) -> str:
    name = f"[{one.name}]({one.home})" if one.home.startswith("https://") else one.name
    where = "" if "cpu" in one.variants else " (CUDA variant only)"
    return f"| {name}{where} | {one.version} | {one.licence} | [text]({place}) |\n"


def main() -> None:
    """Collects everything into resources/licences, or the folder that is named."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    found = packages()
    write([*found, *of_windows(), *beside()], target)
    small = sum("cpu" in one.variants for one in found)
    print(f"{len(found)} packages, {small} of them in the CPU variant; see {target / 'index.md'}")


if __name__ == "__main__":
    main()
