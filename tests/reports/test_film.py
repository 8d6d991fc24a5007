"""The annotated video shows what was measured, and hides faces for good where that is asked."""

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from visits import NAMES, SQUAT, made_visit, rep

from fitness_app.domain.errors import UserError
from fitness_app.domain.pose import Joint, Pose, PoseTrack, absent
from fitness_app.reports.film import Footage, write_film
from fitness_app.reports.film_drawing import Shown, draw
from fitness_app.reports.film_faces import hidden
from fitness_app.reports.visit import Visit

pytestmark = pytest.mark.usefixtures("qapp")
SIZE = (320, 240)
BODY = {
    **dict.fromkeys(range(11), (0.5, 0.15)),
    11: (0.45, 0.3),
    12: (0.55, 0.3),
    13: (0.4, 0.45),
    14: (0.6, 0.45),
    15: (0.4, 0.55),
    16: (0.6, 0.55),
    23: (0.46, 0.6),
    24: (0.54, 0.6),
    25: (0.4, 0.7),
    26: (0.6, 0.7),
    27: (0.46, 0.85),
    28: (0.54, 0.85),
}


def _standing() -> Pose:
    landmarks = np.full((33, 4), 0.99, np.float32)
    for joint in Joint:
        landmarks[joint, :2] = BODY.get(int(joint), (0.5, 0.6))
    landmarks[1:11, 0] += np.linspace(-0.03, 0.03, 10)
    return Pose(0.0, landmarks, None, SIZE)


def _checkered() -> np.ndarray:
    """Black and white squares of two pixels: any sharp part of it has a large spread."""
    rows, columns = np.indices((SIZE[1], SIZE[0]))
    return np.repeat(((rows // 2 + columns // 2) % 2 * 255)[..., None], 3, axis=2).astype(np.uint8)


def _sharpness(image: np.ndarray, x: float, y: float) -> float:
    column, row = int(x * SIZE[0]), int(y * SIZE[1])
    return float(image[row - 5 : row + 5, column - 5 : column + 5].astype(float).std())


def _visit(seconds: float = 1.0, name: str = "Ada") -> Visit:
    count = int(seconds * 25)
    still = _standing()
    track = PoseTrack(np.stack([still.landmarks] * count), None, 1.0 + np.arange(count) / 25, SIZE)
    visit = made_visit(name, tracks={SQUAT: track})
    squats = replace(visit.session.sets[0], start=1.0, end=2.0, reps=(rep(0.2, end=1.5),))
    return replace(visit, session=replace(visit.session, sets=(squats,)))


def _video(path: Path, frames: int = 75) -> Path:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 25.0, SIZE)
    for _ in range(frames):
        writer.write(_checkered())
    writer.release()
    return path


def _frames(path: Path) -> list[np.ndarray]:
    capture = cv2.VideoCapture(str(path))
    found = []
    while (read := capture.read())[0]:
        found.append(read[1])
    capture.release()
    return found


@pytest.mark.parametrize("kind", ["mkv", "mp4"])
def test_the_skeleton_is_drawn_while_a_pose_is_known(tmp_path: Path, kind: str) -> None:
    heard: list[float] = []
    video = _video(tmp_path / "kept.avi")
    film = write_film(_visit(), Footage(video), tmp_path / f"film.{kind}", heard.append)
    frames, before = _frames(film), _frames(video)
    assert len(frames) == len(before) == 75
    different = [float(np.abs(a.astype(int) - b).mean()) for a, b in zip(frames, before, strict=True)]
    with_pose = range(26, 49)
    others = [*range(20), *range(56, 75)]
    assert min(different[i] for i in with_pose) > max(different[i] for i in others)
    assert heard == sorted(heard)
    assert heard[-1] > 0.9
    assert {path.name for path in tmp_path.iterdir()} == {"kept.avi", film.name}


def test_a_video_that_began_later_is_drawn_at_the_session_s_time(tmp_path: Path) -> None:
    video = _video(tmp_path / "kept.avi")
    film = write_film(_visit(), Footage(video, start_s=1.0), tmp_path / "film.mkv")
    first, last = (_frames(film)[number] for number in (5, 70))
    before = _frames(video)[5]
    assert np.abs(first.astype(int) - before).mean() > np.abs(last.astype(int) - before).mean() + 5


def test_blurred_faces_and_bystanders_cannot_be_made_out(tmp_path: Path) -> None:
    film = write_film(
        _visit(), Footage(_video(tmp_path / "kept.avi"), blur_faces=True), tmp_path / "film.mkv"
    )
    frames = _frames(film)
    known = frames[35]
    assert _sharpness(known, 0.5, 0.15) < 20.0
    assert _sharpness(known, 0.06, 0.5) < 20.0
    assert _sharpness(known, 0.5, 0.5) > 60.0
    nobody = frames[70]
    assert max(_sharpness(nobody, x, y) for x in (0.2, 0.5, 0.8) for y in (0.2, 0.5, 0.8)) < 20.0


def test_without_a_pose_the_whole_picture_is_hidden() -> None:
    for pose in (None, absent(0.0, SIZE)):
        assert hidden(_checkered(), pose).std() < 20.0
    outside = _standing().landmarks.copy()
    outside[:, :2] += 5.0
    assert hidden(_checkered(), Pose(0.0, outside, None, SIZE)).std() < 20.0


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_every_name_is_written_in_its_own_letters(name: str) -> None:
    blank = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    shown = Shown(_standing(), name, 3, 92.0, (23, 25, 27))
    strip, other = (draw(blank, each)[-14:, :200] for each in (shown, replace(shown, title="?")))
    assert strip.max() > 150
    assert (strip != other).any()
    assert blank.max() == 0


def test_the_count_and_the_angle_are_what_changes() -> None:
    blank = np.full((SIZE[1], SIZE[0], 3), 90, np.uint8)
    shown = Shown(_standing(), "Squat", 3, 92.0, (23, 25, 27))
    first, counted = draw(blank, shown), draw(blank, replace(shown, count=4))
    assert (first[:-20] == counted[:-20]).all()
    assert (first[-20:, -60:] != counted[-20:, -60:]).any()
    unknown = draw(blank, replace(shown, angle_deg=float("nan")))
    assert (first[130:180, 120:190] != unknown[130:180, 120:190]).any()


def test_what_cannot_be_filmed_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    video = _video(tmp_path / "kept.avi", 3)
    with pytest.raises(UserError, match=r"\.mkv or \.mp4"):
        write_film(_visit(), Footage(video), tmp_path / "film.txt")
    with pytest.raises(UserError, match="no such folder"):
        write_film(_visit(), Footage(video), tmp_path / "no" / "film.mkv")
    with pytest.raises(UserError, match="There is no file"):
        write_film(_visit(), Footage(tmp_path / "gone.mkv"), tmp_path / "film.mkv")
    with pytest.raises(UserError, match="No poses were kept"):
        write_film(made_visit(tracks={}), Footage(video), tmp_path / "film.mkv")
    assert [path.name for path in tmp_path.iterdir()] == ["kept.avi"]


def test_a_film_that_is_cancelled_leaves_no_file(tmp_path: Path) -> None:
    class CancelledError(Exception):
        pass

    def cancel(share: float) -> None:
        if share > 0.1:
            raise CancelledError

    video = _video(tmp_path / "kept.avi", 25)
    with pytest.raises(CancelledError):
        write_film(_visit(), Footage(video), tmp_path / "film.mkv", cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.avi"]
