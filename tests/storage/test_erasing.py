"""What is deleted cannot be read from any file again."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import Engine, func, select

from fitness_app.domain.errors import UserError
from fitness_app.domain.person import Deed, PersonalModel
from fitness_app.domain.plan import Goal, Plan, PlanItem
from fitness_app.domain.pose import PoseTrack
from fitness_app.domain.review import Correction, Reference, Review
from fitness_app.domain.workout import Hold, HoldEnded, Rep, SessionInfo, Set, SetEnded
from fitness_app.storage.backup import back_up, backup_folder, backups
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.cleaning import holds
from fitness_app.storage.copying import problems, rows
from fitness_app.storage.diary import Diary
from fitness_app.storage.drafts import Drafts
from fitness_app.storage.erasing import Eraser
from fitness_app.storage.folders import Folders
from fitness_app.storage.history import History
from fitness_app.storage.journal import Begun, Over, to_line
from fitness_app.storage.planner import Planner
from fitness_app.storage.store import Store
from fitness_app.storage.tables import Base

NOW = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
KEPT = {"alembic_version", "models", "pipelines", "pipeline_models"}


@pytest.fixture
def train(
    engine: Engine, session: SessionInfo, rep: Callable[..., Rep], track: PoseTrack, tmp_path: Path
) -> Callable[[str], SessionInfo]:
    """Writes a session with one of everything, a video among it."""

    def write(athlete: str) -> SessionInfo:
        info = replace(session, id=uuid4(), athlete=athlete, source=f"{athlete}.mp4")
        store, diary = Store(engine), Diary(engine)
        store.begin(info)
        done = Set("squat", 0.9, 0.0, 9.0, reps=(rep(), rep(3.0)))
        store.record(info.id, SetEnded(done, track))
        store.record(info.id, HoldEnded(Hold("plank", 20.0, 50.0)))
        diary.correct(Correction(done.id, "exercise", "lunge", athlete))
        diary.review(Review(info.id, 1.0, athlete, "a note"))
        Planner(engine).plan(Plan(athlete, "spring", date(2026, 3, 1), items=(PlanItem(0, "squat", 3),)))
        Planner(engine).goal(Goal(athlete, "squat", "reps", 30.0))
        video = tmp_path / "videos" / f"{info.id}.mp4"
        video.parent.mkdir(exist_ok=True)
        video.write_bytes(b"pictures")
        diary.keep_file(info.id, "video", video)
        return info

    return write


def _holds_text(folder: Path, *words: str) -> list[str]:
    """The files below a folder in which any of the words stands."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return [file.name for file in files if any(word.encode() in file.read_bytes() for word in words)]


def _counts(engine: Engine) -> dict[str, int]:
    with engine.connect() as db:
        tables = Base.metadata.tables
        return {name: db.scalar(select(func.count()).select_from(tables[name])) or 0 for name in tables}


