"""Tries a frozen app: python packaging/smoke.py PROGRAM [--root DIR] [--video FILE] [--variant cpu|cuda]

Without a screen: version, help, doctor, the versions of its parts, the demo, a log of an older version opened
and migrated, a clip watched and saved (with torch, too, where that is brought), an archive of two clips,
exports as PDF, FHIR, C3D, CSV and bundle. Then the window on a virtual screen (Linux), or without one: every
page, and a bundle. Standard library only. `--root` is a folder that holds a whole system, into which the
program is installed: it is run there by chroot. Prints a line for each step and exits with 1 at the first
that fails.
"""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from frozen import Frozen, SmokeError, must
from smoke_window import opens_its_window

ROOT = Path(__file__).resolve().parent.parent
OLD_LOG = ROOT / "tests" / "data" / "log-0001.db"
PARTS = (
    "fitness-app", "python", "mediapipe", "opencv-python", "torch", "onnxruntime", "numpy", "PySide6",
)  # fmt: skip
"""Of which `doctor` tells the version; torch in the cuda variant alone."""
EXPORTS = {
    "pdf": b"%PDF-",
    "fhir": b"{",
    "csv": b"",
    "c3d": b"\x02P",
    "bundle": b"PK",
}
"""What a file of that format begins with."""


@dataclass(frozen=True)
class Wanted:
    """What is tried with: the version it should say, its variant, a clip (None: none at hand)."""

    version: str
    variant: str
    video: Path | None


def says_its_version(app: Frozen, wanted: Wanted) -> str:
    """The version is the one of the source."""
    said = app.run("--version").strip()
    must(said == f"fitness-app {wanted.version}", f"it says {said!r}, and should say {wanted.version}")
    return said


def helps(app: Frozen, _wanted: Wanted) -> str:
    """The help names the commands."""
    told = app.run("--help")
    must("analyse" in told, "the help does not name the commands")
    return f"{len(told.splitlines())} lines"


def is_well(app: Frozen, wanted: Wanted) -> str:
    """The doctor finds everything that is needed, and in the cpu variant no torch."""
    found = {str(line["check"]): line for line in app.lines("doctor")}
    ill = [name for name, line in found.items() if line["needed"] and not line["ok"]]
    must(not ill, f"the doctor would mend {ill}: {[found[name]['detail'] for name in ill]}")
    devices, networks = (str(found[name]["detail"]) for name in ("devices", "networks"))
    torch = "torch" in devices + networks
    must(wanted.variant == "cuda" or not torch, f"it runs torch: {devices}; {networks}")
    must(app.inside(app.home) in str(found["database"]["detail"]), "the log lies elsewhere")
    return networks


def knows_its_parts(app: Frozen, wanted: Wanted) -> str:
    """It tells the versions of what it is made of, without which no figure of it is worth anything."""
    told = next(str(line["detail"]) for line in app.lines("doctor") if line["check"] == "versions")
    parts = dict(one.split(" ", 1) for one in told.split(", "))
    lacking = set(PARTS) - set(parts) - ({"torch"} if wanted.variant == "cpu" else set())
    must(not lacking, f"it does not know the version of {sorted(lacking)}: {told}")
    must(parts["fitness-app"] == wanted.version, f"of itself it says {parts['fitness-app']}")
    return told


def knows_whom_to_trust(app: Frozen, _wanted: Wanted) -> str:
    """It has certificates, of the system or its own, without which no encrypted connection can be made."""
    found = next(line for line in app.lines("doctor") if line["check"] == "certificates")
    must(bool(found["ok"]), f"an encrypted connection would fail: {found['detail']}")
    return str(found["detail"])


def plays_the_demo(app: Frozen, _wanted: Wanted) -> str:
    """The bundled recording is recognised and counted."""
    return _counted(app.lines("demo")[0])


def migrates_an_old_log(app: Frozen, _wanted: Wanted) -> str:
    """A log of the first version is brought up to this one, whole."""
    log = Path(app.home, "data", "fitness.db")
    shutil.rmtree(log.parent, ignore_errors=True)  # what doctor made
    log.parent.mkdir(parents=True)
    shutil.copyfile(OLD_LOG, log)
    app.run("db", "upgrade")
    checked = app.lines("db", "check")[0]
    must(not checked["problems"], f"the log is damaged: {checked['problems']}")
    rows = checked["rows"]
    assert isinstance(rows, dict)
    sessions = app.lines("sessions", "list")
    must(bool(sessions) and len(sessions) == rows["sessions"], "sessions were lost")
    return f"{len(sessions)} sessions, {rows['reps']} repetitions"


