import os
import subprocess
import sys
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
import torch

from fitness_app.domain.errors import UserError
from ml.data.rooms import Rooms
from ml.data.video import Film, Look
from ml.data.video_augment import Spoiling, mirrored, spoiled
from ml.data.video_clip import VideoClip
from ml.models.registry import VIDEO_NETWORKS
from ml.models.video_network import VideoNetwork
from ml.training import CHECKPOINT
from ml.video_batches import Clips, Cut, balanced, every, shuffled, windows
from ml.video_features import Views, encoded
from ml.video_recipes import OF, RECIPES, Recipe, optimiser
from ml.video_training import Lesson, Machine, VideoTraining

CLASSES = ("bright", "dark")
ROOT = Path(__file__).resolve().parents[2]


def films(count: int = 8, frames: int = 8, seed: int = 0) -> list[Film]:
    """Bright and dark films in turn, each by a person of its own."""
    source = np.random.default_rng(seed)
    found = []
    for number in range(count):
        label = CLASSES[number % 2]
        level = 170 if label == "bright" else 50
        pixels = source.integers(level - 40, level + 40, (frames, 64, 64, 3)).astype(np.uint8)
        clip = VideoClip(Path(f"{label}-{number}.mp4"), label, "clips", f"p{number}")
        found.append(Film(clip, pixels, np.arange(frames) * 0.2))
    return found


def network(**options: object) -> VideoNetwork:
    torch.manual_seed(0)
    return VIDEO_NETWORKS["lrcn"](classes=2, **options)


def lesson(**changes: object) -> Lesson:
    fields: dict[str, object] = {
        "classes": CLASSES, "films": films(), "held": films(4, seed=1), "cut": Cut(4, 0.8), "draws": 16,
    }  # fmt: skip
    return Lesson(**(fields | changes))  # type: ignore[arg-type]


QUICK = Recipe(rate=3e-3, epochs=4, batch=8, patience=99)


def training(how: Recipe = QUICK, **changes: object) -> VideoTraining:
    return VideoTraining(network(), how, lesson(**changes), Machine("cpu"))


def test_learns_what_tells_the_films_apart(tmp_path: Path) -> None:
    made = training(Recipe(rate=1e-2, epochs=12, batch=8, patience=99), draws=64, cut=Cut(2, 0.4))
    made.run(tmp_path)
    history = made.progress.history
    assert history[-1].loss < history[0].loss
    assert max(epoch.held_accuracy for epoch in history) == 1.0


def test_an_interrupted_training_ends_like_one_that_was_not(tmp_path: Path) -> None:
    whole = training().run(tmp_path / "whole").state_dict()
    training(Recipe(rate=3e-3, epochs=2, batch=8, patience=99)).run(tmp_path / "cut")
    checkpoint = torch.load(tmp_path / "cut" / CHECKPOINT, weights_only=True)
    checkpoint["recipe"]["epochs"] = 4
    torch.save(checkpoint, tmp_path / "cut" / CHECKPOINT)
    resumed = training()
    resumed.resume(tmp_path / "cut" / CHECKPOINT)
    best = resumed.run(tmp_path / "cut").state_dict()
    assert len(resumed.progress.history) == 4
    assert all(torch.allclose(whole[name], best[name], atol=1e-6) for name in whole)


def test_a_checkpoint_of_other_classes_is_refused_with_both_lists(tmp_path: Path) -> None:
    made = training(Recipe(rate=3e-3, epochs=1, batch=8))
    made.run(tmp_path)
    renamed = [
        Film(VideoClip(f.clip.file, f.clip.label + "er", "clips", "p"), f.pixels, f.time_s) for f in films()
    ]
    other = training(classes=("brighter", "darker"), films=renamed, held=[])
    with pytest.raises(UserError, match=r"bright, dark.*brighter, darker"):
        other.resume(tmp_path / CHECKPOINT)


def test_a_checkpoint_of_another_recipe_is_refused(tmp_path: Path) -> None:
    training(Recipe(rate=3e-3, epochs=1, batch=8)).run(tmp_path)
    with pytest.raises(UserError, match="another recipe"):
        training().resume(tmp_path / CHECKPOINT)


