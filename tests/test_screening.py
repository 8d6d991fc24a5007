"""No video that somebody looks at is in the way when it is deleted or moved."""

import threading
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import pytest
from training_log import write_training
from videos import held, write_video

from fitness_app import assembly, backstage, keeping, reviewing, upkeep
from fitness_app.domain.errors import UserError
from fitness_app.screening import Screening
from fitness_app.settings import Settings
from fitness_app.storage.diary import Diary
from fitness_app.storage.logbook import Retention
from fitness_app.storage.store import Store
from fitness_app.ui.services_review import Pictures

DEADLINE_S = 30.0

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/fd").is_dir(), reason="the system does not tell which files are open"
)


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return write_video(tmp_path / "kept.mp4")


@pytest.fixture
def stage() -> Iterator[backstage.Backstage]:
    made = backstage.Backstage(Settings(athlete="Ada"), lambda settings, report: assembly.Studio(None, None))
    yield made
    made.close()


@pytest.fixture
def visit(stage: backstage.Backstage, video: Path) -> UUID:
    """A session with a video."""
    (info,) = write_training(Store(stage.engine()), datetime.now().astimezone(), [0])
    Diary(stage.engine()).keep_file(info.id, "video", video)
    return info.id


@pytest.fixture
def looked_at(stage: backstage.Backstage, video: Path) -> Pictures:
    """The video as the review page has it open."""
    pictures = reviewing.reviewing(stage).pictures(video)
    assert pictures.at(0.5) is not None
    assert held(video)
    return pictures


@pytest.fixture
def when_deleted(monkeypatch: pytest.MonkeyPatch, video: Path) -> list[bool]:
    """Whether the video was open at the moment at which it was deleted."""
    seen: list[bool] = []
    unlink = Path.unlink

    def watched(path: Path, missing_ok: bool = False) -> None:
        if path == video:
            seen.append(held(path))
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", watched)
    return seen


def by_history(stage: backstage.Backstage, visit: UUID) -> None:
    keeping.pen(stage).remove(visit)


def by_patient(stage: backstage.Backstage, visit: UUID) -> None:
    athlete = stage.history().session(str(visit)).info.athlete
    upkeep.custody(stage).erase(athlete, False)


def by_age(stage: backstage.Backstage, visit: UUID) -> None:
    stage.retention = lambda: Retention(videos=timedelta(0))  # type: ignore[method-assign]
    upkeep.custody(stage).tend()


@pytest.mark.parametrize("way", [by_history, by_patient, by_age])
def test_a_video_that_is_looked_at_is_closed_before_it_is_deleted(
    stage: backstage.Backstage,
    visit: UUID,
    video: Path,
    looked_at: Pictures,
    when_deleted: list[bool],
    way: Callable[[backstage.Backstage, UUID], None],
) -> None:
    way(stage, visit)
    assert when_deleted == [False]
    with pytest.raises(UserError, match=r"kept\.mp4 cannot be read as a video"):
        looked_at.at(0.5)
    looked_at.close()


def test_a_video_of_someone_else_is_shown_again_after_a_deletion(
    stage: backstage.Backstage, visit: UUID, tmp_path: Path
) -> None:
    other = write_video(tmp_path / "other.mp4")
    pictures = reviewing.reviewing(stage).pictures(other)
    before = pictures.at(0.5)
    keeping.pen(stage).remove(visit)
    assert not held(other)
    after = pictures.at(0.5)
    assert before is not None
    assert after is not None
    assert (before.image == after.image).all()
    pictures.close()
    assert not held(other)


def test_the_end_of_the_app_closes_what_is_still_open(
    stage: backstage.Backstage, visit: UUID, video: Path, looked_at: Pictures
) -> None:
    stage.close()
    assert not held(video)
    assert video.exists()


def test_a_picture_waits_for_a_deletion_but_closing_does_not(video: Path) -> None:
    screening = Screening()
    pictures, other = screening.open(video), screening.open(video)
    arrived = threading.Event()
    reader = threading.Thread(target=lambda: (other.at(0.5), arrived.set()))
    with screening.closed():
        reader.start()
        pictures.close()  # the screen goes on
        assert not held(video)
        assert not arrived.is_set()
    assert arrived.wait(DEADLINE_S)
    reader.join(DEADLINE_S)
    other.close()
    assert not held(video)


def test_what_is_no_video_is_refused_and_not_remembered(tmp_path: Path) -> None:
    screening = Screening()
    with pytest.raises(UserError, match="cannot be read as a video"):
        screening.open(tmp_path / "gone.mp4")
    with screening.closed():
        pass


class LastMoment:
    """A lock whose holder is held up at the end of its turn until `then` was done elsewhere."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.then: Callable[[], object] | None = None

    def acquire(self, blocking: bool = True) -> bool:
        return self._lock.acquire(blocking)

    def release(self) -> None:
        then, self.then = self.then, None
        if then is not None:
            other = threading.Thread(target=then)
            other.start()
            other.join(DEADLINE_S)
            assert not other.is_alive(), "closing waits"
        self._lock.release()

    def __enter__(self) -> None:
        self.acquire()

    def __exit__(self, *_: object) -> None:
        self.release()


def look(screening: Screening, pictures: Pictures) -> None:
    assert pictures.at(0.5) is not None


def give_back(screening: Screening, pictures: Pictures) -> None:
    pictures.close()


def delete(screening: Screening, pictures: Pictures) -> None:
    with screening.closed():
        pass


def look_for_a_lost_one(screening: Screening, pictures: Pictures) -> None:
    with pytest.raises(UserError, match="cannot be read as a video"):
        screening.open(Path("gone.mp4"))


@pytest.mark.parametrize("turn", [look, give_back, delete, look_for_a_lost_one])
def test_a_video_given_back_in_the_last_moment_of_a_turn_is_closed(
    video: Path, tmp_path: Path, turn: Callable[[Screening, Pictures], None]
) -> None:
    other = write_video(tmp_path / "other.mp4")
    screening, lock = Screening(), LastMoment()
    screening._turn = lock  # type: ignore[assignment]
    mine, theirs = screening.open(video), screening.open(other)
    lock.then = theirs.close
    turn(screening, mine)
    assert lock.then is None
    assert not held(other)
    mine.close()
    assert not held(video)


def test_what_was_given_back_is_not_opened_again(video: Path) -> None:
    pictures = Screening().open(video)
    pictures.close()
    assert pictures.at(0.5) is None
    assert not held(video)
