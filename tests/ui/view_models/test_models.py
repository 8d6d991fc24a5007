"""What the Models page says of a model."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from fitness_app import paths
from fitness_app.domain.installed import Installed
from fitness_app.live.snapshot import Reading
from fitness_app.ui.language import Language
from fitness_app.ui.view_models import models

SKELETON = Installed(
    "skeleton-harnet", "skeleton", Path("/app/skeleton-harnet"), "ab" * 32, "harnet", ("none", "squat"),
    (("clips of unseen people", 0.927),), (("penn-action", "research use"), ("penn-action", "research use")),
    device="CPU",
)  # fmt: skip


def test_a_model_in_use_is_marked_in_the_list() -> None:
    assert models.title(SKELETON) == "skeleton-harnet (in use)"
    assert models.title(replace(SKELETON, device="")) == "skeleton-harnet"
    assert models.title(replace(SKELETON, problem="Put it back.")) == "skeleton-harnet (damaged)"


def test_the_card_is_told_in_words() -> None:
    facts = dict(models.facts(SKELETON))
    assert facts["Runs on"] == "CPU"
    assert facts["Exercises"] == "Squat"
    assert facts["Measured"] == "Clips of people it never saw: 93 %"
    assert facts["Learned from"] == "penn-action (research use)"
    assert facts["SHA-256"] == "ab" * 32
    assert "LICENSE" in facts["Licence"]


def test_a_personal_model_says_so_and_on_what_it_was_judged() -> None:
    mine = replace(
        SKELETON, name="personal-ada", personal=True, figures=(("side_windmill: unseen sets", 1.0),)
    )
    assert "taught on this computer" in models.about(mine)
    assert dict(models.facts(mine))["Measured"] == "Side windmill, moments of sets that were left out: 100 %"


def test_an_experimental_model_says_that_it_changes_no_answer() -> None:
    assert "changes no answer" in models.about(replace(SKELETON, experimental=True))


def test_a_damaged_model_says_how_to_mend_it() -> None:
    broken = replace(SKELETON, problem="The weights are damaged: put the model folder back.")
    assert models.about(broken) == "The weights are damaged: put the model folder back."


def test_there_are_no_figures_before_the_first_session() -> None:
    assert [value for _, value in models.speed(None, "")] == ["–", "–", "–", "–"]


def test_the_live_figures_are_rounded() -> None:
    reading = Reading(frames=90, with_pose=90, fps=29.6, latency_ms=21.4, dropped=2, progress=None)
    assert [value for _, value in models.speed(reading, "CPU")] == ["30", "21 ms", "2", "CPU"]


@pytest.mark.parametrize("code", ["de", "es", "fr", "fa", "zh_CN"])
def test_the_limits_of_the_shipped_models_are_told_in_every_language(code: str, qapp: object) -> None:
    cards = sorted((paths.resources() / "models").glob("*/card.json"))
    told = [
        text for card in cards for text in json.loads(card.read_text()).get("metrics", {}).get("limits", ())
    ]
    assert len(told) >= 3
    assert [text for text in told if text not in models.LIMITS] == []
    speaking = Language(paths.resources() / "translations")
    assert speaking.speak(code)
    try:
        assert [text for text in told if models.limit(text) == text] == []
        facts = [value for _, value in models.facts(replace(SKELETON, limits=tuple(told)))]
        assert "\n".join(map(models.limit, told)) in facts
    finally:
        speaking.stop()


def test_a_limit_that_nobody_translated_is_told_as_it_stands() -> None:
    assert dict(models.facts(replace(SKELETON, limits=("Sees no bats.",))))["Limits"] == "Sees no bats."
