"""A process of ours that ends with the one that started it, also where that one is killed."""

import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path

PASSING = "fitness-bench-"
"""So the names of folders begin that go with such a process."""
log = logging.getLogger(__name__)

if sys.platform == "win32":
    import _winapi
    import msvcrt
    import time

    ASK_EVERY_S = 0.5

    def _wait_for_end(pipe: int) -> None:
        """It is asked now and then: while one waits for words, whatever inherits the pipe would hang."""
        handle = msvcrt.get_osfhandle(pipe)
        with suppress(OSError):
            while True:
                _winapi.PeekNamedPipe(handle, 0)
                time.sleep(ASK_EVERY_S)
else:

    def _wait_for_end(pipe: int) -> None:
        """It is read by its number: a file object would be locked when Python ends."""
        with suppress(OSError):
            while os.read(pipe, 1):
                pass


def tie(folder: Path) -> None:
    """Ends this process, and all that it started, once its standard input does; `folder` goes, too.

    To be called where this process leads its group, and its input is a pipe of the one that started it.
    """
    if sys.stdin is not None:
        words = (sys.stdin.fileno(), folder)
        threading.Thread(target=_watch, args=words, name="tied", daemon=True).start()


def _watch(pipe: int, folder: Path) -> None:
    _wait_for_end(pipe)
    if folder.name.startswith(PASSING):  # no other folder is ours to remove
        shutil.rmtree(folder, ignore_errors=True)
    end(os.getpid())


def end(leader: int) -> None:
    """Ends a process that leads its group with all that it started; where that fails the log tells of it."""
    if sys.platform == "win32":
        program = Path(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")
        words = [str(program), "/T", "/F", "/PID", str(leader)]
        try:
            subprocess.run(  # noqa: S603 -- the system's own
                words, capture_output=True, check=True, creationflags=subprocess.CREATE_NO_WINDOW
            )
        except (OSError, subprocess.CalledProcessError) as error:
            log.warning("what process %d started may go on: %s", leader, error)
    else:
        with suppress(ProcessLookupError, PermissionError):  # nothing of it runs any more
            os.killpg(leader, signal.SIGKILL)
