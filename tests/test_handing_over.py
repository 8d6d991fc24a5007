"""Every export says how far it is, and whoever ends it finds all files as they were."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from long_visit import write_long_visit

from fitness_app import assembly, backstage, noting
from fitness_app.domain.doing import Doing, Stopped
from fitness_app.settings import Settings
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.ui.services_notes import Wish

KINDS = ("pdf", "fhir", "bundle", "trc", "c3d", "csv", "json")
OLD = "what was there"


class Heard(Doing):
    """Remembers every step, and has enough at the step with the number `enough`."""

    def __init__(self, enough: int = -1) -> None:
        super().__init__()
        self.enough = enough
        self.told: list[tuple[str, float]] = []

    def step(self, text: str, share: float) -> None:
        self.told.append((text, share))
        if len(self.told) - 1 == self.enough:
            self.stop()
        Doing.step(self, text, share)


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[backstage.Backstage]:
    """A log of its own for all tests of this file, which only read in it."""
    log = str(sqlite_url(tmp_path_factory.mktemp("log") / "fitness.db"))
    chosen = Settings(athlete="Ada", database_url=log)
    made = backstage.Backstage(chosen, lambda settings, report: assembly.Studio(None, None))
    yield made
    made.close()


@pytest.fixture(scope="module")
def visit(stage: backstage.Backstage) -> UUID:
    """Two sets of a minute each."""
    return write_long_visit(stage.book().store(), sets=2).id


def written(stage: backstage.Backstage, visit: UUID, kind: str, folder: Path, doing: Doing) -> list[Path]:
    word = "knees over toes" if kind == "bundle" else ""
    wish = Wish(kind, folder / f"visit.{kind}", passphrase=word)
    return list(noting.dispatch(stage).hand_over(visit, wish, doing))


@pytest.mark.parametrize("kind", KINDS)
def test_an_export_tells_in_steps_how_far_it_is_and_may_be_ended_at_any_of_them(
    stage: backstage.Backstage, visit: UUID, tmp_path: Path, kind: str
) -> None:
    whole = Heard()
    files = written(stage, visit, kind, tmp_path, whole)
    shares = [share for _, share in whole.told]
    assert shares == sorted(shares)
    assert len(set(shares)) >= 6
    assert shares[0] == 0.0
    assert shares[-1] >= 0.9
    assert whole.told[0][0] == "Reading the visit and its movements"
    assert whole.told[-1][0] == "Writing the file"
    for each in files:
        each.write_text(OLD)
    deeds = Casebook(stage.engine()).deeds()
    for enough in {1, len(shares) // 2, len(shares) - 1}:
        with pytest.raises(Stopped):
            written(stage, visit, kind, tmp_path, Heard(enough))
        assert {each.name: each.read_text() for each in tmp_path.iterdir()} == {
            each.name: OLD for each in files
        }
    assert Casebook(stage.engine()).deeds() == deeds


def test_of_several_files_all_or_none_takes_its_place(
    stage: backstage.Backstage, visit: UUID, tmp_path: Path
) -> None:
    first, second = written(stage, visit, "c3d", tmp_path, Doing())
    first.write_text(OLD)
    second.unlink()
    second.mkdir()  # the second one cannot be written
    with pytest.raises(Exception, match="cannot be written"):
        written(stage, visit, "c3d", tmp_path, Doing())
    assert first.read_text() == OLD
    assert {each.name for each in tmp_path.iterdir()} == {first.name, second.name}


class Blocking(Doing):
    """Puts a folder in the place of a file while the export is being written."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self.place = place

    def step(self, text: str, share: float) -> None:
        if self.place.is_file() and share > 0.5:
            self.place.unlink()
            self.place.mkdir()
        Doing.step(self, text, share)


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("kind", ["csv", "trc", "c3d"])
def test_a_file_that_cannot_take_its_place_leaves_all_others_as_they_were(
    stage: backstage.Backstage, visit: UUID, tmp_path: Path, kind: str, number: int
) -> None:
    files = written(stage, visit, kind, tmp_path, Doing())
    for each in files:
        each.write_text(OLD)
    blocked = files[number]
    with pytest.raises(Exception, match=f"{blocked.name} cannot be written"):
        written(stage, visit, kind, tmp_path, Blocking(blocked))
    assert {each.name for each in tmp_path.iterdir()} == {each.name for each in files}
    assert {each.name: each.read_text() for each in files if each != blocked} == {
        each.name: OLD for each in files if each != blocked
    }


@pytest.mark.parametrize("kind", ["trc", "c3d"])
def test_what_a_killed_export_leaves_is_hidden_and_tidied_by_the_next_one(
    stage: backstage.Backstage, visit: UUID, tmp_path: Path, kind: str
) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, tmp_path / f"visit.{kind}", kind], check=False, timeout=120
    )
    assert killed.returncode == 9
    left = [each.name for each in tmp_path.iterdir()]
    assert left
    assert all(name.startswith(".") for name in left)
    files = written(stage, visit, kind, tmp_path, Doing())
    assert set(tmp_path.iterdir()) == set(files)


KILLED = """
import os, sys
from pathlib import Path
import numpy as np
from fitness_app.reports import motion, whole_file
motion._refuse_part = lambda *_: os._exit(9)
with whole_file.whole(Path(sys.argv[1])) as fresh:
    moved = motion.Motion(30.0, 0.0, np.zeros((60, 33, 3)))
    if sys.argv[2] == "c3d":
        motion.fill_c3d(moved, fresh, {})
    motion.fill_trc(moved, fresh, "Ada")
    os._exit(9)
"""
