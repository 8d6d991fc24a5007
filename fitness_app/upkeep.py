"""What the Settings page asks of the log, joined from the parts behind the window."""

from functools import partial
from pathlib import Path

from fitness_app import custody as care
from fitness_app.backstage import Backstage
from fitness_app.deleting import forget_deleted
from fitness_app.domain.archive import BackupFile, Proof
from fitness_app.ui.services import Custody


def custody(stage: Backstage) -> Custody:
    """Takes care of what the window's log holds."""
    return Custody(
        athletes=lambda: stage.history().athletes(),
        stored=lambda: care.stored(stage.book()),
        backups=partial(_backups, stage),
        back_up=lambda: care.back_up(stage.settings),
        prove=partial(_prove, stage),
        restore=lambda backup: stage.without_book(lambda: care.restore(stage.settings, backup)),
        export=partial(_export, stage),
        preview=lambda file: care.preview(stage.book(), file, stage.settings.athlete),
        take_in=lambda file: care.take_in(stage.book(), file, stage.settings.athlete),
        erase=partial(_erase, stage),
        server=lambda: stage.settings.database_url,
        try_server=care.try_server,
        use_server=partial(_use_server, stage),
        tend=partial(_tend, stage),
    )


def _backups(stage: Backstage) -> list[BackupFile]:
    stage.book()  # opening may make the one of today
    return care.looked_at(care.list_backups(stage.settings))


def _prove(stage: Backstage, path: Path | None) -> Proof:
    return care.prove(path or care.log_file(stage.settings))


def _whose(athlete: str | None) -> care.Whose:
    return care.Whose(athlete=athlete)


def _export(stage: Backstage, output: Path, athlete: str | None) -> Path:
    return care.export(stage.book(), _whose(athlete), output, stage.settings.athlete)[0]


def _erase(stage: Backstage, athlete: str | None, backups: bool) -> int:
    forget_deleted()  # videos that wait to be brought back go, too
    book = stage.book()
    with stage.screening.closed():
        return care.erase(book, _whose(athlete), stage.settings.athlete, backups=backups).sessions


def _tend(stage: Backstage) -> None:
    book = stage.book()
    with stage.screening.closed():
        book.tend(stage.retention())


def _use_server(stage: Backstage, url: str, password: str) -> None:
    stage.settings = care.use_database(stage.settings, url, password)
