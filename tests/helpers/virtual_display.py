"""A display of our own for tests of the window: Xvfb, on whatever number is free."""

import os
import shutil
import sys

SIZE = "1600x1000x24"
ADVICE = (
    "The tests of the window need a display: set DISPLAY, or install a virtual one with "
    "`sudo apt-get install xvfb`, or set QT_QPA_PLATFORM=offscreen (then nothing is shown on a real screen)."
)


def needed() -> bool:
    """Whether Qt would find no display here."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in names)


def start() -> str:
    """Starts Xvfb and gives its name (":5"); it ends by itself with the last program that uses it.

    So it outlives Qt, which holds its connection until the process is over. Raises RuntimeError where Xvfb
    is not installed: tests of the window fail then, they are not left out.
    """
    program = shutil.which("Xvfb")
    if program is None:
        raise RuntimeError(ADVICE)
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    quiet = [(os.POSIX_SPAWN_OPEN, stream, os.devnull, os.O_WRONLY, 0) for stream in (1, 2)]
    options = ["-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp", "-terminate"]
    os.posix_spawn(program, [program, *options], os.environ, file_actions=quiet)
    os.close(writing)
    with os.fdopen(reading) as answer:
        return f":{answer.readline().strip()}"
