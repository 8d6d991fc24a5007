"""The password of a database server: kept in the system's keyring, never in a settings file."""

import os

import keyring
from keyring.errors import KeyringError
from sqlalchemy import URL

from fitness_app.domain.errors import UserError
from fitness_app.storage.address import address_of

SERVICE = "fitness-app"
VARIABLE = "FITNESS_APP_DATABASE_PASSWORD"
"""The environment variable that names the password where a system has no keyring; it goes before it."""


def remember_password(url: str | URL, password: str) -> None:
    """Keeps the password of a database in the system's keyring. Raises UserError where there is none."""
    account = _account(address_of(url))
    try:
        keyring.set_password(SERVICE, account, password)
    except KeyringError as error:
        raise UserError(
            "The system has no keyring for the password of {0} ({1}): unlock or install one, "
            "such as gnome-keyring, or set the environment variable {2}.",
            account,
            _first_line(error),
            VARIABLE,
        ) from error


def forget_password(url: str | URL) -> None:
    """Takes the password of a database out of the keyring again; does nothing where none is."""
    try:
        if keyring.get_password(SERVICE, _account(address_of(url))) is not None:
            keyring.delete_password(SERVICE, _account(address_of(url)))
    except KeyringError as error:
        raise UserError(
            "The system's keyring does not answer ({0}): unlock it.", _first_line(error)
        ) from error


def with_password(url: URL) -> URL:
    """The address with the password from the environment or the keyring; as it is where neither has one.

    A server may need no password, so a system without a keyring is no error here.
    """
    if url.password is not None:
        return url
    if os.environ.get(VARIABLE):
        return url.set(password=os.environ[VARIABLE])
    try:
        password = keyring.get_password(SERVICE, _account(url))
    except KeyringError:
        return url
    return url if password is None else url.set(password=password)


def _account(url: URL) -> str:
    return f"{url.username or ''}@{url.host or 'localhost'}:{url.port or 5432}/{url.database or ''}"


def _first_line(error: Exception) -> str:
    return next(iter(str(error).splitlines()), type(error).__name__).rstrip(". ")
