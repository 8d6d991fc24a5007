"""Where things lie: from source, frozen, and for each user."""

import sys
from pathlib import Path

import pytest

from fitness_app import paths

ROOT = Path(__file__).resolve().parent.parent


def test_from_source_the_folders_lie_beside_the_packages() -> None:
    assert paths.resources() == ROOT / "resources"
    assert paths.migrations() == ROOT / "migrations"
    assert (paths.migrations() / "env.py").is_file()


def test_a_frozen_app_has_them_in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert paths.resources() == tmp_path / "resources"
    assert paths.migrations() == tmp_path / "migrations"
    assert paths.manual() == tmp_path / "docs"


def test_one_variable_moves_all_that_is_the_users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FITNESS_APP_HOME", str(tmp_path))
    folders = paths.user_folders()
    files = [folders.database, folders.settings, folders.log]
    assert all(each.is_relative_to(tmp_path) for each in files)
    assert len({each.parent for each in files}) == 3


def test_without_it_they_lie_where_the_system_wants_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("FITNESS_APP_HOME")
    folders = paths.user_folders()
    assert {folders.data.name, folders.cache.name, folders.config.name} == {paths.APP}
    assert folders.data.is_absolute()


def test_asking_where_things_lie_makes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FITNESS_APP_HOME", str(tmp_path / "home"))
    paths.user_folders()
    assert list(tmp_path.iterdir()) == []
