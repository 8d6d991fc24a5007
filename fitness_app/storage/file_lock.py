"""A lock between processes that the system takes back when its holder dies."""

import errno
import sys
from pathlib import Path
from typing import IO

from fitness_app.domain.errors import UserError

TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})
"""What the systems answer where another one has the lock; anything else means that none can be had."""

if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: IO[bytes]) -> None:
        file.seek(0)  # what is locked is a byte at the place where the file stands
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)  # closing alone would do so at some later time
else:
    import fcntl

    def _try_lock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)


class FileLock:
    """A lock file at `path`, held from a successful `acquire` to `release` or the end of the process.

    Two of them in one process exclude each other as those of two processes do.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None

    def acquire(self) -> bool:
        """Takes the lock; False where another one has it.

        Raises UserError when the file cannot be made, or its file system knows no locks.
        """
        if self._file is not None:
            return True
        try:
            file = self.path.open("ab")
        except OSError as error:
            raise UserError(
                "{0} cannot be written to ({1}): check its folder.", self.path, error.strerror
            ) from error
        try:
            _try_lock(file)
        except OSError as error:
            file.close()
            if error.errno in TAKEN:
                return False
            raise UserError(
                "{0} cannot be locked ({1}): choose a folder on a disk of this machine.",
                self.path,
                error.strerror,
            ) from error
        self._file = file
        return True

    def release(self) -> None:
        """Gives the lock back; does nothing where it is not held."""
        if self._file is not None:
            _unlock(self._file)
            self._file.close()
            self._file = None


def writer_lock(database: Path) -> FileLock:
    """Held by the one instance of the app that writes; a second one opens the log to read only."""
    return FileLock(database.with_name(f"{database.name}.lock"))
