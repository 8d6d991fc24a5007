import numpy as np
import pytest

from fitness_app.domain.framing import person_box


def person(left: float, top: float, right: float, bottom: float, frames: int = 5) -> np.ndarray:
    landmarks = np.ones((frames, 33, 4), np.float32)
    landmarks[..., 0] = np.linspace(left, right, 33)
    landmarks[..., 1] = np.linspace(top, bottom, 33)
    return landmarks


def test_the_square_holds_the_person_with_room_around() -> None:
    box = person_box(person(0.4, 0.2, 0.6, 0.8), (640, 480))
    assert box.side == pytest.approx(0.6 * 480 * 1.25, rel=0.06)
    assert box.left + box.side / 2 == pytest.approx(320, abs=2)
    assert box.top + box.side / 2 == pytest.approx(240, abs=2)


def test_somebody_lying_fills_the_width() -> None:
    box = person_box(person(0.1, 0.6, 0.9, 0.7), (640, 480))
    assert box.side == pytest.approx(0.8 * 640 * 1.25, rel=0.06)


def test_where_nobody_is_seen_it_is_the_whole_picture() -> None:
    nobody = np.full((5, 33, 4), np.nan, np.float32)
    assert person_box(nobody, (640, 480)) == (0.0, -80.0, 640.0)


def test_guessed_landmarks_do_not_widen_it() -> None:
    seen = person(0.4, 0.2, 0.6, 0.8)
    guessed = seen.copy()
    guessed[:, 5] = (9.0, 9.0, 0.0, 0.1)
    assert person_box(guessed, (640, 480)).side == pytest.approx(person_box(seen, (640, 480)).side, rel=0.02)


def test_one_stray_landmark_does_not_widen_it() -> None:
    seen = person(0.4, 0.2, 0.6, 0.8, frames=20)
    stray = seen.copy()
    stray[3, 5, :2] = 5.0
    assert person_box(stray, (640, 480)).side == pytest.approx(person_box(seen, (640, 480)).side, rel=0.02)
