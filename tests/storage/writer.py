"""Writes repetitions to the log named on the command line and reports each once it is committed."""

import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from uuid import uuid4

from fitness_app import paths
from fitness_app.domain.workout import Rep, RepCounted, SessionInfo, Set, SetEnded, SetStarted
from fitness_app.storage.database import open_database
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store


def main() -> None:
    store = Store(open_database(sqlite_url(Path(sys.argv[1])), paths.migrations()))
    info = SessionInfo("Ada", "camera", datetime.now(UTC))
    store.begin(info)
    for start in count(0, 30):
        _write_set(store, info, float(start))


def _write_set(store: Store, info: SessionInfo, start: float) -> None:
    set_id, reps = uuid4(), []
    store.record(info.id, SetStarted(set_id, "squat", 0.9, start))
    for second in range(10):
        begun = start + 3 * second
        rep = Rep(begun, begun + 1, begun + 2, 90.0, 6.0, 0.9, 0.1, 1.0, 0.97)
        store.record(info.id, RepCounted(set_id, rep))
        reps.append(rep)
        sys.stdout.write(f"{rep.id.hex}\n")
        sys.stdout.flush()
    store.record(info.id, SetEnded(Set("squat", 0.9, start, start + 30, False, tuple(reps), set_id)))


if __name__ == "__main__":
    main()