def watches_a_clip(app: Frozen, wanted: Wanted) -> str:
    """A clip is watched, counted and written into the log."""
    assert wanted.video is not None
    clip = app.home / wanted.video.name
    shutil.copyfile(wanted.video, clip)
    before = len(app.lines("sessions", "list"))
    found = app.lines("analyse", app.inside(clip), "--save")[0]
    must("error" not in found, f"the clip cannot be watched: {found.get('error')}")
    must(len(app.lines("sessions", "list")) == before + 1, "the session was not saved")
    return f"{_counted(found)}, {found['processed_fps']} frames/s"


def watches_it_with_torch(app: Frozen, wanted: Wanted) -> str:
    """The cuda variant's own library answers, on the processor where there is no graphics card."""
    assert wanted.video is not None
    found = app.lines("analyse", app.inside(app.home / wanted.video.name), "--runtime", "torch")[0]
    must("error" not in found, f"torch cannot watch the clip: {found.get('error')}")
    return f"{_counted(found)}, {found['processed_fps']} frames/s"


def watches_an_archive(app: Frozen, wanted: Wanted) -> str:
    """Two workers, which are the program itself, watch a clip each; the table of both is written."""
    assert wanted.video is not None
    folder, output = app.home / "archive", app.home / "results"
    folder.mkdir()
    for number in (1, 2):
        shutil.copyfile(wanted.video, folder / f"{number}{wanted.video.suffix}")
    words = ["--output", app.inside(output), "--workers", "2"]
    found = app.lines("batch", app.inside(folder), *words)
    must(len(found) == 2, f"of two clips came {len(found)} answers")
    counted = {_counted(one) for one in found}
    table = output / "results.parquet"
    must(table.read_bytes()[:4] == b"PAR1", "the table is no Parquet file")
    return f"{' and '.join(sorted(counted))} in both, {table.stat().st_size} bytes of Parquet"


def exports(app: Frozen, _wanted: Wanted) -> str:
    """The newest session is written in each of the formats."""
    newest = str(app.lines("sessions", "list")[0]["id"])
    for name, begin in EXPORTS.items():
        output = app.home / f"export.{name}"
        app.run("sessions", "export", newest, "--format", name, "--output", app.inside(output))
        written = output.read_bytes()
        must(len(written) > 100 and begin in written[:10], f"the export as {name} is none")
    return ", ".join(f"{name} {(app.home / f'export.{name}').stat().st_size} bytes" for name in EXPORTS)


def has_a_window(app: Frozen, _wanted: Wanted) -> str:
    """The window is shown and drawn, and goes when it is asked to."""
    return opens_its_window(app)


def _counted(found: dict[str, object]) -> str:
    sets = found["sets"]
    assert isinstance(sets, list)
    counted = [f"{one['exercise']} {len(one['reps'])}" for one in sets]
    must(any(one["reps"] for one in sets), f"no repetition was counted: {found}")
    return ", ".join(counted)


STEPS: tuple[Callable[[Frozen, Wanted], str], ...] = (
    says_its_version, helps, is_well, knows_its_parts, knows_whom_to_trust, plays_the_demo,
    migrates_an_old_log, watches_a_clip, watches_it_with_torch, watches_an_archive, exports, has_a_window,
)  # fmt: skip
WITH_A_CLIP = (watches_a_clip, watches_it_with_torch, watches_an_archive)


def try_out(app: Frozen, wanted: Wanted) -> bool:
    """Runs every step, says how each went, and whether all went well."""
    for step in STEPS:
        name = step.__name__.replace("_", " ")
        if step is watches_it_with_torch and wanted.variant == "cpu":
            continue
        if step in WITH_A_CLIP and wanted.video is None:
            print(f"left out  {name}: give --video", flush=True)
            continue
        began = time.monotonic()
        try:
            detail = step(app, wanted)
        except (SmokeError, subprocess.TimeoutExpired, OSError, RuntimeError, KeyError) as error:
            print(f"FAILED    {name}: {error}", flush=True)
            return False
        print(f"ok  {time.monotonic() - began:5.1f} s  {name}: {detail}", flush=True)
    return True


def source_version(root: Path = ROOT) -> str:
    """The version that stands in the source."""
    text = (root / "fitness_app" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    assert found is not None
    return found[1]


def main() -> int:
    """Tries the app in a fresh home; 1 where a step fails."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the frozen app's program; with --root, its place in there")
    parser.add_argument("--root", type=Path, help="a folder with a system of its own")
    parser.add_argument("--video", type=Path, help="a clip of somebody training")
    parser.add_argument("--variant", default="cpu", choices=("cpu", "cuda"))
    given = parser.parse_args()
    root = given.root.resolve() if given.root else None
    program = given.program if root else str(Path(given.program).absolute())
    with tempfile.TemporaryDirectory(dir=root / "tmp" if root else None, prefix="smoke-") as folder:
        app = Frozen(program, root, Path(folder).resolve())
        return 0 if try_out(app, Wanted(source_version(), given.variant, given.video)) else 1


if __name__ == "__main__":
    sys.exit(main())
