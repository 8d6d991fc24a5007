"""Runs early in the frozen app: whom to trust in an encrypted connection.

The OpenSSL that is shipped looks for certificates where the system that built it keeps them. So the system's
own list is taken, by any of its usual places; where none is there, what OpenSSL finds by itself; and where it
finds nothing, the list of certifi, which is shipped. A choice of SSL_CERT_FILE or SSL_CERT_DIR is kept.
Windows has its own store. OpenSSL is asked last, because loading it delays a start.
"""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, Red Hat
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # macOS, Alpine
)


_CHOICES = ("SSL_CERT_FILE", "SSL_CERT_DIR")


def _finds_some() -> bool:
    """Whether OpenSSL finds certificates by itself."""
    import ssl  # noqa: PLC0415 -- slow import

    paths = ssl.get_default_verify_paths()
    folder = Path(paths.capath) if paths.capath else None
    return bool(paths.cafile or (folder is not None and folder.is_dir() and any(folder.iterdir())))


def _chosen(bundles: Sequence[str], own: Path, finds_some: Callable[[], bool] = _finds_some) -> str | None:
    """The file to trust; None where the user or OpenSSL has one, or there is none at all."""
    if any(name in os.environ for name in _CHOICES):
        return None
    listed = next((place for place in bundles if Path(place).is_file()), None)
    if listed is not None or finds_some():
        return listed
    return str(own) if own.is_file() else None


_own = getattr(sys, "_MEIPASS", None)
if _own is not None and sys.platform != "win32":
    _file = _chosen(_BUNDLES, Path(_own, "certifi", "cacert.pem"))
    if _file is not None:
        os.environ["SSL_CERT_FILE"] = _file
