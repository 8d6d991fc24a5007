"""A long live session: python tests/benchmarks/half_hour.py DATA [--minutes 30] [--json]

A network camera in a process of its own sends real clips over and over; the live pipeline watches it and
writes into a real log. Prints memory, threads and open files after one minute and at the end, repetitions
that were lost (counted in the same pictures read as a file, and not live), repetitions that were counted and
are not in the log, and pictures dropped. DATA is the folder of recordings.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from fitness_app.assembly import Studio
    from fitness_app.live.session import LiveSession

FPS = 25
"""As fast as a bare MJPEG file is read, so that both ways show the same pictures at the same times."""
PLAYLIST = (
    *3 * ("squat_mediapipe",),
    *2 * ("moving_tfjs",),
    *3 * ("pushup_mediapipe",),
    "plank_a9",
    *2 * ("pullup_a09",),
    "moving_tfjs",
)
SIZE = (640, 360)
LOOK_EVERY_S = 1.0
PATIENCE_S = 60.0


def pictures(data: Path) -> list[bytes]:
    """One round of the playlist as JPEG files, every clip at its own pace, in pictures of one size."""
    import cv2

    found: list[bytes] = []
    for name in PLAYLIST:
        capture = cv2.VideoCapture(str(data / "clips/real" / f"{name}.mp4"))
        rate, frames = capture.get(cv2.CAP_PROP_FPS), []
        while (read := capture.read())[0]:
            frames.append(cv2.imencode(".jpg", fitted(read[1]))[1].tobytes())
        capture.release()
        count = round(len(frames) * FPS / rate)
        found += [frames[min(len(frames) - 1, int(number * rate / FPS))] for number in range(count)]
    return found


def fitted(image: Any) -> Any:
    """The picture in the middle of one of the stream's size."""
    import cv2

    share = min(SIZE[0] / image.shape[1], SIZE[1] / image.shape[0])
    small = cv2.resize(image, None, fx=share, fy=share)
    canvas = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    top, left = (SIZE[1] - small.shape[0]) // 2, (SIZE[0] - small.shape[1]) // 2
    canvas[top : top + small.shape[0], left : left + small.shape[1]] = small
    return canvas


def serve(folder: Path, total: int) -> None:
    """The camera: says its address, then "ended" when `total` pictures were sent; ends with its stdin."""
    sys.path.insert(0, str(Path(__file__).parent.parent / "helpers"))
    from mjpeg_server import MjpegServer

    class Endless(MjpegServer):
        """Sends the pictures over and over, each exactly in its time."""

        def stream(self) -> Iterator[bytes]:
            began = time.perf_counter() - self.sent / FPS
            while not self._off.wait(max(0.0, began + self.sent / FPS - time.perf_counter())):
                picture = self.pictures[min(self.sent, total - 1) % len(self.pictures)]
                self.sent += 1
                if self.sent == total:
                    sys.stdout.write("ended\n")
                    sys.stdout.flush()
                yield picture

    shots = [path.read_bytes() for path in sorted(folder.glob("*.jpg"))]
    with Endless(shots, FPS) as camera:
        sys.stdout.write(f"{camera.url}\n")
        sys.stdout.flush()
        sys.stdin.read()


