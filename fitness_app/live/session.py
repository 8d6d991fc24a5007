"""A session from the first frame to the last: its threads, joined and stopped together."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace

from fitness_app.domain.clip import Clip, ClipWindow
from fitness_app.domain.coach import Coach
from fitness_app.domain.recognition import Recognition
from fitness_app.live import stages
from fitness_app.live.analysis import Analysis
from fitness_app.live.echo import Echo
from fitness_app.live.film import Film
from fitness_app.live.snapshot import Meter, Reading, Snapshot
from fitness_app.live.worker import Stage, Worker


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What a session is made of; camera, networks and store come as callables.

    `recognise` is None where the exercise was chosen by hand; then `window_s` is not used. A network that
    looks at pictures is given one every `picture_s` seconds. A benchmark asks for every latency with
    `keep_latencies`. The first `lead_in_s` seconds are shown and not counted. `film` keeps the pictures as a
    video, `echo` those of the last seconds for the delayed mirror; None for neither. `open_crowd` gives one
    who counts the people before a camera.
    """

    intake: stages.Intake
    open_estimator: Callable[[], AbstractContextManager[stages.Estimator]]
    coach: Coach
    log: stages.Log
    recognise: Callable[[Clip], Recognition] | None = None
    window_s: float = 2.0
    picture_s: float = 0.0
    keep_latencies: bool = False
    lead_in_s: float = 0.0
    film: Film | None = None
    echo: Echo | None = None
    open_crowd: Callable[[], AbstractContextManager[stages.Crowd]] = stages.Alone


class LiveSession:
    """Watches one source until it ends or `request_stop` is called.

    Stopping ends the capture first; the others finish what they hold, so nothing counted is lost.
    """

    def __init__(self, parts: Parts) -> None:
        self.parts = parts
        self.meter = Meter(keep_all=parts.keep_latencies)
        self._channels = stages.Channels()
        self._capture = self._worker("capture", self._captured(parts))
        self._workers = [
            self._capture,
            self._worker("find", stages.find(parts.open_estimator, self._channels)),
            self._worker("analyse", self._analysed(parts)),
        ]
        if parts.recognise is not None:
            self._workers.append(self._worker("recognise", stages.recognise(parts.recognise, self._channels)))
        self._workers.append(self._worker("record", stages.record(parts.log, self._channels.records)))
        if parts.film is not None:
            self._workers.append(self._worker("film", parts.film.stage()))
        if parts.echo is not None:
            self._workers.append(self._worker("echo", parts.echo.stage()))

    def start(self) -> None:
        """Starts all threads; returns at once."""
        for worker in self._workers:
            worker.start()

    def request_stop(self) -> None:
        """Ends the capture; the rest follows. Returns at once."""
        self._capture.request_stop()

    def join(self, timeout_s: float | None = None) -> bool:
        """Waits until all threads are done; False where that took longer than `timeout_s` each."""
        return all(worker.join(timeout_s) for worker in self._workers)

    @property
    def finished(self) -> bool:
        """Whether all threads are done, well or not."""
        return not any(worker.alive for worker in self._workers)

    @property
    def failure(self) -> BaseException | None:
        """The first thing that went wrong, None while all is well."""
        return next((worker.failure for worker in self._workers if worker.failure is not None), None)

    @property
    def reading(self) -> Reading:
        """Frames, rate, latency and progress as they stand."""
        return self.meter.reading()

    def latest(self) -> Snapshot | None:
        """The newest snapshot, None where nothing is new since the last call."""
        return self._channels.screen.take()

    def tell(self, exercise: str) -> None:
        """Says in the athlete's name what is going on; the coach believes it."""
        self._channels.words.put(exercise)

    def _captured(self, parts: Parts) -> Stage:
        """The capture, which shows every frame to the film and closes it at the end."""
        film = parts.film
        if film is None:
            yield from stages.capture(parts.intake, self._channels.frames, self.meter)
            return
        try:
            watched = replace(parts.intake, onlooker=film.show)
            yield from stages.capture(watched, self._channels.frames, self.meter)
        finally:
            film.close()

    def _analysed(self, parts: Parts) -> Stage:
        """The analysis, which closes the delayed mirror at the end."""
        try:
            yield from self._analysis(parts).stage()
        finally:
            if parts.echo is not None:
                parts.echo.close()

    def _analysis(self, parts: Parts) -> Analysis:
        wanted = parts.recognise is not None
        window = ClipWindow(parts.window_s, picture_s=parts.picture_s) if wanted else None
        echo = parts.echo.show if parts.echo is not None else None
        return Analysis(
            parts.coach,
            window,
            self._channels,
            self.meter,
            lead_in_s=parts.lead_in_s,
            echo=echo,
            open_crowd=parts.open_crowd,
        )

    def _worker(self, name: str, stage: Stage) -> Worker:
        return Worker(name, stage, self._ended)

    def _ended(self) -> None:
        """A worker is over: where it failed, the others are told to end."""
        if self.failure is not None:
            self._capture.request_stop()
