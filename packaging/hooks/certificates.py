"""Runs early in the frozen app: whom to trust in an encrypted connection.

The OpenSSL that is shipped looks for certificates where the system that built it keeps them. Where nothing
lies there, the system's own list is taken, by any of its usual places; where there is none, that of certifi,
which is shipped. A choice of the user, SSL_CERT_FILE or SSL_CERT_DIR, is kept. Windows has its own store.
"""

import os
import ssl
import sys
from collections.abc import Sequence
from pathlib import Path

_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, Red Hat
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",  # macOS, Alpine
)


def _chosen(paths: ssl.DefaultVerifyPaths, bundles: Sequence[str], own: Path) -> str | None:
    """The file to trust; None where OpenSSL finds one by itself, or there is none at all."""
    asked = {paths.openssl_cafile_env, paths.openssl_capath_env} & set(os.environ)
    folder = Path(paths.capath) if paths.capath else None
    if asked or paths.cafile or (folder is not None and folder.is_dir() and any(folder.iterdir())):
        return None
    return next((place for place in (*bundles, str(own)) if Path(place).is_file()), None)


_own = getattr(sys, "_MEIPASS", None)
if _own is not None and sys.platform != "win32":
    _file = _chosen(ssl.get_default_verify_paths(), _BUNDLES, Path(_own, "certifi", "cacert.pem"))
    if _file is not None:
        os.environ["SSL_CERT_FILE"] = _file
