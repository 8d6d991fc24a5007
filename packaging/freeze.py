"""Freezes the app on this system: python packaging/freeze.py [cpu|cuda]

Makes a virtual environment of its own, installs what that variant needs, fetches the pose model, draws the
icons and runs PyInstaller. All of it lies in build/VARIANT; the app in build/VARIANT/dist. What PyInstaller
and pip say goes into build/VARIANT/*.log. What is done already is not done again.
"""

import os
import re
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import contents
import sources
from smoke import source_version

ROOT = contents.ROOT
TOOLS = ("pyinstaller>=6.22,<7", "pyinstaller-hooks-contrib>=2026.9")
ONLY_TORCH = ("torch", "torchvision")
SHIPPED_EXTRA = "cluster"
"""Of the extras in pyproject.toml, the one that is shipped: `fitness-app batch` needs it."""
OPENCV = "opencv-contrib-python"
UNWANTED = (OPENCV, "opencv-python", "matplotlib", "sounddevice")
"""What MediaPipe asks for and the app does without: it takes the OpenCV that has no Qt of its own."""


@dataclass(frozen=True)
class Place:
    """Where one variant is built."""

    variant: str

    @property
    def folder(self) -> Path:
        """Everything of this build."""
        return ROOT / "build" / self.variant

    @property
    def python(self) -> Path:
        """The environment's interpreter."""
        inside = "Scripts/python.exe" if os.name == "nt" else "bin/python"
        return self.folder / "venv" / inside

    def run(self, log: str, *words: str, **environment: str) -> None:
        """Runs a command with that interpreter; what it says goes into the log. Raises SystemExit."""
        path = self.folder / f"{log}.log"
        with path.open("a", encoding="utf-8") as told:
            ended = subprocess.run(
                [str(self.python), *words], cwd=ROOT, env=os.environ | environment, stdout=told, stderr=told,
                check=False,
            )  # fmt: skip
        if ended.returncode:
            tail = path.read_text(encoding="utf-8", errors="replace").splitlines()[-15:]
            raise SystemExit("\n".join([*tail, f"error: this failed; all of it stands in {path}."]))


def requirements(variant: str, project: dict[str, Any]) -> list[str]:
    """What is installed: the app's own list and the archive's, in the cpu variant without torch."""
    asked = [*project["dependencies"], *project["optional-dependencies"][SHIPPED_EXTRA]]
    return [line for line in asked if variant == "cuda" or _name(line) not in ONLY_TORCH]


def headless(project: dict[str, Any]) -> str:
    """OpenCV without a window of its own, at the version that the app was tested with."""
    pinned = next(line for line in project["dependencies"] if _name(line) == OPENCV)
    return pinned.replace(OPENCV, f"{OPENCV}-headless", 1)


def _name(requirement: str) -> str:
    return requirement.split("[")[0].split("=")[0].split("<")[0].split(">")[0].strip()


def install(place: Place) -> None:
    """The environment, with the locked packages, each checked against its hash."""
    lock = ROOT / "packaging" / "locks" / f"{place.variant}.txt"
    done = place.folder / "installed.txt"
    if done.is_file() and done.read_text(encoding="utf-8") == lock.read_text(encoding="utf-8"):
        return
    print(
        f"==> Installing the packages of the {place.variant} variant into {place.folder / 'venv'}", flush=True
    )
    venv.create(place.folder / "venv", with_pip=True, clear=True)
    place.run("pip", "-m", "pip", "install", "--require-hashes", "--no-deps", "-r", str(lock))
    done.write_text(lock.read_text(encoding="utf-8"), encoding="utf-8")


def pose_model(place: Place) -> Path:
    """The landmarker's file, fetched where it is not here yet."""
    home = place.folder / "home"
    path = home / "cache" / "models" / contents.POSE_MODEL
    if not path.is_file():
        print("==> Fetching the pose model", flush=True)
        place.run("pose-model", "-m", "fitness_app", "models", "fetch", FITNESS_APP_HOME=str(home))
    return path


def prove_graphs(place: Place) -> None:
    """Nothing is built unless every model's graphs go with its weights and give its golden answer."""
    folders = sorted(str(card.parent) for card in (ROOT / "resources" / "models").glob("*/card.json"))
    place.run("graphs", "-m", "ml.onnx_export", "--check", *folders)


def icons(place: Place) -> Path:
    """The folder of icons."""
    folder = place.folder / "icons"
    place.run("icons", str(ROOT / "packaging" / "icons.py"), str(folder))
    return folder


def windows_version(version: str) -> str:
    """What Windows shows as the program's properties, in PyInstaller's form: four numbers and the words."""
    numbers = [int(number) for number in re.findall(r"\d+", version)[:3]]
    four = tuple([*numbers, 0, 0, 0, 0][:4])
    form = (ROOT / "packaging" / "windows" / "version.txt.in").read_text(encoding="utf-8")
    return form.format(numbers=four, version=version)


def version_file(place: Place, version: str) -> Path:
    """Writes it."""
    path = place.folder / "version.txt"
    path.write_text(windows_version(version), encoding="utf-8")
    return path


def freeze(variant: str) -> Path:
    """Does all of it and gives the folder of the app. Raises SystemExit where there is no such variant."""
    if variant not in contents.VARIANTS:
        raise SystemExit(f"error: There is no variant {variant}: say {' or '.join(contents.VARIANTS)}.")
    place = Place(variant)
    place.folder.mkdir(parents=True, exist_ok=True)
    install(place)
    prove_graphs(place)
    model, drawn = pose_model(place), icons(place)
    icon = {"win32": drawn / "fitness-app.ico", "darwin": drawn / "fitness-app.icns"}.get(sys.platform)
    print(f"==> Freezing the {variant} variant with PyInstaller (some minutes)", flush=True)
    place.run(
        "pyinstaller", "-m", "PyInstaller", "--noconfirm", "--distpath", str(place.folder / "dist"),
        "--workpath", str(place.folder / "work"), str(ROOT / "packaging" / "fitness-app.spec"),
        FITNESS_VARIANT=variant, FITNESS_POSE_MODEL=str(model),
        FITNESS_VERSION_FILE=str(version_file(place, source_version())),
        FITNESS_BUILT_FROM=str(sources.write(place.folder / sources.NAME)),
        PYINSTALLER_STRICT_BUNDLE_CODESIGN_ERROR="1",  # else macOS would get a broken app, and a warning
        **({"FITNESS_ICON": str(icon)} if icon else {}),
    )  # fmt: skip
    return place.folder / "dist" / "fitness-app"


if __name__ == "__main__":
    print(f"==> The app is in {freeze((sys.argv[1:] or ['cpu'])[0])}")
