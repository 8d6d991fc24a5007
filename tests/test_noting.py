"""What comes in from others, while another window writes and after it."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from consultations import write_visit

from fitness_app import assembly, backstage, noting, paths
from fitness_app.domain.errors import UserError
from fitness_app.reports.bundle import write_bundle
from fitness_app.settings import Settings
from fitness_app.storage.archiving import gather
from fitness_app.storage.database import open_database
from fitness_app.storage.file_lock import writer_lock
from fitness_app.storage.sqlite_file import sqlite_url


@pytest.fixture
def stage() -> Iterator[backstage.Backstage]:
    made = backstage.Backstage(Settings(athlete="Ada"), lambda chosen, report: assembly.Studio(None, None))
    yield made
    made.close()


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    """A bundle from another machine."""
    engine = open_database(sqlite_url(tmp_path / "theirs.db"), paths.migrations())
    archive = gather(engine, [write_visit(engine, "Bob", 1)])
    engine.dispose()
    return write_bundle(archive, tmp_path / "visit.fitbundle", datetime.now(UTC))


def test_a_window_that_could_only_read_takes_in_once_the_other_one_is_closed(
    stage: backstage.Backstage, sent: Path
) -> None:
    stage.book()  # makes the file
    stage.without_book(lambda: None)
    other = writer_lock(paths.user_folders().database)
    assert other.acquire()
    take_in = noting.dispatch(stage).take_in
    with pytest.raises(UserError, match="Close the other one"):
        take_in(sent, "")
    other.release()
    assert list(take_in(sent, "").sessions) == stage.history().session_ids()
