"""Writes files that are there whole or not at all: a full disk takes nothing that was there before."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fitness_app.domain.errors import UserError

Progress = Callable[[float], None]
"""Hears the share that is done, from 0 to 1; what it raises ends the work, and no file has changed then."""


def silent(_share: float) -> None:
    """A progress that nobody hears."""


@contextmanager
def whole(output: Path) -> Iterator[Path]:
    """A fresh file to write to, which takes the place of `output` once it is whole, and is gone else.

    Raises UserError where it cannot be written.
    """
    output = output.resolve()  # a link stays one
    if output.exists() and not output.is_file():
        raise unwritable(output, OSError(0, "it is no file"))
    fresh = output.with_name(f".{output.name}.part")
    try:
        yield fresh
        fresh.replace(output)
    except OSError as error:
        raise unwritable(output, error) from error
    finally:
        with suppress(OSError):  # it has taken its place, or was never there
            fresh.unlink()


def unwritable(output: Path, error: OSError) -> UserError:
    """What the user is told of a file that cannot be written."""
    return UserError("{0} cannot be written ({1}): choose another place.", output, error.strerror)
