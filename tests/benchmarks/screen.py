"""How live the window stays: python tests/benchmarks/screen.py CLIP [--json]

Prints, for this machine: seconds from the start of the program to a usable window and to loaded networks,
from a click on Start to the first picture, the delay of the event loop while analysis runs flat out (a clip
is read as fast as the networks can), and what a stall of five seconds does to memory and to the next picture.
The figures mean something on an idle machine only: `load_before` says whether it was.
Needs a display (or xvfb-run). The sessions go into a temporary folder.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

PATIENCE_S = 300.0
BEAT_MS = 10
STALL_S = 5.0
WATCH_S = 20.0
FRAMES = 2400

STARTED = """
import sys, time
began = float(sys.argv[1])
from fitness_app import app
import fitness_app.ui.main_window as window
from PySide6.QtCore import QTimer
begun = window.MainWindow.begin
def begin(self):
    begun(self)
    QTimer.singleShot(0, lambda: print("usable", time.time() - began, flush=True))
    self.watch = QTimer(self, interval=20)
    self.watch.timeout.connect(lambda: look(self))
    self.watch.start()
def look(self):
    if self._model.stage.name in {"READY", "BROKEN"}:
        print("loaded", time.time() - began, flush=True)
        self.watch.stop()
        self.close()
window.MainWindow.begin = begin
sys.exit(app.run())
"""


def start_up(home: Path) -> dict[str, float]:
    """Seconds from the start of a new process to its window, and to everything loaded."""
    environment = os.environ | {"FITNESS_APP_HOME": str(home)}
    command = [sys.executable, "-c", STARTED, str(time.time())]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    told = dict(line.split() for line in done.stdout.splitlines())
    return {f"start_to_{name}_s": float(seconds) for name, seconds in told.items()}


class Bench:
    """The real window with all networks, and a clock on its event loop."""

    def __init__(self, clip: Path) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from fitness_app import app, backstage, settings
        from fitness_app.domain.frame import SourceSpec
        from fitness_app.ui.main_window import MainWindow

        app.forget_other_qt(os.environ)
        self.app = QApplication([])
        self.app.setStyle("Fusion")
        self.stage = backstage.Backstage(settings.Settings(guided=True), backstage.load_studio)
        self.window = MainWindow(app.services(self.stage), self.stage.preferences())
        self.window.show()
        self.window.begin()
        self.wait(lambda: self.window._model.stage.name == "READY")
        self.window.live.choose(SourceSpec(str(clip)))
        self.beats: list[float] = []
        self._beat = QTimer(interval=BEAT_MS)
        self._beat.timeout.connect(lambda: self.beats.append(time.perf_counter()))

    def wait(self, what: Callable[[], object]) -> float:
        """Lets the window live until `what` is so; the seconds that it took."""
        began = time.perf_counter()
        while not what():
            if time.perf_counter() - began > PATIENCE_S:
                raise TimeoutError(what)
            self.app.processEvents()
            time.sleep(0.0005)
        return time.perf_counter() - began

    def click_to_picture(self) -> float:
        """Seconds from the click on Start to the first picture that is drawn."""
        model = self.window._model
        began = time.perf_counter()
        self.window._actions["start"].trigger()
        self.wait(lambda: model.snapshot is not None)
        self.window.live.video.repaint()
        return time.perf_counter() - began

    def loop_delays(self) -> list[float]:
        """Milliseconds that each beat of the event loop came late while a session runs flat out."""
        self.beats.clear()
        self._beat.start()
        end = time.perf_counter() + WATCH_S
        self.wait(lambda: time.perf_counter() > end or not self.window._model.active)
        self._beat.stop()
        return [max(0.0, 1000 * gap - BEAT_MS) for gap in np.diff(self.beats)]

    def stall(self) -> dict[str, float]:
        """The screen stands still for five seconds: growth of memory, and the age of the next picture."""
        model = self.window._model
        before = resident_mb()
        time.sleep(STALL_S)
        after = resident_mb()
        session = model.training.session
        newest = session.meter.time_s
        self.wait(lambda: model.snapshot.time_s >= newest - 0.5)
        return {
            "stall_memory_growth_mb": after - before,
            "stall_next_picture_behind_s": max(0.0, session.meter.time_s - model.snapshot.time_s),
        }

    def end(self) -> None:
        """Stops the session and closes the window."""
        if self.window._model.active:
            self.window._actions["start"].trigger()
            self.wait(lambda: not self.window._model.active)
        self.window.close()
        self.stage.close()


def repeated(clip: Path, folder: Path) -> Path:
    """The clip over and over, long enough to be watched and to stand still in."""
    import cv2

    capture, pictures = cv2.VideoCapture(str(clip)), []
    while (read := capture.read())[0]:
        pictures.append(read[1])
    capture.release()
    made = folder / "long.mp4"
    size = (pictures[0].shape[1], pictures[0].shape[0])
    writer = cv2.VideoWriter(str(made), cv2.VideoWriter.fourcc(*"mp4v"), 30.0, size)
    for number in range(FRAMES):
        writer.write(pictures[number % len(pictures)])
    writer.release()
    return made


def resident_mb() -> float:
    """Memory of this process in megabytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def measure(clip: Path) -> dict[str, float]:
    """All figures, in one run."""
    with tempfile.TemporaryDirectory() as home:
        figures = {"load_before": os.getloadavg()[0], **start_up(Path(home))}
        os.environ["FITNESS_APP_HOME"] = home
        bench = Bench(repeated(clip, Path(home)))
        figures["click_to_picture_s"] = bench.click_to_picture()
        delays = bench.loop_delays()
        figures |= {f"loop_delay_p{p}_ms": float(np.percentile(delays, p)) for p in (50, 95, 99)}
        figures["loop_delay_worst_ms"] = max(delays)
        figures["frames_per_s"] = bench.window._model.reading.fps
        figures |= bench.stall()
        bench.end()
    return figures


def main() -> None:
    """Reads the command line and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("clip", type=Path)
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    figures = measure(asked.clip)
    if asked.json:
        sys.stdout.write(json.dumps(figures) + "\n")
        return
    for name, value in figures.items():
        sys.stdout.write(f"{name:30} {value:8.2f}\n")


if __name__ == "__main__":
    main()
