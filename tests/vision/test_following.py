"""Who is followed: by place, size and colours, on drawn bodies whose truth is known."""

import numpy as np

from fitness_app.domain.pose import JOINTS, Pose, absent
from fitness_app.vision.following import PATIENCE_S, Follower
from fitness_app.vision.scene import SceneWatch, coarse

SIZE = (640, 480)
RED, BLUE = (40, 40, 200), (200, 60, 40)


def body(time_s: float, x: float, height: float = 0.5) -> Pose:
    """A person around (x, 0.5), `height` of the picture high and a third as wide."""
    rng = np.random.default_rng(1)
    shape = rng.uniform(-0.5, 0.5, (JOINTS, 4))
    landmarks = shape * (height / 3, height, height, 0) + (x, 0.5, 0, 1)
    return Pose(time_s, landmarks.astype(np.float32), None, SIZE)


def picture(*people: tuple[float, tuple[int, int, int]]) -> np.ndarray:
    """Shirts at these x, in these colours."""
    image = np.full((SIZE[1], SIZE[0], 3), 128, np.uint8)
    for x, colour in people:
        centre = int(x * SIZE[0])
        image[100:380, max(0, centre - 80) : centre + 80] = colour
    return image


def followed(follower: Follower, seconds: float, x: float = 0.3, fps: float = 30.0) -> None:
    """The red person stands at x for that long, from 0 on."""
    for number in range(int(seconds * fps) + 1):
        assert follower.is_same(body(number / fps, x), picture((x, RED)))


def test_follows_the_first_person_as_far_as_it_goes() -> None:
    follower = Follower()
    for number in range(90):
        x = 0.1 + 0.8 * number / 90
        assert follower.is_same(body(number / 30, x), picture((x, RED)))


def test_follows_a_person_through_a_bad_estimate_of_its_size() -> None:
    follower = Follower()
    followed(follower, 3.0)
    assert follower.is_same(body(3.04, 0.37, height=0.9), picture((0.37, RED)))


def test_does_not_follow_somebody_elsewhere_or_in_other_clothes() -> None:
    follower = Follower()
    followed(follower, 3.0)
    assert not follower.is_same(body(3.04, 0.8), picture((0.8, RED)))
    assert not follower.is_same(body(3.07, 0.42), picture((0.42, BLUE)))
    assert follower.is_same(body(3.1, 0.31), picture((0.31, RED)))


def test_looks_only_where_the_person_was_while_somebody_else_is_in_view() -> None:
    follower = Follower()
    followed(follower, 3.0, x=0.2)
    both = picture((0.2, RED), (0.85, BLUE))
    assert follower.look(both, 3.0) is both
    assert not follower.is_same(body(3.04, 0.85), both)
    narrow = follower.look(both, 3.07)
    assert (narrow[240, 128] == RED).all()
    assert (narrow[240, 544] == 0).all()
    assert (both[240, 544] == BLUE).all()  # the picture itself is left as it is
    assert follower.is_same(body(3.07, 0.2), both)
    assert follower.look(both, 3.1) is both


def test_takes_anybody_once_the_person_has_been_gone_for_two_seconds() -> None:
    follower = Follower()
    followed(follower, 3.0)
    assert not follower.is_same(body(3.0 + 0.9 * PATIENCE_S, 0.8), picture((0.8, BLUE)))
    assert follower.look(picture((0.8, BLUE)), 3.0 + 1.05 * PATIENCE_S).all()
    assert follower.is_same(body(3.0 + 1.05 * PATIENCE_S, 0.8), picture((0.8, BLUE)))


def test_waits_hardly_at_all_for_somebody_who_was_there_for_a_moment_only() -> None:
    follower = Follower()
    followed(follower, 0.1)
    assert not follower.is_same(body(0.14, 0.8), picture((0.8, BLUE)))
    assert follower.is_same(body(0.35, 0.8), picture((0.8, BLUE)))


def test_knows_that_who_stays_in_the_place_is_the_person_in_another_light() -> None:
    follower = Follower()
    followed(follower, 3.0)
    dark = picture((0.3, (10, 10, 40)))
    answers = [follower.is_same(body(3.0 + number / 30, 0.38), dark) for number in range(2, 40)]
    assert not answers[0]
    assert answers[-1]


def test_is_not_disturbed_by_pictures_without_anybody() -> None:
    follower = Follower()
    followed(follower, 3.0)
    assert not follower.is_same(absent(3.04, SIZE), picture())
    assert follower.is_same(body(3.5, 0.35), picture((0.35, RED)))


def test_takes_a_body_that_is_half_out_of_the_picture() -> None:
    follower = Follower()
    for x in (-0.2, 0.0, 1.0, 1.2):
        follower.reset()
        assert follower.is_same(body(0.0, x), picture())


def test_sees_a_cut_and_no_cut_in_movement() -> None:
    watch = SceneWatch()
    pictures = [picture((0.1 + 0.02 * number, RED)) for number in range(30)]
    assert not any(watch.is_cut(coarse(image)) for image in pictures)
    assert watch.is_cut(coarse(255 - pictures[-1] // 4))
    assert not watch.is_cut(coarse(255 - pictures[-1] // 4))
