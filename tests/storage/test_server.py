"""A log on a PostgreSQL server that several stations share."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from sqlalchemy import URL, Engine, create_engine

from fitness_app import paths
from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, Set, SetEnded, SetStarted
from fitness_app.storage.connecting import try_server
from fitness_app.storage.credentials import VARIABLE, forget_password, remember_password, with_password
from fitness_app.storage.database import open_database
from fitness_app.storage.history import History
from fitness_app.storage.journal import Journal
from fitness_app.storage.store import Store
from fitness_app.storage.sturdy import RETRY_S, SturdyStore
from fitness_app.storage.tables import SCHEMA_VERSION

MakeRep = Callable[..., Rep]


class MemoryKeyring(KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    ring = MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


def _train(engine: Engine, info: SessionInfo, rep: MakeRep, reps: int) -> list[Rep]:
    store, set_id = Store(engine), uuid4()
    store.begin(info)
    store.record(info.id, SetStarted(set_id, "squat", 0.9, 0.0))
    counted = [rep(3.0 * number) for number in range(reps)]
    for each in counted:
        store.record(info.id, RepCounted(set_id, each))
    store.record(info.id, SetEnded(Set("squat", 0.9, 0.0, 3.0 * reps, reps=tuple(counted), id=set_id)))
    return counted


def test_two_stations_that_write_at_once_lose_nothing(
    server_engine: Engine, shared_database: URL, session: SessionInfo, rep: MakeRep
) -> None:
    stations = [server_engine, open_database(shared_database, paths.migrations())]
    infos = [replace(session, id=uuid4(), athlete=name) for name in ("Ada", "Ada")]
    start = threading.Barrier(2)

    def work(engine: Engine, info: SessionInfo) -> list[Rep]:
        start.wait(timeout=30)
        return _train(engine, info, rep, 60)

    with ThreadPoolExecutor(2) as pool:
        written = list(pool.map(work, stations, infos))
    history = History(server_engine)
    for info, reps in zip(infos, written, strict=True):
        assert list(history.session(str(info.id)).sets[0].reps) == reps
    assert history.athletes() == ["Ada"]
    stations[1].dispose()


def test_stations_that_start_together_on_an_empty_server_migrate_it_once(server_url: URL) -> None:
    with ThreadPoolExecutor(4) as pool:
        engines = list(pool.map(lambda _: open_database(server_url, paths.migrations()), range(4)))
    assert [History(engine).sessions() for engine in engines] == [[]] * 4
    for engine in engines:
        engine.dispose()


def test_a_server_that_goes_away_in_the_middle_of_a_session_loses_nothing(
    server: Any, server_url: URL, session: SessionInfo, rep: MakeRep, track: PoseTrack, tmp_path: Path
) -> None:
    told: list[str] = []
    now = [0.0]
    engine = open_database(server_url, paths.migrations())
    store = SturdyStore(lambda: Store(engine), Journal([tmp_path]), told.append, lambda: now[0])
    set_id, reps = uuid4(), [rep(3.0 * number) for number in range(30)]
    store.begin(session)
    store.record(session.id, SetStarted(set_id, "squat", 0.9, 0.0))
    for number, each in enumerate(reps):
        if number == 10:
            server.stop()
        if number == 20:
            server.start()
            now[0] += RETRY_S + 1
        store.record(session.id, RepCounted(set_id, each))
        if number == 15:
            assert store.waiting > 0
            assert len(list(tmp_path.glob("journal-*.jsonl"))) == 1
    store.record(session.id, SetEnded(Set("squat", 0.9, 0.0, 99.0, reps=tuple(reps), id=set_id), track))
    store.end(session.id, 100.0)
    assert list(History(engine).session(str(session.id)).sets[0].reps) == reps
    assert ["cannot be used" in told[0], "nothing was lost" in told[1], len(told)] == [True, True, 2]
    assert list(tmp_path.iterdir()) == []
    store.close()
    engine.dispose()


@pytest.fixture
def server_url(server: Any) -> URL:
    """An empty database of this test's own."""
    return server.new_database()


