"""A benchmark: after ten years of daily training the log is as quick as on the first day.

It is no part of the test suite, because times on a busy machine prove nothing. On an idle one:
`python -m pytest tests/storage/ten_years.py -s`.
"""

import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import Engine, select

from fitness_app import paths
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, SetStarted
from fitness_app.storage.choice import Choice
from fitness_app.storage.database import open_database
from fitness_app.storage.history import History
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store
from fitness_app.storage.tables import SessionRow
from fitness_app.storage.totalling import sum_up
from fitness_app.storage.trends import Trends

pytestmark = pytest.mark.slow
resource = pytest.importorskip("resource")  # not on Windows

DAYS, SETS, REPS = 3650, 10, 20
EXERCISES = ("squat", "push_up", "pull_up", "sit_up", "lunge")
FIRST_DAY = datetime(2016, 11, 22, 7, 0, tzinfo=UTC)


def _fill(path: Path) -> None:
    """Writes ten years: 3,650 sessions, 36,500 sets, 730,000 repetitions."""
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("PRAGMA synchronous = OFF")
        db.execute(
            "INSERT INTO athletes (id, name, created_at) VALUES (1, 'Ada', '2016-11-22 07:00:00.000000')"
        )
        db.execute("INSERT INTO pipelines VALUES (1, '1', ?)", ("0" * 64,))
        keys = (UUID(int=number * 0x9E3779B97F4A7C15F39CC0605CEDC835 % 2**128).hex for number in count(1))
        for day in range(DAYS):
            _fill_day(db, FIRST_DAY + timedelta(days=day), keys)


