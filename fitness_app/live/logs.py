"""Logs of a session that need no database."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from fitness_app.domain.recognition import Recognition
from fitness_app.domain.workout import Event, Hold, HoldEnded, Set, SetEnded
from fitness_app.live.stages import Log


@dataclass(slots=True)
class Collector:
    """Keeps in memory what one session found."""

    sets: list[Set] = field(default_factory=list)
    holds: list[Hold] = field(default_factory=list)
    recognitions: list[Recognition] = field(default_factory=list)
    duration_s: float = 0.0

    def begin(self) -> None:
        """Nothing has to be opened."""

    def record(self, event: Event) -> None:
        """Keeps sets and holds that are over, and every recognition."""
        match event:
            case SetEnded(set=ended):
                self.sets.append(ended)
            case HoldEnded(hold=hold):
                self.holds.append(hold)
            case Recognition():
                self.recognitions.append(event)

    def end(self, duration_s: float) -> None:
        """Keeps the length of the session in seconds."""
        self.duration_s = duration_s


@dataclass(slots=True)
class Opened:
    """A log that is opened by the thread that writes it, because opening may take a moment."""

    open_log: Callable[[], Log]
    _log: Log | None = None

    def begin(self) -> None:
        """Opens the log, then the session."""
        self._log = self.open_log()
        self._log.begin()

    def record(self, event: Event) -> None:
        """Writes the event."""
        if self._log is not None:
            self._log.record(event)

    def end(self, duration_s: float) -> None:
        """Closes the session."""
        if self._log is not None:
            self._log.end(duration_s)


@dataclass(frozen=True, slots=True)
class Together:
    """Several logs that are written one after another."""

    logs: Sequence[Log]

    def begin(self) -> None:
        """Opens all."""
        for log in self.logs:
            log.begin()

    def record(self, event: Event) -> None:
        """Writes the event to all, in order."""
        for log in self.logs:
            log.record(event)

    def end(self, duration_s: float) -> None:
        """Closes all."""
        for log in self.logs:
            log.end(duration_s)
