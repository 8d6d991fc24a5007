"""`fitness-app doctor`: is everything there that the app needs, and if not, how to get it."""

import argparse
import os
import platform
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from fitness_app import assembly, custody, machine, paths, shelf
from fitness_app.commands import console
from fitness_app.domain.errors import UserError
from fitness_app.domain.recognition import RUNTIME_TITLES


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: `detail` says what was found, or how to mend it."""

    check: str
    ok: bool
    detail: str
    needed: bool = True


def run(arguments: argparse.Namespace) -> int:
    """Prints a line for every check; 1 where something that the app needs is missing."""
    findings = [_guarded(name, look) for name, look in CHECKS.items()]
    for finding in findings:
        if arguments.json:
            console.emit(asdict(finding))
        else:
            console.say(f"{'ok  ' if finding.ok else 'MEND'}  {finding.check}: {finding.detail}")
    missing = [finding.check for finding in findings if finding.needed and not finding.ok]
    if missing:
        console.note(f"error: these need mending: {', '.join(missing)}.")
    return 1 if missing else 0


def _guarded(name: str, look: Callable[[], Finding]) -> Finding:
    try:
        return look()
    except UserError as error:
        return Finding(name, ok=False, detail=str(error))
    except ImportError as error:
        return Finding(name, ok=False, detail=f"a library cannot be loaded ({error}): {_libraries()}")


def _libraries() -> str:
    if platform.system() == "Linux":
        return "on Debian or Ubuntu run `sudo apt-get install libegl1 libgl1 libxcb-cursor0 libpulse0`."
    return "install the app again."


def _machine() -> Finding:
    return Finding("machine", ok=True, detail=f"{platform.platform()}, Python {platform.python_version()}")


def _versions() -> Finding:
    told = (f"{name} {version}" for name, version in machine.versions().items())
    return Finding("versions", ok=True, detail=", ".join(told))


def _devices() -> Finding:
    """torch is not imported where no graphics card is near: that takes seconds, and it may not be there."""
    from ml import runtime  # noqa: PLC0415 -- slow import

    there = [
        f"{RUNTIME_TITLES[name]} {_version(package)}".rstrip()
        for name, package in runtime.PACKAGES.items()
        if runtime.installed(name)
    ]
    names = [*runtime.gpus(), f"CPU with {os.cpu_count()} threads"]
    found = Finding("devices", ok=True, detail=f"{', '.join(names)}; installed: {', '.join(there)}")
    return found if there else replace(found, ok=False, detail="install onnxruntime, or torch.")


def _version(package: str) -> str:
    """Of an installed package; empty where a frozen app left its papers behind."""
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _networks() -> Finding:
    settings = console.user_settings()
    loaded = assembly.recogniser(settings)
    names = [
        f"{role} {model.name} ({model.sha256[:12]}) by {RUNTIME_TITLES[loaded.runtimes[model.name]]} on "
        f"{loaded.devices[model.name]}"
        for role, model in loaded.models.items()
    ]
    if missing := shelf.missing_models(settings):
        return Finding("networks", ok=False, detail=missing, needed=False)
    return Finding("networks", ok=True, detail=f"{', '.join(names)}; loaded and answering")


def _pose_model() -> Finding:
    from fitness_app.vision import pose_model  # noqa: PLC0415 -- slow import

    settings = console.user_settings()
    search = assembly.pose_search(settings)
    path = search.chosen or pose_model.find(settings.pose_model, search)
    if path is None:
        return Finding("pose model", ok=False, detail="not here yet: run `fitness-app models fetch`.")
    model = pose_model.model_id(path)
    return Finding("pose model", ok=True, detail=f"{path} ({model.sha256[:12]})")


def _database() -> Finding:
    settings = console.user_settings()
    assembly.database(settings).dispose()
    found = assembly.place(settings)
    return Finding("database", ok=True, detail=str(found.file or found.url))


def _backups() -> Finding:
    from fitness_app.storage.checking import survey  # noqa: PLC0415 -- slow import

    settings = console.user_settings()
    found = custody.list_backups(settings)
    if not found:
        advice = "none yet: one is made when the app closes after training, or by `fitness-app db backup`."
        return Finding("backups", ok=True, detail=advice, needed=False)
    seen = survey(custody.backups_folder(assembly.place(settings).file))
    last = "none of them is whole any more"
    if seen.newest:
        last = f"the last proven one of {seen.newest.made_at.isoformat()}: {seen.newest.path}"
    detail = "; ".join([f"{len(found)}, {last}", *seen.notes])
    return Finding("backups", ok=not seen.notes, detail=detail, needed=False)


def _cameras() -> Finding:
    from fitness_app.cameras import list_cameras  # noqa: PLC0415 -- slow import

    names = [camera.name for camera in list_cameras()]
    advice = "none found: plug one in, or train from a video file or a stream."
    return Finding("cameras", ok=bool(names), detail=", ".join(names) or advice, needed=False)


def _window() -> Finding:
    import PySide6.QtWidgets  # noqa: PLC0415 -- slow import

    return Finding("window", ok=True, detail=f"Qt {PySide6.__version__} can be loaded")


def _folders() -> Finding:
    folders = paths.user_folders()
    return Finding("folders", ok=True, detail=f"data {folders.data}, cache {folders.cache}")


def _certificates() -> Finding:
    import ssl  # noqa: PLC0415 -- slow import

    trusted, folder = ssl.create_default_context(), ssl.get_default_verify_paths().capath
    known = trusted.cert_store_stats()["x509_ca"]
    known = known or (sum(1 for _ in Path(folder).iterdir()) if folder else 0)
    advice = "none found, so nothing can be fetched from the internet: install ca-certificates."
    detail = f"{known} to trust in encrypted connections" if known else advice
    return Finding("certificates", ok=known > 0, detail=detail, needed=False)


CHECKS: dict[str, Callable[[], Finding]] = {
    "machine": _machine,
    "versions": _versions,
    "folders": _folders,
    "window": _window,
    "cameras": _cameras,
    "devices": _devices,
    "pose model": _pose_model,
    "networks": _networks,
    "database": _database,
    "backups": _backups,
    "certificates": _certificates,
}
