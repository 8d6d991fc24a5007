"""Asks whether there is a newer version: one plain request, when the user wishes it; nothing is installed.

What is sent is a GET with five headers and nothing else: Host, Accept, Accept-Encoding, Connection, and
User-Agent, which names this version. As with every request, the server sees the internet address it comes
from. Nobody else is asked: an answer that sends to another place is not followed.
"""

import http.client
import json
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlsplit

from fitness_app import __version__
from fitness_app.domain.errors import UserError
from fitness_app.domain.release import Release, is_newer, numbers
from fitness_app.renewing import host

PATIENCE_S = 5.0
MOST_BYTES = 1_000_000
HEADERS = {"User-Agent": f"fitness-app/{__version__}", "Accept": "application/json"}


def newer_release(address: str) -> Release | None:
    """The newest release where it is newer than this one, else None; it may take some seconds.

    `address` answers with JSON as GitHub does: `tag_name` is the version, `html_url` its page. Raises
    UserError where it cannot be asked or answers something else.
    """
    newest = _release(_asked(address), address)
    return newest if is_newer(newest.version, __version__) else None


def _asked(address: str) -> bytes:
    if not is_safe(address):
        raise UserError(
            "The setting update_address is {0!r}: write an address that begins with https://.", address
        )
    request = urllib.request.Request(address, headers=HEADERS)  # noqa: S310 -- the scheme is checked
    try:
        with urllib.request.build_opener(_StayHere).open(request, timeout=PATIENCE_S) as answer:
            content: bytes = answer.read(MOST_BYTES)
    except urllib.error.HTTPError as error:
        error.close()
        raise UserError(
            "{0} answers {1} to the question for a newer version: try again later.", host(address), error.code
        ) from error
    except (OSError, http.client.HTTPException) as error:
        raise UserError(
            "{0} cannot be reached, so nothing is known of a newer version: try again with a connection.",
            host(address),
        ) from error
    return content


def _release(content: bytes, address: str) -> Release:
    try:
        told: Any = json.loads(content)
    except (ValueError, RecursionError):  # the last from brackets without end
        told = None
    found = told if isinstance(told, dict) else {}
    version, page = found.get("tag_name"), found.get("html_url")
    if not isinstance(version, str) or numbers(version) is None:
        raise UserError("{0} does not say which version is the newest: try again later.", host(address))
    return Release(version.strip().removeprefix("v"), page if isinstance(page, str) and is_safe(page) else "")


def is_safe(address: str) -> bool:
    """Whether the address is encrypted, or on this machine itself."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    own = parts.scheme == "http" and parts.hostname == "127.0.0.1"
    return bool(parts.hostname) and (parts.scheme == "https" or own)


class _StayHere(urllib.request.HTTPRedirectHandler):
    """Follows nobody to another address."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        """Makes no other request: the answer stands as an error."""
