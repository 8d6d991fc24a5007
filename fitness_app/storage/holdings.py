"""What is stored, and how big it is."""

from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, Engine, func, select, text

from fitness_app.domain.archive import Holdings
from fitness_app.storage.backup import backup_folder
from fitness_app.storage.database import whereabouts
from fitness_app.storage.faults import reading
from fitness_app.storage.folders import Folders
from fitness_app.storage.sqlite_file import side_files
from fitness_app.storage.tables import AthleteRow, PoseTrackRow, RepRow, SessionRow, SetRow


def holdings(engine: Engine, around: Folders, backups: Path | None = None) -> Holdings:
    """Counts what is in a log and in the folders that belong to it; `backups` is where a server's lie.

    Raises UserError when the log cannot be read.
    """
    file = Path(engine.url.database or "") if engine.dialect.name == "sqlite" else None
    copies = _copies(file, backups)
    videos = around.all_videos()
    with reading(whereabouts(engine)), engine.connect() as db:
        rows = (AthleteRow, SessionRow, SetRow, RepRow, PoseTrackRow)
        counts = [db.scalar(select(func.count()).select_from(row)) or 0 for row in rows]
        athletes, sessions, sets, reps, poses = counts
        tracks = db.scalar(select(func.sum(func.length(PoseTrackRow.data)))) or 0
        size = _size([file, *side_files(file)]) if file else _server_size(db)
    return Holdings(
        athletes,
        sessions,
        sets,
        reps,
        tracks=poses,
        tracks_bytes=int(tracks),
        log_bytes=size,
        videos=len(videos),
        videos_bytes=_size(videos),
        backups=len(copies),
        backups_bytes=_size(copies),
        waiting=len(around.all_journals()),
    )


def _copies(file: Path | None, backups: Path | None) -> list[Path]:
    folder = backup_folder(file) if file else backups
    kept = file.parent.glob(f"{file.stem}.replaced-*{file.suffix}") if file else ()
    return [*(folder.glob("*.db") if folder else ()), *kept]


def _size(files: Iterable[Path]) -> int:
    return sum(file.stat().st_size for file in files if file.exists())


def _server_size(db: Connection) -> int:
    return int(db.scalar(text("SELECT pg_database_size(current_database())")) or 0)
