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
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from fitness_app import __version__

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "licences"
ONLY_CUDA = frozenset({"torch", "torchvision"})
"""What the CPU variant runs without, with everything that only these need."""
NAMES = re.compile(r"licen[cs]e|copying|notice|third.?party", re.IGNORECASE)
COMMON = {
    "LGPL": ("LGPL-3.txt", "GPL-3.txt"),
    "APACHE": ("Apache-2.0.txt",),
    "FHIR": ("fhir-resources.txt",),
}
"""By a word in licence or name: what is shown where a package brings no text (LGPL 3 is GPL 3 with more)."""
LINE = f"\n\n{'=' * 78}\n"


@dataclass(frozen=True, slots=True)
class Component:
    """Something that is shipped; `text` is all of its licences and notices."""

    name: str
    version: str
    licence: str
    text: str
    variants: tuple[str, ...] = ("cpu", "cuda")
    home: str = ""


@dataclass(slots=True)
class Shelf:
    """The files of texts, each content once."""

    folder: Path
    _kept: dict[str, str] = field(default_factory=dict)

    def put(self, component: Component) -> str:
        """Writes the text and gives its place below the folder."""
        if component.text not in self._kept:
            name = f"texts/{re.sub(r'[^a-z0-9.]+', '-', component.name.lower())}.txt"
            (self.folder / name).write_text(component.text, encoding="utf-8")
            self._kept[component.text] = name
        return self._kept[component.text]


