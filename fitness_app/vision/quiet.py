"""Keeps the start-up remarks of native libraries off the terminal, and lets everything else through."""

import os
import re
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

_STDERR = 2
_CHATTER = re.compile(
    rb"[IW]\d{4} \d\d:\d\d:"  # absl's information and warnings; its errors begin with E and pass
    rb"|INFO: Created TensorFlow Lite"
    rb"|WARNING: (Logging before InitGoogle|All log messages before|Read-only tensor)"
)
_ONE_AT_A_TIME = threading.Lock()  # file descriptor 2 belongs to the whole process


@contextmanager
def without_chatter() -> Iterator[None]:
    """Holds back what is written to stderr meanwhile, by anybody; afterwards all but the chatter comes out.

    MediaPipe and TensorFlow Lite offer Python no way to set their log level: they write to the descriptor.
    """
    with _ONE_AT_A_TIME:
        try:
            original = os.dup(_STDERR)
        except OSError:  # a windowed program has no stderr
            yield
            return
        try:
            with tempfile.TemporaryFile() as held:
                yield from _held_back(held, original)
        finally:
            os.close(original)


def _held_back(held: BinaryIO, original: int) -> Iterator[None]:
    _flush()
    os.dup2(held.fileno(), _STDERR)
    try:
        yield
    finally:
        _flush()
        os.dup2(original, _STDERR)
        held.seek(0)
        os.write(original, b"".join(line for line in held if not _CHATTER.match(line)))


def _flush() -> None:
    if sys.stderr is not None:
        sys.stderr.flush()