def _fill_day(db: sqlite3.Connection, at: datetime, keys: Iterator[str]) -> None:
    session = next(keys)
    db.execute(
        "INSERT INTO sessions VALUES (?, 1, 1, '0', ?, 2400)", (session, at.strftime("%Y-%m-%d %H:%M:%S.%f"))
    )
    for number in range(SETS):
        set_id, start = next(keys), 240.0 * number
        db.execute(
            "INSERT INTO sets (id, session_id, pipeline_id, exercise, confidence, unsure, started_s, ended_s,"
            " done) VALUES (?, ?, 1, ?, 0.9, 0, ?, ?, ?)",
            (set_id, session, EXERCISES[number % len(EXERCISES)], start, start + 60, REPS),
        )
        db.executemany(
            "INSERT INTO reps (id, set_id, pipeline_id, started_s, peak_s, ended_s, range_deg,"
            " range_error_deg, eccentric_s, pause_s, concentric_s, visibility, form, valid, reason, cues,"
            " side) VALUES (?, ?, 1, ?, ?, ?, 92.5, 6.25, 0.9, 0.1, 1.0, 0.97, 0.93, 1, '', '[]', 'both')",
            ((next(keys), set_id, start + 3 * i, start + 3 * i + 1, start + 3 * i + 2) for i in range(REPS)),
        )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty log and one of ten years."""
    folder = tmp_path_factory.mktemp("decade")
    for name in ("empty.db", "full.db"):
        open_database(sqlite_url(folder / name), paths.migrations()).dispose()
    _fill(folder / "full.db")
    engine = _open(folder / "full.db")
    begun = time.perf_counter()
    with engine.execution_options(synchronous="OFF").begin() as db:
        for key in db.scalars(select(SessionRow.id)).all():
            sum_up(db, key)
    spent = time.perf_counter() - begun
    sys.stderr.write(f"\nsumming up a session: {spent * 1000 / DAYS:.2f} ms\n")
    engine.dispose()
    return folder


def _open(path: Path) -> Engine:
    return open_database(sqlite_url(path), paths.migrations())


def _median_s(work: Callable[[], object], times: int) -> float:
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        work()
        spent.append(time.perf_counter() - begun)
    return statistics.median(spent)


def test_growth_with_size(folder: Path, record_property: Callable[[str, object], None]) -> None:
    sizes = {name: (folder / name).stat().st_size for name in ("empty.db", "full.db")}
    per_rep = (sizes["full.db"] - sizes["empty.db"]) / (DAYS * SETS * REPS)
    record_property("bytes_per_rep", per_rep)
    sys.stderr.write(
        f"\nten years: {sizes['full.db'] / 1e6:.0f} MB, {per_rep:.0f} bytes for each repetition\n"
    )
    assert per_rep < 400


def test_start_up_takes_no_longer(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from fitness_app import paths;"
        "from fitness_app.storage.database import open_database;"
        "from fitness_app.storage.sqlite_file import sqlite_url;"
        "from fitness_app.storage.history import History;"
        "History(open_database(sqlite_url(Path(sys.argv[1])), paths.migrations())).sessions(1)"
    )

    def start(name: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", code, str(folder / name)], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)  # its own time, whatever else the machine does
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    pairs = [(start("empty.db"), start("full.db")) for _ in range(7)]
    empty, full = (min(each) for each in zip(*pairs, strict=True))
    sys.stderr.write(f"start-up: empty {empty:.3f} s, ten years {full:.3f} s\n")
    assert full < 1.2 * empty


def test_the_history_page_has_its_data_in_a_tenth_of_a_second(folder: Path) -> None:
    engine = _open(folder / "full.db")
    history, trends = History(engine), Trends(engine)
    last = (FIRST_DAY + timedelta(days=DAYS - 1)).date()
    newest = history.sessions(100)
    year = Choice("Ada", last - timedelta(days=365))
    parts: dict[str, Callable[[], object]] = {
        "newest 100 sessions": lambda: history.sessions(100),
        "days of two months": lambda: history.days(since=last - timedelta(days=60)),
        "one session": lambda: history.session(str(newest[0].id)),
        "streaks of ten years": lambda: trends.streaks(last),
        "records of ten years": trends.records,
        "movement of one exercise in ten years": lambda: trends.movement("squat"),
        "volume by day of a year": lambda: trends.volume(year, "day"),
    }
    spent = {name: _median_s(part, 5) for name, part in parts.items()}
    for name, seconds in spent.items():
        sys.stderr.write(f"History page: {name}: {seconds * 1000:.0f} ms\n")
    seen_first = sum(spent[name] for name in list(parts)[:3])
    sys.stderr.write(f"History page, what is seen first: {seen_first * 1000:.0f} ms\n")
    engine.dispose()
    slowness = _slowness()
    sys.stderr.write(f"this machine just now: {slowness:.1f} times slower than that of the promise\n")
    assert seen_first < 0.1 * slowness
    assert max(spent.values()) < 0.1 * slowness


def _slowness() -> float:
    """How much slower than the machine of the promise this one is just now: it may have much else to do."""

    def work() -> None:
        sum(number * number for number in range(200_000))

    return max(1.0, _median_s(work, 5) / 0.012)


def test_saving_a_repetition_takes_no_longer(folder: Path) -> None:
    spent: dict[str, list[float]] = {"empty.db": [], "full.db": []}
    sessions = {name: _session(folder / name) for name in spent}
    for number in range(300):
        for name, (store, info, set_id) in sessions.items():
            rep = Rep(number, number + 0.5, number + 1.0, 90.0, 6.0, 0.5, 0.0, 0.5, 0.97)
            begun = time.perf_counter()
            store.record(info.id, RepCounted(set_id, rep))
            spent[name].append(time.perf_counter() - begun)
    empty, full = (statistics.median(spent[name]) for name in ("empty.db", "full.db"))
    sys.stderr.write(f"saving a repetition: empty {empty * 1000:.2f} ms, ten years {full * 1000:.2f} ms\n")
    assert full < 1.3 * empty


def _session(path: Path) -> tuple[Store, SessionInfo, UUID]:
    store, info, set_id = Store(_open(path)), SessionInfo("Ada", "0", datetime.now(UTC)), uuid4()
    store.begin(info)
    store.record(info.id, SetStarted(set_id, "squat", 0.9, 0.0))
    return store, info, set_id


@pytest.mark.parametrize("question", ["volume", "best_sets", "streaks", "records", "movement"])
def test_questions_over_ten_years_are_answered_in_two_seconds(question: str, folder: Path) -> None:
    engine = _open(folder / "full.db")
    trends = Trends(engine)
    ask: dict[str, Callable[[], object]] = {
        "volume": trends.volume,
        "best_sets": trends.best_sets,
        "streaks": lambda: trends.streaks(date(2026, 11, 20)),
        "records": trends.records,
        "movement": lambda: trends.movement("squat", Choice("Ada")),
    }
    spent = _median_s(ask[question], 1)
    sys.stderr.write(f"{question} of ten years: {spent:.2f} s\n")
    engine.dispose()
    assert spent < 2 * _slowness()