def asked_for() -> list[Requirement]:
    """What the app itself asks for; extras are for developers and not shipped."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line) for line in project["dependencies"]]


def needed(wanted: Iterable[Requirement], without: frozenset[str] = frozenset()) -> set[str]:
    """Everything installed that these need, and they; what is `without` and behind it is left out."""
    found: set[str] = set()
    waiting = list(wanted)
    done: set[tuple[str, str]] = set()
    while waiting:
        next_one = waiting.pop()
        key = canonicalize_name(next_one.name)
        for extra in ({"", *next_one.extras}) - {extra for one, extra in done if one == key}:
            done.add((key, extra))
            if key not in without and (there := _installed(key)) is not None:
                found |= {key} if _brings_files(there) else set()
                waiting += _required(there, extra)
    return found


def _installed(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:  # for another system, or an extra nobody asked for
        return None


def _brings_files(package: Distribution) -> bool:
    """Whether there is more to it than its metadata: some packages only name others."""
    files = package.files or ()
    return any(not one.parts[0].endswith(".dist-info") for one in files)


def _required(package: Distribution, extra: str) -> Iterator[Requirement]:
    for line in package.requires or ():
        wanted = Requirement(line)
        if wanted.marker is None or wanted.marker.evaluate({"extra": extra}):
            yield wanted


def component(name: str, variants: tuple[str, ...]) -> Component:
    """An installed package. Raises SystemExit where it has no licence that can be shipped with it."""
    package = distribution(name)
    told, licence = package.metadata, _licence(package)
    text = _text(package) or _common(f"{licence} {name}")
    if not text:
        raise SystemExit(
            f"error: {name} ({licence}) brings no text of its licence: add one to {TARGET / 'common'}."
        )
    return Component(told["Name"], told["Version"], licence, text, variants, _home(package))


def _licence(package: Distribution) -> str:
    """What the package says of its licence, in a few words."""
    told = package.metadata
    stated = told.get("License-Expression") or (told.get("License") or "").strip()
    classes = [one.split("::")[-1].strip() for one in told.get_all("Classifier") or () if "License ::" in one]
    if (not stated or "\n" in stated or len(stated) > 60) and not told.get("License-Expression"):
        stated = ", ".join(one.removesuffix(" License") for one in classes if one != "OSI Approved") or stated
    first = stated.strip().splitlines()[0] if stated.strip() else "see its text"
    return (
        "see its text"
        if first.startswith("==")
        else first.removesuffix("agreement for matplotlib version").strip()
    )


def _text(package: Distribution) -> str:
    """All its licences and notices, each once; longer ones that hold a shorter one count once."""
    files = [file for file in package.files or () if NAMES.search(file.name) and _is_text(file.name)]
    texts: dict[str, str] = {}
    for file in sorted(files, key=lambda one: (len(one.parts), str(one))):
        path = Path(str(package.locate_file(file)))
        if path.is_file():
            content = path.read_text(encoding="utf-8", errors="replace").strip()
            texts.setdefault(content, str(file))
    return LINE.join(f"{name}\n\n{content}\n" for content, name in texts.items())


def _is_text(name: str) -> bool:
    return not name.endswith((".py", ".pyc", ".pyi", ".h", ".so", ".json", ".html"))


def _common(words: str) -> str:
    kept = next((files for word, files in COMMON.items() if word in words.upper()), ())
    return LINE.join((TARGET / "common" / name).read_text(encoding="utf-8") for name in kept)


def _home(package: Distribution) -> str:
    addresses = dict(
        line.split(", ", 1) for line in package.metadata.get_all("Project-URL") or () if ", " in line
    )
    named = {name.lower(): address for name, address in addresses.items()}
    found = (named[one] for one in ("source", "source code", "repository", "homepage") if one in named)
    return next(found, package.metadata.get("Home-page") or "")


def beside() -> Iterator[Component]:
    """What no package manager knows: ourselves, Python, the models, the recorded movements."""
    qt = distribution("PySide6").metadata["Version"]
    yield Component("Fitness Coach", __version__, "Apache-2.0", _read(ROOT / "LICENSE"))
    yield Component("Qt", qt, "LGPL-3.0-only", _common("LGPL"), home="https://code.qt.io")
    lesser = _read(TARGET / "common" / "LGPL-2.1.txt")
    yield Component(
        "FFmpeg in Qt and OpenCV", "as they bring it", "LGPL-2.1-or-later", lesser, home="https://ffmpeg.org"
    )
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    yield Component("Python", sys.version.split()[0], "PSF-2.0", _read(python), home="https://www.python.org")
    weights = _read(ROOT / "resources" / "models" / "LICENSE")
    yield Component("Weights of the networks", __version__, "see its text", weights)
    pose = (
        "The pose landmarker (BlazePose), published by Google with MediaPipe under the Apache License 2.0.\n"
    )
    yield Component(
        "Pose landmarker", "1", "Apache-2.0", pose + _common("APACHE"), home="https://ai.google.dev"
    )
    yield Component("Recorded movements", __version__, "MIT; CC BY-SA 3.0", _movements())


def _movements() -> str:
    told = json.loads(_read(ROOT / "resources" / "exercises" / "sources.json"))
    return "".join(f"{name}: {one['source']}, {one['licence']}\n" for name, one in told.items())


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def write(components: Iterable[Component], target: Path) -> None:
    """Replaces what stands in the folder, but for the common texts."""
    shutil.rmtree(target / "texts", ignore_errors=True)
    (target / "texts").mkdir(parents=True)
    shelf, ordered = Shelf(target), sorted(components, key=lambda one: one.name.lower())
    places = [shelf.put(one) for one in ordered]
    rows = [_row(one, place) for one, place in zip(ordered, places, strict=True)]
    index = [
        {"name": one.name, "version": one.version, "licence": one.licence, "variants": one.variants,
         "home": one.home, "text": place}
        for one, place in zip(ordered, places, strict=True)
    ]  # fmt: skip
    (target / "index.json").write_text(
        json.dumps(index, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )
    (target / "index.md").write_text(
        _read(Path(__file__).with_name("licences.md")) + "".join(rows), encoding="utf-8"
    )


def _row(one: Component, place: str) -> str:
    name = f"[{one.name}]({one.home})" if one.home.startswith("https://") else one.name
    where = "" if "cpu" in one.variants else " (CUDA variant only)"
    return f"| {name}{where} | {one.version} | {one.licence} | [text]({place}) |\n"


def main() -> None:
    """Collects everything into resources/licences."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    everything, small = needed(asked_for()), needed(asked_for(), ONLY_CUDA)
    packages = [component(one, ("cpu", "cuda") if one in small else ("cuda",)) for one in everything]
    write([*packages, *beside()], target)
    print(f"{len(packages)} packages, {len(small)} of them in the CPU variant; see {target / 'index.md'}")


if __name__ == "__main__":
    main()
