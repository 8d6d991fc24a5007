"""A part of what is shipped, with its licence and the texts that go with it, read from installed metadata."""

import re
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

COMMON_TEXTS = Path(__file__).resolve().parent.parent / "resources" / "licences" / "common"
NAMES = re.compile(r"licen[cs]e|copying|notice|third.?party", re.IGNORECASE)
NO_TEXTS = (".py", ".pyc", ".pyi", ".h", ".so", ".json", ".html")
COMMON = {
    "LGPL": ("LGPL-3.txt", "GPL-3.txt"),
    "APACHE": ("Apache-2.0.txt",),
    "FHIR": ("fhir-resources.txt",),
}
"""By a word in licence or name: what is shown where a package brings no text (LGPL 3 is GPL 3 with more)."""
LINE = f"\n\n{'=' * 78}\n"


@dataclass(frozen=True, slots=True)
class Part:
    """Something that is shipped; `text` is all of its licences and notices, `kind` "package" or "beside"."""

    name: str
    version: str
    licence: str
    text: str
    home: str = ""
    kind: str = "beside"
    variants: tuple[str, ...] = ("cpu", "cuda")


def installed(name: str) -> Distribution | None:
    """A package, or OpenCV's without a window in its place; None where it is for another system."""
    for one in (name, f"{name}-headless"):
        try:
            return distribution(one)
        except PackageNotFoundError:
            continue
    return None


def package(name: str, variants: tuple[str, ...]) -> Part:
    """An installed package. Raises SystemExit where there is no text of its licence to ship with it."""
    found = installed(name)
    if found is None:
        raise SystemExit(f"error: {name} is not installed here.")
    told, licence = found.metadata, stated_licence(found)
    text = texts(found) or common(f"{licence} {name}")
    if not text:
        raise SystemExit(
            f"error: {name} ({licence}) brings no text of its licence: add it to {COMMON_TEXTS}."
        )
    return Part(told["Name"], told["Version"], licence, text, home(found), "package", variants)


def stated_licence(found: Distribution) -> str:
    """What the package says of its licence, in a few words."""
    told = found.metadata
    expression = told.get("License-Expression")
    if expression:
        return str(expression)
    stated = (told.get("License") or "").strip()
    if stated and "\n" not in stated and len(stated) <= 60:
        return stated
    classes = (one.split("::")[-1].strip() for one in told.get_all("Classifier") or () if "License ::" in one)
    return (
        ", ".join(one.removesuffix(" License") for one in classes if one != "OSI Approved") or "see its text"
    )


def texts(found: Distribution) -> str:
    """All its licences and notices, each content once, each under the name of its file."""
    files = [one for one in found.files or () if NAMES.search(one.name) and not one.name.endswith(NO_TEXTS)]
    contents: dict[str, str] = {}
    for file in sorted(files, key=lambda one: (len(one.parts), str(one))):
        path = Path(str(found.locate_file(file)))
        if path.is_file():
            contents.setdefault(path.read_text(encoding="utf-8", errors="replace").strip(), str(file))
    return LINE.join(f"{name}\n\n{content}\n" for content, name in contents.items())


def common(words: str) -> str:
    """The texts that everybody uses for such a licence, empty where there are none."""
    kept = next((files for word, files in COMMON.items() if word in words.upper()), ())
    return LINE.join((COMMON_TEXTS / name).read_text(encoding="utf-8") for name in kept)


def home(found: Distribution) -> str:
    """Where its source lies, else its page."""
    lines = found.metadata.get_all("Project-URL") or ()
    pairs = (line.split(", ", 1) for line in lines if ", " in line)
    named = {name.lower(): address for name, address in pairs}
    wanted = ("source", "source code", "repository", "homepage")
    return next((named[one] for one in wanted if one in named), found.metadata.get("Home-page") or "")
