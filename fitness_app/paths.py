"""Where things lie: beside the source, in an installed package, or in a frozen app."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

APP = "fitness-app"


def resources() -> Path:
    """The folder `resources`: models, demo, icons."""
    return _root() / "resources"


def migrations() -> Path:
    """The folder `migrations`: Alembic's scripts."""
    return _root() / "migrations"


def manual() -> Path:
    """The folder `docs`: the manual, as the app shows it."""
    return _root() / "docs"


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's boot loader
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class UserFolders:
    """The user's own folders: `data` (the log, kept for ever), `cache` (can be fetched again), `config`."""

    data: Path
    cache: Path
    config: Path

    @property
    def database(self) -> Path:
        """The SQLite file of the log."""
        return self.data / "fitness.db"

    @property
    def models(self) -> Path:
        """The folder of the models that were taught on this machine."""
        return self.data / "models"

    @property
    def drafts(self) -> Path:
        """The folder of notes that are being written."""
        return self.data / "drafts"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.json"

    @property
    def log(self) -> Path:
        """The log file for bug reports."""
        return self.cache / "fitness-app.log"


def user_folders() -> UserFolders:
    """The folders of this user; the environment variable FITNESS_APP_HOME moves all three below itself."""
    home = os.environ.get("FITNESS_APP_HOME")
    if home:
        root = Path(home)
        return UserFolders(root / "data", root / "cache", root / "config")
    return UserFolders(
        Path(platformdirs.user_data_dir(APP, appauthor=False)),
        Path(platformdirs.user_cache_dir(APP, appauthor=False)),
        Path(platformdirs.user_config_dir(APP, appauthor=False)),
    )
