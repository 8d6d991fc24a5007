"""Writes files that are there whole or not at all: a full disk takes nothing that was there before."""

import os
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from fitness_app.domain.errors import UserError

Fresh = Callable[[Path], Path]
"""Gives for a place the file to write to, which goes there at the end."""


@contextmanager
def whole(output: Path) -> Iterator[Path]:
    """A fresh file to write to, which takes the place of `output` once it is whole, and is gone else.

    Raises UserError where it cannot be written.
    """
    with together() as fresh:
        yield fresh(output)


@contextmanager
def together() -> Iterator[Fresh]:
    """Fresh files for several places: all take them once the last one is whole, or none does.

    Where one cannot take its place, those before it are as they were. What a process that was killed leaves
    (".NAME.part", and ".NAME.old" while files take their places) is gone with the next one for that place.

    Raises UserError where one cannot be written.
    """
    fresh: dict[Path, Path] = {}

    def part(output: Path) -> Path:
        output = output.resolve()  # a link stays one
        fresh[output] = _beside(output, "part")
        if output.exists() and not output.is_file():
            raise unwritable(output, OSError(0, "it is no file"))
        return fresh[output]

    try:
        yield part
        _put(fresh)
    except OSError as error:
        if not fresh:
            raise
        raise unwritable(list(fresh)[-1], error) from error
    finally:
        for each in fresh.values():
            _drop(each)  # it has taken its place, or was never there


def _put(fresh: Mapping[Path, Path]) -> None:
    """Puts files where they belong; what was there is kept aside until all of them are."""
    if not fresh:
        return
    *first, last = fresh  # where the last one fails, nothing has happened to its place
    aside: set[Path] = set()
    try:
        with ExitStack() as back:
            for output in first:
                aside.add(_beside(output, "old"))
                _keep(output, _beside(output, "old"))
            for output in first:
                _replace(output, fresh[output])
                back.callback(_put_back, output, aside)
            _replace(last, fresh[last])
            back.pop_all()
    finally:
        for old in aside:
            _drop(old)


def _keep(output: Path, old: Path) -> None:
    """Keeps what is in a place under another name, at no cost where the disk can give one file two names."""
    try:
        old.unlink(missing_ok=True)
        if output.exists():
            try:
                os.link(output, old)
            except OSError:
                shutil.copy2(output, old)
    except OSError as error:
        raise unwritable(output, error) from error


def _replace(output: Path, part: Path) -> None:
    try:
        part.replace(output)
    except OSError as error:
        raise unwritable(output, error) from error


def _put_back(output: Path, aside: set[Path]) -> None:
    old = _beside(output, "old")
    try:
        if old.exists():
            old.replace(output)
        else:
            output.unlink()
    except OSError:
        aside.discard(old)  # it is all that is left of what was there


def _beside(output: Path, what: str) -> Path:
    return output.with_name(f".{output.name}.{what}")


def _drop(file: Path) -> None:
    with suppress(OSError):
        file.unlink()


def unwritable(output: Path, error: OSError) -> UserError:
    """What the user is told of a file that cannot be written."""
    return UserError("{0} cannot be written ({1}): choose another place.", output, error.strerror)
