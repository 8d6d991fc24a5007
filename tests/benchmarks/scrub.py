"""How quickly one scrubs through a visit, and whether all parts show the same moment.

    python tests/benchmarks/scrub.py [--json] [--video]

A session of ten minutes with 18,000 frames of 33 landmarks, 200 repetitions and an answer of a network four
times a second lies in a real log and is opened in a real window. Then the cursor is dragged through all of
it, leaps to and fro, and goes slowly where one has zoomed in. An update is over when picture, both charts,
table and timeline were painted; after each one every part is asked which moment it has painted. What is told
per `wall_s` means something on an idle machine only; `cpu_s` are the seconds that the program was at work.
`--video` also makes a video of these ten minutes (640 × 480) and says how long its picture takes after a
leap. Needs a display (or xvfb-run); writes into a temporary folder.
"""

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "helpers"), str(HERE.parents[1])]

PATIENCE_S = 120.0
UPDATES = 600
WANTED = 30.0
FRAME_S = 1 / 30
SIZE = (1280, 800)


def main() -> int:
    """Prints the figures; 1 where a part was more than a frame away, or it was too slow."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--json", action="store_true", help="one JSON object on stdout")
    parser.add_argument("--video", action="store_true", help="with a kept video of the whole session")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["FITNESS_APP_HOME"] = home
        figures = measured(Path(home), video=chosen.video)
    sys.stdout.write((json.dumps(figures) if chosen.json else _table(figures)) + "\n")
    told = [value for name, value in figures.items() if name.endswith("updates_per_cpu_s")]
    return int(min(told) < WANTED or figures["largest_difference_s"] > FRAME_S + 1e-6)


def measured(home: Path, *, video: bool) -> dict[str, float]:
    """All figures, from a log in this folder."""
    from long_visit import FRAMES, write_long_visit
    from PySide6.QtWidgets import QApplication

    from fitness_app import app, backstage
    from fitness_app.settings import Settings
    from fitness_app.storage.store import Store

    qt = QApplication.instance() or QApplication([])
    stage = backstage.Backstage(Settings(athlete="Ada"), lambda *_: None)
    info = write_long_visit(Store(stage.engine()))
    if video:
        from fitness_app.storage.diary import Diary

        Diary(stage.engine()).keep_file(info.id, "video", made_video(home))
    figures: dict[str, float] = {"frames": FRAMES, "load_before": os.getloadavg()[0]}
    with opened(app.services(stage)) as window:
        review = window.review
        window.show_page("review")
        began = time.perf_counter()
        review.open(info.id)
        wait(qt, lambda: review.sheet is not None)
        figures["open_s"] = time.perf_counter() - began
        figures |= scrubbed(qt, review)
        if video:
            figures |= watched(qt, review)
    stage.close()
    return figures


@contextmanager
def opened(services: object) -> Iterator[object]:
    """A real window, closed at the end."""
    from fitness_app.ui.main_window import MainWindow
    from fitness_app.ui.services import Preferences

    window = MainWindow(services, Preferences(theme="light"))
    window.resize(*SIZE)
    window.show()
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()


def scrubbed(qt: object, review: object) -> dict[str, float]:
    """Updates a second on three ways through the session, and how far apart the parts ever were."""
    first, last = review.playhead.span
    ways = {
        "sweep": np.linspace(first, last, UPDATES),
        "leaps": np.random.default_rng(7).uniform(first, last, UPDATES),
        "zoomed": np.linspace(300, 320, UPDATES),
    }
    figures: dict[str, float] = {}
    apart = 0.0
    for name, moments in ways.items():
        if name == "zoomed":
            review.stage.chart.show_range(300, 320)
        taken, worked = [], time.process_time()
        for moment in moments.tolist():
            began = time.perf_counter()
            review.playhead.seek(moment)
            painted(qt, review, moment)
            taken.append(time.perf_counter() - began)
            apart = max(apart, *differences(review, moment))
        figures[f"{name}_updates_per_cpu_s"] = len(taken) / (time.process_time() - worked)
        figures[f"{name}_updates_per_wall_s"] = len(taken) / sum(taken)
        figures[f"{name}_p95_ms"] = 1000 * float(np.quantile(taken, 0.95))
    return figures | {"largest_difference_s": apart}


def painted(qt: object, review: object, moment: float) -> None:
    """Paints what waits to be painted, as the screen would, and makes sure that it was."""
    stage = review.stage
    for widget in (stage.picture, stage.timeline, *(plot.widget.viewport() for plot in plots(stage))):
        widget.update()
    qt.processEvents()
    if stage.timeline.painted_s != moment:
        wait(qt, lambda: stage.timeline.painted_s == moment)


def plots(stage: object) -> tuple[object, ...]:
    """Both charts."""
    return stage.chart.angle, stage.chart.speed


def differences(review: object, moment: float) -> list[float]:
    """How far each part is from the cursor, in seconds; of the table, from the repetition under way."""
    stage = review.stage
    pose = stage.picture.shown
    found = [abs(stage.picture.painted_s - moment), abs(stage.timeline.painted_s - moment)]
    found += [abs(plot.widget.painted_s - moment) for plot in plots(stage)]
    found.append(0.0 if pose is None else abs(pose.time_s - moment))
    row = review.repetitions.table.current
    under_way = stage.visit.rep_at(moment)
    if under_way is not None:
        rep = under_way[1]
        found.append(0.0 if row is not None and row.id == str(rep.id) else PATIENCE_S)
    return found


def watched(qt: object, review: object) -> dict[str, float]:
    """Milliseconds from a leap, and from a step of one frame, to the video's own picture of that moment."""
    stage, taken = review.stage, {"leap": [], "step": []}
    for moment in np.random.default_rng(3).uniform(1, 590, 60).tolist():
        for kind, time_s in (("leap", moment), ("step", moment + FRAME_S)):
            began = time.perf_counter()
            review.playhead.seek(time_s)
            wait(qt, lambda: stage.footage.settled)
            qt.processEvents()
            taken[kind].append(time.perf_counter() - began)
            assert abs(stage.picture.painted_s - time_s) <= FRAME_S, "the picture is of another moment"
    return {f"video_{kind}_p50_ms": 1000 * float(np.median(times)) for kind, times in taken.items()}


def made_video(home: Path) -> Path:
    """Ten minutes of grey pictures with a moving bar, as the app itself keeps them."""
    from fitness_app.domain.frame import Frame
    from fitness_app.vision.video_writer import FPS, open_reel

    path = home / "kept.mkv"
    image = np.full((480, 640, 3), 120, np.uint8)
    with open_reel(path) as reel:
        for number in range(int(600 * FPS)):
            fresh = image.copy()
            fresh[:, number % 600 : number % 600 + 40] = 250
            reel.add(Frame(number / FPS, fresh))
    return path


def wait(qt: object, ready: Callable[[], bool]) -> None:
    """Lets Qt work until something has come true."""
    until = time.monotonic() + PATIENCE_S
    while not ready():
        qt.processEvents()
        if time.monotonic() > until:
            raise TimeoutError("the window did not get ready")


def _table(figures: dict[str, float]) -> str:
    return "\n".join(f"{name:28} {value:10.4g}" for name, value in figures.items())


if __name__ == "__main__":
    sys.exit(main())
