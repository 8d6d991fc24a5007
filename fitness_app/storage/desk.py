"""Transactions for those who write and read what people add to the log."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import in_words, reading


class Desk:
    """An open log to write to and read from; what is written is on the disk when a method returns."""

    def __init__(self, engine: Engine) -> None:
        self._where = whereabouts(engine)
        self._engine = engine
        self._sure = engine.execution_options(synchronous="FULL")

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with in_words(self._where), self._sure.begin() as db:
            yield db

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._where), self._engine.connect() as db:
            yield db
