"""The delayed mirror: what the camera saw some seconds ago, kept as compressed pictures."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from fitness_app.domain.frame import Image
from fitness_app.domain.pose import Pose
from fitness_app.live.mailbox import Mailbox
from fitness_app.live.snapshot import Snapshot
from fitness_app.live.worker import Stage

DELAY_S = 5.0
MARGIN_S = 1.0
"""Pictures are kept so much longer than the delay, because the screen may be a little late."""
MOST = 240
"""So many pictures at most, whatever the rate of the camera: some ten megabytes."""
PATIENCE_S = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Past:
    """One picture of the past as a JPEG file, and the pose in it; `jpeg` is empty where there was none."""

    time_s: float
    jpeg: bytes
    pose: Pose


class Echo:
    """Remembers the last seconds while it is `wanted`; it costs nothing while it is not.

    `compress` makes a JPEG file of a picture. Pictures that come faster than it works are left out.
    """

    def __init__(self, compress: Callable[[Image], bytes], delay_s: float = DELAY_S) -> None:
        self.delay_s = delay_s
        self._compress = compress
        self._fresh: Mailbox[Snapshot] = Mailbox()
        self._kept: deque[Past] = deque(maxlen=MOST)
        self._lock = threading.Lock()
        self._wanted = False

    @property
    def wanted(self) -> bool:
        """Whether pictures are kept."""
        return self._wanted

    def want(self, wanted: bool) -> None:
        """Begins to keep pictures, or forgets all of them."""
        self._wanted = wanted
        if not wanted:
            with self._lock:
                self._kept.clear()

    def show(self, snapshot: Snapshot) -> None:
        """Is shown the newest of a session; returns at once."""
        if self._wanted:
            self._fresh.put(snapshot)

    def close(self) -> None:
        """Nothing more will be shown."""
        self._fresh.close()

    def stage(self) -> Stage:
        """Compresses what is shown, beside the analysis, until it is closed."""
        while not self._fresh.exhausted:
            snapshot = self._fresh.take(PATIENCE_S)
            if snapshot is not None and self._wanted:
                self._keep(snapshot)
            yield

    def seen(self, now_s: float) -> Past | None:
        """What was to be seen `delay_s` before `now_s`, None while nothing is that old."""
        with self._lock:
            old = [past for past in self._kept if past.time_s <= now_s - self.delay_s]
        return old[-1] if old else None

    @property
    def size(self) -> int:
        """Bytes of all pictures that are kept."""
        with self._lock:
            return sum(len(past.jpeg) for past in self._kept)

    def _keep(self, snapshot: Snapshot) -> None:
        jpeg = b"" if snapshot.image is None else self._compress(snapshot.image)
        with self._lock:
            self._kept.append(Past(snapshot.time_s, jpeg, snapshot.pose))
            while snapshot.time_s - self._kept[0].time_s > self.delay_s + MARGIN_S:
                self._kept.popleft()
