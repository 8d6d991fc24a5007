"""The shipped network and its bank are taught a movement of stick figures."""

import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from fitness_app import paths
from fitness_app.domain.doing import Doing, Stopped
from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import Verdict
from fitness_app.domain.reps import RepCounter
from ml import card, personal, personal_bank, personal_examples, personal_folder
from ml.personal_examples import Example
from ml.predictor import SkeletonPredictor

BASE = paths.resources() / "models" / "skeleton-harnet"
STANDING = np.array(
    [(0, -40), (20, 0), (-20, 0), (25, 60), (-25, 60), (25, 110), (-25, 110), (15, 100), (-15, 100),
     (15, 185), (-15, 185), (15, 270), (-15, 270)],
    np.float32,
)  # fmt: skip


def windmill(number: int, seconds: float = 7.0) -> Example:
    """The body bends aside and one arm goes over the head: a movement that no data set shows."""
    time_s = np.arange(int(seconds * 30)) / 30.0
    swing = 0.5 - 0.5 * np.cos(2 * np.pi * (time_s / (1.6 + 0.1 * number)))
    points = np.repeat(STANDING[None], len(time_s), axis=0)
    points[:, :7, 0] += (60 + 4 * number) * swing[:, None]
    points[:, (3, 5), 1] -= np.array([90, 190]) * swing[:, None]
    points += np.random.default_rng(number).normal(0, 1.0, points.shape)
    return Example(f"windmill-{number}", "windmill", points.astype(np.float32), time_s, f"set {number}")


def lesson(folder: Path, *examples: Example, current: Path | None = None) -> personal.Lesson:
    return personal.Lesson(BASE, folder, examples, current)


@pytest.fixture(scope="module")
def taught(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Verdict]:
    """A model that was taught the windmill, and what the lesson came to."""
    torch.set_num_threads(1)
    folder = tmp_path_factory.mktemp("models") / "personal-ada"
    return folder, personal.teach(lesson(folder, *map(windmill, range(3))), Doing())


def test_a_new_movement_is_recognised_in_sets_that_were_not_learned_from(taught) -> None:
    _, verdict = taught
    assert verdict.kept, verdict.reason
    assert [(one.label, one.sets, one.sets_before, one.sets_after) for one in verdict.learned] == [
        ("windmill", 3, 0, 3)
    ]
    assert verdict.learned[0].before == 0
    assert verdict.learned[0].after > 0.8
    assert verdict.shipped_after >= verdict.shipped_before - 0.01
    assert verdict.false_alarms < 0.01


def test_the_personal_model_is_a_model_folder_like_any_other(taught) -> None:
    folder, _ = taught
    made = card.verify(folder)
    shipped = card.read(BASE)
    assert made.classes == (*shipped.classes, "windmill")
    assert made.threshold == shipped.threshold
    assert made.metrics["base_sha256"] == shipped.sha256
    predictor = SkeletonPredictor(folder, "cpu")
    assert predictor.classes == made.classes


def test_other_movements_are_answered_as_before(taught) -> None:
    folder, _ = taught
    with np.load(BASE / card.GOLDEN) as golden:
        example = torch.from_numpy(golden["input"])
    mine, shipped = (card.load(place)[1] for place in (folder, BASE))
    before = (card.answer(shipped, example) / card.read(BASE).temperature).softmax(dim=1)
    after = card.answer(mine, example).softmax(dim=1)
    assert torch.allclose(after[:, :-1], before, atol=0.02)


def test_a_lesson_adds_to_what_was_taught_before(taught, tmp_path: Path) -> None:
    folder, _ = taught
    copy = shutil.copytree(folder, tmp_path / "personal-ada")
    kept = personal_examples.load(copy)
    assert [one.origin for one in kept] == ["set 0", "set 1", "set 2"]
    verdict = personal.teach(lesson(copy, *kept, windmill(3), current=copy), Doing())
    assert verdict.learned[0].sets == 4
    assert verdict.learned[0].before > 0.5  # the model in use knows the movement already


def jumble(number: int) -> Example:
    """Something else every time: once the arms, once the knees, once the whole body."""
    time_s = np.arange(210) / 30.0
    swing = 0.5 - 0.5 * np.cos(2 * np.pi * time_s / 1.5)
    points = np.repeat(STANDING[None], 210, axis=0)
    parts = ([3, 4, 5, 6], [9, 11], [0, 1, 2, 7, 8])[number]
    points[:, parts, 1] -= (120 - 250 * (number == 2)) * swing[:, None]
    return Example(f"jumble-{number}", "windmill", points.astype(np.float32), time_s)


def test_a_worse_model_leaves_the_one_in_use_alone(taught, tmp_path: Path) -> None:
    folder, _ = taught
    copy = shutil.copytree(folder, tmp_path / "personal-ada")
    verdict = personal.teach(lesson(copy, *map(jumble, range(3)), current=copy), Doing())
    assert not verdict.kept
    assert "record more sets" in verdict.reason
    assert card.read(copy).sha256 == card.read(folder).sha256
    assert sorted(one.name for one in tmp_path.iterdir()) == ["personal-ada"]


def test_stopping_changes_nothing(tmp_path: Path) -> None:
    doing = Doing()
    doing.stop()
    with pytest.raises(Stopped):
        personal.teach(lesson(tmp_path / "personal-ada", *map(windmill, range(3))), doing)
    assert list(tmp_path.iterdir()) == []


