"""Whatever happens to the database in the middle of a session, nothing is lost."""

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Connection, Engine, event

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, Set, SetEnded, SetStarted
from fitness_app.storage.database import open_database
from fitness_app.storage.history import History
from fitness_app.storage.journal import Journal, recover
from fitness_app.storage.sqlite_file import sqlite_engine, sqlite_url
from fitness_app.storage.store import Store
from fitness_app.storage.sturdy import RETRY_S, SturdyStore

MakeRep = Callable[..., Rep]


@pytest.fixture
def engine(file_engine: Engine) -> Engine:
    """These tests are about files."""
    return file_engine


class Scene:
    """A session that goes on while a test breaks the log below it; `now` is its clock."""

    def __init__(self, path: Path, journals: list[Path], session: SessionInfo) -> None:
        self.path, self.journals, self.session = path, journals, session
        self.told: list[str] = []
        self.now = 0.0
        self.engines: list[Engine] = []
        self.reps: list[Rep] = []
        self.set_id = uuid4()
        self.store = SturdyStore(self.open_store, Journal(journals), self.told.append, lambda: self.now)

    def open_store(self) -> Store:
        open_database(sqlite_url(self.path), paths.migrations()).dispose()
        self.engines.append(sqlite_engine(self.path, patience_ms=10))
        return Store(self.engines[-1])

    def begin(self) -> None:
        self.store.begin(self.session)
        self.store.record(self.session.id, SetStarted(self.set_id, "squat", 0.9, 0.0))

    def count(self, rep: Rep) -> None:
        self.reps.append(rep)
        self.store.record(self.session.id, RepCounted(self.set_id, rep))

    def end(self, track: PoseTrack | None = None) -> None:
        done = Set("squat", 0.9, 0.0, 99.0, reps=tuple(self.reps), id=self.set_id)
        self.store.record(self.session.id, SetEnded(done, track))
        self.store.end(self.session.id, 99.0)

    def stored(self) -> list[Rep]:
        engine = open_database(sqlite_url(self.path), paths.migrations())
        detail = History(engine).session(str(self.session.id))
        engine.dispose()
        return [rep for each in detail.sets for rep in each.reps]

    def left_journals(self) -> list[Path]:
        return [file for folder in self.journals if folder.is_dir() for file in folder.iterdir()]

    def close(self) -> None:
        self.store.close()
        for engine in self.engines:
            engine.dispose()


@pytest.fixture
def scene(path: Path, tmp_path: Path, session: SessionInfo) -> Iterator[Scene]:
    scene = Scene(path, [tmp_path / "journals"], session)
    yield scene
    scene.close()


def test_with_a_sound_database_nothing_is_said_and_no_journal_made(scene: Scene, rep: MakeRep) -> None:
    scene.begin()
    scene.count(rep(1.0))
    scene.end()
    assert scene.stored() == scene.reps
    assert (scene.told, scene.left_journals()) == ([], [])


def test_a_locked_log_keeps_the_session_in_the_journal_until_it_is_free(
    scene: Scene, rep: MakeRep, track: PoseTrack
) -> None:
    scene.begin()
    scene.count(rep(1.0))
    other = sqlite_engine(scene.path)
    with other.execution_options(synchronous="FULL").begin():
        scene.count(rep(4.0))
        scene.now += RETRY_S + 1
        scene.count(rep(7.0))
        assert scene.store.waiting == 5
        assert [each.split(":")[0].split(" is ")[-1] for each in scene.told] == ["in use by another program"]
    scene.count(rep(10.0))
    assert len(scene.stored()) == 1
    scene.now += RETRY_S + 1
    scene.count(rep(13.0))
    assert scene.stored() == scene.reps
    assert scene.told[1:] == ["The log can be written to again; nothing was lost."]
    scene.end(track)
    assert scene.stored() == scene.reps
    assert scene.left_journals() == []
    other.dispose()


def test_the_end_of_a_session_does_not_wait_for_the_next_try(scene: Scene, rep: MakeRep) -> None:
    scene.begin()
    other = sqlite_engine(scene.path)
    with other.execution_options(synchronous="FULL").begin():
        scene.count(rep(1.0))
    scene.end()
    assert scene.stored() == scene.reps
    other.dispose()


def test_a_folder_that_vanishes_is_noticed_and_made_again_with_the_whole_session(
    scene: Scene, rep: MakeRep
) -> None:
    scene.begin()
    scene.count(rep(1.0))
    shutil.rmtree(scene.path.parent)
    scene.count(rep(4.0))
    assert "has vanished" in scene.told[0]
    scene.now += RETRY_S + 1
    scene.count(rep(7.0))
    assert scene.stored() == scene.reps


def test_a_log_that_is_replaced_by_another_file_is_noticed(
    scene: Scene, rep: MakeRep, tmp_path: Path
) -> None:
    scene.begin()
    scene.path.rename(tmp_path / "away.db")
    scene.path.write_text("not a log")
    scene.count(rep(1.0))
    scene.end()
    assert scene.path.read_text() == "not a log"
    scene.path.unlink()
    scene.store.close()
    assert recover(scene.open_store(), scene.journals) == 5
    assert scene.stored() == scene.reps


def _is_full(connection: Connection, *_: object) -> None:
    connection.exec_driver_sql("PRAGMA max_page_count = 1")


