"""The results of a batch as a log of the app's own: a session for every video."""

from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import UUID, uuid5

from fitness_app import paths
from fitness_app.batch.files import shown
from fitness_app.batch.journal import Done
from fitness_app.batch.work import Outcome
from fitness_app.domain.recognition import ModelId
from fitness_app.domain.workout import SessionInfo
from fitness_app.storage.database import open_database
from fitness_app.storage.erasing import Eraser
from fitness_app.storage.history import History
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store

NAMESPACE = UUID("6d0a0f6e-7f3d-4b62-9d8b-0f1a6f6e2c11")
"""The same video gets the same key again, so that nothing is there twice after a crash."""


class Ledger:
    """An SQLite log at `path`, made where it is absent; use it in a `with` block.

    A session begins when its file was last written: what an old recording has of a date. Raises UserError
    where the log cannot be opened or written to.
    """

    def __init__(self, path: Path, athlete: str) -> None:
        self._athlete = athlete
        self._engine = open_database(sqlite_url(path), paths.migrations())
        self._store, self._eraser = Store(self._engine), Eraser(self._engine)
        self._whole = {str(one) for one in History(self._engine).session_ids()}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._engine.dispose()

    def holds(self, session: str) -> bool:
        """Whether this session is in the log."""
        return session in self._whole

    def keep(self, outcome: Outcome, before: Done | None) -> str:
        """Writes a session in the place of the one before, and gives its key."""
        key = uuid5(NAMESPACE, f"{shown(outcome.video.path)}\n{outcome.sha256}")
        for old in {str(key), before.session if before else ""} & self._whole:
            self._eraser.session(UUID(old))
        models = {role: ModelId(**one) for role, one in outcome.answer["models"].items()}
        began = datetime.fromtimestamp(outcome.video.modified_ns / 1e9, UTC)
        self._store.begin(SessionInfo(self._athlete, shown(outcome.video.path), began, models, id=key))
        for event in outcome.events:
            self._store.record(key, event)
        self._store.end(key, outcome.duration_s)
        self._whole.add(str(key))
        return str(key)
