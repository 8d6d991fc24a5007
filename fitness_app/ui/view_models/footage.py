"""Gets the pictures of a kept video for the moment that is shown, without ever letting the screen wait."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from fitness_app.domain.frame import Frame
from fitness_app.ui.background import Background
from fitness_app.ui.services_review import Pictures

Show = Callable[[Frame | None, float], None]
"""Takes the picture of a moment, and the moment that was asked for."""


class Footage:
    """At most one picture is read at a time, in the background; then that of the newest moment asked for.

    `fail` is told once where the video cannot be opened or read.
    """

    def __init__(
        self,
        pictures: Callable[[Path], Pictures],
        background: Background,
        show: Show,
        fail: Callable[[Exception], None],
    ) -> None:
        self._open_file, self._background = pictures, background
        self._show, self._fail = show, fail
        self._place: tuple[Path, float] | None = None
        self._pictures: Pictures | None = None
        self._wanted: float | None = None
        self._asked: float | None = None
        self._busy = False

    @property
    def settled(self) -> bool:
        """Whether the picture of the moment that was last asked for is shown."""
        return self._place is None or (not self._busy and self._asked == self._wanted)

    def open(self, place: tuple[Path, float] | None) -> None:
        """Takes another video, and the session's time at its first picture; None where there is none."""
        self.close()
        self._place = place
        self._wanted = self._asked = None

    def close(self) -> None:
        """Gives the video back; a picture that is being read is thrown away."""
        self._place = None
        if not self._busy:
            self._let_go()

    def want(self, time_s: float) -> None:
        """Asks for the picture of a moment of the session."""
        self._wanted = time_s
        self._go_on()

    def _go_on(self) -> None:
        if self._busy or self._place is None or self._wanted is None or self._wanted == self._asked:
            return
        self._busy, self._asked = True, self._wanted
        place, wanted = self._place, self._wanted
        self._background.run(
            lambda _: self._read(place, wanted),
            lambda frame: self._arrived(place, frame),
            lambda error: self._failed(place, error),
        )

    def _read(self, place: tuple[Path, float], wanted: float) -> Frame | None:
        """Runs in the background, never twice at a time."""
        path, start_s = place
        if self._pictures is None:
            self._pictures = self._open_file(path)
        if wanted < start_s:
            return None
        found = self._pictures.at(wanted - start_s)
        return None if found is None else replace(found, time_s=found.time_s + start_s)

    def _arrived(self, place: tuple[Path, float], frame: Frame | None) -> None:
        self._busy = False
        if self._place is not place:  # another visit was opened meanwhile
            self._let_go()
        elif self._asked is not None:
            self._show(frame, self._asked)
        self._go_on()

    def _failed(self, place: tuple[Path, float], error: Exception) -> None:
        self._busy = False
        self._let_go()
        if self._place is place:
            self._place = None
            self._fail(error)
        self._go_on()

    def _let_go(self) -> None:
        if self._pictures is not None:
            self._pictures.close()
            self._pictures = None
