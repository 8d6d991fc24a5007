"""An archive through the real command: equal to one by one, gone on with after any end, with real workers."""

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from fitness_app import cli, paths
from fitness_app.commands import batch
from fitness_app.domain.pose import PoseTrack
from fitness_app.storage.database import open_database
from fitness_app.storage.history import History
from fitness_app.vision import pose_track

pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("distributed")

DEMO = Path("resources/demo/demo.npz").resolve()
VARYING = ("processed_fps", "cpu_s")
PATIENCE_S = 240.0

SCHEDULER = """
import dask, sys, time
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0", silence_logs=50) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


def piece(path: Path, begin: float, end: float) -> Path:
    """A recording that is a part of the demo."""
    track: PoseTrack = pose_track.load(DEMO).between(begin, end)
    path.parent.mkdir(parents=True, exist_ok=True)
    pose_track.save(PoseTrack(track.landmarks, None, track.time_s - track.time_s[0], track.size), path)
    return path


def rows(folder: Path) -> dict[str, dict[str, Any]]:
    table = pq.read_table(folder / "results.parquet").to_pylist()
    return {Path(row["source"]).name: row for row in table}


def plain(value: Any) -> Any:
    """The value without what is nothing, and without what depends on the machine's speed."""
    if isinstance(value, dict):
        kept = {name: one for name, one in value.items() if one is not None and name not in VARYING}
        return {name: plain(one) for name, one in kept.items()}
    return [plain(one) for one in value] if isinstance(value, list) else value


def asked_of(row: dict[str, Any], line: dict[str, Any]) -> dict[str, Any]:
    """The part of a row that `analyse` tells, too."""
    return {name: plain(row)[name] for name in plain(line)}


@pytest.mark.slow
def test_an_archive_gives_what_analyse_gives_one_by_one_and_is_done_once(
    fitness_app: Any, test_data: Path, tmp_path: Path
) -> None:
    archive, out = tmp_path / "archive", tmp_path / "out"
    piece(archive / "2020" / "squats.npz", 0.0, 6.0)
    (archive / "clip.mp4").write_bytes((test_data / "clips/real/squat_mediapipe.mp4").read_bytes())
    (archive / "empty.mp4").touch()
    alone = fitness_app("analyse", archive / "2020" / "squats.npz", "--json").lines
    alone += fitness_app("analyse", archive / "clip.mp4", archive / "empty.mp4", "--json").lines

    done = fitness_app("batch", archive, "--output", out, "--workers", 2, "--json")
    table = rows(out)
    assert done.status == 1
    assert "1 of 3 videos" in done.error
    assert "empty.mp4 is empty" in done.error
    told = {Path(line["source"]).name: line for line in done.lines}
    for line in alone:
        name = Path(line["source"]).name
        assert plain(told[name]) == plain(line)
        assert asked_of(table[name], line) == plain(line)
    assert table["clip.mp4"]["cpu_s"] > 0

    again = fitness_app("batch", archive, "--output", out, "--json")
    assert again.status == 1
    assert "2 of 3 videos were done before" in again.err
    assert {Path(line["source"]).name: plain(line) for line in again.lines} == {
        name: plain(line) for name, line in told.items()
    }
    assert rows(out) == table  # also the seconds that it took: nothing was analysed again


def hear_interrupts() -> None:
    """What was started in a shell's background ignores Ctrl-C, and so would its children."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@contextmanager
def started(archive: Path, out: Path, *more: str) -> Iterator["subprocess.Popen[str]"]:
    """A batch under way in a process group of its own, as a terminal would start it."""
    command = [
        sys.executable,
        "-m",
        "fitness_app",
        "batch",
        str(archive),
        "--output",
        str(out),
        "--workers",
        "1",
        *more,
    ]
    heard: Any = {} if sys.platform == "win32" else {"preexec_fn": hear_interrupts}
    with subprocess.Popen(
        [*command, "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        **heard,
    ) as process:
        yield process


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no process groups of this kind")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGKILL])
def test_what_was_done_before_the_end_is_kept_and_the_rest_is_done_by_the_next_run(
    fitness_app: Any, tmp_path: Path, end: signal.Signals
) -> None:
    archive, out = tmp_path / "archive", tmp_path / "out"
    for number in range(12):  # so many that the first line comes long before the last result
        piece(archive / f"{number}.npz", 0.0, 5.0 + number / 10)
    with started(archive, out) as process:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        if end == signal.SIGINT:
            os.killpg(process.pid, end)  # as Ctrl-C in a terminal: the workers get it, too
        else:
            process.kill()
        rest, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode != 0
    before = [first, *map(json.loads, rest.splitlines())]
    if end == signal.SIGINT:
        assert "error: Interrupted" in err.splitlines()[-1], err
        assert "Traceback" not in err
        assert set(rows(out)) == {Path(line["source"]).name for line in before}
    wait_for_nobody_at_work(out)

    done = fitness_app("batch", archive, "--output", out, "--workers", 1, "--json")
    assert done.status == 0, done.err
    # A killed coordinator may have written down one more than it said.
    likely = [len(before)] if end == signal.SIGINT else [len(before), len(before) + 1]
    assert any(f"{number} of 12 videos were done before" in done.err for number in likely), done.err
    assert set(rows(out)) == {f"{number}.npz" for number in range(12)}
    assert first in done.lines


def wait_for_nobody_at_work(out: Path) -> None:
    """Until the system took the killed batch's lock back."""
    from fitness_app.batch.journal import NAME
    from fitness_app.storage.file_lock import FileLock

    lock, deadline = FileLock(out / f"{NAME}.lock"), time.monotonic() + PATIENCE_S
    while not lock.acquire():
        assert time.monotonic() < deadline
        time.sleep(0.05)
    lock.release()