def test_a_missing_checkpoint_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="without --resume"):
        training().resume(tmp_path / CHECKPOINT)


def test_stops_when_validation_gets_no_better(tmp_path: Path) -> None:
    made = training(Recipe(rate=0.0, epochs=50, batch=8, patience=3))
    made.run(tmp_path)
    assert len(made.progress.history) <= 6


def test_the_rate_is_halved_on_a_plateau_but_not_below_its_floor(tmp_path: Path) -> None:
    made = training(Recipe(rate=1.5e-6, epochs=12, batch=8, patience=99, plateau=True), held=films(2, seed=4))
    made.run(tmp_path)
    assert 1e-6 <= made.optimiser.param_groups[0]["lr"] <= 1.5e-6


def test_a_frozen_backbone_is_asked_once_and_its_features_teach(tmp_path: Path) -> None:
    torch.manual_seed(0)
    frozen = network(frozen=True)
    before = {name: value.clone() for name, value in frozen.backbone.state_dict().items()}
    features = encoded(frozen, films(), Views(2))
    assert len(features) == 16
    assert features[0].pixels.shape == (8, 64)
    made = VideoTraining(
        frozen, Recipe(rate=1e-2, epochs=3, batch=8, patience=99),
        lesson(films=features, held=[], encoded=True), Machine("cpu"),
    )  # fmt: skip
    best = made.run(tmp_path)
    assert made.progress.history[-1].loss < made.progress.history[0].loss
    assert all(torch.equal(before[name], value) for name, value in best.backbone.state_dict().items())


def test_features_are_computed_once_for_each_backbone(tmp_path: Path) -> None:
    torch.manual_seed(0)
    kept = [replace(film, key=f"film-{number}") for number, film in enumerate(films(2))]
    first, other = network(frozen=True), network(frozen=True)
    with torch.no_grad():
        next(other.backbone.parameters()).mul_(2.0)
    found = encoded(first, kept, Views(2, tmp_path))
    again = encoded(first, [replace(film, pixels=film.pixels * 0) for film in kept], Views(2, tmp_path))
    fresh = encoded(other, kept, Views(2, tmp_path))
    assert all((one.pixels == two.pixels).all() for one, two in zip(found, again, strict=True))
    assert not (found[0].pixels == fresh[0].pixels).all()
    assert not (found[0].pixels == found[2].pixels).all()  # the spoiled version of the same film


def test_every_second_version_of_a_film_is_in_another_room(tmp_path: Path) -> None:
    frames = films(1)[0]
    np.save(tmp_path / "film.npy", frames.pixels)
    np.save(tmp_path / "film.person.npy", np.zeros(frames.pixels.shape[:3], np.uint8))  # nobody: all is room
    kept = replace(frames, pixels=np.load(tmp_path / "film.npy", mmap_mode="r"), key="film")
    away = Rooms([np.full((64, 64, 3), 90, np.uint8)], Path("none.task"))
    plain = encoded(network(frozen=True), [kept], Views(3, tmp_path))
    moved = encoded(network(frozen=True), [kept], Views(3, tmp_path, rooms=away, look=Look(64)))
    assert [(a.pixels == b.pixels).all() for a, b in zip(plain, moved, strict=True)] == [True, False, True]


def test_people_cut_out_come_in_three_forms_of_which_the_unspoiled_are_judged(tmp_path: Path) -> None:
    frames = films(1)[0]
    np.save(tmp_path / "film.npy", frames.pixels)
    person = np.zeros(frames.pixels.shape[:3], np.uint8)
    person[:, 8:40, 8:24] = 255
    np.save(tmp_path / "film.person.npy", person)
    kept = replace(frames, pixels=np.load(tmp_path / "film.npy", mmap_mode="r"), key="film")
    seen = encoded(network(frozen=True), [kept], Views(3, tmp_path, look=Look(64), alone=Path("none.task")))
    assert [film.judged for film in seen] == [True] * 6 + [False] * 3
    answers = [film.pixels.astype(np.float32) for film in seen]
    assert all((one != other).any() for one, other in combinations(answers, 2))


