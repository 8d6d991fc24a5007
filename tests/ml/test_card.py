import json
from pathlib import Path

import pytest
import torch

from fitness_app.domain.errors import UserError
from fitness_app.paths import resources
from ml import card
from ml.data.skeleton import JOINTS

CLASSES = ("none", "push_up", "squat")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A model folder with untrained weights."""
    torch.manual_seed(3)
    made = card.Card("harnet", CLASSES, {"width": 16}, {"joints": JOINTS, "seconds": 2.0, "steps": 8})
    card.save(tmp_path / "small", made, card.build(made), torch.randn(1, 8, 13, 3))
    return tmp_path / "small"


def change_card(folder: Path, **changes: object) -> None:
    stored = json.loads((folder / card.CARD).read_text())
    (folder / card.CARD).write_text(json.dumps(stored | changes))


def test_a_loaded_model_answers_as_the_saved_one(folder: Path) -> None:
    torch.manual_seed(3)
    made = card.read(folder)
    original, (loaded_card, loaded) = card.build(made), card.load(folder)
    example = torch.randn(2, 8, 13, 3)
    assert torch.equal(card.answer(original, example), card.answer(loaded, example))
    assert loaded_card.classes == CLASSES


def test_a_sound_folder_is_verified(folder: Path) -> None:
    assert card.verify(folder).sha256 == card.sha256(folder / card.WEIGHTS)


def test_damaged_weights_are_refused_by_their_hash(folder: Path) -> None:
    weights = bytearray((folder / card.WEIGHTS).read_bytes())
    weights[-1] ^= 1
    (folder / card.WEIGHTS).write_bytes(weights)
    with pytest.raises(UserError, match="damaged or foreign"):
        card.load(folder)


def test_missing_weights_are_named(folder: Path) -> None:
    (folder / card.WEIGHTS).unlink()
    with pytest.raises(UserError, match="lacks weights"):
        card.load(folder)


def test_a_card_with_other_classes_is_refused(folder: Path) -> None:
    change_card(folder, classes=["none", "squat", "push_up"])
    with pytest.raises(UserError, match="other classes"):
        card.load(folder)


def test_a_card_of_another_architecture_is_refused(folder: Path) -> None:
    change_card(folder, options={"width": 32})
    with pytest.raises(UserError, match="do not fit"):
        card.load(folder)


def test_a_network_that_this_version_lacks_is_named(folder: Path) -> None:
    change_card(folder, network="net_of_tomorrow")
    with pytest.raises(UserError, match="net_of_tomorrow"):
        card.load(folder)


@pytest.mark.parametrize("text", ["", "[]", '{"network": "harnet"}'])
def test_a_broken_card_is_refused(folder: Path, text: str) -> None:
    (folder / card.CARD).write_text(text)
    with pytest.raises(UserError, match="card"):
        card.load(folder)


def test_a_model_that_answers_otherwise_than_when_it_was_saved_is_refused(folder: Path) -> None:
    made, network = card.load(folder)
    other = torch.nn.Module.state_dict(network)
    other["head.2.bias"] += 1.0
    kept = (folder / card.GOLDEN).read_bytes()
    network.load_state_dict(other)
    card.save(folder, made, network, torch.randn(1, 8, 13, 3))
    (folder / card.GOLDEN).write_bytes(kept)
    with pytest.raises(UserError, match="golden"):
        card.verify(folder)


def shipped() -> list[Path]:
    return sorted(file.parent for file in (resources() / "models").glob(f"*/{card.CARD}"))


def test_a_model_is_shipped() -> None:
    assert shipped()


@pytest.mark.parametrize("folder", shipped(), ids=lambda folder: folder.name)
def test_every_shipped_model_gives_its_golden_answer(folder: Path) -> None:
    made = card.verify(folder)
    assert made.data
    assert made.command
    assert 0 < made.threshold < 1