def test_the_same_set_is_learned_from_once() -> None:
    one, two = windmill(0), windmill(1)
    assert len(personal_examples.without_doubles([one, two, replace(one, key="file")])) == 2


def test_an_exported_model_comes_back_whole(taught, tmp_path: Path) -> None:
    folder, _ = taught
    file = personal_folder.export(folder, tmp_path)
    assert file.name == "personal-ada.zip"
    back = personal_folder.take_in(file, tmp_path / "models")
    assert card.verify(back).sha256 == card.read(folder).sha256
    assert len(personal_examples.load(back)) == 3
    personal_folder.remove(back)
    assert not back.exists()


def test_an_imported_model_leaves_one_of_the_same_name_alone(taught, tmp_path: Path) -> None:
    """Many people's model is called personal-me: none may cost another one its sets."""
    folder, _ = taught
    mine = shutil.copytree(folder, tmp_path / "models" / "personal-ada")
    (mine / personal_examples.EXAMPLES).write_bytes(b"my own sets")
    file = personal_folder.export(folder, tmp_path)
    names = [personal_folder.take_in(file, tmp_path / "models").name for _ in range(2)]
    assert names == ["personal-ada-2", "personal-ada-3"]
    assert (mine / personal_examples.EXAMPLES).read_bytes() == b"my own sets"


def test_a_model_that_a_crash_left_aside_is_put_back_before_the_next_one_comes(tmp_path: Path) -> None:
    """Between the two renamings the only copy is the one aside: a lesson that fails now must not lose it."""
    folder, aside = tmp_path / "personal-ada", tmp_path / "personal-ada.old"
    aside.mkdir()
    (aside / "examples.npz").write_text("the only copy")
    with pytest.raises(FileNotFoundError):
        personal_folder.put_in_place(tmp_path / "never-written", folder)
    personal_folder.put_back(folder)
    assert (folder / "examples.npz").read_text() == "the only copy"
    assert not aside.exists()


def test_a_model_that_stands_is_not_replaced_by_the_one_before(tmp_path: Path) -> None:
    for name in ("personal-ada", "personal-ada.old"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "whose").write_text(name)
    personal_folder.put_back(tmp_path / "personal-ada")
    assert (tmp_path / "personal-ada" / "whose").read_text() == "personal-ada"
    assert not (tmp_path / "personal-ada.old").exists()  # else it would come back when this one is deleted


@pytest.mark.parametrize("name", ["../personal-x/card.json", "personal-x/../../card.json", "a/card.json"])
def test_a_foreign_file_is_no_model(tmp_path: Path, name: str) -> None:
    file = tmp_path / "evil.zip"
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(name, "{}")
    with pytest.raises(UserError, match=r"holds no personal model|is no exported model"):
        personal_folder.take_in(file, tmp_path / "models")
    assert not (tmp_path / "card.json").exists()


def test_a_damaged_export_is_refused_and_the_model_in_place_stays(taught, tmp_path: Path) -> None:
    folder, _ = taught
    models = tmp_path / "models"
    shutil.copytree(folder, models / "personal-ada")
    file = tmp_path / "damaged.zip"
    with zipfile.ZipFile(file, "w") as packed:
        for name in (card.CARD, card.GOLDEN):
            packed.write(folder / name, f"personal-ada/{name}")
        packed.writestr(f"personal-ada/{card.WEIGHTS}", b"no weights")
    with pytest.raises(UserError, match="damaged or foreign"):
        personal_folder.take_in(file, models)
    card.verify(models / "personal-ada")


def test_a_shipped_model_cannot_be_removed() -> None:
    with pytest.raises(UserError, match="no personal model"):
        personal_folder.remove(BASE)


def test_the_bank_belongs_to_the_shipped_weights() -> None:
    bank = personal_bank.load(BASE)
    assert bank.sha256 == card.read(BASE).sha256
    classes = card.read(BASE).classes
    assert set(np.unique(bank.labels[~bank.judges])) == set(range(len(classes)))
    assert all(one["licence"] for one in bank.data)


def test_a_stale_bank_is_refused(tmp_path: Path) -> None:
    copy = shutil.copytree(BASE, tmp_path / "model")
    personal_bank.save(replace(personal_bank.load(BASE), sha256="0" * 64), copy / personal_bank.BANK)
    with pytest.raises(UserError, match=r"make it again with python -m ml\.personal_bank"):
        personal_bank.load(copy)


def test_a_taught_movement_is_counted_by_a_signal_of_its_own(taught) -> None:
    folder, _ = taught
    own = SkeletonPredictor(folder, "cpu").own["windmill"]
    counter = RepCounter(own)
    reps = [rep for pose in windmill(4, seconds=10.2).track for rep in counter.update(pose)]
    assert len([*reps, *counter.finish()]) == 5  # of 2.0 s each, and one just begun


def test_the_metres_of_a_set_are_kept_beside_its_points(taught, tmp_path: Path) -> None:
    flat, solid = windmill(0), replace(windmill(1), space=np.ones((210, 13, 3), np.float32))
    personal_examples.save([flat, solid], tmp_path / personal_examples.EXAMPLES)
    first, second = personal_examples.load(tmp_path)
    assert first.space is None
    assert second.space is not None
    assert second.track.world is not None
    with np.load(tmp_path / personal_examples.EXAMPLES) as stored:  # as older versions wrote it
        older = {name: stored[name] for name in stored.files if name != "space"}
    np.savez(tmp_path / personal_examples.EXAMPLES, allow_pickle=False, **older)
    assert [one.space for one in personal_examples.load(tmp_path)] == [None, None]