def test_the_password_comes_from_the_keyring(ring: MemoryKeyring, server_url: URL) -> None:
    bare = URL.create("postgresql", "coach", None, "127.0.0.1", server_url.port, server_url.database)
    with pytest.raises(UserError, match="cannot be used") as caught:
        open_database(bare, paths.migrations())
    assert str(server_url.password) not in str(caught.value)
    remember_password(bare, str(server_url.password))
    engine = open_database(bare.render_as_string(hide_password=False), paths.migrations())
    assert History(engine).sessions() == []
    engine.dispose()
    forget_password(bare)
    forget_password(bare)
    assert ring.kept == {}
    assert with_password(bare) == bare


def test_each_database_has_a_password_of_its_own(ring: MemoryKeyring) -> None:
    remember_password("postgresql://coach@one/log", "first")
    remember_password("postgresql://coach@two/log", "second")
    for host, password in (("one", "first"), ("two", "second")):
        assert (
            with_password(URL.create("postgresql", "coach", host=host, database="log")).password == password
        )


def test_the_environment_names_a_password_where_there_is_no_keyring(
    monkeypatch: pytest.MonkeyPatch, server_url: URL
) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    monkeypatch.setenv(VARIABLE, str(server_url.password))
    engine = open_database(server_url.set(password=None), paths.migrations())
    assert History(engine).sessions() == []
    engine.dispose()
    keyring.set_keyring(before)


def test_a_server_is_looked_at_without_changing_it(
    server_url: URL, ring: MemoryKeyring, session: SessionInfo
) -> None:
    bare = server_url.set(drivername="postgresql", password=None)
    with pytest.raises(UserError, match="cannot be used") as caught:
        try_server(bare, "wrong")
    assert "wrong" not in str(caught.value)
    empty = try_server(bare, server_url.password)
    assert (empty.schema, empty.usable, empty.sessions) == ("", True, None)
    assert empty == try_server(bare, server_url.password)
    engine = open_database(server_url, paths.migrations())
    Store(engine).begin(session)
    remember_password(bare, str(server_url.password))
    found = try_server(bare.render_as_string(hide_password=False))
    assert (found.schema, found.usable, found.sessions) == (SCHEMA_VERSION, True, 1)
    with engine.begin() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    assert not try_server(bare).usable
    engine.dispose()


def test_a_server_where_no_table_may_be_made_is_told(server: Any, server_url: URL) -> None:
    server.run_sql("DROP ROLE IF EXISTS guest")
    server.run_sql("CREATE ROLE guest LOGIN PASSWORD 'guest'")
    engine = create_engine(server_url)
    with engine.begin() as db:
        db.exec_driver_sql("REVOKE CREATE ON SCHEMA public FROM PUBLIC")  # what servers before 15 grant
    engine.dispose()
    guest = server_url.set(username="guest", password="guest")
    with pytest.raises(UserError, match="may not create tables"):
        try_server(guest)


@pytest.mark.parametrize("address", ["sqlite:///log.db", "postgresql://host", "mysql://a@b/c", "nonsense"])
def test_what_is_no_address_of_a_server_is_told(address: str) -> None:
    with pytest.raises(UserError, match=r"no address of a server|no known kind|no valid address"):
        try_server(address)


def test_a_system_without_a_keyring_is_told_when_a_password_shall_be_kept() -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    url = URL.create("postgresql", "coach", host="one", database="log")
    with pytest.raises(UserError, match="no keyring for the password of coach@one"):
        remember_password(url, "secret")
    assert with_password(url) == url
    keyring.set_keyring(before)


def test_a_server_that_is_not_there_is_told_in_a_sentence() -> None:
    url = URL.create("postgresql", "coach", "hush", "127.0.0.1", 9, "log")
    with pytest.raises(UserError, match=r"The database on 127.0.0.1/log cannot be used .*check") as caught:
        open_database(url, paths.migrations())
    assert "hush" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_database_of_a_newer_version_is_refused(server_url: URL) -> None:
    engine = open_database(server_url, paths.migrations())
    with engine.begin() as db:
        db.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(UserError, match="was written by a newer version"):
        open_database(server_url, paths.migrations())
    engine.dispose()
