"""What the commands print, and the settings they run with."""

import json
import sys
from contextlib import suppress
from dataclasses import replace
from types import TracebackType
from typing import Self

from tqdm import tqdm

from fitness_app import paths, settings


def user_settings(device: str | None = None, runtime: str | None = None) -> settings.Settings:
    """The user's settings, with the device and the runtime of the command line where they were given."""
    chosen = settings.load(paths.user_folders().settings)
    return replace(chosen, device=device or chosen.device, runtime=runtime or chosen.runtime)


def emit(value: object) -> None:
    """Prints one JSON object as one line on stdout, at once."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def say(text: str) -> None:
    """Prints text for a person on stdout, at once."""
    print(text, flush=True)


def note(text: str) -> None:
    """Prints a line on stderr, at once; a reader that has gone must not stop the work."""
    with suppress(OSError):
        print(text, file=sys.stderr, flush=True)


class ProgressBar:
    """Shows on stderr, where that is a terminal, what is being fetched and how much of it has come."""

    def __init__(self) -> None:
        self._bar: tqdm[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, message: str, share: float | None) -> None:
        """Is told what is being done, and the share that is done where that is known."""
        if self._bar is None:
            self._bar = tqdm(total=100, unit="%", disable=None)
        self._bar.set_description(message, refresh=False)
        self._bar.update(round(100 * (share or 0.0)) - self._bar.n)