def test_a_database_that_is_full_keeps_the_session_in_the_journal(
    scene: Scene, rep: MakeRep, track: PoseTrack
) -> None:
    scene.begin()
    engine = scene.engines[-1]
    event.listen(engine, "begin", _is_full)
    for second in range(0, 300, 3):
        scene.count(rep(float(second)))
    assert "The disk is full" in scene.told[0]
    event.remove(engine, "begin", _is_full)
    scene.end(track)
    assert scene.stored() == scene.reps


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4m", "fitness-test", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True).returncode:
        pytest.skip("a small disk needs Linux and the right to mount one")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def _run_on(disk: Path, tmp_path: Path, session: SessionInfo) -> Scene:
    return Scene(disk / "log" / "fitness.db", [disk / "journals", tmp_path / "journals"], session)


def _fill(file: Path) -> None:
    """Writes until nothing more fits."""
    with file.open("wb", buffering=0) as filler, contextlib.suppress(OSError):
        while filler.write(b"x" * 4096):
            pass


def test_a_full_disk_sends_the_journal_to_another_one(
    small_disk: Path, tmp_path: Path, session: SessionInfo, rep: MakeRep, track: PoseTrack
) -> None:
    scene = _run_on(small_disk, tmp_path, session)
    scene.begin()
    scene.count(rep(0.0))
    filler = small_disk / "filler"
    _fill(filler)
    for second in range(3, 600, 3):
        scene.count(rep(float(second)))
    assert "The disk is full" in scene.told[0]
    assert [each.parent.parent for each in scene.left_journals() if each.suffix == ".jsonl"] == [tmp_path]
    filler.unlink()
    scene.end(track)
    assert scene.stored() == scene.reps
    scene.close()


def test_a_disk_that_becomes_read_only_sends_the_journal_to_another_one(
    small_disk: Path, tmp_path: Path, session: SessionInfo, rep: MakeRep
) -> None:
    scene = _run_on(small_disk, tmp_path, session)
    scene.begin()
    scene.close()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    scene.count(rep(1.0))
    assert "written to" in scene.told[0] or "opened" in scene.told[0]
    subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    scene.end()
    assert scene.stored() == scene.reps
    scene.close()


def test_where_no_journal_can_be_written_it_is_kept_in_memory_and_told_at_the_end(
    path: Path, tmp_path: Path, session: SessionInfo, rep: MakeRep
) -> None:
    (tmp_path / "file").touch()
    scene = Scene(path, [tmp_path / "file" / "journals"], session)
    scene.begin()
    other = sqlite_engine(path)
    with other.execution_options(synchronous="FULL").begin():
        scene.count(rep(1.0))
        with pytest.raises(UserError, match="could not be saved anywhere"):
            scene.end()
    scene.end()
    assert scene.stored() == scene.reps
    scene.close()
    other.dispose()


def test_a_process_that_dies_with_a_journal_leaves_it_for_the_next_start(
    path: Path, tmp_path: Path, session: SessionInfo
) -> None:
    folder = tmp_path / "journals"
    code = (
        "import os, sys; from pathlib import Path; sys.path.insert(0, sys.argv[3]);"
        "import dying; dying.main(Path(sys.argv[1]), Path(sys.argv[2]))"
    )
    here = str(Path(__file__).parent)
    done = subprocess.run(
        [sys.executable, "-c", code, str(path), str(folder), here], capture_output=True, text=True
    )
    assert done.returncode == -9, done.stderr
    reported = done.stdout.split()
    assert len(reported) == 5
    engine = open_database(sqlite_url(path), paths.migrations())
    assert recover(Store(engine), [folder, tmp_path / "absent"]) == 7
    found = History(engine).sessions()
    assert found[0].reps_by_exercise == {"squat": 5}
    assert list(folder.iterdir()) == []
    engine.dispose()


def test_a_journal_of_a_run_that_lives_is_left_alone(scene: Scene, rep: MakeRep, engine: Engine) -> None:
    journal = Journal(scene.journals)
    from fitness_app.storage.journal import Begun

    journal.extend([Begun(scene.session)])
    assert recover(Store(engine), scene.journals) == 0
    journal.close()
    assert recover(Store(engine), scene.journals) == 1


def test_a_damaged_journal_gives_what_can_be_read_and_is_kept(
    engine: Engine, tmp_path: Path, session: SessionInfo, rep: MakeRep
) -> None:
    from fitness_app.storage.journal import Begun, Happened, Over, to_line

    counted = Happened(session.id, SetEnded(Set("squat", 0.9, 0.0, 9.0, reps=(rep(),))))
    lines = [to_line(Begun(session)), b"nonsense\n", to_line(counted), to_line(Over(session.id, 9.0))[:20]]
    file = tmp_path / "journal-1.jsonl"
    file.write_bytes(b"".join(lines))
    assert recover(Store(engine), [tmp_path]) == 2
    assert History(engine).sessions()[0].reps_by_exercise == {"squat": 1}
    assert [each.name for each in tmp_path.glob("journal-*")] == ["journal-1.damaged"]
    orphan = tmp_path / "journal-2.jsonl"
    orphan.write_bytes(to_line(Happened(uuid4(), counted.event)))
    assert recover(Store(engine), [tmp_path]) == 0
    assert sorted(each.name for each in tmp_path.glob("journal-*")) == [
        "journal-1.damaged",
        "journal-2.damaged",
    ]


def test_the_moment_of_a_session_keeps_its_zone_through_a_journal() -> None:
    from fitness_app.storage.journal import Begun, from_line, to_line

    begun = Begun(SessionInfo("Ada", "0", datetime(2026, 1, 2, 3, 4, 5, 678, tzinfo=UTC)))
    assert from_line(to_line(begun)) == begun
    assert os.linesep.encode() not in to_line(begun)[:-1]
