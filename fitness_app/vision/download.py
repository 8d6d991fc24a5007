"""Fetches one file over the network: with progress, checked by SHA-256, whole or not at all."""

import hashlib
import http.client
import os
import urllib.error
import urllib.request
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from urllib.parse import urlsplit

Progress = Callable[[str, float | None], None]
"""Hears what is going on, and the share done (0–1) where it is known. It may raise, to stop the work."""

_CHUNK = 1 << 16
_PATIENCE_S = 20.0


class FetchError(Exception):
    """A file could not be fetched; the text says why, in half a sentence."""


def download(url: str, target: Path, sha256: Collection[str], progress: Progress) -> None:
    """Writes what `url` holds to `target`, which appears only when it is whole and has one of the hashes.

    Raises FetchError when the server cannot be reached, breaks off, or gives something else; whatever
    `progress` raises stops the download and goes through. Nothing is left behind then.
    """
    part = target.with_name(f"{target.name}.{os.getpid()}.part")  # two programs may fetch at once
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = _fill(part, _chunks(url, progress))
        if digest not in sha256:
            raise FetchError(f"what {url} gives is not the published file (SHA-256 {digest})")
        part.replace(target)
    except (OSError, http.client.HTTPException) as error:
        raise FetchError(f"{url} cannot be fetched ({_reason(error)})") from error
    finally:
        part.unlink(missing_ok=True)


def file_sha256(path: Path) -> str:
    """The file's SHA-256 in hex; raises OSError where it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _fill(part: Path, chunks: Iterator[bytes]) -> str:
    digest = hashlib.sha256()
    with part.open("wb") as file:
        for chunk in chunks:
            file.write(chunk)
            digest.update(chunk)
    return digest.hexdigest()


def _chunks(url: str, progress: Progress) -> Iterator[bytes]:
    if not _is_safe(url):
        raise FetchError(f"{url} is no https address")
    with urllib.request.urlopen(url, timeout=_PATIENCE_S) as answer:  # noqa: S310 - the scheme is checked
        total = int(answer.headers.get("Content-Length") or 0)
        done = 0
        while chunk := answer.read(_CHUNK):
            done += len(chunk)
            progress(f"Fetching {url}", done / total if total else None)
            yield chunk
    if done < total:
        raise FetchError(f"{url} broke off after {done} of {total} bytes")


def _is_safe(url: str) -> bool:
    """Encrypted, or from this machine itself."""
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and parts.hostname == "127.0.0.1")


def _reason(error: Exception) -> str:
    if isinstance(error, urllib.error.HTTPError):
        return f"the server answers {error.code}"
    return str(getattr(error, "reason", None) or error) or type(error).__name__
