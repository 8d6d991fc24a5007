"""`fitness-app teach` and the personal models of `fitness-app models`, in processes of their own."""

from pathlib import Path
from typing import Any

import pytest
from windmill import windmill

from fitness_app import settings
from fitness_app.paths import user_folders


@pytest.fixture
def sets(tmp_path: Path) -> list[str]:
    return [str(windmill(tmp_path / f"set-{number}.npz", number)) for number in range(3)]


@pytest.mark.slow
def test_a_taught_movement_is_recognised_exported_imported_and_forgotten(
    fitness_app: Any, sets: list[str], tmp_path: Path
) -> None:
    done = fitness_app("teach", "Side windmill", "--sets", *sets, "--json")
    assert done.status == 0, done.err
    (line,) = done.lines
    assert line["kept"]
    assert line["learned"][0]["label"] == "side_windmill"
    assert line["learned"][0]["sets_before"] == 0
    assert line["learned"][0]["sets_after"] == 3
    assert settings.load(user_folders().settings).skeleton_model == "personal-me"

    unseen = windmill(tmp_path / "unseen.npz", 4)
    (answer,) = fitness_app("analyse", str(unseen), "--json").lines
    (found,) = answer["sets"]
    assert found["exercise"] == "side_windmill"
    assert 3 <= len(found["reps"]) <= 5
    assert answer["models"]["skeleton"]["name"] == "personal-me"

    chosen = fitness_app("analyse", str(unseen), "--exercise", "side windmill", "--json")
    assert [one["exercise"] for one in chosen.lines[0]["sets"]] == ["side_windmill"]
    assert "was not taught" not in chosen.err  # it is counted by the signal that it learned

    (packed,) = fitness_app("models", "export", "personal-me", "--output", str(tmp_path), "--json").lines
    assert fitness_app("models", "remove", "personal-me").status == 0
    assert settings.load(user_folders().settings).skeleton_model == "skeleton-harnet"
    assert fitness_app("models", "import", packed["path"]).status == 0
    assert (user_folders().models / "personal-me" / "card.json").exists()
    assert fitness_app("teach", "Side windmill", "--forget").status == 0
    assert not (user_folders().models / "personal-me").exists()


def test_two_sets_are_too_few(fitness_app: Any, sets: list[str]) -> None:
    done = fitness_app("teach", "Side windmill", "--sets", *sets[:2])
    assert done.status == 1
    assert "at least 3 are needed" in done.error
    assert not user_folders().models.exists()
