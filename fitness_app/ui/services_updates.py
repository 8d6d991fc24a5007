"""What the window is given to ask for a newer version of the app."""

from collections.abc import Callable
from dataclasses import dataclass

from fitness_app.domain.release import Release


@dataclass(frozen=True, slots=True, eq=False)
class Updates:
    """`version` is the one that runs, `host` who is asked.

    `look` gives a newer release, None where there is none; it goes over the network, may take some seconds
    and raises UserError where nothing can be known.
    """

    version: str
    host: str
    look: Callable[[], Release | None]


def none_at_all() -> Updates:
    """Asks nobody."""
    return Updates("", "", lambda: None)