def test_a_deleted_session_is_in_no_file_and_another_one_untouched(
    file_engine: Engine, path: Path, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    other, gone = train("Bob"), train("Ada")
    before = History(file_engine).session(str(other.id))
    back_up(path, NOW)
    marks = (gone.id.hex, str(gone.id), "Ada.mp4")
    assert _holds_text(tmp_path, *marks)
    done = Eraser(file_engine).session(gone.id, backups=True)
    assert done.sessions == 1
    assert _holds_text(tmp_path, *marks) == []
    assert not (tmp_path / "videos" / f"{gone.id}.mp4").exists()
    assert (tmp_path / "videos" / f"{other.id}.mp4").exists()
    assert History(file_engine).session(str(other.id)) == before
    assert len(backups(backup_folder(path))) == 1
    assert problems(backups(backup_folder(path))[0].path) == []
    assert rows(backups(backup_folder(path))[0].path) == rows(path)


@pytest.fixture
def engine(file_engine: Engine) -> Engine:
    return file_engine


def test_backups_keep_a_deleted_session_unless_asked_otherwise(
    file_engine: Engine, path: Path, train: Callable[[str], SessionInfo]
) -> None:
    gone = train("Ada")
    made = back_up(path, NOW)
    stamp = made.path.stat().st_mtime_ns
    Eraser(file_engine).session(gone.id)
    (kept,) = backups(backup_folder(path))
    assert _holds_text(path.parent, gone.id.hex) == [kept.path.name]
    assert (kept.made_at, kept.asked) == (made.made_at, True)
    Eraser(file_engine).everything(backups=True)
    assert kept.path.stat().st_mtime_ns == stamp


def test_the_backup_of_the_same_day_does_not_oust_the_last_one_that_holds_a_deleted_session(
    file_engine: Engine, path: Path, train: Callable[[str], SessionInfo]
) -> None:
    first, gone = train("Bob"), train("Ada")
    back_up(path, NOW)
    Eraser(file_engine).session(gone.id)
    back_up(path, NOW + timedelta(hours=1))
    newer, older = backups(backup_folder(path))
    assert [holds(newer.path, [gone.id]), holds(older.path, [gone.id])] == [False, True]
    assert holds(newer.path, [first.id])
    Eraser(file_engine).session(first.id, backups=True)  # asked to go everywhere
    assert not any(holds(each.path, [first.id]) for each in backups(backup_folder(path)))


def test_a_deleted_athlete_is_in_no_file(
    file_engine: Engine, path: Path, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    for name in ("Adalberta", "Bob", "Adalberta"):
        train(name)
    back_up(path, NOW)
    assert Eraser(file_engine).athlete("Adalberta", backups=True).sessions == 2
    assert _holds_text(tmp_path, "Adalberta") == []
    assert History(file_engine).athletes() == ["Bob"]
    with pytest.raises(UserError, match="There is no athlete 'Adalberta'"):
        Eraser(file_engine).athlete("Adalberta")


def test_a_copy_that_a_restore_kept_loses_it_too_and_a_damaged_one_goes_whole(
    file_engine: Engine, path: Path, train: Callable[[str], SessionInfo]
) -> None:
    train("Adalberta")
    made = back_up(path, NOW)
    kept = path.with_name("fitness.replaced-1.db")
    kept.write_bytes(made.path.read_bytes())
    damaged = path.with_name("fitness.replaced-2.db")
    damaged.write_bytes(b"\xa5" * 5000 + b"Adalberta")
    Eraser(file_engine).athlete("Adalberta", backups=True)
    assert _holds_text(path.parent, "Adalberta") == []
    assert kept.exists()
    assert not damaged.exists()


def test_journals_lose_it_too(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    gone, other = train("Ada"), train("Bob")
    folder = tmp_path / "journals"
    folder.mkdir()
    lines = [to_line(Begun(gone)), to_line(Over(other.id, 5.0)), to_line(Over(gone.id, 5.0))]
    (folder / "journal-1.damaged").write_bytes(b"".join(lines))
    Eraser(file_engine, Folders([folder, tmp_path / "absent"])).session(gone.id)
    assert (folder / "journal-1.damaged").read_bytes() == lines[1]


@pytest.mark.parametrize("kind", ["file_engine", "server_engine"])
def test_deleting_everything_leaves_an_empty_log_that_can_be_used(
    kind: str, request: pytest.FixtureRequest, session: SessionInfo
) -> None:
    engine: Engine = request.getfixturevalue(kind)
    Store(engine).begin(session)
    Diary(engine).review(Review(session.id, 1.0, "Bob", "a note"))
    Planner(engine).goal(Goal("Ada", "squat", "reps", 30.0))
    assert Eraser(engine).everything(backups=True).sessions == 1
    assert {name: count for name, count in _counts(engine).items() if count and name not in KEPT} == {}
    Store(engine).begin(session)
    assert len(History(engine).sessions()) == 1


def test_the_file_becomes_smaller(
    file_engine: Engine, path: Path, train: Callable[[str], SessionInfo]
) -> None:
    for _ in range(5):
        train("Ada")
    file_engine.dispose()
    before = path.stat().st_size
    Eraser(file_engine).everything()
    file_engine.dispose()
    assert path.stat().st_size < before
    assert _holds_text(path.parent, "Ada.mp4") == []


def test_videos_go_when_their_time_is_over_and_the_figures_stay(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    info = train("Ada")
    eraser, now = Eraser(file_engine), datetime.now(UTC)
    assert eraser.old_videos(timedelta(days=30), now + timedelta(days=29)).files == ()
    gone = eraser.old_videos(timedelta(days=30), now + timedelta(days=31))
    assert [file.name for file in gone.files] == [f"{info.id}.mp4"]
    assert list((tmp_path / "videos").iterdir()) == []
    assert len(History(file_engine).session(str(info.id)).sets) == 1


def test_a_video_that_cannot_be_deleted_is_told_and_nothing_else_is(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    info = train("Ada")
    video = tmp_path / "videos" / f"{info.id}.mp4"
    video.unlink()
    video.mkdir()
    with pytest.raises(UserError, match="cannot be deleted"):
        Eraser(file_engine).session(info.id)
    assert len(History(file_engine).sessions()) == 1


def test_what_lies_among_the_videos_goes_even_where_nobody_noted_it(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    gone, other = train("Ada"), train("Bob")
    videos = tmp_path / "videos"
    for name in (
        f"{gone.id}-2.mp4",
        f"{gone.id}.mp4.part",
        f"{gone.id}.jpg",
        f"{other.id}-2.mp4",
        "notes.txt",
    ):
        (videos / name).write_bytes(b"pictures")
    Eraser(file_engine, Folders(videos=videos)).session(gone.id)
    kept = {f"{other.id}.mp4", f"{other.id}-2.mp4", "notes.txt"}
    assert {each.name for each in videos.iterdir()} == kept


def test_drafts_of_notes_go_with_their_session_also_damaged_ones(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    gone, other = train("Ada"), train("Bob")
    folder = tmp_path / "drafts"
    for info in (gone, other):
        Drafts(folder).keep(Review(info.id, None, "Eve", "half a sentence"))
    (folder / f"{gone.id}-old.damaged").write_text("half")
    Eraser(file_engine, Folders(drafts=folder)).athlete("Ada")
    assert [each.session_id for each in Drafts(folder).all()] == [other.id]
    assert len(list(folder.iterdir())) == 1
    Eraser(file_engine, Folders(drafts=folder)).everything()
    assert list(folder.iterdir()) == []


def test_everything_takes_all_videos_journals_and_the_audit_list(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    train("Ada")
    journals, videos = tmp_path / "journals", tmp_path / "videos"
    journals.mkdir()
    (journals / "journal-1.damaged").write_bytes(b"Ada")
    (videos / "left-by-a-crash.mp4").write_bytes(b"pictures")
    Casebook(file_engine).note_deed(Deed("Bob", "export", "pdf", None))
    Eraser(file_engine, Folders([journals], videos)).everything()
    assert (list(journals.iterdir()), list(videos.iterdir())) == ([], [])
    assert Casebook(file_engine).deeds() == []


def test_the_audit_list_outlives_an_athlete_but_not_the_names_in_it(
    file_engine: Engine, path: Path, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    gone = train("Adalberta")
    cases = Casebook(file_engine)
    cases.note_deed(Deed("Eve", "export", "pdf Adalberta-knee.pdf", "Adalberta", gone.id))
    back_up(path, NOW)
    Eraser(file_engine).athlete("Adalberta", backups=True)
    assert [(each.author, each.what, each.detail, each.athlete) for each in cases.deeds()] == [
        ("Eve", "export", "", None)
    ]
    assert _holds_text(tmp_path, "Adalberta") == []


def test_the_models_of_an_athlete_go_and_nothing_outside_their_folder(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    train("Ada")
    own, foreign = tmp_path / "models" / "ada-lunge", tmp_path / "elsewhere"
    for folder in (own, foreign):
        folder.mkdir(parents=True)
        (folder / "weights").write_bytes(b"ada")
        model = PersonalModel("Ada", folder.name, "c3" * 32, str(folder), "skeleton", ("lunge",), 0.8, 0.9)
        Casebook(file_engine).keep_model(model)
    Eraser(file_engine, Folders(models=tmp_path / "models")).athlete("Ada")
    assert (own.exists(), foreign.exists()) == (False, True)
    assert Casebook(file_engine).models() == []


def test_a_model_that_another_athlete_shares_goes_with_the_last_of_them(
    file_engine: Engine, train: Callable[[str], SessionInfo], tmp_path: Path
) -> None:
    folder = tmp_path / "models" / "personal-ada"
    for place in (folder, folder.with_name("personal-ada.old")):
        place.mkdir(parents=True)
        (place / "weights").write_bytes(b"ada")
    for name in ("Ada", "Bob"):
        train(name)
        model = PersonalModel(name, folder.name, "c3" * 32, str(folder), "skeleton", ("lunge",), 0.8, 0.9)
        Casebook(file_engine).keep_model(model)
    eraser = Eraser(file_engine, Folders(models=tmp_path / "models"))
    eraser.athlete("Bob")
    assert (folder / "weights").exists()
    eraser.athlete("Ada")
    assert list((tmp_path / "models").iterdir()) == []


def test_poses_go_when_their_time_is_over_and_those_of_a_reference_stay(
    file_engine: Engine, train: Callable[[str], SessionInfo]
) -> None:
    first, second = train("Ada"), train("Bob")
    history, eraser = History(file_engine), Eraser(file_engine)
    kept, gone = (history.session(str(each.id)).sets[0].id for each in (first, second))
    Casebook(file_engine).keep_reference(Reference(kept, "as it should be", "Eve"))
    assert eraser.old_tracks(timedelta(days=30), first.started_at + timedelta(days=29)) == 0
    assert eraser.old_tracks(timedelta(days=30), first.started_at + timedelta(days=31)) == 1
    assert history.track(gone) is None
    assert history.track(kept) is not None
    assert len(history.session(str(second.id)).sets) == 1
