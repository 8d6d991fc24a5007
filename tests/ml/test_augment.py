from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from ml.augment import BENCHMARK, Augmentation, random_window, still_window, whole_window
from ml.data.projection import seen_from
from ml.data.skeleton import JOINTS, SkeletonSequence, WindowSpec, moved

Figure = Callable[..., SkeletonSequence]
SPEC = WindowSpec()
EXACT = Augmentation(
    mirror=0, speed=1, rotate_deg=0, stretch=0, offset=0, tremble=0, drift=0, drop_joints=0, cut_off=0,
    half_seen=0, swap_sides=0, drop_frames=0, late=0, hold=0, frame_rates=(30.0,),
)  # fmt: skip


def test_without_changes_a_window_is_a_part_of_the_movement(figure: Figure) -> None:
    cut = random_window(figure("squat", seconds=6), SPEC, EXACT, np.random.default_rng(0))
    assert cut.shape == (32, 13, 3)
    assert cut[..., 2].all()
    knees = cut[:, JOINTS.index("left_hip"), 1]
    assert np.ptp(knees) == pytest.approx(0.7, rel=0.15)


def test_the_same_seed_draws_the_same_window(figure: Figure) -> None:
    first, second = (
        random_window(figure(), SPEC, Augmentation(), np.random.default_rng(4)) for _ in range(2)
    )
    assert np.array_equal(first, second)


@pytest.mark.parametrize("seed", range(30))
def test_every_window_is_finite_and_knows_some_joint(figure: Figure, seed: int) -> None:
    rng = np.random.default_rng(seed)
    cut = random_window(figure("jumping_jack", seconds=rng.uniform(0.4, 8)), SPEC, Augmentation(), rng)
    assert np.isfinite(cut).all()
    assert cut[..., 2].any()
    assert not cut[..., :2][cut[..., 2] == 0].any()


def test_the_mirror_changes_left_and_right_with_the_joints(figure: Figure) -> None:
    sequence = figure("squat", seconds=2.0)
    one_armed = sequence.points.copy()
    one_armed[:, JOINTS.index("left_wrist"), 1] = -150
    raised = replace(sequence, points=one_armed)
    cut = random_window(raised, SPEC, replace(EXACT, mirror=1.0), np.random.default_rng(0))
    wrist, other = cut[:, JOINTS.index("right_wrist")], cut[:, JOINTS.index("left_wrist")]
    assert wrist[:, 1].mean() < other[:, 1].mean() - 1
    assert wrist[:, 0].mean() < 0 < other[:, 0].mean()


def test_a_short_movement_is_repeated_to_fill_the_window(figure: Figure) -> None:
    cut = random_window(
        figure("squat", seconds=1.5), SPEC, replace(EXACT, repeat=1.0), np.random.default_rng(1)
    )
    assert cut[..., 2].mean() > 0.95


def test_a_short_movement_may_stand_alone_in_the_window(figure: Figure) -> None:
    cut = random_window(
        figure("squat", seconds=1.0), SPEC, replace(EXACT, repeat=0.0), np.random.default_rng(1)
    )
    assert 0.3 < cut[..., 2].mean() < 0.7


def test_a_low_frame_rate_leaves_no_holes(figure: Figure) -> None:
    how = replace(EXACT, frame_rates=(5.0,))
    cut = random_window(figure(seconds=6), SPEC, how, np.random.default_rng(0))
    assert cut[..., 2].mean() > 0.9


def test_joints_beyond_the_edge_are_missing(figure: Figure) -> None:
    cuts = [
        random_window(figure(seconds=6), SPEC, replace(EXACT, cut_off=1.0), np.random.default_rng(seed))
        for seed in range(20)
    ]
    assert 0.65 < np.mean([cut[..., 2].mean() for cut in cuts]) < 0.98


def test_a_still_window_holds_one_posture(figure: Figure) -> None:
    calm = replace(EXACT, tremble=0.0)
    cuts = [still_window(figure("squat"), SPEC, calm, np.random.default_rng(seed)) for seed in range(20)]
    assert max(moved(cut) for cut in cuts) < 0.04
    assert all(cut[..., 2].all() for cut in cuts)


def test_the_whole_clip_is_seen_however_long_it_is(figure: Figure) -> None:
    short, long = (whole_window(figure("squat", seconds=s), SPEC) for s in (1.5, 9.0))
    assert short[..., 2].all()
    assert long[..., 2].all()


def test_a_benchmark_keeps_three_dimensions(figure: Figure) -> None:
    flat = figure("squat", seconds=4)
    deep = replace(flat, points=np.concatenate([flat.points, flat.points[..., :1] * 0.1], axis=-1))
    assert random_window(deep, SPEC, BENCHMARK, np.random.default_rng(0)).shape == (32, 13, 4)
    assert whole_window(deep, SPEC).shape == (32, 13, 4)
    assert random_window(deep, SPEC, Augmentation(), np.random.default_rng(0)).shape == (32, 13, 3)


def test_a_person_whose_depth_is_guessed_is_also_seen_from_aside(figure: Figure) -> None:
    sequence = figure("squat", seconds=6)
    solid = np.concatenate([sequence.points, np.zeros((*sequence.points.shape[:2], 1), np.float32)], axis=-1)
    aside = replace(EXACT, aside=1.0, aside_deg=40.0)
    cuts = [
        random_window(one, SPEC, aside, np.random.default_rng(0))
        for one in (sequence, replace(sequence, solid=solid))
    ]
    widths = [abs(cut[:, 1, 0] - cut[:, 2, 0]).mean() for cut in cuts]
    assert widths[1] < 0.98 * widths[0]  # shoulders turned away look narrower


def test_a_camera_from_behind_sees_left_and_right_exchanged() -> None:
    points = np.zeros((1, 13, 3), np.float32)
    points[0, :, 1] = np.linspace(-1, 1, 13)
    points[0, 1, 0], points[0, 2, 0] = 0.3, -0.3
    front = seen_from(points, 0.0, 0.0, 8.0)
    back = seen_from(points, np.pi, 0.0, 8.0)
    assert front[0, 1, 0] > front[0, 2, 0]
    assert back[0, 1, 0] < back[0, 2, 0]
    assert np.allclose(front[..., 1], back[..., 1], atol=1e-3)


def test_what_is_nearer_looks_larger() -> None:
    points = np.zeros((1, 13, 3), np.float32)
    points[0, 1:3, 1] = -1.0
    points[0, 5], points[0, 6] = (1.0, 0.0, -1.0), (1.0, 0.0, 1.0)
    seen = seen_from(points, 0.0, 0.0, 5.0)
    assert seen[0, 5, 0] > seen[0, 6, 0]
