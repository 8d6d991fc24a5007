"""A log in a file, a log on a PostgreSQL server of the tests' own, and things to write into them."""

import os
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from sqlalchemy import URL, Engine, create_engine, text

from fitness_app import paths
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.workout import Rep, SessionInfo
from fitness_app.storage.database import open_database
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.tables import Base

if TYPE_CHECKING:
    import pwd

USERS = ("postgres", "nobody")
"""Who may run the server: it refuses to be root."""


def programs() -> Path | None:
    """The folder of the server's programs; None where PostgreSQL is not installed."""
    found = shutil.which("initdb")
    known = [Path(found).parent] if found else sorted(Path("/usr/lib/postgresql").glob("*/bin"))
    return next((folder for folder in reversed(known) if (folder / "initdb").exists()), None)


@dataclass(frozen=True)
class Server:
    """A running server; `stop` and `start` let a test take it away in the middle."""

    programs: Path
    folder: Path
    port: int
    password: str
    numbers: Iterator[int]

    @property
    def url(self) -> URL:
        return URL.create("postgresql+psycopg", "coach", self.password, "127.0.0.1", self.port, "postgres")

    def new_database(self) -> URL:
        name = f"log{next(self.numbers)}"
        self.run_sql(f"CREATE DATABASE {name}")
        return self.url.set(database=name)

    def run_sql(self, statement: str) -> None:
        engine = create_engine(self.url, isolation_level="AUTOCOMMIT")
        with engine.connect() as db:
            db.execute(text(statement))
        engine.dispose()

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        self._control("-w", "-o", options, "-l", str(self.folder / "log"), "start")

    def stop(self) -> None:
        self._control("-m", "immediate", "stop")

    def _control(self, *arguments: str) -> None:
        _as_user([str(self.programs / "pg_ctl"), "-D", str(self.folder / "data"), *arguments])


def _as_user(command: list[str]) -> None:
    """Runs a command, as an unprivileged user where the tests are run by root."""
    user = _user()
    identity = {} if user is None else {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    with tempfile.TemporaryFile("w+") as output:  # a pipe would be held open by the server
        done = subprocess.run(command, stdout=output, stderr=output, cwd=tempfile.gettempdir(), **identity)
        output.seek(0)
        assert done.returncode == 0, output.read()


def _user() -> "pwd.struct_passwd | None":
    if os.geteuid() != 0:
        return None
    import pwd  # not there on Windows, where this is not reached

    return next(entry for name in USERS for entry in pwd.getpwall() if entry.pw_name == name)


@contextmanager
def running_server(folder: Path) -> Iterator[Server]:
    """Makes a cluster, starts its server, and removes both in the end."""
    with tempfile.TemporaryDirectory(prefix="fitness-postgres-") as name:
        server = Server(folder, Path(name), _free_port(), secrets.token_hex(8), count())
        _make_cluster(server)
        server.start()
        try:
            yield server
        finally:
            server.stop()


def _make_cluster(server: Server) -> None:
    secret = server.folder / "password"
    secret.write_text(server.password)
    user = _user()
    if user is not None:
        os.chown(server.folder, user.pw_uid, user.pw_gid)
        os.chown(secret, user.pw_uid, user.pw_gid)
    options = ["--encoding=UTF8", "--locale=C", "--auth=scram-sha-256", "--username=coach", "--no-sync"]
    _as_user(
        [str(server.programs / "initdb"), "-D", str(server.folder / "data"), f"--pwfile={secret}", *options]
    )


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


MODELS = {"pose": ModelId("pose_landmarker_full", "a1" * 32), "skeleton": ModelId("skeleton-penn", "b2" * 32)}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "log" / "fitness.db"


@pytest.fixture
def file_engine(path: Path) -> Iterator[Engine]:
    """A log in an SQLite file at `path`."""
    engine = open_database(sqlite_url(path), paths.migrations())
    yield engine
    engine.dispose()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server; a test that asks for it is skipped where PostgreSQL is not installed."""
    folder = programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed: on Debian `apt-get install postgresql`")
    with running_server(folder) as server:
        yield server


@pytest.fixture(scope="session")
def shared_database(server: Server) -> URL:
    """A database on the server that is emptied between tests: a new one for each takes too long."""
    return server.new_database()


@pytest.fixture
def server_engine(shared_database: URL) -> Iterator[Engine]:
    """A log on a PostgreSQL server."""
    engine = open_database(shared_database, paths.migrations())
    yield engine
    names = ", ".join(Base.metadata.tables)
    with engine.begin() as db:
        db.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    engine.dispose()


@pytest.fixture(params=["file_engine", "server_engine"])
def engine(request: pytest.FixtureRequest) -> Engine:
    """A log of each kind: what is promised holds for both."""
    engine: Engine = request.getfixturevalue(request.param)
    return engine


@pytest.fixture
def session() -> SessionInfo:
    return SessionInfo("Ada", "squats.mp4", datetime(2026, 11, 20, 9, 30, tzinfo=UTC), MODELS)


@pytest.fixture
def rep() -> Callable[..., Rep]:
    def make(start: float = 1.0, **changes: object) -> Rep:
        values = {
            "start": start,
            "peak": start + 1.0,
            "end": start + 2.0,
            "range_deg": 92.0,
            "range_error_deg": 6.0,
            "eccentric_s": 0.9,
            "pause_s": 0.1,
            "concentric_s": 1.0,
            "visibility": 0.97,
            "form": 0.93,
            "cues": ("deeper",),
        }
        return Rep(**(values | changes))  # type: ignore[arg-type]

    return make


@pytest.fixture
def track() -> PoseTrack:
    """Two seconds of a person who sways, 30 pictures a second, with one picture where nobody is."""
    random = np.random.default_rng(7)
    time_s = np.arange(60) / 30
    landmarks = random.uniform(0, 1, (1, 33, 4)) + 0.01 * np.sin(time_s)[:, None, None]
    landmarks[20] = np.nan
    world = random.normal(0, 0.4, (60, 33, 3))
    return PoseTrack(landmarks.astype(np.float32), world.astype(np.float32), time_s, (640, 480))
