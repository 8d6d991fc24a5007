"""The kept videos that are open for looking at; whoever deletes or moves files has them closed meanwhile."""

import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from fitness_app.domain.frame import Frame
from fitness_app.ui.services_review import Pictures


def leaf_through(path: Path) -> Pictures:
    """Opens a video for looking at any of its pictures. Raises UserError when it is none."""
    from fitness_app.vision.leafing import Leafing  # noqa: PLC0415 -- slow import

    return Leafing(path)


class Screening:
    """Lends videos to whoever looks at them, and gets their files back when they are to be deleted.

    Windows deletes no file that somebody holds, and nobody there can look at a file that is gone.
    """

    def __init__(self, open_file: Callable[[Path], Pictures] = leaf_through) -> None:
        self._open_file = open_file
        self._turn = threading.Lock()
        self._lent: set[_Lent] = set()
        self._back: deque[_Lent] = deque()

    def open(self, path: Path) -> Pictures:
        """A video, opened. Raises UserError when it is none."""
        with self._in_turn():
            lent = _Lent(self, path, self._open_file(path))
            self._lent.add(lent)
            return lent

    @contextmanager
    def closed(self) -> Iterator[None]:
        """Within it no video is open; whoever wants a picture of one waits, and then opens it anew."""
        with self._in_turn():
            for each in self._lent:
                each.let_go()
            yield

    def picture(self, lent: "_Lent", time_s: float) -> Frame | None:
        """A picture of a lent video, None past its end and where it was given back meanwhile.

        Raises UserError where the file is gone meanwhile.
        """
        with self._in_turn():
            if lent.over:
                return None
            if lent.pictures is None:
                lent.pictures = self._open_file(lent.path)
            return lent.pictures.at(time_s)

    def take_back(self, lent: "_Lent") -> None:
        """Closes what is not looked at any more; never waits, because the screen may ask for it.

        What is being read or deleted just now is seen to by that.
        """
        self._back.append(lent)
        self._tidy()

    @contextmanager
    def _in_turn(self) -> Iterator[None]:
        try:
            with self._turn:
                yield
        finally:
            self._tidy()

    def _tidy(self) -> None:
        """Closes what was given back; whoever has the turn looks once more after it, so that none is left."""
        while self._back and self._turn.acquire(blocking=False):
            try:
                self._close_given_back()
            finally:
                self._turn.release()

    def _close_given_back(self) -> None:
        while self._back:
            lent = self._back.popleft()
            lent.let_go()
            self._lent.discard(lent)


class _Lent:
    """A video in somebody's hands; `pictures` is None while its file is given back, `over` where for good."""

    def __init__(self, screening: Screening, path: Path, pictures: Pictures) -> None:
        self._screening = screening
        self.path = path
        self.pictures: Pictures | None = pictures
        self.over = False

    def at(self, time_s: float) -> Frame | None:
        """The picture nearest to a time of the video, None past its end."""
        return self._screening.picture(self, time_s)

    def close(self) -> None:
        """Gives the file back for good."""
        self.over = True
        self._screening.take_back(self)

    def let_go(self) -> None:
        """Closes the file, so that it can be deleted or moved."""
        if self.pictures is not None:
            self.pictures.close()
            self.pictures = None
