"""A visit in one file, from patient to therapist and its notes back, without a server.

The file is a ZIP of a manifest and an archive; its last 64 letters are the SHA-256 of all before them, so
that one changed byte anywhere is found. With a passphrase the archive is locked, and then nobody can forge it
either. Nothing is ever unpacked to the disk.
"""

import hashlib
import io
import json
import zipfile
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from fitness_app.domain.archive import Archive
from fitness_app.domain.doing import Progress, silent
from fitness_app.domain.errors import UserError
from fitness_app.domain.plain import as_plain, from_plain
from fitness_app.reports import sanity
from fitness_app.reports.archive_file import own_archive
from fitness_app.reports.sealing import Lock, open_sealed, seal
from fitness_app.reports.tables import archive_json
from fitness_app.reports.whole_file import whole

FORMAT = "fitness-app bundle"
VERSION = 1
MANIFEST, OPEN, LOCKED = "manifest.json", "archive.json", "archive.sealed"
LARGEST, LARGEST_INSIDE = 100_000_000, 200_000_000
"""Bytes of a file, and of what is packed in it: an hour of poses is about 15 million."""
LARGEST_MANIFEST = 20_000
DIGEST = 64
_DAMAGES = (
    *(zipfile.BadZipFile, zlib.error, ValueError, EOFError),
    *(NotImplementedError, RuntimeError, RecursionError),
)
"""What Python's reader of ZIP and JSON raises for files that someone broke on purpose."""
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a bundle holds: the SHA-256 of its archive, and how that is locked (None: it is open)."""

    format: str
    version: int
    made_at: datetime
    sha256: str
    lock: Lock | None = None


def write_bundle(
    archive: Archive, output: Path, now: datetime, passphrase: str = "", progress: Progress = silent
) -> Path:
    """Writes a bundle, locked where a passphrase is given. Raises UserError where it cannot."""
    content = archive_json(archive, now).encode()
    progress(0.4)
    lock = None
    if passphrase:
        lock, content = seal(content, passphrase)
    progress(0.7)
    manifest = Manifest(FORMAT, VERSION, now.astimezone(UTC), hashlib.sha256(content).hexdigest(), lock)
    packed = _packed(manifest, content)
    with whole(output) as fresh:
        fresh.write_bytes(packed)
        progress(1.0)
    return output


def _packed(manifest: Manifest, content: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(MANIFEST, json.dumps(as_plain(manifest), indent=1))
        if manifest.lock is None:
            file.writestr(OPEN, content)
        else:
            file.writestr(LOCKED, content, zipfile.ZIP_STORED)
        file.comment = b"0" * DIGEST
    whole = buffer.getvalue()[:-DIGEST]
    return whole + hashlib.sha256(whole).hexdigest().encode()


def is_bundle(path: Path) -> bool:
    """Whether a file begins as bundles do. Raises UserError where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(2) == b"PK"
    except OSError as error:
        raise UserError("{0} cannot be read ({1}): check the file.", path, error.strerror) from error


def is_locked(path: Path) -> bool:
    """Whether a bundle needs a passphrase. Raises UserError as `read_bundle` does."""
    return _opened(path)[0].lock is not None


def read_bundle(path: Path, passphrase: str = "") -> Archive:
    """What a bundle holds.

    Raises UserError where it was changed, cut off, is no bundle, is locked with another passphrase, or holds
    what no bundle does.
    """
    manifest, content = _opened(path)
    try:
        if manifest.lock is not None:
            if not passphrase:
                raise UserError("{0} is locked: give its passphrase.", path)
            content = open_sealed(manifest.lock, content, passphrase, LARGEST_INSIDE)
        return own_archive(content.decode(), path)
    except ValueError as error:
        raise UserError("{0} holds what no bundle does ({1}): do not use it.", path, error) from error


def _opened(path: Path) -> tuple[Manifest, bytes]:
    """The manifest of an unharmed bundle and the bytes of its archive, open or locked."""
    whole = _read(path)
    if hashlib.sha256(whole[:-DIGEST]).hexdigest().encode() != whole[-DIGEST:]:
        raise UserError(
            "{0} is no bundle of this app, or was changed or cut off on its way: ask for it once more.", path
        )
    try:
        with zipfile.ZipFile(io.BytesIO(whole)) as file:
            return _unpacked(file)
    except _DAMAGES as error:
        raise UserError("{0} holds what no bundle does ({1}): do not use it.", path, error) from error


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise UserError("{0} is too large to be a bundle: choose another file.", path)
        return path.read_bytes()
    except OSError as error:
        raise UserError("{0} cannot be read ({1}): check the file.", path, error.strerror) from error


def _unpacked(file: zipfile.ZipFile) -> tuple[Manifest, bytes]:
    """Raises ValueError where there is anything but a manifest and the one archive that it names."""
    names = sorted(info.filename for info in file.infolist())
    if names not in ([OPEN, MANIFEST], [LOCKED, MANIFEST]):
        raise ValueError(f"the files {', '.join(names)[:80]}")
    plain = sanity.parsed(_bytes(file, MANIFEST, LARGEST_MANIFEST).decode())
    manifest = from_plain(Manifest, plain)
    if manifest.format != FORMAT or manifest.version not in range(1, VERSION + 1):
        raise ValueError("a version that this app does not know yet; install the newest one")
    content = _bytes(file, names[0], LARGEST_INSIDE)
    if hashlib.sha256(content).hexdigest() != manifest.sha256 or (names[0] == LOCKED) != bool(manifest.lock):
        raise ValueError("an archive that is not the manifest's")
    return manifest, content


def _bytes(file: zipfile.ZipFile, name: str, most: int) -> bytes:
    """A file's content; whatever its size is said to be, no more is unpacked than may be."""
    if file.getinfo(name).compress_type not in _PACKINGS:
        raise ValueError("an unknown way of packing")
    with file.open(name) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise ValueError("more bytes than it may hold")
    return content
