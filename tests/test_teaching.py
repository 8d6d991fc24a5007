"""Sets and corrections of a real log teach the shipped network."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine
from windmill import write_sets

from fitness_app import assembly, paths, shelf
from fitness_app.domain.doing import Doing
from fitness_app.domain.errors import UserError
from fitness_app.domain.lesson import Order
from fitness_app.domain.review import Correction
from fitness_app.own_models import personal_name
from fitness_app.settings import Settings
from fitness_app.storage.casebook import Casebook
from fitness_app.storage.database import open_database
from fitness_app.storage.diary import Diary
from fitness_app.storage.sqlite_file import sqlite_url
from fitness_app.storage.store import Store
from fitness_app.teaching import Teacher, adopted


class Desk:
    """What the app keeps: the settings, and a teacher that changes them."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.settings = Settings(athlete="Ada")
        self.teacher = Teacher(lambda: self.settings, lambda: engine, self.adopt)

    def adopt(self, name: str) -> None:
        self.settings = adopted(self.settings, name)


@pytest.fixture
def desk() -> Iterator[Desk]:
    file = paths.user_folders().database
    file.parent.mkdir(parents=True, exist_ok=True)
    engine = open_database(sqlite_url(file), paths.migrations())
    yield Desk(engine)
    engine.dispose()


@pytest.mark.slow
def test_sets_of_the_log_teach_and_are_forgotten_again(desk: Desk) -> None:
    made = write_sets(Store(desk.engine), "side_windmill", range(3))
    assert {one.id for one in desk.teacher.sets()} == {one.id for one in made}

    verdict = desk.teacher.teach(Order("Side windmill", tuple(one.id for one in made)), Doing())
    assert verdict.kept, verdict.reason
    assert desk.settings.skeleton_model == "personal-ada"
    assert assembly.skeleton_folder(desk.settings) == paths.user_folders().models / "personal-ada"
    assert [(one.label, one.sets, one.sets_right) for one in desk.teacher.taught()] == [
        ("side_windmill", 3, 3)
    ]

    (noted,) = Casebook(desk.engine).models("Ada")
    assert (noted.name, noted.active, noted.before) == ("personal-ada", True, 0.0)
    assert noted.after > 0.8

    desk.teacher.forget("Side windmill", Doing())
    assert desk.settings.skeleton_model == Settings().skeleton_model
    assert desk.teacher.taught() == ()
    assert not (paths.user_folders().models / "personal-ada").exists()


@pytest.mark.slow
def test_a_corrected_set_is_an_example_of_its_new_label(desk: Desk) -> None:
    """Two lunges of which somebody said that they are squats: that is what the next lesson learns."""
    made = write_sets(Store(desk.engine), "lunge", range(2))
    for one in made:
        Diary(desk.engine).correct(Correction(one.id, "exercise", "squat", "Ada"))
    assert [(one.exercise, one.corrected) for one in desk.teacher.sets()] == [("squat", True)] * 2

    verdict = desk.teacher.teach(Order(""), Doing())
    assert verdict.kept, verdict.reason
    (learned,) = verdict.learned
    assert (learned.label, learned.sets) == ("squat", 2)
    assert learned.before < 0.5 < learned.after


def test_one_correction_alone_waits_for_a_second_one(desk: Desk) -> None:
    (one,) = write_sets(Store(desk.engine), "lunge", [0])
    Diary(desk.engine).correct(Correction(one.id, "exercise", "squat", "Ada"))
    with pytest.raises(UserError, match="nothing to learn from"):
        desk.teacher.teach(Order(""), Doing())


def test_what_was_never_taught_cannot_be_forgotten(desk: Desk) -> None:
    with pytest.raises(UserError, match="was not taught"):
        desk.teacher.forget("Windmill", Doing())


def test_a_second_athlete_teaches_a_model_of_their_own_whichever_is_in_use(desk: Desk) -> None:
    models = paths.user_folders().models
    shutil.copytree(assembly.base_folder(), models / "personal-ada")
    desk.settings = Settings(athlete="Bob", skeleton_model="personal-ada")
    assert desk.teacher.folder == models / "personal-bob"
    assert desk.teacher.taught() == ()


def test_two_athletes_whose_names_make_the_same_word_have_a_model_each(desk: Desk) -> None:
    models = paths.user_folders().models
    mine = shutil.copytree(assembly.base_folder(), models / "personal-ada_l")
    owned = json.loads((mine / "card.json").read_text(encoding="utf-8"))
    owned["metrics"]["athlete"] = "Ada L."
    (mine / "card.json").write_text(json.dumps(owned), encoding="utf-8")
    desk.settings = Settings(athlete="Ada L.")
    assert desk.teacher.folder == mine
    desk.settings = Settings(athlete="ada_l")
    assert desk.teacher.folder == models / "personal-ada_l-2"


def test_nobody_learns_from_the_sets_and_corrections_of_another(desk: Desk) -> None:
    for one in write_sets(Store(desk.engine), "lunge", range(2)):
        Diary(desk.engine).correct(Correction(one.id, "exercise", "squat", "Ada"))
    desk.settings = Settings(athlete="Bob")
    assert desk.teacher.sets() == []
    with pytest.raises(UserError, match="nothing to learn from"):
        desk.teacher.teach(Order(""), Doing())


def test_a_personal_model_that_is_gone_gives_way_to_the_shipped_one() -> None:
    gone = Settings(skeleton_model="personal-ada")
    assert assembly.skeleton_folder(gone) == assembly.base_folder()
    assert "personal-ada that the settings name is not here" in assembly.replaced_model(gone)
    assert assembly.replaced_model(Settings()) == ""


def test_every_model_that_the_settings_name_and_that_is_gone_is_told() -> None:
    gone = Settings(skeleton_model="personal-ada", video_model="video-of-old")
    told = shelf.missing_models(gone)
    assert "personal-ada that the settings name is not here" in told
    assert "video-of-old that the settings name is not here" in told
    assert "leave video_model empty" in told
    assert shelf.missing_models(Settings()) == ""
    assert shelf.missing_models(Settings(video_model="")) == ""


def test_that_a_set_to_teach_from_is_missing_is_told_before_anything_is_loaded(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(assembly, "pose_model", lambda *_: pytest.fail("loaded"))
    absent = tmp_path / "nope.mp4"
    with pytest.raises(UserError, match="There is no file"):
        desk.teacher.teach(Order("windmill", files=(absent,)), Doing())


@pytest.mark.parametrize(("athlete", "name"), [("Ada L.", "personal-ada_l"), ("", "personal-me")])
def test_a_personal_model_bears_the_name_of_its_athlete(athlete: str, name: str) -> None:
    assert personal_name(athlete) == name