@pytest.mark.slow
def test_a_cluster_is_joined_by_its_address_and_a_log_is_written(fitness_app: Any, tmp_path: Path) -> None:
    archive, out = tmp_path / "archive", tmp_path / "out"
    piece(archive / "squats.npz", 0.0, 6.0)
    script = tmp_path / "cluster.py"
    script.write_text(SCHEDULER, encoding="utf-8")
    log = tmp_path / "log.db"
    asked = ("batch", archive, "--output", out, "--database", log, "--athlete", "Zoë", "--json")
    with subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as cluster:
        assert cluster.stdout is not None
        done = fitness_app(*asked, "--cluster", cluster.stdout.readline().strip())
        cluster.communicate("", timeout=PATIENCE_S)
    assert done.status == 0, done.err
    [line] = done.lines
    engine = open_database(f"sqlite:///{log}", paths.migrations())
    [session] = History(engine).sessions()
    [kept] = History(engine).session(str(session.id)).sets
    track = History(engine).track(kept.id)
    engine.dispose()
    assert (session.athlete, dict(session.reps_by_exercise)) == ("Zoë", {"squat": 5})
    assert [round(rep.start, 3) for rep in kept.reps] == [rep["start"] for rep in line["sets"][0]["reps"]]
    assert track is not None
    assert "1 of 1 videos were done before" in fitness_app(*asked).err  # and in the log it is once


def test_a_cluster_that_is_not_there_is_told_in_one_sentence(
    fitness_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    piece(tmp_path / "archive" / "squats.npz", 0.0, 6.0)
    monkeypatch.setenv("DASK_DISTRIBUTED__COMM__RETRY__COUNT", "0")
    asked = ("batch", tmp_path / "archive", "--output", tmp_path / "out")
    done = fitness_app(*asked, "--cluster", "tcp://127.0.0.1:9")
    assert done.status == 1
    assert "No Dask scheduler answers at tcp://127.0.0.1:9" in done.error


def test_an_absent_folder_is_told_and_nothing_is_started(fitness_app: Any, tmp_path: Path) -> None:
    done = fitness_app("batch", tmp_path / "absent", "--output", tmp_path / "out", "--json")
    [line] = done.lines
    assert (done.status, line["source"]) == (1, str(tmp_path / "absent"))
    assert "There is no folder" in line["error"]
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(("free_mb", "hands"), [(None, 8), (64_000.0, 8), (1_700.0, 3), (100.0, 1)])
def test_no_more_workers_are_taken_than_memory_bears(free_mb: float | None, hands: int) -> None:
    assert batch._hands(8, free_mb) == hands


@pytest.mark.parametrize(
    ("asked", "videos", "free_mb", "workers"),
    [({}, 9, 64_000.0, 8), ({}, 2, 1_100.0, 2), ({"workers": 5}, 9, 100.0, 5), ({"workers": 5}, 3, 100.0, 3)],
)
def test_as_many_workers_as_were_asked_for_or_are_of_use_start_without_a_word(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    asked: dict[str, int],
    videos: int,
    free_mb: float,
    workers: int,
) -> None:
    monkeypatch.setattr(batch, "_cores", lambda: 8)
    monkeypatch.setattr(batch.machine, "free_memory_mb", lambda: free_mb)
    arguments = argparse.Namespace(**{"cluster": None, "workers": None} | asked)
    assert batch._workers(arguments, videos) == workers
    assert capsys.readouterr().err == ""


def test_fewer_workers_than_cores_are_told_with_the_memory_that_is_free(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(batch, "_cores", lambda: 8)
    monkeypatch.setattr(batch.machine, "free_memory_mb", lambda: 1_700.0)
    assert batch._workers(argparse.Namespace(cluster=None, workers=None), 9) == 3
    assert "Of 8 workers 3 are started, because 1700 MB of memory are free" in capsys.readouterr().err


def test_a_cluster_that_goes_away_is_told_and_what_was_done_is_in_the_table(tmp_path: Path) -> None:
    archive, out = tmp_path / "archive", tmp_path / "out"
    for number in range(40):  # so many that the first line comes long before the last result
        piece(archive / f"{number}.npz", 0.0, 5.0 + number / 10)
    script = tmp_path / "cluster.py"
    script.write_text(SCHEDULER, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, str(script)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as cluster:
        assert cluster.stdout is not None
        with started(archive, out, "--cluster", cluster.stdout.readline().strip()) as process:
            assert process.stdout is not None
            first = json.loads(process.stdout.readline())
            cluster.kill()
            _, err = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 1
    assert "are gone: start them again" in err.splitlines()[-1], err
    assert Path(first["source"]).name in rows(out)


def test_without_the_extra_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert cli.main(["batch", str(tmp_path), "--output", str(tmp_path / "out")]) == 1
    assert "pip install 'fitness-app[cluster]'" in capsys.readouterr().err


@pytest.mark.parametrize("workers", ["0", "-1", "two"])
def test_a_senseless_number_of_workers_is_wrong_usage(workers: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["batch", str(tmp_path), "--output", str(tmp_path / "out"), "--workers", workers])
    assert ended.value.code == 2
