"""Where two starts of the app meet: a socket in a folder that nobody else can write to."""

import os
import stat
import sys
import tempfile
from hashlib import sha256
from pathlib import Path

LONGEST_FOLDER = 80
"""Bytes: the address of a socket holds 104 (macOS) to 108, and Qt first binds in a folder beneath."""


def name_for(data: Path) -> str:
    """The address at which the app that uses this folder is found: a socket's path, on Windows a pipe's name.

    The socket's folder is made where it is absent, open to this user alone.
    """
    data = data.absolute()
    named = f"fitness-app-{sha256(str(data).encode()).hexdigest()[:16]}"
    return named if sys.platform == "win32" else str(_own_folder(data, named) / "door")


def lock_for(address: str, purpose: str) -> str:
    """The lock file that serves a purpose at an address, in a folder of this user alone."""
    folder = "" if Path(address).is_absolute() else tempfile.gettempdir()
    return str(Path(folder, f"{address}.{purpose}.lock"))


def _own_folder(data: Path, named: str) -> Path:
    """The first that is short enough and ours: in the data, in the system's folder of this run, in /tmp."""
    places = [data / "window"]
    if given := os.environ.get("XDG_RUNTIME_DIR", ""):
        places.append(Path(given, named))
    places.append(Path("/tmp", f"{named}-{_user()}"))  # noqa: S108 -- made for this user alone, or not taken
    fitting = (one for one in places if len(os.fsencode(one)) <= LONGEST_FOLDER)
    return next((one for one in fitting if _ours(one)), None) or Path(tempfile.mkdtemp(prefix="fitness-app-"))


def _ours(folder: Path) -> bool:
    """Whether it is there now, belongs to this user, and is open to nobody else."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        found = folder.lstat()
        if not stat.S_ISDIR(found.st_mode) or found.st_uid != _user():
            return False
        folder.chmod(0o700)
    except OSError:
        return False
    return True


def _user() -> int:
    return int(getattr(os, "getuid", lambda: -1)())  # Windows has no such number
