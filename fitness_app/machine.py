"""This machine, and what the app runs with: what a figure is worth nothing without."""

import os
import platform
import re
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from fitness_app import __version__

PACKAGES = ("mediapipe", "opencv-python", "torch", "onnxruntime", "numpy", "PySide6")
OTHER_NAMES = {"opencv-python": "opencv-contrib-python-headless"}
"""Of the same, as the frozen app brings it."""


def described() -> dict[str, object]:
    """The processor, its cores, the system."""
    return {
        "name": f"{processor()}, {os.cpu_count() or 1} cores",
        "processor": processor(),
        "cores": os.cpu_count() or 1,
        "system": platform.platform(),
    }


def processor() -> str:
    """The processor's name, as far as the system tells it."""
    cores = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*:\s*(.+)", cores.read_text()) if cores.exists() else None
    return found[1].strip() if found else platform.processor() or platform.machine()


def versions() -> dict[str, str]:
    """Of the app, of Python, and of the packages that matter to speed, where they are installed."""
    own = {"fitness-app": __version__, "python": platform.python_version()}
    found = {name: _version(name) or _version(OTHER_NAMES.get(name, name)) for name in PACKAGES}
    return own | {name: version for name, version in found.items() if version}


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def load() -> float | None:
    """How many processes wanted a core in the last minute, None where the system does not tell."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def free_memory_mb(told: Path = Path("/proc/meminfo")) -> float | None:
    """The memory that new processes can have without any other being put aside; None but on Linux."""
    found = re.search(r"^MemAvailable:\s*(\d+) kB", told.read_text(), re.MULTILINE) if told.exists() else None
    return int(found[1]) * 1024 / 1e6 if found else None


def peak_memory_mb() -> float | None:
    """The most memory that this process ever held, None on Windows."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 -- not on Windows

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / 1e6 if sys.platform == "darwin" else peak * 1024 / 1e6, 1)
