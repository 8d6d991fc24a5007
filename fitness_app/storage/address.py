"""The address of a log, read so that nonsense is told in a sentence."""

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from fitness_app.domain.errors import UserError

SCHEMES = ("sqlite", "postgresql")


def address_of(url: str | URL) -> URL:
    """The parts of an address. Raises UserError where it is none, or of an unknown kind of database."""
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:  # the last from a port that is no number
        raise UserError("The database has no valid address: write postgresql://user@host/name.") from error
    if address.get_backend_name() not in SCHEMES:
        raise UserError("{0} is no known kind of database: use postgresql or sqlite.", address.drivername)
    return address