class Camera:
    """The camera's process; `ended` once it has sent everything."""

    def __init__(self, folder: Path, total: int) -> None:
        command = [sys.executable, __file__, str(folder), "--serve", str(total)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.url = self._process.stdout.readline().strip()
        self.ended = threading.Event()
        self._listener = threading.Thread(target=self._listen, args=(self._process.stdout,))
        self._listener.start()

    def _listen(self, told: Any) -> None:
        if told.readline():
            self.ended.set()

    def close(self) -> None:
        self._process.communicate("")
        self._listener.join()


def footprint() -> dict[str, float]:
    """Memory in MB, threads and open files of this process."""
    task, files = Path("/proc/self/task"), Path("/proc/self/fd")
    if not task.is_dir():
        return {"memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6}
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return {
        "memory_mb": round(pages * resource.getpagesize() / 1e6, 1),
        "threads": len(list(task.iterdir())),
        "files": len(list(files.iterdir())),
    }


def reps_of(sets: Any) -> Counter[str]:
    found: Counter[str] = Counter()
    for one in sets:
        found[one.exercise] += sum(rep.valid for rep in one.reps)
    return found


def expected(studio: "Studio", shots: list[bytes], folder: Path, rounds: int) -> Counter[str]:
    """The repetitions in so many rounds, read as a file: the first, and for all others the second."""
    from fitness_app import assembly
    from fitness_app.commands.analyse import watch
    from fitness_app.domain.frame import SourceSpec

    file = folder / "two-rounds.mjpeg"
    file.write_bytes(b"".join(2 * shots))
    sets = watch(studio, assembly.Task(SourceSpec(str(file)))).sets
    file.unlink()
    length = len(shots) / FPS
    found: Counter[str] = Counter()
    for one in sets:
        for rep in one.reps:
            found[one.exercise] += rep.valid * (1 if rep.start < length else rounds - 1)
    return found


def watched(session: "LiveSession", camera: Camera) -> dict[str, Any]:
    """Runs the session until the camera has sent everything; what was measured on the way."""
    from fitness_app.domain.errors import UserError

    began = time.perf_counter()
    session.start()
    seen: list[dict[str, float]] = []
    latencies: list[float] = []
    while not camera.ended.wait(LOOK_EVERY_S):
        session.latest()
        if session.failure is not None:
            raise UserError(str(session.failure))
        latencies.append(session.reading.latency_ms)
        seen.append({"at_s": time.perf_counter() - began, **footprint()})
        note(f"{seen[-1]['at_s']:6.0f} s  {seen[-1]}  {session.reading.frames} frames")
    at_end = footprint()
    session.request_stop()
    if not session.join(PATIENCE_S):
        raise TimeoutError
    minute = next((one for one in seen if one["at_s"] >= 60), seen[-1])
    return {
        "seconds": round(time.perf_counter() - began, 1),
        "at_one_minute": minute,
        "highest_mb": max(one["memory_mb"] for one in seen),
        "at_end": at_end,
        "memory_ratio": round(at_end["memory_mb"] / minute["memory_mb"], 3),
        "frames": session.reading.frames,
        "dropped": session.reading.dropped,
        "latency_ms_p95": round(float(np.percentile(latencies, 95)), 1),
    }


def note(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def measure(data: Path, minutes: float) -> dict[str, Any]:
    """All figures, in one run."""
    from fitness_app import assembly, paths
    from fitness_app.domain.frame import SourceSpec
    from fitness_app.live.logs import Collector, Together
    from fitness_app.settings import Settings
    from fitness_app.storage.database import open_database
    from fitness_app.storage.history import History
    from fitness_app.storage.store import Store

    with tempfile.TemporaryDirectory() as name:
        folder, shots = Path(name), pictures(data)
        for number, shot in enumerate(shots):
            (folder / f"{number:06}.jpg").write_bytes(shot)
        rounds = max(2, round(60 * minutes * FPS / len(shots)))
        studio = assembly.studio(Settings(), ["0"])
        note(f"the same pictures as a file first: two rounds of {len(shots) / FPS:.0f} s")
        wanted = expected(studio, shots, folder, rounds)
        before = footprint()
        engine = open_database(f"sqlite:///{folder / 'log.db'}", paths.migrations())
        camera = Camera(folder, rounds * len(shots))
        collector, spec = Collector(), SourceSpec(camera.url)
        log = assembly.StoreLog(Store(engine), studio.info(spec, "me"))
        figures = {"load_before": round(os.getloadavg()[0], 2)}
        try:
            session = studio.session(assembly.Task(spec), Together([log, collector]))
            figures |= watched(session, camera)
        finally:
            camera.close()
        counted = reps_of(collector.sets)
        [logged] = [History(engine).session(str(one.id)) for one in History(engine).sessions()]
        engine.dispose()
        after = footprint()
    left = {name: round(after[name] - before[name], 1) for name in before}
    return figures | {"left": left} | judged(wanted, counted, reps_of(logged.sets))


def judged(wanted: Counter[str], counted: Counter[str], logged: Counter[str]) -> dict[str, Any]:
    """Repetitions by exercise: expected, counted, lost, too many, and those that the log has not."""
    return {
        "expected": dict(wanted),
        "counted": dict(counted),
        "lost": sum((wanted - counted).values()),
        "too_many": sum((counted - wanted).values()),
        "not_in_the_log": sum((counted - logged).values()),
    }


def main() -> None:
    """Reads the command line and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--serve", type=int, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.serve:
        serve(asked.data, asked.serve)
        return
    figures = measure(asked.data, asked.minutes)
    if asked.json:
        sys.stdout.write(json.dumps(figures) + "\n")
        return
    for name, value in figures.items():
        sys.stdout.write(f"{name:20} {value}\n")


if __name__ == "__main__":
    main()
