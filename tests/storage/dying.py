"""A session whose database is locked, and whose process then dies."""

import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from fitness_app import paths
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, SetStarted
from fitness_app.storage.database import open_database
from fitness_app.storage.journal import Journal
from fitness_app.storage.sqlite_file import sqlite_engine, sqlite_url
from fitness_app.storage.store import Store
from fitness_app.storage.sturdy import SturdyStore


def main(path: Path, journals: Path) -> None:
    open_database(sqlite_url(path), paths.migrations()).dispose()
    engine = sqlite_engine(path, patience_ms=10)
    store = SturdyStore(lambda: Store(engine), Journal([journals]), lambda _: None)
    info, set_id = SessionInfo("Ada", "camera", datetime.now(UTC)), uuid4()
    store.begin(info)
    store.record(info.id, SetStarted(set_id, "squat", 0.9, 0.0))
    with sqlite_engine(path).execution_options(synchronous="FULL").begin():
        for start in range(5):
            rep = Rep(start, start + 0.4, start + 0.8, 90.0, 6.0, 0.4, 0.0, 0.4, 0.97)
            store.record(info.id, RepCounted(set_id, rep))
            sys.stdout.write(f"{rep.id}\n")
            sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGKILL)
