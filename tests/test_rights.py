"""What the app writes is for its user alone, also where the system would let everyone read new files."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fitness_app import assembly, paths, rights
from fitness_app.settings import Settings

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")
EVERYONE_READS = 0o022
EVERYTHING = """
import logging
import sys
from fitness_app import assembly, cli, paths, settings
from fitness_app.app import write_log_file

def do(*words):
    assert cli.main(list(map(str, words))) == 0, words

demo, exports = assembly.demo_recording(), sys.argv[1]
do("analyse", demo, "--save", "--exercise", "squat")
do("db", "backup")
with assembly.logbook(settings.Settings(), print) as book:
    from fitness_app.storage.history import History
    session = History(book.engine).sessions()[0].id
for form in ("bundle", "json", "csv", "pdf", "c3d"):
    do("sessions", "export", session, "--format", form, "--output", f"{exports}/visit.{form}")
do("db", "export", f"{exports}/all.json")
folders = paths.user_folders()
settings.save(settings.Settings(athlete="Ada"), folders.settings)
write_log_file(folders.log)
logging.getLogger("tests").warning("told")
"""


def run(*command: object) -> str:
    done = subprocess.run(
        [sys.executable, *map(str, command)],
        capture_output=True,
        text=True,
        timeout=240,
        umask=EVERYONE_READS,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def open_to_others(root: Path) -> dict[str, str]:
    """Files and folders that somebody else could read, each with its rights."""
    modes = {path: path.lstat().st_mode & 0o777 for path in (root, *root.rglob("*"))}
    return {str(path): oct(mode) for path, mode in modes.items() if mode & 0o077}


@pytest.fixture
def home() -> Path:
    return paths.user_folders().data.parent


def test_an_ordinary_program_would_write_files_for_everyone(tmp_path: Path) -> None:
    run("-c", f"open({str(tmp_path / 'file')!r}, 'w').close()")
    assert (tmp_path / "file").stat().st_mode & 0o777 == 0o644


def test_log_backup_settings_and_exports_are_for_their_user_alone(home: Path, tmp_path: Path) -> None:
    exports = tmp_path / "exports"
    exports.mkdir(0o700)
    run("-c", EVERYTHING, exports)
    written = {path.name for path in home.rglob("*") if path.is_file()}
    assert {"fitness.db", "settings.json", "fitness-app.log"} <= written
    assert list((home / "data" / "backups").iterdir())
    assert len(list(exports.iterdir())) >= 6
    for folder in (paths.user_folders().data, paths.user_folders().config, exports):
        assert open_to_others(folder) == {}


def test_a_journal_is_for_its_user_alone() -> None:
    journals = paths.user_folders().data / "journals"
    with assembly.logbook(Settings(), lambda _: None):  # another instance writes: what comes is handed over
        run("-m", "fitness_app", "analyse", assembly.demo_recording(), "--save", "--exercise", "squat")
        assert list(journals.iterdir())
        assert open_to_others(journals) == {}


def test_folders_of_an_earlier_version_are_closed_to_others() -> None:
    folders = paths.user_folders()
    for folder in (folders.data, folders.config):
        folder.mkdir(parents=True)
        folder.chmod(0o755)
    before = os.umask(EVERYONE_READS)
    try:
        rights.close_to_others(folders)
    finally:
        os.umask(before)
    assert [folder.stat().st_mode & 0o777 for folder in (folders.data, folders.config)] == [0o700] * 2
    assert not folders.cache.exists()
