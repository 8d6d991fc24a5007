"""Which library computes a network: torch, or ONNX Runtime, which is small and on processors the quicker one.

Nothing here imports either: to import torch takes seconds, and where it is not installed the app works, too.
"""

import os
import platform
from importlib.util import find_spec
from pathlib import Path

from fitness_app.domain.errors import UserError
from ml import graphs

TORCH, ONNX = "torch", "onnx"
RUNTIMES = ("auto", TORCH, ONNX)
GPUS = ("cuda", "mps")
CPU_THREADS = 1
"""So small networks gain little by a second thread, and MediaPipe's threads need the processor."""
PACKAGES = {ONNX: "onnxruntime", TORCH: "torch"}
_SILENT = {"ORT_DISABLE_TELEMETRY": "1", "ORT_TELEMETRY_DISABLED": "1"}
"""What ONNX Runtime looks at before anything else, by its newer and its older name."""
_LINUX_GPUS = ("/dev/nvidiactl", "/dev/dxg", "/dev/kfd")
"""NVIDIA's driver, Windows' graphics card below Linux, AMD's driver."""


def installed(runtime: str) -> bool:
    """Whether the library of this runtime is there; it is not imported."""
    return find_spec(PACKAGES[runtime]) is not None


def silence() -> None:
    """Keeps ONNX Runtime from telling its maker of every session; to be called before it is imported.

    Since 1.29 it does so by itself, from a thread of its own, and keeps a number that names the machine.
    Nothing of either begins where these variables are set when it is loaded (its Privacy.md).
    """
    os.environ.update(_SILENT)


def chosen_runtime(wanted: str, device: str, folder: Path) -> str:
    """The runtime ("torch" or "onnx") for the model in `folder`, where "auto", "torch" or "onnx" is wanted.

    Graphics cards are torch's. On a processor ONNX Runtime answers alike and at least 1.5 times sooner
    (figures in ARCHITECTURE.md), so that "auto" takes it wherever the folder has graphs. Raises UserError
    where what is wanted cannot be had.
    """
    if wanted not in RUNTIMES:
        raise UserError("There is no runtime {0!r}: choose one of {1}.", wanted, ", ".join(RUNTIMES))
    if wanted == ONNX:
        return _onnx(device, folder)
    graphic = device in GPUS or (wanted == "auto" and device == "auto" and bool(gpus()))
    if wanted == "auto" and not graphic and installed(ONNX) and graphs.there(folder):
        return ONNX
    if installed(TORCH):
        return TORCH
    if device in GPUS:
        raise UserError("The device {0!r} needs torch, which is not installed here: choose auto.", device)
    raise UserError(
        "torch is not installed here, and the model {0} cannot be computed without it as it was asked for: "
        "choose runtime auto and a shipped model, or install the app's variant with torch.",
        folder.name,
    )


def _onnx(device: str, folder: Path) -> str:
    if device in GPUS:
        raise UserError(
            "ONNX Runtime computes on the processor only, not on {0!r}: choose device cpu.", device
        )
    if not installed(ONNX):
        raise UserError("ONNX Runtime is not installed here: install onnxruntime, or choose runtime auto.")
    if not graphs.there(folder):
        raise UserError(
            "The model in {0} has no graphs for ONNX Runtime: run `python -m ml.onnx_export {0}` where torch "
            "is installed, or choose runtime auto.",
            folder,
        )
    return ONNX


def gpus() -> list[str]:
    """The graphics cards that torch can compute on; it is only asked where there may be one."""
    if not (gpu_near() and installed(TORCH)):
        return []
    import torch  # noqa: PLC0415 -- slow import

    names = [torch.cuda.get_device_name(number) for number in range(torch.cuda.device_count())]
    return [*names, *(["Apple GPU (mps)"] if torch.backends.mps.is_available() else [])]


def gpu_near() -> bool:
    """Whether this machine has a driver of a graphics card that torch could use; takes no time."""
    system = platform.system()
    if system == "Darwin":
        return platform.machine() == "arm64"
    if system == "Windows":
        return Path(os.environ.get("SYSTEMROOT", "C:/Windows"), "System32", "nvcuda.dll").exists()
    return any(Path(place).exists() for place in _LINUX_GPUS)


def chosen_device(wanted: str) -> str:
    """torch's device for "auto", "cpu", "cuda" or "mps". Raises UserError when it is not there."""
    if wanted == "cpu":
        return wanted
    import torch  # noqa: PLC0415 -- slow import

    there = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if wanted == "auto":
        return next(name for name, found in there.items() if found)
    if not there.get(wanted, False):
        raise UserError("The device {0!r} is not there: choose auto or cpu in the settings.", wanted)
    return wanted