@pytest.mark.parametrize(
    "device",
    [
        "cpu",
        pytest.param("cuda", marks=pytest.mark.skipif(not torch.cuda.is_available(), reason="no GPU here")),
    ],
)
def test_bfloat16_learns_too_and_the_network_answers_in_full_precision(tmp_path: Path, device: str) -> None:
    code = (
        "import sys; from pathlib import Path; sys.path[:0] = [sys.argv[1]]\n"
        "from test_video_training import *\n"
        "made = VideoTraining(network(), QUICK, lesson(), Machine(sys.argv[3], 'bf16'))\n"
        "best = made.run(Path(sys.argv[2])).cpu()\n"
        "assert made.progress.history[-1].loss < made.progress.history[0].loss\n"
        "fresh, clip = network().eval(), torch.rand(1, 4, 3, 64, 64)\n"
        "fresh.load_state_dict(best.state_dict())\n"
        "assert torch.equal(best(clip).logits, fresh(clip).logits)\n"
    )  # Accelerate keeps one precision for the whole process
    subprocess.run(
        [sys.executable, "-c", code, str(Path(__file__).parent), str(tmp_path), device], check=True,
        timeout=240, cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip


def test_the_same_seed_draws_the_same_clips() -> None:
    made = films()
    one, other = (
        Clips(made, CLASSES, Cut(4, 0.8), balanced(made, 12, 5), Spoiling(), seed=5) for _ in range(2)
    )
    assert all(torch.equal(one[i][0], other[i][0]) and one[i][1] == other[i][1] for i in range(12))


def test_classes_and_people_are_drawn_alike_however_many_films_they_have() -> None:
    made = [*films(2), *(film for film in films(20) if film.clip.label == "bright")]
    labels = [made[i].clip.label for i in balanced(made, 40, 0)]
    assert labels.count("dark") == 20


def test_whole_clips_fill_the_last_batch_from_the_start() -> None:
    picks = shuffled(films(5), 4, 0)
    assert len(picks) == 8
    assert set(picks[:5]) == set(range(5))


def test_windows_to_judge_by_end_where_the_film_ends() -> None:
    made = films(1, frames=20)
    clips = Clips(made, CLASSES, Cut(4, 0.8), every(made))
    expected = torch.from_numpy(made[0].pixels[-4:]).permute(0, 3, 1, 2)
    assert torch.equal(clips[0][0], expected)


def test_windows_slide_over_a_film() -> None:
    found, origin = windows(films(1, frames=20), Cut(4, 2.0), 0.5)
    assert [float(film.time_s[-1]) for film in found] == pytest.approx([2.0, 2.4, 3.0, 3.4], abs=0.11)
    assert origin.tolist() == [0, 0, 0, 0]


def test_a_mirror_turns_motion_to_the_right_into_motion_to_the_left() -> None:
    clip = torch.full((2, 5, 4, 4), 128, dtype=torch.uint8)
    clip[:, 3, :, 0] = 200
    turned = mirrored(clip)
    assert (turned[:, 3, :, 3] == 56).all()
    assert (turned[:, 3, :, 0] == 128).all()


def test_a_spoiled_clip_keeps_its_shape_and_bytes() -> None:
    clip = torch.from_numpy(films(1)[0].pixels).permute(0, 3, 1, 2)
    found = spoiled(clip, Spoiling(), np.random.default_rng(0))
    assert found.shape == clip.shape
    assert found.dtype == torch.uint8


def test_every_paper_has_its_recipe() -> None:
    assert set(OF.values()) <= set(RECIPES)
    assert (RECIPES["fitness"].optimiser, RECIPES["fitness"].rate, RECIPES["fitness"].batch) == (
        "adam",
        1e-4,
        32,
    )
    assert (RECIPES["slstm"].optimiser, RECIPES["slstm"].folds, RECIPES["slstm"].frames) == ("rmsprop", 4, 40)
    assert (RECIPES["attention-har"].folds, RECIPES["attention-har"].test) == (5, 0.25)


@pytest.mark.parametrize("recipe", sorted(RECIPES))
def test_every_recipe_has_an_optimiser(recipe: str) -> None:
    assert optimiser(RECIPES[recipe], network()).param_groups[0]["lr"] == RECIPES[recipe].rate
